package io.github.copguidelines.serialization;

import io.github.copguidelines.serialization.binding.Writing;
import java.util.List;
import java.util.function.Function;

/**
 * A JSON document around a list, the items of which are written apart.
 *
 * @param before what stands before the first item
 * @param after what stands after the last
 */
record JsonFrame(String before, String after) {

  private static final String ITEM = "an-item";
  private static final String QUOTED = '"' + ITEM + '"';

  /** Returns the frame that a document is around a list in it. */
  static JsonFrame of(Function<List<?>, Object> around) {
    String text = text(around.apply(List.of(ITEM)));
    int at = text.lastIndexOf(QUOTED);
    return new JsonFrame(text.substring(0, at), text.substring(at + QUOTED.length()));
  }

  /** Returns the same, or what it is where the list is empty. */
  static JsonFrame of(Function<List<?>, Object> around, boolean any) {
    return any ? of(around) : new JsonFrame(text(around.apply(List.of())), "");
  }

  /** Returns what is written between two items. */
  static String between(Function<List<?>, Object> around) {
    String text = text(around.apply(List.of(ITEM, ITEM)));
    return text.substring(text.indexOf(QUOTED) + QUOTED.length(), text.lastIndexOf(QUOTED));
  }

  /** Returns items as they stand in a document; empty where there are none. */
  static String items(List<?> items, Function<List<?>, Object> around) {
    if (items.isEmpty()) {
      return "";
    }
    JsonFrame frame = of(around);
    String text = text(around.apply(items));
    return text.substring(frame.before.length(), text.length() - frame.after.length());
  }

  static String text(Object document) {
    return DocumentFormat.text(new JsonText(), out -> Writing.writePlain(document, out));
  }
}
