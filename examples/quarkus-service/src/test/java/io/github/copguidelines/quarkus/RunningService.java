package io.github.copguidelines.quarkus;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged service as a user starts it, at a port of its own, and somebody who talks to it. */
final class RunningService implements AutoCloseable {

  private static final String JAR =
      System.getProperty("service.jar", "target/quarkus-app/quarkus-run.jar");

  private static final Pattern STARTED = Pattern.compile("Listening on: http://[^:]+:(\\d+)");

  private final Process process;
  private final BufferedReader log;
  private final String base;
  private final HttpClient client = HttpClient.newBuilder().version(Version.HTTP_1_1).build();

  private RunningService(Process process) throws IOException {
    this.process = process;
    this.log = process.inputReader(StandardCharsets.UTF_8);
    this.base = "http://localhost:" + port(log);
  }

  static RunningService start() throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process =
        new ProcessBuilder(
                java,
                "-XX:TieredStopAtLevel=1",
                "-Dquarkus.http.host=localhost",
                "-Dquarkus.http.port=0",
                "-jar",
                JAR)
            .redirectErrorStream(true)
            .start();
    try {
      return new RunningService(process);
    } catch (IOException | RuntimeException | Error e) {
      process.destroy();
      throw e;
    }
  }

  /** Returns the port that the service tells in its log; the tests hang on nothing else. */
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

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(URI.create(base + path)).build());
  }

  HttpResponse<String> post(String path, String document, String languages)
      throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(URI.create(base + path))
            .header("Content-Type", "application/json")
            .expectContinue(true) // so that a document that is too long is refused unsent
            .header("Accept-Language", languages)
            .POST(BodyPublishers.ofString(document))
            .build());
  }

  private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return client.send(request, BodyHandlers.ofString());
  }

  @Override
  public void close() throws IOException {
    process.destroy();
    log.close();
  }
}
