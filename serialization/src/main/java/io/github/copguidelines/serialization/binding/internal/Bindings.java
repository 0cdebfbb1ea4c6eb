package io.github.copguidelines.serialization.binding.internal;

import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ReadRules;
import io.github.copguidelines.model.LocalizedValue;
import io.github.copguidelines.model.Members;
import io.github.copguidelines.model.ModelTree;
import io.github.copguidelines.model.ModelType;
import io.github.copguidelines.serialization.binding.internal.TextBinding.Refusal;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.text.Period;
import io.github.copguidelines.text.Timestamp;
import io.github.copguidelines.vocabulary.Code;
import io.github.copguidelines.vocabulary.OpenCode;
import java.lang.reflect.Modifier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the binding of a type; each is made once. */
public final class Bindings {

  /**
   * The greatest number of codes of a closed list that a message names; longer lists have a page.
   */
  private static final int NAMED = 20;

  private static final String LIBRARY = "io.github.copguidelines.";

  private static final Set<Class<?>> SINGLE =
      Set.of(
          LocalizedText.class,
          Members.class,
          PartialDate.class,
          Period.class,
          Pointer.class,
          Timestamp.class);

  private static final ClassValue<Binding> BINDINGS =
      new ClassValue<>() {
        @Override
        protected Binding computeValue(Class<?> type) {
          return make(type);
        }
      };

  private Bindings() {}

  /** Returns true if values of the type appear on the wire. */
  public static boolean isBound(Class<?> type) {
    return ModelType.isModelType(type)
        || (Code.class.isAssignableFrom(type)
            && (type.isEnum() || !Modifier.isAbstract(type.getModifiers())))
        || SINGLE.contains(type)
        || Representation.find(type).isPresent();
  }

  /** Returns the bound type of a class: itself, or the interface that it implements. */
  public static Optional<Class<?>> boundType(Class<?> type) {
    if (isBound(type)) {
      return Optional.of(type);
    }
    return ModelType.find(type)
        .<Class<?>>map(ModelType::javaType)
        .or(() -> Stream.of(type.getInterfaces()).filter(Bindings::isBound).findFirst());
  }

  /** Returns true if a class belongs to this library, bound or not. */
  public static boolean isOfLibrary(Class<?> type) {
    return type.getName().startsWith(LIBRARY);
  }

  /** Returns the form of a value as the key of a map; empty if it is not a text. */
  public static Optional<String> key(Object value) {
    return boundType(value.getClass())
        .map(type -> plain(type, value, Locale.ENGLISH))
        .filter(String.class::isInstance)
        .map(String.class::cast);
  }

  /**
   * Returns the plain form of a value, as on the wire.
   *
   * @param type the bound type of the value
   * @param locale the language of messages, for types with messages
   * @throws IllegalArgumentException if the value has no form in UTF-8, or none that can be read
   */
  public static Object plain(Class<?> type, Object value, Locale locale) {
    Object plain =
        value instanceof LocalizedValue localized
            ? localized.asMap(locale)
            : ModelTree.ofValue(
                Representation.find(type).map(found -> found.written(value)).orElse(value));
    Utf8.requireEncodable(plain);
    return plain;
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
    Optional<Representation<?, ?>> represented = Representation.find(type);
    if (represented.isPresent()) {
      return new RepresentedBinding(represented.get());
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
      case "Pointer" ->
          new TextBinding<>(
              Map.of(),
              text -> Pointer.find(text).orElse(null),
              new Refusal(
                  ReadRules.INVALID,
                  ReadRules.INVALID.id() + ".type",
                  Members.of("type", "Pointer")));
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
