package io.github.copguidelines.schemas;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Writes values to cells and reads them.
 *
 * <p>A semicolon and a space separate the elements of a list. A backslash escapes a semicolon or
 * backslash within an element, and a space at its ends. Reading skips spaces and line breaks around
 * elements, and empty elements.
 */
final class Cells {

  static final char DELIMITER = ';';
  static final char ESCAPE = '\\';

  private static final Pattern NUMBER =
      Pattern.compile("-?(?:0|[1-9][0-9]{0,99})(?:\\.[0-9]{1,100})?(?:[eE][+-]?[0-9]{1,4})?");

  private Cells() {}

  /** Returns the text of a value that fits the column's type. */
  static String write(JsonNode value) {
    return value.isString() ? value.stringValue() : value.toString();
  }

  /** Returns true if a value survives a round trip through a column of a type. */
  static boolean holds(ColumnType type, JsonNode value) {
    return type.holds(value) && (!value.isNumber() || NUMBER.matcher(write(value)).matches());
  }

  /** Returns a list's elements as one text. */
  static String join(Stream<String> elements) {
    return elements.map(Cells::escaped).collect(Collectors.joining(DELIMITER + " "));
  }

  private static String escaped(String element) {
    StringBuilder text = new StringBuilder();
    int last = element.length() - 1;
    for (int i = 0; i <= last; i++) {
      char c = element.charAt(i);
      if (c == DELIMITER || c == ESCAPE || ((i == 0 || i == last) && isBlank(c))) {
        text.append(ESCAPE);
      }
      text.append(c);
    }
    return text.toString();
  }

  /** Returns the elements of a list. */
  static List<String> split(String cell) {
    List<String> elements = new ArrayList<>();
    StringBuilder element = new StringBuilder();
    int kept = 0; // up to here spaces at the end belong to the element
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == ESCAPE && i + 1 < cell.length()) {
        element.append(cell.charAt(++i));
        kept = element.length();
      } else if (c == DELIMITER) {
        finish(element, elements, kept);
        kept = 0;
      } else if (!isBlank(c)) {
        element.append(c);
        kept = element.length();
      } else if (element.length() > 0) {
        element.append(c);
      }
    }
    finish(element, elements, kept);
    return elements;
  }

  private static void finish(StringBuilder element, List<String> elements, int kept) {
    if (kept > 0) {
      elements.add(element.substring(0, kept));
    }
    element.setLength(0);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\u00a0';
  }

  /** Returns the value of a cell; text if it does not fit the type of the column. */
  static JsonNode read(Shape.Leaf column, String cell) {
    if (!column.isList()) {
      return value(column.type(), cell);
    }
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    split(cell).forEach(element -> list.add(value(column.type(), element)));
    return list;
  }

  private static JsonNode value(ColumnType type, String text) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    return switch (type) {
      case TEXT -> nodes.stringNode(text);
      case INTEGER, NUMBER -> number(text).orElseGet(() -> nodes.stringNode(text));
      case BOOLEAN ->
          text.equals("true") || text.equals("false")
              ? nodes.booleanNode(text.equals("true"))
              : nodes.stringNode(text);
    };
  }

  private static Optional<JsonNode> number(String text) {
    if (!NUMBER.matcher(text).matches()) {
      return Optional.empty();
    }
    boolean whole = text.chars().allMatch(c -> c == '-' || Character.isDigit(c));
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    return Optional.of(
        whole ? nodes.numberNode(new BigInteger(text)) : nodes.numberNode(new BigDecimal(text)));
  }
}
