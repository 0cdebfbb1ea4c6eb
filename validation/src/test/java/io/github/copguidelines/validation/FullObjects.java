package io.github.copguidelines.validation;

import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.constraint.LanguageTag;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Members;
import io.github.copguidelines.model.ModelType;
import io.github.copguidelines.model.Property;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.text.Period;
import io.github.copguidelines.text.Timestamp;
import io.github.copguidelines.vocabulary.OpenCode;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.lang.reflect.AnnotatedElement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes an object of a type in which every property has a value that its constraints allow; lists
 * have one element. Only where a type would lie within itself, there is none.
 */
final class FullObjects {

  private static final Map<String, String> OF_FORM =
      Map.ofEntries(
          Map.entry(Forms.RECORD_ID, "a-record"),
          Map.entry(Forms.RECOMMENDATION_CODE, "POL-LEG-01"),
          Map.entry(Forms.COUNTRY, "RW"),
          Map.entry(Forms.CURRENCY, "USD"),
          Map.entry(Forms.STATEMENT_CODE, "SG-01"),
          Map.entry(Forms.REFERENCE_ID, "r1"),
          Map.entry(Forms.EMAIL, "office@example.org"),
          Map.entry(Forms.LINK, "https://example.org/"),
          Map.entry(Forms.FILE, "annexes/form.pdf"),
          Map.entry(Forms.MEDIA_TYPE, "application/pdf"),
          Map.entry(Forms.SCHEMA_VERSION, "1.0"),
          Map.entry(Forms.SHA_256, "0".repeat(64)));

  private final List<Class<?>> within = new ArrayList<>();

  private FullObjects() {}

  static Object of(Class<?> type) {
    return new FullObjects().model(type);
  }

  private Object model(Class<?> type) {
    within.add(type);
    ModelType<?> model = ModelType.of(type);
    @Nullable Object[] values =
        model.properties().stream().map(this::property).toArray(Object[]::new);
    within.remove(type);
    return model.build(values, Members.none());
  }

  private @Nullable Object property(Property property) {
    boolean list = property.cardinality() == Property.Cardinality.LIST;
    if (within.contains(property.type())) {
      return list ? List.of() : null;
    }
    boolean one = property.cardinality() == Property.Cardinality.ONE;
    Object value = value(one ? property.accessor() : property.annotatedType(), property.type());
    return list ? List.of(value) : value;
  }

  private Object value(AnnotatedElement element, Class<?> type) {
    if (ModelType.isModelType(type)) {
      return model(type);
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    if (type == LocalizedText.class) {
      return LocalizedText.of("en", text(element));
    }
    if (type == String.class) {
      return text(element);
    }
    if (type == Integer.class || type == int.class) {
      Min min = element.getAnnotation(Min.class);
      return min == null ? 1 : (int) min.value();
    }
    if (OpenCode.class.isAssignableFrom(type)) {
      try {
        return type.getMethod("of", String.class).invoke(null, "a-code");
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
    Object other =
        Map.<Class<?>, Object>of(
                Boolean.class,
                true,
                boolean.class,
                true,
                BigDecimal.class,
                BigDecimal.ONE,
                PartialDate.class,
                PartialDate.parse("2026-01"),
                Period.class,
                Period.parse("2026"),
                Timestamp.class,
                Timestamp.parse("2026-01-01T00:00:00Z"),
                Members.class,
                Members.of("a", "b"),
                Object.class,
                "any")
            .get(type);
    if (other == null) {
      throw new IllegalStateException("No value of " + type);
    }
    return other;
  }

  private static String text(AnnotatedElement element) {
    Pattern form = element.getAnnotation(Pattern.class);
    if (form != null) {
      String text = OF_FORM.get(form.regexp());
      if (text == null) {
        throw new IllegalStateException("No text of the form " + form.regexp());
      }
      return text;
    }
    TextLength length = element.getAnnotation(TextLength.class);
    boolean tag = element.isAnnotationPresent(LanguageTag.class);
    return tag || length == null ? "en" : "x".repeat(Math.max(1, length.min()));
  }
}
