package io.github.copguidelines.validation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The documents that judges once did not agree on, one a line; the file only grows. */
final class CommittedCases {

  private static final Path FILE =
      Path.of("src/test/resources/io/github/copguidelines/validation/agreement.ndjson");

  /** Adds what is found to the file. */
  private static final boolean WRITE = Boolean.getBoolean("cop.agreement.write");

  private CommittedCases() {}

  /**
   * A document.
   *
   * @param schema the name of its schema, for example {@code practice-record-draft}
   */
  record Case(String schema, ObjectNode document) {}

  static List<Case> all() throws IOException {
    return Files.readAllLines(FILE).stream()
        .map(line -> JsonMapper.shared().readTree(line))
        .map(CommittedCases::read)
        .toList();
  }

  private static Case read(JsonNode line) {
    return new Case(line.required("schema").asString(), (ObjectNode) line.required("document"));
  }

  /** Returns the line of a case, which goes to the file as well where that is asked for. */
  static String add(Case found) {
    String line =
        JsonNodeFactory.instance
            .objectNode()
            .put("schema", found.schema())
            .set("document", found.document())
            .toString();
    if (WRITE) {
      try {
        Files.writeString(FILE, line + "\n", StandardOpenOption.APPEND);
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
    return line;
  }
}
