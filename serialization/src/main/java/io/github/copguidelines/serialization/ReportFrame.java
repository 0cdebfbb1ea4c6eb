package io.github.copguidelines.serialization;

import io.github.copguidelines.serialization.binding.internal.Writing;
import java.util.List;
import java.util.function.Function;

/**
 * The text of a report around the texts of its documents.
 *
 * @param before the text before the first document
 * @param after the text after the last
 */
record ReportFrame(String before, String after) {

  private static final JsonText TEXT = new JsonText();
  private static final String ITEM = "an-item";
  private static final String QUOTED = '"' + ITEM + '"';

  /**
   * Returns the JSON around the items of a list, with an indentation of two spaces.
   *
   * @param around makes the document from the list
   * @param any whether the list has items
   */
  static ReportFrame json(Function<List<?>, Object> around, boolean any) {
    if (!any) {
      return new ReportFrame(print(around.apply(List.of())), "");
    }
    String text = print(around.apply(List.of(ITEM)));
    int at = text.lastIndexOf(QUOTED);
    return new ReportFrame(text.substring(0, at), text.substring(at + QUOTED.length()));
  }

  /**
   * Returns the items of a list in their form in a document, without the brackets; empty without
   * items.
   *
   * @param separator the comma, line feed and spaces between two items of the list
   */
  static String items(List<?> items, String separator) {
    if (items.isEmpty()) {
      return "";
    }
    String list = print(items);
    return list.substring("[\n  ".length(), list.length() - "\n]\n".length())
        .replace("\n  ", separator.substring(1)); // no text holds a line feed: it is escaped
  }

  private static String print(Object value) {
    return TEXT.write(out -> Writing.writePlain(value, out));
  }
}
