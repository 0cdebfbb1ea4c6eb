package io.github.copguidelines.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.contribution.Contribution;
import io.github.copguidelines.contribution.ContributionSection;
import io.github.copguidelines.page.internal.Run;
import io.github.copguidelines.practice.Reference;
import io.github.copguidelines.text.LocalizedText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlink;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a contribution is text in the document. */
class DocxTextTest {

  @Provide
  Arbitrary<List<String>> texts() {
    return TextSamples.lists();
  }

  @Property(tries = 150)
  void everyTextIsReadAgain(@ForAll("texts") List<String> texts) {
    for (String language : List.of("en", "ar", "zh")) {
      Locale locale = Locale.forLanguageTag(language);
      Contribution contribution = TextSamples.contribution(texts, language);
      XWPFDocument document = Docx.of(contribution, locale);

      assertEquals(Docx.expected(ContributionPage.of(contribution, locale)), Docx.texts(document));
      String read = TextSamples.reduced(String.join("\n", Docx.texts(document)));
      for (String expected : TextSamples.expected(contribution, locale)) {
        assertTrue(read.contains(expected), () -> "[" + expected + "]\n" + read);
      }
      assertTrue(
          texts.stream()
              .map(Address::of)
              .flatMap(link -> link.stream())
              .toList()
              .containsAll(links(document)),
          () -> links(document).toString());
    }
  }

  private static List<String> links(XWPFDocument document) {
    return Arrays.stream(document.getHyperlinks()).map(XWPFHyperlink::getURL).toList();
  }

  @Test
  void linksLeadWhereTheySay() {
    XWPFDocument document = Docx.sample("en");

    assertEquals(
        List.of(
            "https://www.example.org/helpline/",
            "https://www.example.org/report?id=1&lang=en",
            "https://example.org/evaluation",
            "https://doi.org/10.5555/example",
            "https://www.example.org/annex"),
        links(document));
    Docx.runs(document)
        .forEach(
            run ->
                assertEquals(
                    run instanceof XWPFHyperlinkRun, Docx.hasStyle(run, "Hyperlink"), run.text()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "https://",
        "data:text/html;base64,AAAA",
        "file:///etc/passwd",
        "\\\\example.org\\share",
        "=HYPERLINK(\"https://example.org\")",
      })
  void whatIsNoAddressOfTheWebIsText(String address) {
    Contribution contribution =
        Contribution.builder()
            .id("example")
            .addReference(Reference.builder().url(address).build())
            .build();
    XWPFDocument document = Docx.of(contribution, Locale.ENGLISH);

    assertEquals(List.of(), links(document));
    assertTrue(Docx.texts(document).contains("ListBullet: " + address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=cmd|' /C calc'!A0",
        "a\u0000b\u0007c",
        "a\ud800b\udc00c",
        "\ud83d\ude00 \ud840\udc0b",
        "<w:t>&lt;&amp;]]></w:t>",
        "\u202eevil\u202c",
        "a\tb\u00a0c",
      })
  void aHostileTextIsAWholeParagraph(String text) {
    assertEquals("Normal: " + Run.cleaned(text), last(text));
  }

  @Test
  void aVeryLongTextIsThereToItsEnd() {
    String text =
        IntStream.range(0, 60_000).mapToObj(Integer::toString).collect(Collectors.joining(" "));

    assertEquals("Normal: " + text, last(text));
  }

  private static String last(String text) {
    Contribution contribution =
        Contribution.builder()
            .id("example")
            .addBody(ContributionSection.builder().text(LocalizedText.of("en", text)).build())
            .build();
    List<String> all = Docx.texts(Docx.of(contribution, Locale.ENGLISH));
    return all.get(all.size() - 1);
  }
}
