package io.github.copguidelines.schemas;

import io.github.copguidelines.schemas.LeftOut.Reason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Converts the values of one document to cells. Not thread-safe. */
final class Flattening {

  private final Map<String, String> cells = new LinkedHashMap<>();
  private final List<LeftOut> leftOut = new ArrayList<>();

  private Flattening() {}

  static Row flatten(Shape.Group root, JsonNode document) {
    Flattening flattening = new Flattening();
    flattening.group("", root, document);
    return new Row(flattening.cells, flattening.leftOut);
  }

  private void add(String place, Shape shape, JsonNode value) {
    if (shape instanceof Shape.Nothing nothing) {
      leave(place, nothing.reason());
    } else if ((value.isContainer() || value.isString()) && isEmpty(value)) {
      leave(place, Reason.EMPTY);
    } else if (shape instanceof Shape.Group group) {
      group(place, group, value);
    } else if (shape instanceof Shape.Rows rows) {
      rows(place, rows, value);
    } else if (shape instanceof Shape.Texts texts) {
      texts(place, texts, value);
    } else {
      leaf(place, (Shape.Leaf) shape, value);
    }
  }

  private static boolean isEmpty(JsonNode value) {
    return value.isString() ? value.stringValue().isEmpty() : value.isEmpty();
  }

  private void group(String place, Shape.Group group, JsonNode value) {
    if (!value.isObject()) {
      leave(place, Reason.OTHER_TYPE);
      return;
    }
    // In the order of the columns, then values without a column.
    group
        .members()
        .forEach(
            (name, shape) ->
                value.optional(name).ifPresent(member -> add(below(place, name), shape, member)));
    for (String name : value.propertyNames()) {
      if (!group.members().containsKey(name)) {
        leave(below(place, name), Reason.OTHER_MEMBER);
      }
    }
  }

  private void rows(String place, Shape.Rows rows, JsonNode value) {
    if (!value.isArray()) {
      leave(place, Reason.OTHER_TYPE);
      return;
    }
    for (int i = 0; i < value.size(); i++) {
      add(below(place, Integer.toString(i)), rows.element(), value.required(i));
    }
  }

  private void texts(String place, Shape.Texts texts, JsonNode value) {
    if (!value.isObject()) {
      leave(place, Reason.OTHER_TYPE);
      return;
    }
    Shape.Leaf text = new Shape.Leaf(texts.text(), ColumnType.TEXT, false);
    value.forEachEntry((language, words) -> add(below(place, language), text, words));
  }

  private void leaf(String place, Shape.Leaf column, JsonNode value) {
    if (!column.isList()) {
      if (Cells.holds(column.type(), value)) {
        cells.put(place, Cells.write(value));
      } else {
        leave(place, Reason.OTHER_TYPE);
      }
    } else if (value.isArray()) {
      list(place, column.type(), value);
    } else {
      leave(place, Reason.OTHER_TYPE);
    }
  }

  private void list(String place, ColumnType type, JsonNode list) {
    List<String> elements = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      JsonNode element = list.required(i);
      if (!Cells.holds(type, element)) {
        leave(below(place, Integer.toString(i)), Reason.OTHER_TYPE);
      } else if (element.asString().isEmpty()) {
        leave(below(place, Integer.toString(i)), Reason.EMPTY);
      } else {
        elements.add(Cells.write(element));
      }
    }
    if (!elements.isEmpty()) {
      cells.put(place, Cells.join(elements.stream()));
    }
  }

  private void leave(String place, Reason reason) {
    leftOut.add(new LeftOut(place, reason));
  }

  private static String below(String place, String segment) {
    String escaped = segment.replace("~", "~0").replace("/", "~1");
    return place.isEmpty() ? escaped : place + "/" + escaped;
  }
}
