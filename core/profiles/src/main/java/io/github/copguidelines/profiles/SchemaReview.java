package io.github.copguidelines.profiles;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.NearestCode;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Checks the schema of a member that a profile adds; not thread-safe. */
final class SchemaReview {

  private static final List<String> TYPES =
      List.of("array", "boolean", "integer", "number", "object", "string");

  /** The keywords that a schema may have, each with the kind of its value. */
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

  /** The keywords that apply to values of one type only. */
  private static final Map<String, List<String>> OF_TYPE =
      Map.of(
          "array", List.of("items", "minItems", "maxItems", "uniqueItems"),
          "object", List.of("properties", "required", "additionalProperties"),
          "string", List.of("minLength", "maxLength", "pattern"),
          "number", List.of("minimum", "maximum"));

  /** Keywords of JSON Schema that profiles lack, each with its nearest equivalent. */
  private static final Map<String, String> INSTEAD =
      Map.of("exclusiveMaximum", "maximum", "exclusiveMinimum", "minimum");

  private final Consumer<Finding> findings;

  /** The number of findings so far. */
  private int told;

  SchemaReview(Consumer<Finding> findings) {
    this.findings =
        finding -> {
          told++;
          findings.accept(finding);
        };
  }

  /** Checks a schema and its subschemas. */
  void review(Map<?, ?> schema, Pointer at) {
    if (!(schema.get("type") instanceof String type) || !TYPES.contains(type)) {
      findings.accept(
          extension(at.child("type"))
              .messageCase(rule().id(), "type")
              .argument("types", TYPES)
              .build());
      return;
    }
    int before = told;
    schema.forEach((keyword, value) -> keyword(String.valueOf(keyword), value, type, at));
    if (told == before) {
      List.of("Length", "Items", "imum").forEach(of -> bounds(schema, of, at));
    }
  }

  /** Reports an upper bound below the lower bound. */
  private void bounds(Map<?, ?> schema, String of, Pointer at) {
    if (schema.get("min" + of) instanceof Number least
        && schema.get("max" + of) instanceof Number most
        && Plain.number(least).compareTo(Plain.number(most)) > 0) {
      Rule rule = ProfileRules.CONSISTENT;
      findings.accept(rule.at(at.child("max" + of)).messageCase(rule.id(), "bounds").build());
    }
  }

  private void keyword(String keyword, @Nullable Object value, String type, Pointer at) {
    String kind = KEYWORDS.get(keyword);
    Pointer place = at.child(keyword);
    if (kind == null) {
      unknown(keyword, place);
    } else if (!isFor(keyword, type)) {
      tell(place, "for-type");
    } else if (kind.equals("expression") && value instanceof String form) {
      if (!EcmaExpression.isUsable(form)) {
        findings.accept(EcmaExpression.explain(extension(place), rule(), form).build());
      }
    } else if (kind.equals("schemas") && value instanceof Map<?, ?> inner) {
      inner.forEach((name, schema) -> inner(schema, place.child(String.valueOf(name))));
    } else if (kind.equals("schema") || kind.equals("schemas")) {
      inner(value, place);
    } else if (!isValue(kind, value)) {
      tell(place, "value-" + (kind.equals("expression") ? "text" : kind));
    }
  }

  private void inner(@Nullable Object schema, Pointer place) {
    if (schema instanceof Map<?, ?> map) {
      review(map, place);
    } else {
      tell(place, "value-schema");
    }
  }

  private void unknown(String keyword, Pointer place) {
    String instead = INSTEAD.get(keyword);
    findings.accept(
        instead != null
            ? extension(place)
                .messageCase(rule().id(), "keyword-nearest")
                .argument("nearest", instead)
                .build()
            : NearestCode.suggest(
                    extension(place),
                    rule(),
                    "keyword",
                    keyword,
                    KEYWORDS.keySet().stream().sorted().toList())
                .build());
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
      case "number" -> value instanceof Number;
      case "count" -> value instanceof Integer count && count >= 0;
      case "truth" -> value instanceof Boolean;
      case "false" -> Boolean.FALSE.equals(value);
      case "list" -> value instanceof List<?> list && !list.isEmpty();
      case "names" ->
          value instanceof List<?> list
              && list.stream().allMatch(name -> name instanceof String)
              && new HashSet<>(list).size() == list.size();
      default -> false;
    };
  }

  private static Rule rule() {
    return ProfileRules.EXTENSION;
  }

  private static Finding.Builder extension(Pointer at) {
    return rule().at(at);
  }

  private void tell(Pointer at, String messageCase) {
    findings.accept(extension(at).messageCase(rule().id(), messageCase).build());
  }
}
