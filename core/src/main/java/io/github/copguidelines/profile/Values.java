package io.github.copguidelines.profile;

import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.text.Period;
import io.github.copguidelines.text.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether a value that a profile gives is one that a field can have. */
final class Values {

  private static final List<String> OF_LISTS = List.of("minItems", "maxItems");

  private Values() {}

  /**
   * Returns true if a field can have a value.
   *
   * @param ours what the library asks, as keywords
   * @param asked what the profile asks besides
   */
  static boolean fit(
      Field field,
      Map<String, @Nullable Object> ours,
      Map<String, @Nullable Object> asked,
      Object value) {
    if (field.isList()) {
      return value instanceof List<?> list
          && !list.isEmpty()
          && meets(ours, value, true)
          && meets(asked, value, true)
          && list.stream().allMatch(entry -> isOne(field, ours, asked, entry));
    }
    return isOne(field, ours, asked, value);
  }

  /** Returns true if a field, or an entry of it, can have a value by what the library asks. */
  static boolean fitOne(Field field, Map<String, @Nullable Object> ours, Object value) {
    return isOne(field, ours, Map.of(), value);
  }

  private static boolean isOne(
      Field field,
      Map<String, @Nullable Object> ours,
      Map<String, @Nullable Object> asked,
      @Nullable Object value) {
    if (field.isLocalized()) {
      return value instanceof Map<?, ?> texts
          && !texts.isEmpty()
          && texts.keySet().stream().allMatch(tag -> Tags.isTag(String.valueOf(tag)))
          && texts.values().stream()
              .allMatch(text -> text instanceof String && meets(ours, asked, text));
    }
    return Judgement.isOf(field.jsonType(), value)
        && hasForm(field.type(), value)
        && meets(ours, asked, value)
        && isInList(field, value);
  }

  private static boolean isInList(Field field, @Nullable Object value) {
    List<String> closed = CodeLists.closed(field);
    return closed.isEmpty() || (value instanceof String code && closed.contains(code));
  }

  private static boolean hasForm(Class<?> type, @Nullable Object value) {
    String text = String.valueOf(value);
    return switch (type.getSimpleName()) {
      case "PartialDate" -> PartialDate.find(text).isPresent();
      case "Period" -> Period.find(text).isPresent();
      case "Timestamp" -> Timestamp.find(text).isPresent();
      default -> !text.isEmpty();
    };
  }

  private static boolean meets(
      Map<String, @Nullable Object> ours,
      Map<String, @Nullable Object> asked,
      @Nullable Object value) {
    return meets(ours, value, false) && meets(asked, value, false);
  }

  private static boolean meets(
      Map<String, @Nullable Object> keywords, @Nullable Object value, boolean ofLists) {
    Map<String, @Nullable Object> some = new HashMap<>(keywords);
    some.keySet().removeIf(keyword -> OF_LISTS.contains(keyword) != ofLists);
    Judgement judgement = new Judgement(new HashMap<>());
    judgement.judge(some, value, Pointer.root());
    return judgement.findings().isEmpty();
  }
}
