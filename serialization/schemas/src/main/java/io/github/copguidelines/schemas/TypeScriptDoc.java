package io.github.copguidelines.schemas;

import io.github.copguidelines.constraint.Forms;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Writes the comments before declarations and members: facts of the schema that types cannot
 * express.
 */
final class TypeScriptDoc {

  private static final int WIDTH = 100;

  /** Keywords that become a tag of the same name, with their value. */
  private static final Set<String> TAGS =
      Set.of(
          "default",
          "exclusiveMaximum",
          "exclusiveMinimum",
          "format",
          "maxItems",
          "maxLength",
          "maxProperties",
          "maximum",
          "minItems",
          "minLength",
          "minProperties",
          "minimum",
          "multipleOf",
          "pattern",
          "uniqueItems");

  private TypeScriptDoc() {}

  /** Returns the comment with its last line feed; empty if the schema has no such facts. */
  static String of(SchemaParts parts, String indent) {
    List<String> lines = new ArrayList<>();
    for (String keyword : List.of("description", "$comment")) {
      parts.values(keyword).forEach(text -> wrap(oneLine(text), indent, lines));
    }
    addList(parts, "x-cop-recommended", "Recommended: ", indent, lines);
    addList(parts, "x-cop-deprecated-values", "No longer to be used: ", indent, lines);
    if (parts.has("if")) {
      lines.add("Members depend on each other; the JSON Schema says how.");
    }
    for (JsonNode rules : parts.values("x-cop-rules")) {
      wrap("Rules that no type says: " + ids(rules) + ".", indent, lines);
    }
    if (parts.values("deprecated").stream().anyMatch(JsonNode::booleanValue)) {
      lines.add("@deprecated");
    }
    parts.stream().forEach(part -> addTags(part.properties(), lines));
    return comment(lines, indent);
  }

  private static void addTags(Set<Map.Entry<String, JsonNode>> keywords, List<String> lines) {
    for (Map.Entry<String, JsonNode> keyword : keywords) {
      JsonNode value = keyword.getValue();
      if (value.asString("").equals(Forms.NOT_BLANK)) {
        lines.add("Not blank.");
      } else if (TAGS.contains(keyword.getKey())) {
        lines.add("@" + keyword.getKey() + " " + value.asString(value.toString()));
      } else if (keyword.getKey().equals("examples")) {
        value
            .valueStream()
            .filter(example -> !example.isContainer())
            .forEach(example -> lines.add("@example " + example));
      }
    }
  }

  private static void addList(
      SchemaParts parts, String keyword, String before, String indent, List<String> lines) {
    for (JsonNode list : parts.values(keyword)) {
      String names = String.join(", ", list.valueStream().map(JsonNode::stringValue).toList());
      wrap(before + names + ".", indent, lines);
    }
  }

  private static String ids(JsonNode rules) {
    return String.join(
        ", ", rules.valueStream().map(rule -> rule.required("id").stringValue()).toList());
  }

  static String oneLine(JsonNode text) {
    return text.stringValue().strip().replaceAll("\\s+", " ");
  }

  private static void wrap(String text, String indent, List<String> lines) {
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (!line.isEmpty() && indent.length() + line.length() + word.length() + 4 > WIDTH) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
  }

  private static String comment(List<String> lines, String indent) {
    // Escapes the end of a comment.
    List<String> safe = lines.stream().map(line -> line.replace("*/", "*\\/")).toList();
    if (safe.isEmpty()) {
      return "";
    }
    if (safe.size() == 1) {
      return indent + "/** " + safe.get(0) + " */\n";
    }
    StringBuilder text = new StringBuilder(indent).append("/**\n");
    safe.forEach(line -> text.append(indent).append(" * ").append(line).append('\n'));
    return text.append(indent).append(" */\n").toString();
  }
}
