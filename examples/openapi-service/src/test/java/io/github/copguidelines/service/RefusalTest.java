package io.github.copguidelines.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What is wrong with a document, as the service tells it over HTTP. */
class RefusalTest {

  /** Its title is a number, in the third line, and its date is none. */
  private static final String INVALID =
      "{\n  \"id\": \"example\",\n  \"title\": 5,\n  \"started\": \"2019-13\"\n}\n";

  private static final String PERSONAL =
      """
      {"id": "example", "title": {"en": "Lessons"}, "summary": {"en": "Ask jane.doe@example.org for it."}}
      """;

  private static RunningService service;

  @BeforeAll
  static void start() {
    service = RunningService.start();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private static JsonNode at(JsonNode problem, String pointer) {
    return problem
        .required("findings")
        .valueStream()
        .filter(finding -> finding.required("pointer").stringValue().equals(pointer))
        .findFirst()
        .orElseThrow(() -> new AssertionError(pointer + " is not in " + problem));
  }

  private static List<String> told(JsonNode problem) {
    return problem
        .required("findings")
        .valueStream()
        .map(
            one -> one.required("rule").stringValue() + " " + one.required("pointer").stringValue())
        .toList();
  }

  private static boolean isArabic(String text) {
    return text.codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
  }

  @Test
  void findingsHaveRulePlaceAndLine() throws IOException, InterruptedException {
    JsonNode problem = service.problem(service.post("/records", INVALID), 422);
    JsonNode title = at(problem, "/title");
    assertEquals("READ-005", title.required("rule").stringValue());
    assertEquals("error", title.required("severity").stringValue());
    assertEquals(3, title.required("line").intValue());
    assertEquals(12, title.required("column").intValue());
    assertEquals(4, at(problem, "/started").required("line").intValue());
  }

  @Test
  void arabicIsAnsweredInArabicAndEnglishInEnglish() throws IOException, InterruptedException {
    HttpResponse<String> arabic = service.post("/records", INVALID, "ar-EG, en;q=0.5");
    HttpResponse<String> english = service.post("/records", INVALID, "en-GB");
    assertEquals("ar", arabic.headers().firstValue("Content-Language").orElseThrow());
    assertEquals("en", english.headers().firstValue("Content-Language").orElseThrow());
    JsonNode inArabic = service.problem(arabic, 422);
    JsonNode inEnglish = service.problem(english, 422);
    for (String pointer : List.of("/title", "/started")) {
      assertTrue(isArabic(at(inArabic, pointer).required("message").stringValue()), pointer);
      assertFalse(isArabic(at(inEnglish, pointer).required("message").stringValue()), pointer);
    }
    assertTrue(isArabic(inArabic.required("title").stringValue()));
    assertEquals("The record has errors.", inEnglish.required("title").stringValue());
  }

  @Test
  void everyLanguageHasTitlesOfItsOwn() throws IOException, InterruptedException {
    Set<String> titles = new HashSet<>();
    for (Locale language : Languages.SUPPORTED) {
      String tag = language.toLanguageTag();
      HttpResponse<String> answer = service.post("/records", INVALID, tag);
      titles.add(service.problem(answer, 422).required("title").stringValue());
    }
    assertEquals(6, titles.size(), titles.toString());
    JsonNode other = service.problem(service.post("/records", INVALID, "sw"), 422);
    assertEquals("The record has errors.", other.required("title").stringValue());
  }

  @Test
  void personalDataIsRefusedAtSubmissionAndNeverRepeated()
      throws IOException, InterruptedException {
    HttpResponse<String> submitted = service.post("/records?stage=submission", PERSONAL);
    JsonNode problem = service.problem(submitted, 422);
    assertTrue(told(problem).contains("PR-012 /summary/en"), problem.toString());
    assertFalse(submitted.body().contains("jane"), submitted.body());

    HttpResponse<String> asName =
        service.post("/records", "{\"id\": \"a\", \"started\": 1, \"jane.doe@example.org\": 1}");
    assertFalse(asName.body().contains("jane"), asName.body());

    HttpResponse<String> unbound =
        service.post("/records", "{\"id\": \"a\", \"started\": \"jane.doe@example.org\"}");
    service.problem(unbound, 422);
    assertFalse(unbound.body().contains("jane"), unbound.body());

    HttpResponse<String> bySpring =
        service.post("/checks", "{\"id\": \"a\", \"started\": \"jane.doe@example.org\"}");
    JsonNode started = at(service.problem(bySpring, 422), "/started");
    assertEquals("READ-006", started.required("rule").stringValue());
    assertFalse(bySpring.body().contains("jane"), bySpring.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{\"id\": \"a\"} {}", "nothing"})
  void whatIsNoJsonIsABadRequest(String document) throws IOException, InterruptedException {
    JsonNode problem = service.problem(service.post("/records", document), 400);
    assertNotEquals(0, problem.required("findings").size());
  }

  @Test
  void bytesThatAreNotUtf8AreABadRequest() throws IOException, InterruptedException {
    byte[] document = "{\"id\": \"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
    service.problem(
        service.send(
            service
                .request("/records")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(document))
                .build()),
        400);
  }

  @Test
  void aBodyBeyondTheLimitIsRefusedWhetherItTellsItsLengthOrNot()
      throws IOException, InterruptedException {
    String document = Practices.as("longest");
    int rest = (1 << 20) - document.getBytes(StandardCharsets.UTF_8).length;
    String longest = document + " ".repeat(rest);
    assertEquals(201, service.post("/records", longest).statusCode());
    String longer = longest + " ";
    JsonNode problem = service.problem(service.post("/records", longer), 413);
    assertEquals("LIMIT-002", at(problem, "").required("rule").stringValue());
    byte[] bytes = longer.getBytes(StandardCharsets.UTF_8);
    service.problem(
        service.send(
            service
                .request("/records")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes)))
                .build()),
        413);
  }

  @Test
  void aDocumentThatIsTooDeepIsAFinding() throws IOException, InterruptedException {
    String deep = "{\"id\": \"a\", \"own\": " + "[".repeat(10_000) + "]".repeat(10_000) + "}";
    JsonNode problem = service.problem(service.post("/records", deep), 422);
    assertTrue(problem.toString().contains("LIMIT-001"), problem.toString());
  }
}
