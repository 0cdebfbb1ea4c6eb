package io.github.copguidelines.collection;

import io.github.copguidelines.model.Members;
import io.github.copguidelines.model.ModelType;
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
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Values of the model from their plain forms. */
final class Values {

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

  private Values() {}

  /**
   * Returns the value of a type that stands on the wire as a plain one.
   *
   * @throws IllegalArgumentException if it is none of that type
   */
  static Object of(Class<?> type, @Nullable Object plain) {
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
      members.forEach((tag, text) -> texts.put(tag, (String) of(String.class, text)));
      return LocalizedText.copyOf(texts);
    }
    if (type == Members.class) {
      return Members.copyOf(members);
    }
    if (type == Object.class) {
      return plain;
    }
    if (ModelType.isModelType(type)) {
      return Trees.build(type, members);
    }
    throw misfit(type);
  }

  static IllegalArgumentException misfit(Class<?> type) {
    return new IllegalArgumentException("A value does not fit: no " + type.getSimpleName() + ".");
  }
}
