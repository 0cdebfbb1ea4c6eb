package io.github.copguidelines.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.report.Report;
import io.github.copguidelines.schemas.CopSchema;
import io.github.copguidelines.schemas.CopSchemas;
import io.github.copguidelines.schemas.SchemaFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The OpenAPI 3.1 description of the service: the paths from {@code api.json}, and the schemas from
 * the library. Thread-safe.
 */
@Component
final class ApiDocument {

  private static final String SCHEMAS = "/components/schemas";

  private final JsonMapper mapper;
  private final Map<Stage, String> made = new ConcurrentHashMap<>();

  ApiDocument(JsonMapper mapper) {
    this.mapper = mapper;
  }

  /** Returns the description with the record schema of a stage. */
  String at(Stage stage) {
    return made.computeIfAbsent(stage, this::make);
  }

  private String make(Stage stage) {
    ObjectNode document = read(paths());
    ObjectNode schemas = document.withObject(SCHEMAS);
    for (CopSchema schema :
        List.of(
            CopSchemas.forType(Report.class), CopSchemas.forType(PracticeRecord.class, stage))) {
      ObjectNode ours = read(schema.text(SchemaFormat.OPENAPI_3_1));
      schemas.setAll(ours.withObject(SCHEMAS));
    }
    return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(document);
  }

  private ObjectNode read(String json) {
    return mapper.readValue(json, ObjectNode.class);
  }

  private static String paths() {
    try (InputStream in = ApiDocument.class.getResourceAsStream("api.json")) {
      return new String(Objects.requireNonNull(in, "api.json").readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Reading api.json failed.", e);
    }
  }
}
