package io.github.copguidelines.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.serialization.Catalogues;
import io.github.copguidelines.serialization.CopJson;
import io.github.copguidelines.validation.CopValidator;
import io.github.copguidelines.vocabulary.Risk;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * Spring's own binding, {@code @Valid} and {@code @Validated}, with the module and nothing else.
 */
class ChecksTest {

  /** Faults at the top, in objects, in lists and in texts by language; one of each constraint. */
  private static final String RECORD =
      """
      {
        "id": "example",
        "version": 0,
        "title": {"en": ""},
        "summary": {"no tag": "Twelve schools took part in lessons on privacy, for one school year."},
        "countries": ["Rwanda", "RW"],
        "ituRegions": ["africa", "africa"],
        "leadOrganisation": {"name": {"en": "Example Ministry"}, "country": "rwanda"},
        "results": [{"description": {"en": "Lessons"}}, {"unit": ""}],
        "partners": [{"country": "x"}],
        "cost": {"staff": -1, "year": 10000},
        "keywords": WORDS,
        "references": [{"title": "A"}, {"url": "not a url"}]
      }
      """
          .replace(
              "WORDS",
              IntStream.range(0, 21).boxed().map(n -> "\"" + n + "\"").toList().toString());

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
  void atAStageARecordIsJudgedAsByTheLibrarysValidator(String language)
      throws IOException, InterruptedException {
    Set<String> told = told(service.problem(service.post("/checks", RECORD, language), 422));
    assertEquals(expected(Stage.SUBMISSION, language), told);
    assertTrue(told.size() > 10, told.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void withoutAStageARecordIsJudgedAsADraft(String language)
      throws IOException, InterruptedException {
    Set<String> told = told(service.problem(service.post("/checks/values", RECORD, language), 422));
    assertEquals(expected(Stage.DRAFT, language), told);
  }

  @Test
  void aWarningDoesNotRefuseARecord() throws IOException, InterruptedException {
    PracticeRecord practice = read(Practices.all().values().iterator().next());
    PracticeRecord record = practice.toBuilder().addRisks(Risk.of("contact/newcomer")).build();
    ValidationReport report = CopValidator.with(Catalogues.itu2020()).validate(record, Stage.DRAFT);
    assertTrue(report.isValid(), report::toString);
    assertFalse(report.findings().isEmpty());
    assertEquals(200, service.post("/checks/values", CopJson.line(record)).statusCode());
  }

  @Test
  void practicesComeBackAsTheyWereBound() throws IOException, InterruptedException {
    for (String practice : Practices.all().values()) {
      HttpResponse<String> answer = service.post("/checks/values", practice, "ar");
      assertEquals(200, answer.statusCode(), answer.body());
      service.json(answer, "BoundRecord");
      service.json(answer, "PracticeRecord");
      assertEquals(read(practice), read(answer.body()));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/checks, en",
    "/checks/values, en",
    "/checks/values, en-GB",
    "/checks, ar",
    "/checks/values, ar"
  })
  void whatDoesNotBindIsToldWithRuleAndPlace(String path, String language)
      throws IOException, InterruptedException {
    String document =
        "{\n\"id\": \"a\", \"started\": \"2019-13\",\n\"leadOrganisation\": {\"name\": {\"en\": 5}}}";
    JsonNode problem = service.problem(service.post(path, document, language), 422);
    ReadResult<PracticeRecord> read = CopJson.lenient().read(document, PracticeRecord.class);
    Locale locale = Locale.forLanguageTag(language);
    assertEquals(
        read.findings().stream()
            .map(finding -> said(finding, locale))
            .collect(Collectors.toCollection(TreeSet::new)),
        told(problem));
    JsonNode name = at(problem, "/leadOrganisation/name/en");
    assertEquals("READ-005", name.required("rule").stringValue());
    assertEquals(3, name.required("line").intValue());
    assertEquals("READ-006", at(problem, "/started").required("rule").stringValue());
    boolean arabic = language.equals("ar");
    assertEquals(arabic, isArabic(problem.required("title").stringValue()));
    assertEquals(arabic, isArabic(name.required("message").stringValue()));
  }

  @Test
  void aBodyBeyondTheLimitIsRefused() throws IOException, InterruptedException {
    String document = Practices.all().values().iterator().next();
    int rest = (1 << 20) - document.getBytes(StandardCharsets.UTF_8).length;
    String longest = document + " ".repeat(rest);
    assertEquals(200, service.post("/checks/values", longest).statusCode());
    JsonNode problem = service.problem(service.post("/checks/values", longest + " "), 413);
    assertEquals("LIMIT-002", at(problem, "").required("rule").stringValue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "nothing", "null"})
  void whatIsNoJsonOrNothingIsABadRequest(String document)
      throws IOException, InterruptedException {
    service.problem(service.post("/checks/values", document), 400);
  }

  private static JsonNode at(JsonNode problem, String pointer) {
    return problem
        .required("findings")
        .valueStream()
        .filter(finding -> finding.required("pointer").stringValue().equals(pointer))
        .findFirst()
        .orElseThrow(() -> new AssertionError(pointer + " is not in " + problem));
  }

  private static boolean isArabic(String text) {
    return text.codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
  }

  private static PracticeRecord read(String document) {
    return CopJson.lenient().read(document, PracticeRecord.class).value();
  }

  private static Set<String> told(JsonNode problem) {
    return problem
        .required("findings")
        .valueStream()
        .map(
            one ->
                List.of("rule", "severity", "pointer", "message").stream()
                    .map(name -> one.required(name).stringValue())
                    .collect(Collectors.joining(" ")))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> expected(Stage stage, String language) {
    return CopValidator.with(Catalogues.itu2020()).validate(read(RECORD), stage).findings().stream()
        .map(finding -> said(finding, Locale.forLanguageTag(language)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String said(Finding finding, Locale locale) {
    return String.join(
        " ",
        finding.rule(),
        finding.severity().code(),
        finding.pointer().toString(),
        finding.message(locale));
  }
}
