package io.github.copguidelines.schemas;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** Writes TypeScript types for the values that schemas describe. */
final class TypeScriptTypes {

  private static final int WIDTH = 100;
  private static final String STEP = "  ";
  private static final String NEVER = "never";
  private static final String UNKNOWN = "unknown";
  private static final String OTHER_TEXT = "(string & {})";
  private static final String DEFS = "#/$defs/";

  private final JsonNode definitions;

  TypeScriptTypes(JsonNode definitions) {
    this.definitions = definitions;
  }

  /**
   * Returns the type of a value to which some schemas apply.
   *
   * @param indent the indentation of the place where the type appears
   */
  String of(SchemaParts parts, String indent) {
    if (!parts.isPossible()) {
      return NEVER;
    }
    Set<String> types = new LinkedHashSet<>();
    for (JsonNode reference : parts.values("$ref")) {
      types.add(name(reference.stringValue()));
    }
    parts.values("const").forEach(value -> types.add(literal(value)));
    parts.values("enum").forEach(list -> types.add(union(texts(list), indent)));
    parts.values("x-cop-known-values").forEach(list -> types.add(open(texts(list), indent)));
    parts.values("x-cop-known-prefixes").forEach(list -> types.add(open(prefixed(list), indent)));
    for (String keyword : List.of("anyOf", "oneOf")) {
      for (JsonNode list : parts.values(keyword)) {
        types.add(union(each(list, indent), indent));
      }
    }
    types.remove(UNKNOWN); // it has no effect next to others
    addByType(parts, types, indent);
    return types.isEmpty() ? UNKNOWN : intersection(types);
  }

  private String name(String reference) {
    String name = reference.startsWith(DEFS) ? reference.substring(DEFS.length()) : "";
    if (!definitions.has(name)) {
      throw new IllegalStateException("The schema has no definition at " + reference + ".");
    }
    return name;
  }

  /** Adds the types that the schema declares, unless there are narrower ones. */
  private void addByType(SchemaParts parts, Set<String> types, String indent) {
    List<JsonNode> said = parts.values("type");
    Set<String> names = new TreeSet<>();
    said.stream().limit(1).forEach(type -> names.addAll(names(type)));
    said.forEach(type -> names.retainAll(names(type)));
    if (names.equals(Set.of("object")) || parts.has("properties")) {
      String object = object(parts, indent);
      if (!isThatOfReference(object, parts, indent)) {
        types.add(object);
      }
    } else if (names.equals(Set.of("array"))) {
      types.add(array(parts, indent));
    } else if (names.isEmpty() && !said.isEmpty()) {
      types.add(NEVER); // they contradict each other
    } else if (types.isEmpty() && !names.isEmpty()) {
      types.add(union(names.stream().map(TypeScriptTypes::simple).toList(), indent));
    }
  }

  private static Set<String> names(JsonNode type) {
    return type.isArray() ? new TreeSet<>(strings(type)) : Set.of(type.stringValue());
  }

  private static String simple(String type) {
    return switch (type) {
      case "string", "boolean", "null", "number" -> type;
      case "integer" -> "number";
      case "object" -> "{ readonly [member: string]: unknown }";
      case "array" -> "readonly unknown[]";
      default -> throw new IllegalStateException("No type is known for " + type + ".");
    };
  }

  /** Returns true if an adjacent reference has the same type, with other limits on texts. */
  private boolean isThatOfReference(String object, SchemaParts parts, String indent) {
    return !parts.has("properties")
        && parts.values("$ref").stream()
            .map(reference -> definitions.required(name(reference.stringValue())))
            .anyMatch(definition -> of(SchemaParts.of(definition), indent).equals(object));
  }

  private String array(SchemaParts parts, String indent) {
    String element = of(SchemaParts.of(parts.values("items")), indent);
    return "readonly " + (isCompound(element) ? "(" + element + ")" : element) + "[]";
  }

  private String object(SchemaParts parts, String indent) {
    Map<String, SchemaParts> members = parts.members();
    Set<String> required = parts.required();
    String others = others(parts, members.isEmpty() && required.isEmpty(), indent);
    if (members.isEmpty() && required.isEmpty()) {
      return others.isEmpty()
          ? "{ readonly [member: string]: " + NEVER + " }"
          : "{ " + others + " }";
    }
    String inner = indent + STEP;
    StringBuilder text = new StringBuilder("{\n");
    members.forEach(
        (name, member) -> {
          text.append(TypeScriptDoc.of(member, inner));
          String mark = required.contains(name) ? "" : "?";
          text.append(member(name, mark, of(member, inner), inner));
        });
    required.stream()
        .filter(name -> !members.containsKey(name))
        .forEach(name -> text.append(member(name, "", UNKNOWN, inner)));
    if (!others.isEmpty()) {
      text.append(inner).append(others).append(";\n");
    }
    return text.append(indent).append('}').toString();
  }

  private static String member(String name, String mark, String type, String indent) {
    String key = TypeScript.isIdentifier(name) ? name : quoted(name);
    String gap = type.startsWith("\n") ? ":" : ": ";
    return indent + "readonly " + key + mark + gap + type + ";\n";
  }

  /** Returns the index signature of other members; next to named members they may have any type. */
  private String others(SchemaParts parts, boolean alone, String indent) {
    SchemaParts others = SchemaParts.of(parts.values("additionalProperties"));
    if (!others.isPossible()) {
      return "";
    }
    return "readonly [member: string]: " + (alone ? of(others, indent) : UNKNOWN);
  }

  private List<String> each(JsonNode list, String indent) {
    return list.valueStream().map(SchemaParts::of).map(parts -> of(parts, indent)).toList();
  }

  private static List<String> texts(JsonNode list) {
    return list.valueStream().map(TypeScriptTypes::literal).toList();
  }

  private static List<String> prefixed(JsonNode list) {
    return list.valueStream().map(prefix -> "`" + prefix.stringValue() + "${string}`").toList();
  }

  private static List<String> strings(JsonNode list) {
    return list.valueStream().map(JsonNode::stringValue).toList();
  }

  private static String literal(JsonNode value) {
    return value.isContainer() ? UNKNOWN : value.toString();
  }

  private static String quoted(String name) {
    return StringNode.valueOf(name).toString();
  }

  private static String open(List<String> known, String indent) {
    Set<String> all = new LinkedHashSet<>(known);
    all.add(OTHER_TEXT);
    return union(all, indent);
  }

  /** Returns a union on one line if it fits, otherwise with one alternative per line. */
  private static String union(Collection<String> types, String indent) {
    String line = String.join(" | ", types);
    if (types.contains(UNKNOWN)) {
      return UNKNOWN;
    }
    if (types.size() < 2 || indent.length() + line.length() < WIDTH - 30) {
      return line;
    }
    String start = "\n" + indent + STEP + "| ";
    return start + String.join(start, types);
  }

  private static String intersection(Set<String> types) {
    if (types.size() == 1) {
      return types.iterator().next();
    }
    return types.stream()
        .filter(type -> !type.equals(UNKNOWN))
        .map(type -> type.contains("| ") && !type.startsWith("{") ? "(" + type + ")" : type)
        .collect(Collectors.joining(" & "));
  }

  private static boolean isCompound(String type) {
    return !type.startsWith("{")
        && (type.contains("| ") || type.contains(" & ") || type.startsWith("readonly "));
  }
}
