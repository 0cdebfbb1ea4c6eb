package io.github.copguidelines.schemas;

import dev.harrel.jsonschema.JsonNodeFactory;
import dev.harrel.jsonschema.SimpleType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A tree of Jackson 3 as dev.harrel's validator sees it, which itself knows Jackson 2 only. */
public record PlainNode(JsonNode node, String jsonPointer)
    implements dev.harrel.jsonschema.JsonNode {

  @Override
  public String getJsonPointer() {
    return jsonPointer;
  }

  @Override
  public SimpleType getNodeType() {
    return switch (node.getNodeType()) {
      case OBJECT -> SimpleType.OBJECT;
      case ARRAY -> SimpleType.ARRAY;
      case STRING -> SimpleType.STRING;
      case BOOLEAN -> SimpleType.BOOLEAN;
      case NUMBER -> isWhole(node.decimalValue()) ? SimpleType.INTEGER : SimpleType.NUMBER;
      default -> SimpleType.NULL;
    };
  }

  private static boolean isWhole(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0;
  }

  @Override
  public boolean asBoolean() {
    return node.booleanValue();
  }

  @Override
  public String asString() {
    return node.asString();
  }

  @Override
  public BigInteger asInteger() {
    return node.decimalValue().toBigIntegerExact();
  }

  @Override
  public BigDecimal asNumber() {
    return node.decimalValue();
  }

  @Override
  public List<dev.harrel.jsonschema.JsonNode> asArray() {
    List<dev.harrel.jsonschema.JsonNode> elements = new ArrayList<>();
    node.values()
        .forEach(
            element -> elements.add(new PlainNode(element, jsonPointer + "/" + elements.size())));
    return elements;
  }

  @Override
  public Map<String, dev.harrel.jsonschema.JsonNode> asObject() {
    Map<String, dev.harrel.jsonschema.JsonNode> members = new LinkedHashMap<>();
    node.forEachEntry(
        (name, value) -> {
          String step = dev.harrel.jsonschema.JsonNode.encodeJsonPointer(name);
          members.put(name, new PlainNode(value, jsonPointer + "/" + step));
        });
    return members;
  }

  /** Nodes are equal by value, wherever they stand. */
  @Override
  public boolean equals(Object other) {
    return other instanceof PlainNode plain && node.equals(plain.node);
  }

  @Override
  public int hashCode() {
    return node.hashCode();
  }

  /** Makes nodes of texts, and of trees. */
  record Factory(ObjectMapper mapper) implements JsonNodeFactory {

    @Override
    public dev.harrel.jsonschema.JsonNode wrap(Object node) {
      return node instanceof PlainNode plain ? plain : new PlainNode((JsonNode) node, "");
    }

    @Override
    public dev.harrel.jsonschema.JsonNode create(String text) {
      return new PlainNode(mapper.readTree(text), "");
    }
  }
}
