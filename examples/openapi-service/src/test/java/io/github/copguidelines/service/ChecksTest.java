package io.github.copguidelines.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.serialization.Catalogues;
import io.github.copguidelines.serialization.CopJson;
import io.github.copguidelines.validation.CopValidator;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Spring's own binding and {@code @Validated}, with the library's module and constraints. */
class ChecksTest {

  /** Faults at the top, in objects, in lists and in texts by language. */
  private static final String RECORD =
      """
      {
        "id": "example",
        "title": {"en": ""},
        "countries": ["Rwanda", "RW"],
        "leadOrganisation": {"name": {"en": "Example Ministry"}, "country": "rwanda"},
        "results": [{"description": {"en": "Lessons"}}, {"unit": ""}],
        "partners": [{"country": "x"}],
        "references": [{"title": "A"}, {"url": "not a url"}]
      }
      """;

  /** Asked for on a condition, which no annotation says. */
  private static final Set<String> CONDITIONAL = Set.of("/risks", "/references/0/url");

  private static RunningService service;

  @BeforeAll
  static void start() {
    service = RunningService.start();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void fieldsAreJudgedAsByTheLibrarysValidator(String language)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = service.post("/checks", RECORD, language);
    JsonNode problem = service.problem(answer, 422);
    Set<String> told =
        problem
            .required("violations")
            .valueStream()
            .map(
                one ->
                    one.required("severity").stringValue()
                        + one.required("pointer").stringValue()
                        + " "
                        + one.required("message").stringValue())
            .collect(Collectors.toSet());

    PracticeRecord record = CopJson.lenient().read(RECORD, PracticeRecord.class).value();
    Set<String> expected =
        CopValidator.with(Catalogues.itu2020())
            .validate(record, Stage.SUBMISSION)
            .findings()
            .stream()
            .filter(finding -> finding.rule().startsWith("FIELD-00"))
            .filter(finding -> !CONDITIONAL.contains(finding.pointer().toString()))
            .map(finding -> said(finding, Locale.forLanguageTag(language)))
            .collect(Collectors.toSet());
    assertEquals(expected, told);
    assertTrue(told.size() > 10, told.toString());
  }

  private static String said(Finding finding, Locale locale) {
    return finding.severity().code() + finding.pointer() + " " + finding.message(locale);
  }
}
