package io.github.copguidelines.schemas;

import io.github.copguidelines.schemas.LeftOut.Reason;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Finds the shapes of a schema's values. Not thread-safe. */
final class ShapeFinder {

  private final Effective effective;

  /** The definitions around the current place. */
  private final Deque<String> around = new ArrayDeque<>();

  private ShapeFinder(ObjectNode root) {
    this.effective = new Effective(root);
  }

  /** Returns the shape of documents with a schema. */
  static Shape.Group of(ObjectNode root) {
    ShapeFinder finder = new ShapeFinder(root);
    return finder.group(finder.effective.ofRoot(), Optional.empty());
  }

  private Shape shape(JsonNode schema) {
    Optional<String> definition = Effective.definition(schema);
    if (definition.filter(around::contains).isPresent()) {
      return new Shape.Nothing(Reason.RECURSIVE);
    }
    definition.ifPresent(around::push);
    Shape shape =
        effective
            .of(schema)
            .map(whole -> shape(whole, definition))
            .orElse(new Shape.Nothing(Reason.NOT_ALLOWED));
    definition.ifPresent(name -> around.pop());
    return shape;
  }

  private Shape shape(ObjectNode schema, Optional<String> definition) {
    return switch (schema.path("type").asString("")) {
      case "array" -> list(schema);
      case "object" -> object(schema, definition);
      default -> leaf(schema);
    };
  }

  private static Shape leaf(ObjectNode schema) {
    return ColumnType.of(schema)
        .<Shape>map(type -> new Shape.Leaf(schema, type, false))
        .orElse(new Shape.Nothing(Reason.FREE_FORM));
  }

  private Shape object(ObjectNode schema, Optional<String> definition) {
    JsonNode others = schema.path("additionalProperties");
    if (schema.has("propertyNames") && others.isObject()) {
      return effective
          .of(others)
          .<Shape>map(text -> new Shape.Texts(schema, text))
          .orElse(new Shape.Nothing(Reason.NOT_ALLOWED));
    }
    return schema.path("properties").isEmpty()
        ? new Shape.Nothing(Reason.FREE_FORM)
        : group(schema, definition);
  }

  private Shape.Group group(ObjectNode schema, Optional<String> definition) {
    Map<String, Shape> members = new LinkedHashMap<>();
    schema.path("properties").forEachEntry((name, member) -> members.put(name, shape(member)));
    return new Shape.Group(schema, definition, members);
  }

  private Shape list(ObjectNode schema) {
    Shape element = shape(schema.path("items"));
    if (element instanceof Shape.Leaf leaf) {
      return leaf.isList()
          ? new Shape.Nothing(Reason.NESTED_LIST)
          : new Shape.Leaf(withItems(schema, leaf), leaf.type(), true);
    }
    if (element instanceof Shape.Rows) {
      return new Shape.Nothing(Reason.NESTED_LIST);
    }
    return element instanceof Shape.Nothing ? element : new Shape.Rows(schema, element);
  }

  private static ObjectNode withItems(ObjectNode schema, Shape.Leaf leaf) {
    ObjectNode list = schema.deepCopy();
    list.set("items", leaf.schema());
    return list;
  }
}
