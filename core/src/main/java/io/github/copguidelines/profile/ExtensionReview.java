package io.github.copguidelines.profile;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.NearestCode;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.model.ModelType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with a member of one's own and its schema; not thread-safe. */
final class ExtensionReview {

  private static final List<String> TYPES =
      List.of("array", "boolean", "integer", "number", "object", "string");

  /** The keywords that a schema may have, each with what its value is. */
  private static final Map<String, String> KEYWORDS =
      Map.ofEntries(
          Map.entry("additionalProperties", "false"),
          Map.entry("const", "any"),
          Map.entry("default", "any"),
          Map.entry("description", "text"),
          Map.entry("enum", "list"),
          Map.entry("items", "schema"),
          Map.entry("maxItems", "count"),
          Map.entry("maxLength", "count"),
          Map.entry("maximum", "number"),
          Map.entry("minItems", "count"),
          Map.entry("minLength", "count"),
          Map.entry("minimum", "number"),
          Map.entry("pattern", "expression"),
          Map.entry("properties", "schemas"),
          Map.entry("required", "names"),
          Map.entry("title", "text"),
          Map.entry("type", "type"),
          Map.entry("uniqueItems", "truth"));

  /** The keywords that speak of values of one type only. */
  private static final Map<String, List<String>> OF_TYPE =
      Map.of(
          "array", List.of("items", "minItems", "maxItems", "uniqueItems"),
          "object", List.of("properties", "required", "additionalProperties"),
          "string", List.of("minLength", "maxLength", "pattern"),
          "number", List.of("minimum", "maximum"));

  private final Consumer<Finding> findings;

  /** How much was told so far. */
  private int told;

  ExtensionReview(Consumer<Finding> findings) {
    this.findings = findings;
  }

  /** Reviews a member of the object at a field. */
  void review(ExtensionField extension, Field object, Pointer at) {
    if (!object.isObject()) {
      tell(at.child("in"), "object");
    } else if (ModelType.of(object.type()).property(extension.name()).isPresent()) {
      tell(at.child("name"), "name");
    }
    schema(extension.schema().asMap(), at.child("schema"));
  }

  private void schema(Map<?, ?> schema, Pointer at) {
    if (!(schema.get("type") instanceof String type) || !TYPES.contains(type)) {
      findings.accept(
          ProfileRules.EXTENSION
              .at(at.child("type"))
              .messageCase(ProfileRules.EXTENSION.id(), "type")
              .argument("types", TYPES)
              .build());
      return;
    }
    int before = told;
    schema.forEach((keyword, value) -> keyword(String.valueOf(keyword), value, type, at));
    if (told == before) {
      value(schema, "const", at);
      value(schema, "default", at);
    }
  }

  private void keyword(String keyword, @Nullable Object value, String type, Pointer at) {
    String kind = KEYWORDS.get(keyword);
    Pointer place = at.child(keyword);
    if (kind == null) {
      told++;
      findings.accept(
          NearestCode.suggest(
                  ProfileRules.EXTENSION.at(place),
                  ProfileRules.EXTENSION,
                  "keyword",
                  keyword,
                  KEYWORDS.keySet().stream().sorted().toList())
              .build());
    } else if (!isFor(keyword, type)) {
      tell(place, "for-type");
    } else if (kind.equals("schema") && value instanceof Map<?, ?> inner) {
      schema(inner, place);
    } else if (kind.equals("schemas") && value instanceof Map<?, ?> inner) {
      inner.forEach(
          (name, member) -> {
            if (member instanceof Map<?, ?> map) {
              schema(map, place.child(String.valueOf(name)));
            } else {
              tell(place.child(String.valueOf(name)), "value");
            }
          });
    } else if (!isValue(kind, value)) {
      tell(place, "value");
    }
  }

  private static boolean isFor(String keyword, String type) {
    String family = type.equals("integer") ? "number" : type;
    return OF_TYPE.entrySet().stream()
        .allMatch(entry -> !entry.getValue().contains(keyword) || entry.getKey().equals(family));
  }

  private static boolean isValue(String kind, @Nullable Object value) {
    return switch (kind) {
      case "any", "type" -> true;
      case "text" -> value instanceof String;
      case "expression" -> value instanceof String form && Expressions.isForm(form);
      case "number" -> value instanceof Number;
      case "count" -> value instanceof Integer count && count >= 0;
      case "truth" -> value instanceof Boolean;
      case "false" -> Boolean.FALSE.equals(value);
      case "list" -> value instanceof List<?> list && !list.isEmpty();
      case "names" ->
          value instanceof List<?> list && list.stream().allMatch(name -> name instanceof String);
      default -> false;
    };
  }

  /** A value that the schema gives meets the schema. */
  private void value(Map<?, ?> schema, String keyword, Pointer at) {
    if (schema.containsKey(keyword)) {
      Judgement judgement = new Judgement(new HashMap<>());
      judgement.judge(schema, schema.get(keyword), Pointer.root());
      if (!judgement.findings().isEmpty()) {
        findings.accept(ProfileRules.VALUE.at(at.child(keyword)).build());
      }
    }
  }

  private void tell(Pointer at, String messageCase) {
    told++;
    findings.accept(
        ProfileRules.EXTENSION
            .at(at)
            .messageCase(ProfileRules.EXTENSION.id(), messageCase)
            .build());
  }
}
