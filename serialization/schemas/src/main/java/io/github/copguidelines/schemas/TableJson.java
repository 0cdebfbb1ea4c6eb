package io.github.copguidelines.schemas;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads documents of tables as trees that keep the text of numbers. */
final class TableJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private TableJson() {}

  static JsonNode read(String document) {
    try {
      JsonNode node = MAPPER.readTree(document);
      if (!node.isMissingNode()) {
        return node;
      }
    } catch (JacksonException e) {
      // The readers report errors and places; the cause would repeat the document.
    }
    throw new IllegalArgumentException("The document is not JSON.");
  }

  static String write(JsonNode document) {
    return MAPPER.writeValueAsString(document);
  }
}
