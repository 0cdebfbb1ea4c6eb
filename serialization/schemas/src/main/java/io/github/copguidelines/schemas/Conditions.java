package io.github.copguidelines.schemas;

import io.github.copguidelines.page.internal.Block;
import io.github.copguidelines.page.internal.Line;
import io.github.copguidelines.page.internal.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Describes the conditions between the members of an object in words. */
final class Conditions {

  private final SchemaTexts texts;
  private final Phrases phrases;
  private final Effective effective;

  Conditions(SchemaTexts texts, Phrases phrases, Effective effective) {
    this.texts = texts;
    this.phrases = phrases;
    this.effective = effective;
  }

  /** Returns a table of the conditions of an object; empty if it has none. */
  Optional<Block> of(ObjectNode group) {
    List<List<List<Line>>> rows =
        Stream.concat(Stream.of(group), group.path("allOf").valueStream())
            .filter(part -> part.has("if"))
            .map(
                part ->
                    List.of(
                        lines(part.path("if"), false),
                        lines(part.path("then"), true),
                        lines(part.path("else"), true)))
            .toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Block.Table(
                List.of(texts.of("when"), texts.of("then"), texts.of("otherwise")), rows));
  }

  /**
   * @param asked whether the schema requires members; otherwise it tests for them
   */
  private List<Line> lines(JsonNode schema, boolean asked) {
    List<Line> lines = new ArrayList<>();
    JsonNode members = schema.path("properties");
    List<String> required =
        schema
            .path("required")
            .valueStream()
            .map(JsonNode::asString)
            .filter(name -> asked || members.path(name).isEmpty())
            .toList();
    if (!required.isEmpty()) {
      lines.add(phrases.codes(asked ? "isNeeded" : "isThere", required));
    }
    for (Map.Entry<String, JsonNode> member : members.properties()) {
      boolean named = asked && required.contains(member.getKey());
      for (Line phrase : phrases(member.getValue(), named)) {
        List<Run> runs = new ArrayList<>(List.of(Run.code(member.getKey()), Run.words(" – ")));
        runs.addAll(phrase.runs());
        lines.add(Line.of(runs));
      }
    }
    return lines;
  }

  private List<Line> phrases(JsonNode schema, boolean needed) {
    Optional<ObjectNode> value = effective.of(schema);
    if (value.isEmpty()) {
      return List.of(Line.words(texts.of("notAllowed")));
    }
    if (needed) {
      value.get().remove("minItems"); // expressed by the need column
    }
    return phrases.of(value.get());
  }
}
