package io.github.copguidelines.schemas;

import io.github.copguidelines.finding.Stage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Letters for the stages at which a member is required: D for draft, S, A and P for the later ones;
 * in brackets if the validator only warns.
 *
 * <p>It uses the schemas of all stages. Further requirements of the current schema, for example a
 * partner's, apply from its stage on.
 */
final class StageLetters {

  private final Stage own;
  private final Map<Stage, ObjectNode> schemas = new LinkedHashMap<>();

  StageLetters(CopSchema schema) {
    this.own = schema.stage();
    for (Stage stage : schema.documentType().stages()) {
      schemas.put(stage, SchemaJson.read(CopSchemas.forType(schema.type(), stage).text()));
    }
  }

  static String letter(Stage stage) {
    return stage.code().substring(0, 1).toUpperCase(Locale.ROOT);
  }

  /**
   * Returns the letters separated by spaces; empty if the member is never required.
   *
   * @param definition the definition that has the member; empty for the document itself
   * @param group the current schema of the object with the member
   */
  String of(Optional<String> definition, ObjectNode group, String member) {
    List<String> letters = new ArrayList<>();
    schemas.forEach(
        (stage, document) -> {
          JsonNode theirs =
              definition.map(name -> document.path("$defs").path(name)).orElse(document);
          boolean narrowed = stage.includes(own);
          if (has(theirs, "required", member) || (narrowed && has(group, "required", member))) {
            letters.add(letter(stage));
          } else if (has(theirs, "x-cop-recommended", member)
              || (narrowed && has(group, "x-cop-recommended", member))) {
            letters.add("(" + letter(stage) + ")");
          }
        });
    return String.join(" ", letters);
  }

  private static boolean has(JsonNode schema, String keyword, String member) {
    return schema.path(keyword).valueStream().anyMatch(name -> name.asString().equals(member));
  }
}
