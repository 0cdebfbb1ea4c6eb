package io.github.copguidelines.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Keeping records and giving them back, over HTTP. */
class RecordsTest {

  private RunningService service;

  @BeforeEach
  void start() {
    service = RunningService.start();
  }

  @AfterEach
  void stop() {
    service.close();
  }

  /** Posts all documents by several threads and returns how often each status came back. */
  private Map<Integer, Integer> postAtOnce(List<String> documents) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<HttpResponse<String>>> answers = new ArrayList<>();
      for (String document : documents) {
        answers.add(threads.submit(() -> service.post("/records", document)));
      }
      Map<Integer, Integer> counts = new TreeMap<>();
      for (Future<HttpResponse<String>> answer : answers) {
        counts.merge(answer.get().statusCode(), 1, Integer::sum);
      }
      return counts;
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void fortyPracticesPostedAtOnceAreKeptAndComeBack() throws Exception {
    Map<String, String> practices = Practices.all();
    assertEquals(40, practices.size());
    assertEquals(Map.of(201, 40), postAtOnce(List.copyOf(practices.values())));
    for (Map.Entry<String, String> practice : practices.entrySet()) {
      assertEquals(practice.getValue(), service.get("/records/" + practice.getKey()).body());
    }

    List<String> listed = new ArrayList<>();
    for (int page = 0; page < 4; page++) {
      JsonNode part = service.json(service.get("/records?size=15&page=" + page), "RecordPage");
      assertEquals(40, part.required("total").intValue());
      part.required("items").forEach(item -> listed.add(item.required("id").stringValue()));
    }
    assertEquals(List.copyOf(practices.keySet()), listed);
  }

  @Test
  void ofOneRecordPostedAtOnceOneIsKept() throws Exception {
    String document = Practices.all().values().iterator().next();
    assertEquals(Map.of(201, 1, 409, 15), postAtOnce(Collections.nCopies(16, document)));
    service.problem(service.post("/records", document), 409);
  }

  @Test
  void membersThatAreNotKnownComeBackAndAreTold() throws Exception {
    String document =
        Practices.with("example", "\"ourOwn\": {\"number\": 1.10, \"big\": 12345678901234567890}");
    HttpResponse<String> answer = service.post("/records", document);
    assertEquals(201, answer.statusCode(), answer.body());
    assertEquals("/records/example", answer.headers().firstValue("Location").orElseThrow());
    JsonNode receipt = service.json(answer, "Receipt");
    assertTrue(
        receipt
            .required("findings")
            .valueStream()
            .anyMatch(one -> one.required("pointer").stringValue().equals("/ourOwn")),
        answer.body());
    String kept = service.get("/records/example").body();
    assertTrue(kept.contains("1.10") && kept.contains("12345678901234567890"), kept);
  }

  @Test
  void aRecordThatIsCompleteEnoughForADraftIsNotForSubmission() throws Exception {
    String document = Practices.all().values().iterator().next();
    JsonNode problem = service.problem(service.post("/records?stage=submission", document), 422);
    assertEquals("submission", problem.required("stage").stringValue());
    assertEquals(
        404, service.get("/records/" + Practices.all().keySet().iterator().next()).statusCode());
  }

  @Test
  void parametersOutOfBoundsAreNamed() throws Exception {
    JsonNode problem = service.problem(service.get("/records?size=101"), 400);
    assertEquals("size", problem.required("parameters").get(0).required("name").stringValue());
    JsonNode unknown = service.problem(service.get("/openapi.json?stage=secret"), 400);
    assertFalse(unknown.toString().contains("secret"), unknown.toString());
  }

  @Test
  void whatIsNotThereOrNotAllowedIsAProblemToo() throws Exception {
    service.problem(service.get("/records/nobody"), 404);
    service.problem(service.get("/elsewhere"), 404);
    service.problem(service.send(service.request("/records").DELETE().build()), 405);
    service.problem(
        service.send(
            service
                .request("/records")
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build()),
        415);
  }
}
