package io.github.copguidelines.schemas;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What changed from one version of a JSON Schema to another, and whether it may within a model of
 * the wire format: only members and codes that a document need not have may be added.
 *
 * <p>It knows the keywords that may differ without harm, and those whose difference it can name;
 * any other difference breaks. So a keyword that the generator learns later is no hole. Within
 * {@code if}, {@code then}, {@code else}, {@code not} and {@code contains} nothing may differ: more
 * of a condition asks more of documents.
 */
final class SchemaChanges {

  /** What says something to people and nothing of documents. */
  private static final Set<String> WORDS =
      Set.of("$id", "title", "description", "$comment", "examples", "x-cop-rules");

  /** Lists of codes, closed or open: longer is an addition. */
  private static final Set<String> CODES =
      Set.of("enum", "x-cop-known-values", "x-cop-known-prefixes");

  private static final Set<String> LEAST =
      Set.of(
          "minLength", "minimum", "exclusiveMinimum", "minItems", "minContains", "minProperties");
  private static final Set<String> MOST =
      Set.of(
          "maxLength", "maximum", "exclusiveMaximum", "maxItems", "maxContains", "maxProperties");

  /** Schemas by name. */
  private static final Set<String> NAMED = Set.of("properties", "patternProperties", "$defs");

  /** Keywords whose value is a schema in which additions are additions. */
  private static final Set<String> SCHEMAS = Set.of("items", "additionalProperties");

  private final List<SchemaChange> changes = new ArrayList<>();

  private SchemaChanges() {}

  /** Returns the changes, in the order of the earlier schema and then of the later one. */
  static List<SchemaChange> between(JsonNode earlier, JsonNode later) {
    SchemaChanges found = new SchemaChanges();
    found.schema("", earlier, later);
    return List.copyOf(found.changes);
  }

  /** Returns those that are not allowed within a model. */
  static List<SchemaChange> breaking(JsonNode earlier, JsonNode later) {
    return between(earlier, later).stream().filter(change -> !change.isAddition()).toList();
  }

  private void schema(String place, JsonNode earlier, JsonNode later) {
    if (!earlier.isObject() || !later.isObject()) {
      if (!earlier.equals(later)) {
        breaks(place, "schema changed: " + earlier + " is now " + later);
      }
      return;
    }
    Set<String> keywords = new LinkedHashSet<>(earlier.propertyNames());
    keywords.addAll(later.propertyNames());
    keywords.removeAll(WORDS);
    for (String keyword : keywords) {
      keyword(place, keyword, earlier, later);
    }
  }

  private void keyword(String place, String keyword, JsonNode earlier, JsonNode later) {
    String at = place + "/" + keyword;
    JsonNode before = earlier.get(keyword);
    JsonNode after = later.get(keyword);
    if (NAMED.contains(keyword)) {
      named(at, before, after, isClosed(earlier));
    } else if (keyword.equals("required")) {
      required(place, texts(before), texts(after));
    } else if (before != null && after != null && CODES.contains(keyword)) {
      codes(at, texts(before), texts(after));
    } else if (LEAST.contains(keyword) || MOST.contains(keyword)) {
      bound(at, before, after, LEAST.contains(keyword));
    } else if (before != null && after != null && SCHEMAS.contains(keyword)) {
      schema(at, before, after);
    } else if (before != null && after != null && keyword.equals("allOf")) {
      conditions(at, before, after);
    } else if (before == null) {
      breaks(place, keyword + " added: " + after);
    } else if (after == null) {
      breaks(place, keyword + " removed: " + before);
    } else if (!withoutWords(before).equals(withoutWords(after))) {
      breaks(place, keyword + " changed: " + before + " is now " + after);
    }
  }

  private static boolean isClosed(JsonNode object) {
    JsonNode others = object.get("additionalProperties");
    return others != null && others.isBoolean() && !others.booleanValue();
  }

  private void named(
      String at, @Nullable JsonNode before, @Nullable JsonNode after, boolean closed) {
    Set<String> earlier = names(before);
    Set<String> later = names(after);
    for (String name : earlier) {
      if (before != null && after != null && later.contains(name)) {
        schema(at + "/" + escaped(name), before.get(name), after.get(name));
      } else {
        breaks(at, "member removed: " + name);
      }
    }
    for (String name : later) {
      if (earlier.contains(name)) {
        continue;
      }
      if (closed) {
        breaks(at, "member added to an object that had no others: " + name);
      } else {
        changes.add(SchemaChange.addition(at, "member added: " + name));
      }
    }
  }

  private static Set<String> names(@Nullable JsonNode object) {
    return object == null ? Set.of() : new LinkedHashSet<>(object.propertyNames());
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  private void required(String place, Set<String> before, Set<String> after) {
    for (String name : without(after, before)) {
      breaks(place, "required added: " + name);
    }
    for (String name : without(before, after)) {
      breaks(place, "required removed: " + name);
    }
  }

  private void codes(String at, Set<String> before, Set<String> after) {
    for (String code : without(before, after)) {
      breaks(at, "code removed: " + code);
    }
    for (String code : without(after, before)) {
      changes.add(SchemaChange.addition(at, "code added: " + code));
    }
  }

  private static Set<String> without(Set<String> these, Set<String> others) {
    Set<String> rest = new LinkedHashSet<>(these);
    rest.removeAll(others);
    return rest;
  }

  private static Set<String> texts(@Nullable JsonNode list) {
    Set<String> texts = new LinkedHashSet<>();
    if (list != null) {
      list.forEach(element -> texts.add(element.isString() ? element.stringValue() : "" + element));
    }
    return texts;
  }

  /** Both ways break: a narrower bound refuses what was valid, a wider one surprises readers. */
  private void bound(
      String at, @Nullable JsonNode before, @Nullable JsonNode after, boolean least) {
    if (before == null) {
      breaks(at, "bound narrowed: there was none, now " + after);
    } else if (after == null) {
      breaks(at, "bound widened: was " + before + ", now there is none");
    } else {
      int order = after.decimalValue().compareTo(before.decimalValue());
      if (order != 0) {
        String way = (order > 0) == least ? "narrowed" : "widened";
        breaks(at, "bound " + way + ": was " + before + ", now " + after);
      }
    }
  }

  private void conditions(String at, JsonNode before, JsonNode after) {
    for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
      if (i >= before.size()) {
        breaks(at, "condition added: " + after.get(i));
      } else if (i >= after.size()) {
        breaks(at, "condition removed: " + before.get(i));
      } else if (!withoutWords(before.get(i)).equals(withoutWords(after.get(i)))) {
        breaks(at + "/" + i, "condition changed: " + before.get(i) + " is now " + after.get(i));
      }
    }
  }

  /** Returns a schema without what is said to people; what names a member is no keyword. */
  private static JsonNode withoutWords(JsonNode schema) {
    return withoutWords(schema, false);
  }

  private static JsonNode withoutWords(JsonNode node, boolean named) {
    if (node.isObject()) {
      ObjectNode kept = JsonNodeFactory.instance.objectNode();
      node.forEachEntry(
          (name, value) -> {
            if (named || !WORDS.contains(name)) {
              kept.set(name, withoutWords(value, !named && NAMED.contains(name)));
            }
          });
      return kept;
    }
    if (node.isArray()) {
      ArrayNode kept = JsonNodeFactory.instance.arrayNode();
      node.forEach(element -> kept.add(withoutWords(element, false)));
      return kept;
    }
    return node;
  }

  private void breaks(String place, String what) {
    changes.add(SchemaChange.breaking(place, what));
  }
}
