package io.github.copguidelines.quarkus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.copguidelines.catalogue.Recommendation;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.serialization.Catalogues;
import io.github.copguidelines.serialization.CopJson;
import io.github.copguidelines.serialization.CopYaml;
import io.github.copguidelines.serialization.DocumentReport;
import io.github.copguidelines.serialization.ReportWriter;
import io.github.copguidelines.validation.CopValidator;
import io.github.copguidelines.vocabulary.Audience;
import io.github.copguidelines.vocabulary.Risk;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged service over HTTP, held to what the library itself says. */
class PackagedServiceIT {

  private static final Path PRACTICES = Path.of("../data/practices");

  private static final CopValidator JUDGE = CopValidator.with(Catalogues.itu2020());

  /** Faults at the top, in objects, in lists and in texts by language. */
  private static final String RECORD =
      """
      {
        "id": "example",
        "title": {"en": ""},
        "countries": ["Rwanda", "RW"],
        "leadOrganisation": {"name": {"en": "Example Ministry"}, "country": "rwanda"},
        "implements": [{"code": "POL-LEG-01"}, {"code": "first"}],
        "partners": [{"country": "x"}]
      }
      """;

  private static RunningService service;

  @BeforeAll
  static void start() throws IOException {
    service = RunningService.start();
  }

  @AfterAll
  static void stop() throws IOException {
    service.close();
  }

  private static JsonNode problem(HttpResponse<String> answer, int status) throws IOException {
    assertEquals(status, answer.statusCode(), answer.body());
    assertEquals("application/problem+json", answer.headers().firstValue("Content-Type").get());
    return new JsonMapper().readTree(answer.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en", "es", "fr", "ru", "zh"})
  void aBoundRecordIsJudgedAsByTheLibrarysValidator(String language) throws Exception {
    JsonNode problem = problem(service.post("/records", RECORD, language), 422);
    List<String> told = new ArrayList<>();
    for (JsonNode one : problem.required("violations")) {
      told.add(one.required("pointer").textValue() + " " + one.required("message").textValue());
    }

    PracticeRecord record = CopJson.lenient().read(RECORD, PracticeRecord.class).value();
    List<String> expected =
        JUDGE.validate(record, Stage.DRAFT).findings().stream()
            .map(one -> one.pointer() + " " + one.message(Locale.forLanguageTag(language)))
            .sorted()
            .toList();
    assertEquals(expected, told.stream().sorted().toList());
    assertTrue(told.stream().anyMatch(one -> one.startsWith("/title/en ")), told.toString());
    assertTrue(
        told.stream().anyMatch(one -> one.startsWith("/implements/1/code ")), told.toString());
  }

  @Test
  void realRecordsPassThroughQuarkussMapperWhole() throws Exception {
    List<Path> files;
    try (Stream<Path> all = Files.list(PRACTICES)) {
      files = all.filter(one -> one.toString().endsWith(".yaml")).sorted().toList();
    }
    assertEquals(40, files.size());
    for (Path file : files) {
      PracticeRecord record = CopYaml.lenient().read(file, PracticeRecord.class).value();
      String document = CopJson.lenient().write(record).replaceFirst("\\{", "{\"own\": 1.10,");
      HttpResponse<String> answer = service.post("/records", document, "en");
      assertEquals(200, answer.statusCode(), file + ": " + answer.body());
      assertTrue(answer.body().contains("\"own\":1.10"), answer.body());
      assertEquals(
          CopJson.lenient().read(document, PracticeRecord.class).value(),
          CopJson.lenient().read(answer.body(), PracticeRecord.class).value(),
          file.toString());
    }
  }

  @Test
  void whatIsNoRecordIsRefusedWithRuleAndPlaceAndNothingOfItsText() throws Exception {
    String document = "{\"id\": \"example\", \"title\": \"secret\"}";
    JsonNode problem = problem(service.post("/records", document, "en"), 400);
    assertTrue(problem.required("detail").textValue().startsWith("ERROR READ-"), problem::toString);
    assertTrue(problem.required("detail").textValue().contains(" /title "), problem::toString);
    assertFalse(problem.toString().contains("secret"), problem::toString);
    problem(service.post("/records", "", "en"), 400);
    assertEquals(400, service.post("/records", "{\"id\":", "en").statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"draft", "submission", "acceptance", "publication"})
  void reportsAreTheLibrarysOwn(String stage) throws Exception {
    String document = RECORD.replace("\"en\": \"\"", "\"en\": 5");
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    ReadResult<PracticeRecord> read = CopJson.lenient().read(bytes, PracticeRecord.class);
    DocumentReport expected =
        new DocumentReport(
            "record",
            CopJson.lenient()
                .locate(
                    bytes, JUDGE.validate(read, Stage.valueOf(stage.toUpperCase(Locale.ROOT)))));
    HttpResponse<String> answer =
        service.post("/reports?stage=" + stage, document, "pt, fr-CA;q=0.8, en;q=0.5");
    assertEquals(200, answer.statusCode());
    assertEquals(ReportWriter.json(Locale.FRENCH).write(List.of(expected)), answer.body());
    assertTrue(
        expected.report().findings().stream().map(Finding::rule).anyMatch("READ-005"::equals));
  }

  @Test
  void aDocumentThatDoesNotParseIsReportedToo() throws Exception {
    HttpResponse<String> answer = service.post("/reports", "{\"id\":\n", "en");
    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().contains("\"READ-001\""), answer.body());
  }

  @Test
  void tooMuchAndUnknownCodesAreRefused() throws Exception {
    assertEquals(413, service.post("/reports", " ".repeat(1 << 21), "en").statusCode());
    assertEquals(400, service.post("/reports?stage=SUBMISSION", RECORD, "en").statusCode());
    assertEquals(400, service.get("/recommendations?audience=nobody").statusCode());
  }

  @Test
  void recommendationsAreThoseOfTheCatalogue() throws Exception {
    HttpResponse<String> answer =
        service.get("/recommendations?audience=industry&risk=contact/grooming");
    JsonNode list = new JsonMapper().readTree(answer.body());
    List<String> codes = new ArrayList<>();
    list.forEach(one -> codes.add(one.required("code").textValue()));
    assertEquals(
        Catalogues.itu2020()
            .select()
            .forAudience(Audience.INDUSTRY)
            .against(Risk.of("contact/grooming"))
            .list()
            .stream()
            .map(Recommendation::code)
            .map(Object::toString)
            .toList(),
        codes);
    assertFalse(codes.isEmpty());
    assertTrue(list.get(0).required("title").has("ar"), list.get(0)::toString);
    JsonNode all = new JsonMapper().readTree(service.get("/recommendations").body());
    assertEquals(432, all.size());
  }
}
