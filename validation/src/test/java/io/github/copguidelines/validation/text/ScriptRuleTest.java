package io.github.copguidelines.validation.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.finding.CopRules;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.Organisation;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.validation.Samples;
import io.github.copguidelines.validation.Told;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptRuleTest {

  private static final String ENGLISH = "A helpline for children in every province";
  private static final String RUSSIAN = "Телефон доверия для детей в каждой области";
  private static final String ARABIC = "خط مساعدة للأطفال في كل محافظة";
  private static final String CHINESE = "每个省都有儿童求助热线";

  private static List<String> told(String language, String text) {
    return told(
        Samples.submission().toBuilder().problem(LocalizedText.of(language, text)),
        Stage.SUBMISSION);
  }

  private static List<String> told(PracticeRecord.Builder record, Stage stage) {
    return Told.by(CopRules.SCRIPT, record, stage);
  }

  @ParameterizedTest
  @CsvSource({
    "en, " + ARABIC + ", arabic",
    "en-GB, " + RUSSIAN + ", cyrillic",
    "fr, " + CHINESE + ", han",
    "es, 全国儿童求助热线 UNICEF, han",
    "es, Γραμμή βοήθειας για παιδιά, other",
    "EN, 子どものためのヘルプライン, other",
    "ru, " + ENGLISH + ", latin",
    "ru, " + ARABIC + ", arabic",
    "ar, " + ENGLISH + ", latin",
    "zh, " + ENGLISH + ", latin",
    "zh-Hant, " + RUSSIAN + ", cyrillic",
    "zh-Latn, " + CHINESE + ", han",
    "sr-Cyrl, " + ENGLISH + ", latin",
    "el, " + ENGLISH + ", latin",
  })
  void textInAnotherScriptIsAWarning(String language, String text, String script) {
    assertEquals(
        List.of("PR-030." + script + " /problem/" + language + " warning"), told(language, text));
  }

  @ParameterizedTest
  @CsvSource({
    "en, " + ENGLISH,
    "vi, Đường dây trợ giúp trẻ em ở mọi tỉnh",
    "ru, " + RUSSIAN,
    "ar, " + ARABIC,
    "zh, " + CHINESE,
    "zh-TW, 每個省都有兒童求助熱線",
    "ja, 子どものためのヘルプライン",
    "ko, 어린이를 위한 상담 전화",
    "sr-Latn, Linija za pomoć deci u svakoj oblasti",
    "sr, " + RUSSIAN,
    "kk, " + ENGLISH,
    "und, " + ARABIC,
    "x-private, " + ARABIC,
    "ru, Смотрите https://example.org/a/very/long/address/of/a/page",
    "ar, الموقع www.example.org/a/very/long/address",
    "ru, UNICEF",
    "en, Слово",
    "en, The word защита детей is Russian",
    "zh, UNICEF和ITU共同发布的儿童上网保护指南",
    "en, 112 116 111 0800",
  })
  void textInItsScriptOrInNoneThatIsKnownIsNotReported(String language, String text) {
    assertEquals(List.of(), told(language, text));
  }

  @Test
  void textsMarkedWithALanguageAreCheckedFromSubmissionOn() {
    PracticeRecord.Builder record =
        Samples.submission().toBuilder()
            .language("en")
            .title(LocalizedText.of("en", ARABIC).with("ar", ARABIC))
            .addKeywords(ARABIC)
            .leadOrganisation(Organisation.builder().name(Samples.text(ARABIC)).build());

    assertEquals(List.of(), told(record, Stage.DRAFT));
    assertEquals(List.of("PR-030.arabic /title/en warning"), told(record, Stage.SUBMISSION));
  }

  @Test
  void messageNamesScriptLanguageAndRemedy() {
    PracticeRecord record =
        Samples.submission().toBuilder().problem(LocalizedText.of("en", ARABIC)).build();
    Finding finding =
        Samples.VALIDATOR.validate(record, Stage.SUBMISSION).findings().stream()
            .filter(one -> one.rule().equals(CopRules.SCRIPT.id()))
            .findFirst()
            .orElseThrow();

    assertEquals(
        "This text is in Arabic script, but its language is English (en). Move it to its own"
            + " language.",
        finding.message(Locale.ENGLISH));
  }
}
