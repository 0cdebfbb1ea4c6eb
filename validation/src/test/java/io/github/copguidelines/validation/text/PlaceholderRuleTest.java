package io.github.copguidelines.validation.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.finding.CopRules;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.Organisation;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.validation.Samples;
import io.github.copguidelines.validation.Told;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholderRuleTest {

  private static List<String> told(PracticeRecord.Builder record, Stage stage) {
    return Told.by(CopRules.PLACEHOLDER, record, stage);
  }

  private static boolean isAnywhere(String text) {
    return Placeholders.STANDARD.contains(text, false);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lorem ipsum",
        "Lorem ipsum dolor sit amet, consectetur adipiscing elit. Lorem ipsum dolor sit amet.",
        "LOREM  IPSUM\u2026",
        "TBD",
        "T.B.D.",
        "tbd - by the ministry",
        "[To be completed]",
        "xx",
        "XXX",
        "xxxx xxxx",
        "aaaa",
        "-----",
        "- - -",
        "...",
        "\u2026\u2026",
        "[...]",
        "???",
        "Click or tap here to enter text.",
        "À compléter",
        "a completer ulterieurement",
        "A\u0300 comple\u0301ter",
        "Por completar.",
        "Уточняется",
        "БУДЕТ ДОПОЛНЕНО",
        "Лорем ипсум долор",
        "待定",
        "（待补充）",
        "待 補 充",
        "سيتم تحديده لاحقاً",
        "سيتم تحديده لاحقا.",
        "يُستكمل لاحقًا",
      })
  void placeholderIsFoundHoweverItIsWritten(String text) {
    assertTrue(isAnywhere(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "x",
        "www",
        "III",
        "妈妈",
        "116 111",
        "999",
        "1111",
        "\uD83D\uDC4D\uD83D\uDC4D",
        "Test of helplines in 12 schools",
        "Testing of filters",
        "To be completed in 2027: the second phase in the provinces",
        "TBDnet runs the portal",
        "Texts such as lorem ipsum are rejected",
        "À compléter par une formation des enseignants",
        "Pendiente de completar la evaluación de 2025",
        "Уточняется порядок работы горячей линии",
        "待定居儿童的保护",
        "None of the schools took part",
        "None",
        "Test",
        "n/a",
        "-",
      })
  void otherTextIsNotTaken(String text) {
    assertFalse(isAnywhere(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "n/a",
        "N.A.",
        "Test",
        "None",
        "-",
        "Sans objet",
        "No aplica",
        "нет",
        "无",
        "لا يوجد"
      })
  void textThatSaysNothingIsOneWhereATextIsNeeded(String text) {
    assertTrue(Placeholders.STANDARD.contains(text, true));
    assertFalse(isAnywhere(text));
  }

  @Test
  void placeholderIsAWarningFromSubmissionOn() {
    PracticeRecord.Builder record =
        Samples.submission().toBuilder()
            .title(LocalizedText.of("en", "Lorem ipsum dolor").with("fr", "Numéro d'appel"))
            .addObjectives(Samples.text("None"))
            .addChallenges(Samples.text("None"), Samples.text("xxx"))
            .addKeywords("helpline", "TBD")
            .leadOrganisation(Organisation.builder().name(Samples.text("To be confirmed")).build());

    assertEquals(List.of(), told(record, Stage.DRAFT));
    assertEquals(
        List.of(
            "PR-029 /challenges/1/en warning",
            "PR-029 /keywords/1 warning",
            "PR-029 /leadOrganisation/name/en warning",
            "PR-029 /objectives/0/en warning",
            "PR-029 /title/en warning"),
        told(record, Stage.SUBMISSION));
  }
}
