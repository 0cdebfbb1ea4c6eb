package io.github.copguidelines.schemas;

import io.github.copguidelines.page.internal.Line;
import io.github.copguidelines.page.internal.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Describes the constraints of a schema on a value in words, except for its type. */
final class Phrases {

  private final SchemaTexts texts;

  Phrases(SchemaTexts texts) {
    this.texts = texts;
  }

  /** Returns a line for each constraint on a value. */
  List<Line> of(ObjectNode schema) {
    List<Line> lines = new ArrayList<>();
    if (schema.has("const")) {
      lines.add(codes("always", List.of(Cells.write(schema.required("const")))));
    } else if (schema.has("enum")) {
      lines.add(codes("oneOf", schema.required("enum").valueStream().map(Cells::write).toList()));
    }
    TablePattern pattern = TablePattern.of(schema.path("pattern"));
    range(lines, "characters", schema.path("minLength"), greatestLength(schema, pattern));
    range(lines, "value", schema.path("minimum"), text(schema.path("maximum")));
    range(lines, "elements", schema.path("minItems"), text(schema.path("maxItems")));
    range(lines, "members", schema.path("minProperties"), text(schema.path("maxProperties")));
    if (schema.path("uniqueItems").asBoolean(false)) {
      lines.add(Line.words(texts.of("distinct")));
    }
    pattern(lines, pattern);
    contains(lines, schema);
    if (schema.has("default")) {
      lines.add(codes("default", List.of(Cells.write(schema.required("default")))));
    }
    if (schema.path("deprecated").asBoolean(false)) {
      lines.add(Line.words(texts.of("deprecated")));
    }
    return lines;
  }

  /** Returns a text with one argument, {@code values}. */
  Line codes(String key, List<String> codes) {
    return Line.fill(texts.of(key), Map.of("values", codes(codes).runs()));
  }

  /** Returns codes with commas between them. */
  static Line codes(List<String> codes) {
    List<Line> lines = codes.stream().map(code -> Line.of(Run.code(code))).toList();
    return Line.join(Locale.ROOT, lines, ", ");
  }

  private static Optional<String> text(JsonNode number) {
    return number.isNumber() ? Optional.of(number.toString()) : Optional.empty();
  }

  private static Optional<String> greatestLength(ObjectNode schema, TablePattern pattern) {
    OptionalInt hidden = pattern.maxLength();
    Optional<String> stated = text(schema.path("maxLength"));
    return stated.isEmpty() && hidden.isPresent()
        ? Optional.of(Integer.toString(hidden.getAsInt()))
        : stated;
  }

  private void range(List<Line> lines, String what, JsonNode least, Optional<String> most) {
    Optional<String> first = text(least);
    if (first.isEmpty() && most.isEmpty()) {
      return;
    }
    String key = first.isEmpty() ? "most" : most.isEmpty() ? "least" : "both";
    lines.add(
        Line.fill(
            texts.of("range." + key),
            Map.of(
                "what", List.of(Run.words(texts.of(what))),
                "min", List.of(Run.words(first.orElse(""))),
                "max", List.of(Run.words(most.orElse(""))))));
  }

  private void pattern(List<Line> lines, TablePattern pattern) {
    if (pattern.isNotBlank()) {
      lines.add(Line.words(texts.of("notBlank")));
    } else if (pattern.expression().isPresent()) {
      lines.add(codes("pattern", List.of(pattern.expression().get())));
    }
    pattern.others().forEach(other -> lines.add(codes("pattern", List.of(other))));
  }

  /** Adds the elements that a list must contain. */
  private void contains(List<Line> lines, ObjectNode schema) {
    if (schema.has("contains")) {
      lines.add(element(schema.required("contains")));
    }
    List<String> once = new ArrayList<>();
    for (JsonNode part : schema.path("allOf").values()) {
      JsonNode only = part.path("contains").path("properties").path("code").path("const");
      if (only.isString()) {
        once.add(only.stringValue());
      } else if (part.has("contains")) {
        lines.add(element(part.required("contains")));
      }
    }
    if (!once.isEmpty()) {
      lines.add(codes("once", once));
    }
  }

  private Line element(JsonNode contains) {
    if (contains.has("const")) {
      return codes("contains", List.of(Cells.write(contains.required("const"))));
    }
    List<Run> members = new ArrayList<>();
    for (JsonNode name : contains.path("required").values()) {
      if (!members.isEmpty()) {
        members.add(Run.words("; "));
      }
      String member = name.asString();
      members.add(Run.code(member));
      List<String> values =
          contains
              .path("properties")
              .path(member)
              .path("enum")
              .valueStream()
              .map(Cells::write)
              .toList();
      if (!values.isEmpty()) {
        members.add(Run.words(" = "));
        members.addAll(codes(values).runs());
      }
    }
    return Line.fill(texts.of("contains"), Map.of("values", members));
  }
}
