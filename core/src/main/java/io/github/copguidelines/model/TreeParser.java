package io.github.copguidelines.model;

import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.text.Period;
import io.github.copguidelines.text.Timestamp;
import io.github.copguidelines.vocabulary.AgeBand;
import io.github.copguidelines.vocabulary.ChildGroup;
import io.github.copguidelines.vocabulary.Code;
import io.github.copguidelines.vocabulary.FrameLink;
import io.github.copguidelines.vocabulary.OpenCode;
import io.github.copguidelines.vocabulary.OrganisationType;
import io.github.copguidelines.vocabulary.PracticeKind;
import io.github.copguidelines.vocabulary.Risk;
import io.github.copguidelines.vocabulary.Stakeholder;
import io.github.copguidelines.vocabulary.Topic;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Parses trees of plain values to objects of the model. */
final class TreeParser {

  private static final Map<Class<?>, Function<String, ? extends OpenCode>> OPEN =
      Map.of(
          AgeBand.class, AgeBand::of,
          ChildGroup.class, ChildGroup::of,
          FrameLink.class, FrameLink::of,
          OrganisationType.class, OrganisationType::of,
          PracticeKind.class, PracticeKind::of,
          Risk.class, Risk::of,
          Stakeholder.class, Stakeholder::of,
          Topic.class, Topic::of);

  private TreeParser() {}

  /** Returns the object that a tree describes. */
  static <T> T object(Class<T> type, Map<String, ? extends @Nullable Object> tree) {
    List<Property> properties = ModelType.of(type).properties();
    @Nullable Object[] values = new @Nullable Object[properties.size()];
    Map<String, @Nullable Object> others = new LinkedHashMap<>(tree);
    for (int i = 0; i < values.length; i++) {
      Property property = properties.get(i);
      if (tree.containsKey(property.name())) {
        values[i] = value(property, others.remove(property.name()));
      }
    }
    try {
      return ModelType.of(type).build(values, Members.copyOf(others));
    } catch (IllegalStateException e) {
      throw new IllegalArgumentException(
          "A " + type.getSimpleName() + " lacks a property that it must have.", e);
    }
  }

  private static Object value(Property property, @Nullable Object plain) {
    if (property.cardinality() != Property.Cardinality.LIST) {
      return value(property.type(), plain);
    }
    if (plain instanceof List<?> entries) {
      return entries.stream().map(entry -> value(property.type(), entry)).toList();
    }
    throw misfit(property.type());
  }

  /**
   * Returns the value that a plain value represents.
   *
   * @throws IllegalArgumentException if it is not a value of the type
   */
  static Object value(Class<?> type, @Nullable Object plain) {
    if (plain instanceof String text) {
      return ofText(type, text).orElseThrow(() -> misfit(type));
    }
    if (plain instanceof Map<?, ?> members) {
      return ofMembers(type, members);
    }
    if (plain != null && type.isInstance(plain)) {
      return plain;
    }
    if (plain instanceof Number number && type == BigDecimal.class) {
      return new BigDecimal(number.toString());
    }
    throw misfit(type);
  }

  private static Optional<? extends Object> ofText(Class<?> type, String text) {
    if (type == String.class || type == Object.class) {
      return Optional.of(text);
    }
    if (type == PartialDate.class) {
      return PartialDate.find(text);
    }
    if (type == Period.class) {
      return Period.find(text);
    }
    if (type == Timestamp.class) {
      return Timestamp.find(text);
    }
    Function<String, ? extends OpenCode> open = OPEN.get(type);
    if (open != null) {
      return text.isEmpty() ? Optional.empty() : Optional.of(open.apply(text));
    }
    return type.isEnum() ? Code.find(type.asSubclass(Code.class), text) : Optional.empty();
  }

  private static Object ofMembers(Class<?> type, Map<?, ?> plain) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    plain.forEach((name, value) -> members.put(String.valueOf(name), value));
    if (type == LocalizedText.class) {
      Map<String, String> texts = new LinkedHashMap<>();
      members.forEach((tag, text) -> texts.put(tag, (String) value(String.class, text)));
      return LocalizedText.copyOf(texts);
    }
    if (type == Members.class) {
      return Members.copyOf(members);
    }
    if (type == Object.class) {
      return plain;
    }
    if (ModelType.isModelType(type)) {
      return object(type, members);
    }
    throw misfit(type);
  }

  private static IllegalArgumentException misfit(Class<?> type) {
    return new IllegalArgumentException("A value is not a " + type.getSimpleName() + ".");
  }
}
