package io.github.copguidelines.schemas;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes schemas with an indentation of two spaces, and a line feed at the end of each line. */
final class SchemaJson {

  private static final JsonMapper READER = JsonMapper.builder().build();
  private static final ObjectWriter WRITER = READER.writer().with(printer());

  private SchemaJson() {}

  static ObjectNode read(String text) {
    return (ObjectNode) READER.readTree(text);
  }

  static String write(JsonNode document) {
    return WRITER.writeValueAsString(document) + "\n";
  }

  private static DefaultPrettyPrinter printer() {
    Separators separators =
        Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter(separators).withObjectIndenter(lines).withArrayIndenter(lines);
  }
}
