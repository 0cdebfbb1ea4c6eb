package io.github.copguidelines.schemas;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Converts cells back to one document. Not thread-safe. */
final class Unflattening {

  private final Branch root = new Branch();

  /** The content below a place: numbered elements, or named members in the order of their cells. */
  private static final class Branch {

    private final Map<Integer, Object> elements = new TreeMap<>();
    private final Map<String, Object> members = new LinkedHashMap<>();

    Object put(Object step, Object value) {
      Object there =
          step instanceof Integer index
              ? elements.putIfAbsent(index, value)
              : members.putIfAbsent((String) step, value);
      return there == null ? value : there;
    }

    JsonNode node() {
      if (elements.isEmpty()) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        members.forEach((name, value) -> object.set(name, Unflattening.node(value)));
        return object;
      }
      ArrayNode list = JsonNodeFactory.instance.arrayNode();
      elements.values().forEach(value -> list.add(Unflattening.node(value)));
      return list;
    }
  }

  /** Sets the value at a place. */
  void put(List<Object> path, JsonNode value) {
    Branch branch = root;
    for (Object step : path.subList(0, path.size() - 1)) {
      branch = (Branch) branch.put(step, new Branch());
    }
    branch.put(path.get(path.size() - 1), value);
  }

  String text() {
    return TableJson.write(root.node());
  }

  private static JsonNode node(Object value) {
    return value instanceof Branch branch ? branch.node() : (JsonNode) value;
  }
}
