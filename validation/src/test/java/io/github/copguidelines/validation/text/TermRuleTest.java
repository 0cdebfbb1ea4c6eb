package io.github.copguidelines.validation.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.finding.CopRules;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.lifecycle.LifecycleEvent;
import io.github.copguidelines.practice.Organisation;
import io.github.copguidelines.practice.Partner;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.practice.RecordSource;
import io.github.copguidelines.practice.Reference;
import io.github.copguidelines.serialization.Catalogues;
import io.github.copguidelines.terminology.TermEntry;
import io.github.copguidelines.terminology.TermList;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.validation.CopValidator;
import io.github.copguidelines.validation.RuleExamples;
import io.github.copguidelines.validation.Samples;
import io.github.copguidelines.validation.Told;
import io.github.copguidelines.vocabulary.RecordOrigin;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TermRuleTest {

  private static List<String> told(PracticeRecord.Builder record) {
    return Told.by(CopRules.TERM, record, Stage.DRAFT);
  }

  @Test
  void termIsFoundInTheTextsOfItsLanguage() {
    LifecycleEvent event = LifecycleEvent.builder().reason(Samples.text("Fake news.")).build();
    PracticeRecord.Builder record =
        Samples.draft().toBuilder()
            .title(LocalizedText.of("en", "Portal on fake  News").with("fr", "Sur les fake news"))
            .addKeywords("portal", "fake news")
            .addLessons(Samples.text("x"), LocalizedText.of("en-GB", "fake news and a hoax"))
            .addEvents(event);

    assertEquals(
        List.of(
            "PR-011.why /events/0/reason/en warning",
            "PR-011.why /keywords/1 warning",
            "PR-011 /lessons/1/en-GB warning",
            "PR-011.why /lessons/1/en-GB warning",
            "PR-011.why /title/en warning"),
        told(record));
    assertEquals(4, told(record.language("fr")).size());
  }

  @Test
  void listIsLoadedWithTheFirstTextOfItsLanguage() {
    PracticeRecord record = Samples.draft().toBuilder().addKeywords("fake news").build();
    CopValidator fresh = CopValidator.with(Samples.CATALOGUE);
    for (int i = 0; i < 2; i++) {
      assertEquals(
          List.of("PR-011.why /keywords/0 warning"),
          fresh.validate(record, Stage.DRAFT).findings().stream()
              .filter(finding -> finding.rule().equals(CopRules.TERM.id()))
              .map(Told::shortly)
              .toList());
    }
  }

  @Test
  void quotedTitlesNamesAndCitedTitlesAreLetThrough() {
    PracticeRecord.Builder record =
        Samples.draft().toBuilder()
            .title(Samples.text("The \u201CFake News Act\u201D and \"fake news\" laws"))
            .leadOrganisation(Organisation.builder().name(Samples.text("Fake News Unit")).build())
            .addReferences(Reference.builder().id("r1").title("Fake News Act").build());

    assertEquals(List.of(), told(record));
  }

  @Test
  void termThatIsToBeAvoidedOnlySometimesIsInformation() {
    assertEquals(
        List.of("PR-011 /lessons/0/en info"),
        told(Samples.draft().toBuilder().addLessons(Samples.text("A canard."))));
  }

  @Test
  void reasonIsInTheLanguageOfTheReport() throws IOException {
    Finding finding =
        RuleExamples.VALIDATOR
            .validate(
                RuleExamples.record("problem: {ru: Против детской порнографии.}\n"), Stage.DRAFT)
            .findings()
            .get(0);
    Map<String, String> whys = new TreeMap<>();
    for (TermList list : Catalogues.itu2020().terminology().lists()) {
      list.entries().stream()
          .filter(entry -> entry.concept().filter("child pornography"::equals).isPresent())
          .findFirst()
          .flatMap(TermEntry::why)
          .ifPresent(why -> whys.put(list.language(), why));
    }

    assertEquals(6, whys.size());
    whys.forEach(
        (language, why) -> {
          Locale locale = Locale.forLanguageTag(language);
          assertTrue(finding.message(locale).contains(why), language);
          assertEquals(Optional.of(why), finding.arguments(locale).get("why"));
        });
    assertTrue(finding.message(Locale.ENGLISH).contains("детской порнограф\u2026 "));
  }

  @Test
  void messageSaysWhatToSayInsteadAndWhy() {
    PracticeRecord.Builder record =
        Samples.draft().toBuilder()
            .source(
                RecordSource.builder()
                    .kind(RecordOrigin.IMPORT)
                    .note(Samples.text("FAKE NEWS"))
                    .build());
    Finding finding = Samples.VALIDATOR.validate(record.build(), Stage.DRAFT).findings().get(0);

    assertEquals("/source/note/en", finding.pointer().toString());
    assertEquals(
        "This text contains a term to avoid, listed as: fake news. Use instead: disinformation;"
            + " misinformation. Why: It is said of what one merely dislikes. If it is in the title of"
            + " a law or treaty, put the title in quotation marks.",
        finding.message(Locale.ENGLISH));
  }

  private static List<String> toldByAll(PracticeRecord.Builder record) {
    return CopValidator.with(Catalogues.itu2020())
        .validate(record.build(), Stage.DRAFT)
        .findings()
        .stream()
        .filter(finding -> finding.rule().equals(CopRules.TERM.id()))
        .map(finding -> finding.pointer() + " " + finding.arguments().get("term").orElseThrow())
        .toList();
  }

  @Test
  void termsOfAbuseAreFoundWhateverLanguageTheTextIsSaidToBeIn() {
    LocalizedText problem =
        LocalizedText.of("en", "La pornografía infantil")
            .with("sw", "Kupambana na child pornography")
            .with("pt", "Combate à pornografia infantil")
            .with("zh", "child pornography")
            .with("fr", "детская порнография")
            .with("ru", "儿童色情")
            .with("es", "إباحية الأطفال");

    assertEquals(
        List.of(
            "/problem/en pornografía infantil…",
            "/problem/es إباحية الأطفال",
            "/problem/fr детская порнограф…",
            "/problem/pt pornografía infantil…",
            "/problem/ru 儿童色情",
            "/problem/sw child pornography",
            "/problem/zh child pornography"),
        toldByAll(Samples.draft().toBuilder().problem(problem)));
  }

  @Test
  void termsOfAbuseAreFoundBesideOtherLettersAndInTraditionalCharacters() {
    LocalizedText problem =
        LocalizedText.of("zh", "使用child pornography一词")
            .with("zh-Hant", "關於兒童\n色情的報告")
            .with("en", "On 兒童色情 and de\u0301tournement")
            .with("ru", "Об ЭТОМ: PEDOPORNOGRAPHIE")
            .with("ja", "child-pornographyに")
            .with("sw", "child\u200Bpornography");

    assertEquals(
        List.of(
            "/problem/en 儿童色情",
            "/problem/ja child pornography",
            "/problem/ru pédopornograph…",
            "/problem/sw child pornography",
            "/problem/zh child pornography",
            "/problem/zh-Hant 儿童色情"),
        toldByAll(Samples.draft().toBuilder().problem(problem)));
  }

  @Test
  void wordOfEveryDayIsInformationAndAPhraseThatHasItIsLetThrough() {
    LocalizedText problem =
        LocalizedText.of("en", "A minor change for customers")
            .with("fr", "Les mineurs de charbon")
            .with("es", "un menor número, un menor")
            .with("zh", "对行为不检查");
    PracticeRecord.Builder record =
        Samples.draft().toBuilder().problem(problem).addLessons(Samples.text("Minors, a minor."));

    assertEquals(
        List.of(
            "PR-011.why /lessons/0/en warning",
            "PR-011.why /problem/en info",
            "PR-011.why /problem/es info"),
        CopValidator.with(Catalogues.itu2020())
            .validate(record.build(), Stage.DRAFT)
            .findings()
            .stream()
            .filter(finding -> finding.rule().equals(CopRules.TERM.id()))
            .map(Told::shortly)
            .toList());
  }

  @Test
  void otherTermsAreLookedForInTheirOwnLanguageOnly() {
    LocalizedText problem =
        LocalizedText.of("fr", "Le client de la banque")
            .with("sw", "fake news, minor, victim")
            .with("en", "un menor");

    assertEquals(List.of(), toldByAll(Samples.draft().toBuilder().problem(problem)));
  }

  @Test
  void keywordsAndNamesOfOrganisationsAreSearchedForTermsOfAbuse() {
    Organisation lead =
        Organisation.builder()
            .name(
                LocalizedText.of("en", "Office against child pornography")
                    .with("fr", "Brigade de protection des mineurs"))
            .build();
    PracticeRecord.Builder record =
        Samples.draft().toBuilder()
            .leadOrganisation(lead)
            .addKeywords("child pornography", "pornografía infantil", "儿童色情")
            .addPartners(
                Partner.builder().name(Samples.text("Coalition on “child pornography”")).build());

    List<String> keywords =
        List.of(
            "/keywords/0 child pornography",
            "/keywords/1 pornografía infantil…",
            "/keywords/2 儿童色情",
            "/leadOrganisation/name/en child pornography");
    assertEquals(keywords, toldByAll(record.language("en")));
    assertEquals(keywords, toldByAll(record.language(Optional.empty())));
  }

  @Test
  void aTermThatTwoListsHaveIsToldOnce() {
    assertEquals(
        List.of("/problem/es revenge porn…"),
        toldByAll(Samples.draft().toBuilder().problem(LocalizedText.of("es", "revenge porn"))));
    assertEquals(
        List.of("/problem/ru revenge porn"),
        toldByAll(Samples.draft().toBuilder().problem(LocalizedText.of("ru", "儿童 revenge porn"))));
  }
}
