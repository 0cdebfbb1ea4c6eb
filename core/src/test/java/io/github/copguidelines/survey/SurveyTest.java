package io.github.copguidelines.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurveyTest {

  private static final Survey SURVEY =
      Survey.builder()
          .questions(
              List.of(
                  question("EX2-LEG-01", "EX-v2"),
                  question("EX1-LEG-01", "EX-v1"),
                  question("EX2-COO-01", "EX-v2")))
          .build();

  private static SurveyQuestion question(String code, String edition) {
    return SurveyQuestion.builder().code(code).edition(edition).pillar(Pillar.LEGAL).build();
  }

  @ParameterizedTest
  @CsvSource({"EX-v2, EX2-LEG-01 EX2-COO-01", "EX-v1, EX1-LEG-01", "EX-v3, ''"})
  void questionsOfOneEditionKeepTheirOrder(String edition, String codes) {
    List<String> found = SURVEY.questionsOf(edition).stream().map(SurveyQuestion::code).toList();

    assertEquals(codes, String.join(" ", found));
  }
}
