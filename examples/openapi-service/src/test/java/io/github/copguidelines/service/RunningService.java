package io.github.copguidelines.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The service with an empty store at a port of its own, and somebody who talks to it over HTTP and
 * holds each answer to what the service's own OpenAPI document says of it.
 */
final class RunningService implements AutoCloseable {

  private static final JsonMapper MAPPER = JsonMapper.shared();

  private final ServletWebServerApplicationContext context;
  private final HttpClient client = HttpClient.newHttpClient();
  private final String base;
  private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

  private RunningService(ServletWebServerApplicationContext context, int port) {
    this.context = context;
    this.base = "http://localhost:" + port;
  }

  static RunningService start() {
    var context =
        (ServletWebServerApplicationContext)
            SpringApplication.run(
                PracticeService.class,
                "--server.port=0",
                "--logging.level.root=error",
                "--spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    return new RunningService(context, Objects.requireNonNull(context.getWebServer()).getPort());
  }

  /** Returns a request for a path, to which more can be added. */
  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(base + path));
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(request(path).build());
  }

  HttpResponse<String> get(String path, String language) throws IOException, InterruptedException {
    return send(request(path).header("Accept-Language", language).build());
  }

  HttpResponse<String> post(String path, String document, String language)
      throws IOException, InterruptedException {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .header("Accept-Language", language)
            .POST(BodyPublishers.ofString(document))
            .build());
  }

  HttpResponse<String> post(String path, String document) throws IOException, InterruptedException {
    return post(path, document, "en");
  }

  HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return client.send(request, BodyHandlers.ofString());
  }

  /** Returns the body, which is what a component of the OpenAPI document describes. */
  JsonNode json(HttpResponse<String> answer, String component)
      throws IOException, InterruptedException {
    JsonNode body = MAPPER.readTree(answer.body());
    assertEquals(List.of(), faults(component, body), answer.body());
    return body;
  }

  /** Returns the problem that a refused request was answered with. */
  JsonNode problem(HttpResponse<String> answer, int status)
      throws IOException, InterruptedException {
    assertEquals(status, answer.statusCode(), answer.body());
    assertEquals(
        "application/problem+json", answer.headers().firstValue("Content-Type").orElse("none"));
    JsonNode problem = json(answer, "Problem");
    assertEquals(status, problem.required("status").intValue());
    return problem;
  }

  /** Returns what a component of the OpenAPI document has to say against a value. */
  List<String> faults(String component, JsonNode value) throws IOException, InterruptedException {
    Schema schema = schemas.get(component);
    if (schema == null) {
      schema = schema(component, MAPPER.readTree(get("/openapi.json").body()));
      schemas.put(component, schema);
    }
    return schema.validate(value).stream().map(Object::toString).toList();
  }

  private static Schema schema(String component, JsonNode document) {
    String id = "https://example.org/" + component;
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    schema.set("$schema", document.required("jsonSchemaDialect"));
    schema.put("$id", id);
    schema.put("$ref", "#/components/schemas/" + component);
    schema.set("components", document.required("components"));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(SchemaLocation.of(id), schema);
  }

  @Override
  public void close() {
    context.close();
  }
}
