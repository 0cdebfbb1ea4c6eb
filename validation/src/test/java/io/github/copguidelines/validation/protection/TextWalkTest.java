package io.github.copguidelines.validation.protection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.model.Members;
import io.github.copguidelines.practice.Media;
import io.github.copguidelines.practice.Organisation;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.practice.PublicContact;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.validation.Samples;
import io.github.copguidelines.vocabulary.Risk;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Where a walk that was just made leads, and what it says of the texts there. */
class TextWalkTest {

  private static final PracticeRecord RECORD =
      PracticeRecord.builder()
          .id("an-id")
          .language("en")
          .version(7)
          .started(PartialDate.parse("2020"))
          .title(LocalizedText.of("en", "A title").with("zh-Hans", "题"))
          .addRisks(Risk.GROOMING, Risk.of("of-my-own"))
          .addKeywords("one")
          .addMedia(Media.builder().file("a.png").url("https://example.org/a").build())
          .leadOrganisation(
              Organisation.builder()
                  .name(Samples.text("Ministry"))
                  .website("not a link")
                  .extensions(Members.of("n", List.<Object>of(7, "x")))
                  .build())
          .publicContact(PublicContact.builder().email("office@example.org").build())
          .extensions(Members.of("box", Map.of("deep", "text")))
          .build();

  private static Set<String> seen(TextWalk walk) {
    Set<String> seen = new TreeSet<>();
    walk.walk(
        RECORD,
        PracticeRecord.class,
        Pointer.root(),
        new TextWalk.Visitor() {
          @Override
          public void formed(String text, TextWalk.Form form, Class<?> in, Pointer at) {
            String kind = (form.link() ? "link " : "form ") + form.matches(text);
            seen.add(at + " " + kind + " " + in.getSimpleName());
          }

          @Override
          public void text(String text, Class<?> in, Pointer at) {
            seen.add(at + " " + text + " " + in.getSimpleName());
          }

          @Override
          public Pointer name(String name, Pointer parent) {
            seen.add(parent + " name " + name);
            return parent.child(name);
          }
        });
    return seen;
  }

  @Test
  void everyTextIsSeenAsWhatItShouldBe() {
    assertEquals(
        Set.of(
            " name box",
            "/box name deep",
            "/box/deep text PracticeRecord",
            "/id form true PracticeRecord",
            "/keywords/0 one PracticeRecord",
            "/language form true PracticeRecord",
            "/leadOrganisation name n",
            "/leadOrganisation/n/0 7 Organisation",
            "/leadOrganisation/n/1 x Organisation",
            "/leadOrganisation/name/en Ministry Organisation",
            "/leadOrganisation/website link false Organisation",
            "/media/0/file a.png Media",
            "/media/0/url link true Media",
            "/publicContact/email form true PublicContact",
            "/risks/1 of-my-own PracticeRecord",
            "/title name zh-Hans",
            "/title/en A title PracticeRecord",
            "/title/zh-Hans 题 PracticeRecord"),
        seen(TextWalk.of(PracticeRecord.class)));
  }
}
