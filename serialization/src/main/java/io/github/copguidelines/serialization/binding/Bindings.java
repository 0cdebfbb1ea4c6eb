package io.github.copguidelines.serialization.binding;

import io.github.copguidelines.finding.ReadRules;
import io.github.copguidelines.model.Members;
import io.github.copguidelines.model.ModelType;
import io.github.copguidelines.serialization.binding.TextBinding.Refusal;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.text.Period;
import io.github.copguidelines.text.Timestamp;
import io.github.copguidelines.vocabulary.Code;
import io.github.copguidelines.vocabulary.OpenCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the binding of a type; each is made once. */
public final class Bindings {

  /** How many codes of a closed list a message names; a longer list is left to its page. */
  private static final int NAMED = 20;

  private static final ClassValue<Binding> BINDINGS =
      new ClassValue<>() {
        @Override
        protected Binding computeValue(Class<?> type) {
          return make(type);
        }
      };

  private Bindings() {}

  /** Returns true if values of the type stand on the wire. */
  public static boolean isBound(Class<?> type) {
    return ModelType.isModelType(type)
        || Code.class.isAssignableFrom(type)
        || List.of(LocalizedText.class, PartialDate.class, Period.class, Timestamp.class)
            .contains(type);
  }

  /** Returns the bound type that a class is of: itself, or the interface that it implements. */
  public static Optional<Class<?>> boundType(Class<?> type) {
    if (isBound(type)) {
      return Optional.of(type);
    }
    return ModelType.find(type).map(ModelType::javaType);
  }

  /**
   * Returns the binding of a type.
   *
   * @throws IllegalArgumentException if the type does not belong to the model
   */
  public static Binding of(Class<?> type) {
    return BINDINGS.get(type);
  }

  private static Binding make(Class<?> type) {
    if (ModelType.isModelType(type)) {
      return new ObjectBinding(ModelType.of(type));
    }
    if (type.isEnum() && Code.class.isAssignableFrom(type)) {
      return closed(type);
    }
    if (OpenCode.class.isAssignableFrom(type)) {
      return open(type.asSubclass(OpenCode.class));
    }
    return switch (type.getSimpleName()) {
      case "String" -> new StringBinding();
      case "Boolean" -> new BooleanBinding();
      case "Integer" -> new NumberBinding(true);
      case "BigDecimal" -> new NumberBinding(false);
      case "Members" -> new MembersBinding();
      case "Object" -> new PlainBinding();
      case "LocalizedText" -> new LocalizedTextBinding();
      case "PartialDate" ->
          new TextBinding<>(
              Map.of(), text -> PartialDate.find(text).orElse(null), Refusal.invalid("date"));
      case "Period" ->
          new TextBinding<>(
              Map.of(), text -> Period.find(text).orElse(null), Refusal.invalid("period"));
      case "Timestamp" ->
          new TextBinding<>(
              Map.of(), text -> Timestamp.find(text).orElse(null), Refusal.invalid("timestamp"));
      default ->
          throw new IllegalArgumentException(type.getName() + " does not belong to the model.");
    };
  }

  private static <T> Binding closed(Class<T> type) {
    Map<String, T> byCode = new LinkedHashMap<>();
    for (T constant : type.getEnumConstants()) {
      byCode.put(((Code) constant).code(), constant);
    }
    List<String> codes = List.copyOf(byCode.keySet());
    String rule = ReadRules.UNKNOWN_CODE.id();
    Refusal refusal =
        codes.size() > NAMED
            ? new Refusal(ReadRules.UNKNOWN_CODE, rule + ".list", Members.none())
            : new Refusal(ReadRules.UNKNOWN_CODE, rule, Members.of("codes", codes));
    return new TextBinding<>(byCode, byCode::get, refusal);
  }

  private static <T extends OpenCode> Binding open(Class<T> type) {
    return new TextBinding<>(OpenCodes.known(type), OpenCodes.of(type), Refusal.invalid("code"));
  }
}
