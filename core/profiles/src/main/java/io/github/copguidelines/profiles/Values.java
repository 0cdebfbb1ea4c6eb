package io.github.copguidelines.profiles;

import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.text.Period;
import io.github.copguidelines.text.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks whether a value in a profile is valid for a field, and gives the reason if not. */
final class Values {

  private static final List<String> OF_LISTS = List.of("minItems", "maxItems");

  private final Field field;
  private final Map<String, @Nullable Object> ours;
  private final Map<String, @Nullable Object> asked;

  /**
   * Makes a check for a field.
   *
   * @param ours the library's constraints, as keywords
   * @param asked the further constraints of the profile
   */
  Values(Field field, Map<String, @Nullable Object> ours, Map<String, @Nullable Object> asked) {
    this.field = field;
    this.ours = ours;
    this.asked = asked;
  }

  /** Returns the reason why the field cannot have a value; empty if it can. */
  Optional<Misfit> misfit(Object value) {
    if (!field.isList()) {
      return ofOne(value);
    } else if (!(value instanceof List<?> list)) {
      return Optional.of(Misfit.of("list"));
    } else if (list.isEmpty()) {
      return Optional.of(Misfit.of("empty"));
    } else {
      return bounds(value, true)
          .or(() -> list.stream().map(this::ofOne).flatMap(Optional::stream).findFirst());
    }
  }

  /** Returns the reason why the field, or an entry of it, cannot have a value; empty if it can. */
  Optional<Misfit> ofOne(@Nullable Object value) {
    if (field.isLocalized()) {
      return value instanceof Map<?, ?> texts && !texts.isEmpty()
          ? ofTexts(texts)
          : Optional.of(Misfit.of("languages"));
    } else if (!ProfileValidator.isOf(field.jsonType(), value)) {
      return Optional.of(Misfit.ofType(field.jsonType(), value));
    }
    return first(Stream.of(() -> form(value), () -> bounds(value, false), () -> code(value)));
  }

  private Optional<Misfit> ofTexts(Map<?, ?> texts) {
    for (Map.Entry<?, ?> text : texts.entrySet()) {
      String tag = String.valueOf(text.getKey());
      if (!Tags.isTag(tag)) {
        return Optional.of(Misfit.of("languages"));
      } else if (!Tags.usual(tag).equals(tag)) {
        return Optional.of(Misfit.of("tag", "tag", Tags.usual(tag)));
      } else if (!(text.getValue() instanceof String)) {
        return Optional.of(Misfit.ofType("string", text.getValue()));
      }
      Optional<Misfit> bound = bounds(text.getValue(), false);
      if (bound.isPresent()) {
        return bound;
      }
    }
    return Optional.empty();
  }

  private static Optional<Misfit> first(Stream<Supplier<Optional<Misfit>>> checks) {
    return checks.map(Supplier::get).flatMap(Optional::stream).findFirst();
  }

  private Optional<Misfit> code(@Nullable Object value) {
    List<String> closed = UsedCodeLists.closed(field);
    return closed.isEmpty() || closed.contains(String.valueOf(value))
        ? Optional.empty()
        : Optional.of(Misfit.of("codes", "codes", closed));
  }

  private Optional<Misfit> form(@Nullable Object value) {
    String text = String.valueOf(value);
    String fault =
        switch (field.type().getSimpleName()) {
          case "PartialDate" -> PartialDate.find(text).isPresent() ? "" : "date";
          case "Period" -> Period.find(text).isPresent() ? "" : "period";
          case "Timestamp" -> Timestamp.find(text).isPresent() ? "" : "time";
          default -> text.isEmpty() ? "empty" : "";
        };
    return fault.isEmpty() ? Optional.empty() : Optional.of(Misfit.of(fault));
  }

  private Optional<Misfit> bounds(@Nullable Object value, boolean ofLists) {
    return first(
        Stream.of(() -> bounds(ours, value, ofLists), () -> bounds(asked, value, ofLists)));
  }

  private static Optional<Misfit> bounds(
      Map<String, @Nullable Object> keywords, @Nullable Object value, boolean ofLists) {
    Map<String, @Nullable Object> some = new HashMap<>(keywords);
    some.keySet().removeIf(keyword -> OF_LISTS.contains(keyword) != ofLists);
    ProfileValidator validator = new ProfileValidator(new HashMap<>());
    validator.judge(some, value, Pointer.root());
    return validator.findings().stream().findFirst().map(found -> Misfit.of(found, value));
  }
}
