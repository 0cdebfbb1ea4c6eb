package io.github.copguidelines.schemas;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** How schemas are written: two blanks a level, line feeds, one at the end. */
final class SchemaJson {

  private static final ObjectWriter WRITER = JsonMapper.builder().build().writer().with(printer());

  private SchemaJson() {}

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
