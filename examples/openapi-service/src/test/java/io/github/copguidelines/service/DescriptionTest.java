package io.github.copguidelines.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.finding.Stage;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The OpenAPI document, and the pages of rules. */
class DescriptionTest {

  private static RunningService service;

  @BeforeAll
  static void start() {
    service = RunningService.start();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private static JsonNode document(Stage stage) throws IOException, InterruptedException {
    HttpResponse<String> answer = service.get("/openapi.json?stage=" + stage.code());
    assertEquals(200, answer.statusCode());
    return JsonMapper.shared().readTree(answer.body());
  }

  @ParameterizedTest
  @EnumSource
  void referencesLeadToComponents(Stage stage) throws IOException, InterruptedException {
    JsonNode document = document(stage);
    assertTrue(document.required("openapi").stringValue().startsWith("3.1."));
    assertFalse(document.findValues("$ref").isEmpty());
    for (JsonNode reference : document.findValues("$ref")) {
      String pointer = reference.stringValue();
      assertTrue(pointer.startsWith("#/components/"), pointer);
      assertFalse(document.at(pointer.substring(1)).isMissingNode(), pointer);
    }
  }

  @Test
  void theRecordIsThatOfTheStage() throws IOException, InterruptedException {
    String required = "/components/schemas/PracticeRecord/required";
    assertFalse(document(Stage.DRAFT).at(required).toString().contains("summary"));
    assertTrue(document(Stage.SUBMISSION).at(required).toString().contains("summary"));
  }

  @Test
  void schemaAndServiceJudgeAlike() throws IOException, InterruptedException {
    List<Integer> statuses = new ArrayList<>();
    for (String document :
        List.of(
            Practices.as("one"),
            Practices.with("two", "\"countries\": [\"Rwanda\"]"),
            Practices.as("no identifier"),
            "{\"title\": {}}")) {
      boolean valid =
          service.faults("PracticeRecord", JsonMapper.shared().readTree(document)).isEmpty();
      int status = service.post("/records", document).statusCode();
      assertEquals(valid, status == 201, document);
      statuses.add(status);
    }
    assertEquals(List.of(201, 422, 422, 422), statuses);
  }

  @Test
  void rulesHavePages() throws IOException, InterruptedException {
    HttpResponse<String> page = service.get("/rules/PR-012");
    assertEquals(200, page.statusCode());
    assertTrue(page.body().contains("PR-012"), page.body());
    service.problem(service.get("/rules/PR-999"), 404);
  }
}
