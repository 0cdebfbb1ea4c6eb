package io.github.copguidelines.validation;

import io.github.copguidelines.constraint.Distinct;
import io.github.copguidelines.constraint.LanguageTag;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.model.ModelType;
import io.github.copguidelines.model.Property;
import io.github.copguidelines.text.LocalizedText;
import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Breaks an object in every way that a constraint of the model forbids, one at a time.
 *
 * <p>The object has to be full: each property that it holds is visited, of a list the first and the
 * last element, and the constraints on the accessor say what to break. A constraint that nobody
 * told how to break is an error here, so that a new one brings its faults along.
 */
final class SingleFaults {

  private static final String LONGER = "x";

  private final List<Fault> faults = new ArrayList<>();

  private final Class<?> root;

  private SingleFaults(Class<?> root) {
    this.root = root;
  }

  /**
   * One fault and what is to be told of it.
   *
   * @param rule the rule that is broken
   * @param at the place of the finding
   * @param severity how much the finding weighs
   * @param from the first stage at which it is one
   * @param type the type of the whole object
   * @param broken the whole object with this fault and no other
   */
  record Fault(
      String rule, Pointer at, Severity severity, Stage from, Class<?> type, Object broken) {

    @Override
    public String toString() {
      return rule + " " + at;
    }
  }

  /** Replaces a value and returns the whole object. */
  private interface Place extends Function<@Nullable Object, Object> {}

  /** Returns the faults of an object, in the order of its properties. */
  static List<Fault> of(Class<?> type, Object full) {
    SingleFaults faults = new SingleFaults(type);
    faults.model(type, full, Pointer.root(), whole -> whole == null ? full : whole);
    return faults.faults;
  }

  private void model(Class<?> type, Object model, Pointer at, Place whole) {
    for (Property property : ModelType.of(type).properties()) {
      Place place = value -> whole.apply(changed(ModelType.of(type), model, property, value));
      Object value = held(property, model);
      if (value == null) {
        continue;
      }
      if (value instanceof List<?> list) {
        list(property, list, at.child(property.name()), place);
      } else {
        boolean one = property.cardinality() == Property.Cardinality.ONE;
        Pointer here = at.child(property.name());
        AnnotatedElement element = one ? property.accessor() : property.annotatedType();
        value(element, property.type(), value, here, place);
        if (property.cardinality() == Property.Cardinality.DEFAULT) {
          // A text that is there by default is absent while it is empty, which is no fault.
          faults.removeIf(fault -> fault.rule().equals("FIELD-009") && fault.at().equals(here));
        }
      }
    }
  }

  /** Returns the value of a property; null where an object has none. */
  static @Nullable Object held(Property property, Object model) {
    Object value = property.get(model);
    return value instanceof Optional<?> optional ? optional.orElse(null) : value;
  }

  private static Object changed(
      ModelType<?> type, Object model, Property changed, @Nullable Object value) {
    @Nullable Object[] values =
        type.properties().stream()
            .map(property -> property == changed ? value : held(property, model))
            .toArray(Object[]::new);
    return type.build(values, ((Extensible) model).extensions());
  }

  private void list(Property property, List<?> list, Pointer at, Place place) {
    if (list.isEmpty()) {
      return;
    }
    for (Annotation constraint : constraints(property.accessor())) {
      if (constraint instanceof NotEmpty) {
        add("FIELD-001", constraint, at, place.apply(List.of()));
      } else if (constraint instanceof Distinct) {
        List<Object> repeated = new ArrayList<>(list);
        repeated.add(list.get(0));
        add("FIELD-008", constraint, at.child(list.size()), place.apply(repeated));
      } else if (constraint instanceof Size size) {
        Object last = list.get(list.size() - 1);
        List<Object> longer = new ArrayList<>(list);
        IntStream.rangeClosed(1, size.max() + 1 - list.size())
            .mapToObj(i -> last instanceof String text ? text + LONGER.repeat(i) : last)
            .forEach(longer::add);
        add("FIELD-003", constraint, at, place.apply(longer));
      } else {
        throw new IllegalStateException("How to break " + constraint + "?");
      }
    }
    for (int i : new TreeSet<>(List.of(0, list.size() - 1))) {
      Place inList =
          value -> {
            List<@Nullable Object> other = new ArrayList<>(list);
            other.set(i, value);
            return place.apply(other);
          };
      value(property.annotatedType(), property.type(), list.get(i), at.child(i), inList);
    }
  }

  private void value(
      AnnotatedElement element, Class<?> type, Object value, Pointer at, Place place) {
    for (Annotation constraint : constraints(element)) {
      if (constraint instanceof NotNull) {
        add("FIELD-001", constraint, at, place.apply(null));
      } else if (constraint instanceof TextLength length) {
        if (value instanceof LocalizedText text) {
          localized(length, text, at, place);
        } else {
          text(length, (String) value, at, place::apply);
        }
      } else if (constraint instanceof Pattern) {
        add("FIELD-004", constraint, at, place.apply("?"));
      } else if (constraint instanceof LanguageTag) {
        add("FIELD-006", constraint, at, place.apply("?"));
      } else if (constraint instanceof Min min) {
        add("FIELD-005", constraint, at, place.apply((int) min.value() - 1));
      } else if (constraint instanceof Max max) {
        add("FIELD-005", constraint, at, place.apply((int) max.value() + 1));
      } else if (constraint instanceof PositiveOrZero) {
        add("FIELD-005", constraint, at, place.apply(new BigDecimal("-0.01")));
      } else {
        throw new IllegalStateException("How to break " + constraint + "?");
      }
    }
    if (element.isAnnotationPresent(Valid.class)) {
      model(type, value, at, place);
    }
  }

  private void localized(TextLength length, LocalizedText text, Pointer at, Place place) {
    Map.Entry<String, String> first = text.asMap().entrySet().iterator().next();
    String tag = first.getKey();
    text(length, first.getValue(), at.child(tag), one -> place.apply(text.with(tag, one)));
    add("FIELD-009", length, at, place.apply(LocalizedText.empty()));
    for (String wrong : List.of("no_tag", tag.toUpperCase(Locale.ROOT))) {
      add("FIELD-006", length, at.child(wrong), place.apply(text.with(wrong, first.getValue())));
    }
  }

  private void text(TextLength length, String text, Pointer at, Function<String, Object> place) {
    int there = text.codePointCount(0, text.length());
    if (length.min() > 0) {
      add("FIELD-007", length, at, place.apply(" ".repeat(length.min())));
    }
    if (length.min() > 1) {
      String shorter = text.substring(0, text.offsetByCodePoints(0, length.min() - 1));
      add("FIELD-002", length, at, place.apply(shorter));
    }
    String longer = text + LONGER.repeat(length.max() + 1 - there);
    add("FIELD-002", length, at, place.apply(longer));
  }

  private static List<Annotation> constraints(AnnotatedElement element) {
    return Stream.of(element.getAnnotations())
        .filter(one -> one.annotationType().isAnnotationPresent(Constraint.class))
        .toList();
  }

  private void add(String rule, Annotation constraint, Pointer at, Object broken) {
    List<Class<?>> groups = List.of((Class<?>[]) member(constraint, "groups"));
    List<Class<?>> payload = List.of((Class<?>[]) member(constraint, "payload"));
    Stage from =
        Arrays.stream(Stage.values())
            .filter(stage -> groups.isEmpty() || groups.contains(stage.group()))
            .findFirst()
            .orElseThrow();
    Severity severity =
        payload.contains(Severity.Warning.class) ? Severity.WARNING : Severity.ERROR;
    faults.add(new Fault(rule, at, severity, from, root, broken));
  }

  private static Object member(Annotation constraint, String name) {
    try {
      return constraint.annotationType().getMethod(name).invoke(constraint);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
