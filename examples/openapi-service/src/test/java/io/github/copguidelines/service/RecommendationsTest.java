package io.github.copguidelines.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.catalogue.Recommendation;
import io.github.copguidelines.serialization.Catalogues;
import io.github.copguidelines.vocabulary.Audience;
import io.github.copguidelines.vocabulary.Risk;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The catalogue as a bean of the service. */
class RecommendationsTest {

  private static RunningService service;

  @BeforeAll
  static void start() {
    service = RunningService.start();
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void recommendationsAreThoseOfTheCatalogueInTheLanguageAskedFor()
      throws IOException, InterruptedException {
    HttpResponse<String> answer =
        service.get("/recommendations?audience=industry&risk=contact/grooming", "fr");

    assertEquals(200, answer.statusCode());
    JsonNode told = JsonMapper.shared().readTree(answer.body());
    List<Recommendation> expected =
        Catalogues.itu2020().recommendations().stream()
            .filter(one -> one.audience() == Audience.INDUSTRY)
            .filter(one -> one.risks().contains(Risk.of("contact/grooming")))
            .toList();
    assertTrue(expected.size() > 5);
    assertEquals(expected.size(), told.size());
    for (int i = 0; i < expected.size(); i++) {
      assertEquals(expected.get(i).code(), told.at("/" + i + "/code").stringValue());
      assertEquals(
          expected.get(i).title().text(Locale.FRENCH), told.at("/" + i + "/title").stringValue());
      assertEquals(
          expected.get(i).verificationLevel().code(),
          told.at("/" + i + "/verification").stringValue());
    }
  }

  @Test
  void anAudienceThatThereIsNotIsRefused() throws IOException, InterruptedException {
    service.problem(service.get("/recommendations?audience=everybody"), 400);
  }
}
