package io.github.copguidelines.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The jar as a user starts it, with the library's jars inside of it. */
class PackagedServiceIT {

  private static final String JAR = System.getProperty("service.jar", "target/openapi-service.jar");

  private static final Pattern STARTED = Pattern.compile("started on port (\\d+)");

  /** Returns the port that the service tells in its log; the test hangs on nothing else. */
  private static int port(BufferedReader log) throws IOException {
    StringBuilder read = new StringBuilder();
    for (String line = log.readLine(); line != null; line = log.readLine()) {
      read.append(line).append('\n');
      Matcher found = STARTED.matcher(line);
      if (found.find()) {
        return Integer.parseInt(found.group(1));
      }
    }
    throw new AssertionError("The service did not start:\n" + read);
  }

  @Test
  void itStartsAndFindsSchemasCatalogueAndRules() throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process service =
        new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "-jar", JAR, "--server.port=0")
            .redirectErrorStream(true)
            .start();
    try (BufferedReader log = service.inputReader(StandardCharsets.UTF_8)) {
      String base = "http://localhost:" + port(log);
      HttpClient client = HttpClient.newHttpClient();
      HttpResponse<String> document =
          client.send(
              HttpRequest.newBuilder(URI.create(base + "/openapi.json")).build(),
              BodyHandlers.ofString());
      assertTrue(document.body().contains("\"PracticeRecord\""), document.body());
      HttpResponse<String> kept =
          client.send(
              HttpRequest.newBuilder(URI.create(base + "/records"))
                  .header("Content-Type", "application/json")
                  .POST(BodyPublishers.ofString(Practices.as("example")))
                  .build(),
              BodyHandlers.ofString());
      assertEquals(201, kept.statusCode(), kept.body());
    } finally {
      service.destroy();
    }
  }
}
