package io.github.copguidelines.validation.protection;

import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.constraint.LanguageTag;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.model.ModelType;
import io.github.copguidelines.model.Property;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.practice.PublicContact;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.validation.check.TextForm;
import io.github.copguidelines.vocabulary.OpenCode;
import java.lang.reflect.AnnotatedElement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Leads a visitor through the texts of an object and of all that it holds; made once per type,
 * immutable.
 *
 * <p>What a text is, the constraint on its property says: a link, text of another form, or free
 * text. Text that lacks the form it should have is free text, and so is a code that appears in no
 * list, and all that the model does not know.
 */
final class TextWalk {

  private static final ClassValue<TextWalk> WALKS =
      new ClassValue<>() {
        @Override
        protected TextWalk computeValue(Class<?> type) {
          return describe(type);
        }
      };

  private final List<Stop> stops;

  private TextWalk(List<Stop> stops) {
    this.stops = stops;
  }

  /** What wants to see texts. */
  interface Visitor {

    /** Sees text that should have a form; whether it has, the form can tell. */
    default void formed(String text, Form form, Class<?> in, Pointer at) {}

    /** Sees free text in a property of a model type, or among what the model does not know. */
    default void text(String text, Class<?> in, Pointer at) {}

    /** Sees the name of a member; returns the place at which what lies below it is reported. */
    default Pointer name(String name, Pointer parent) {
      return parent.child(name);
    }
  }

  /**
   * The form that a text should have.
   *
   * @param link whether it is that of a link
   */
  record Form(TextForm form, boolean link) {

    /** Returns true if a text has the form. */
    boolean matches(String text) {
      return form.matches(text);
    }
  }

  /** A property that holds text, or objects that do. */
  private record Stop(Property property, @Nullable Form form, @Nullable TextWalk nested) {}

  static TextWalk of(Class<?> type) {
    return WALKS.get(type);
  }

  private static TextWalk describe(Class<?> type) {
    return new TextWalk(
        ModelType.of(type).properties().stream()
            .map(TextWalk::stop)
            .flatMap(Optional::stream)
            .toList());
  }

  private static Optional<Stop> stop(Property property) {
    Class<?> type = property.type();
    if (ModelType.isModelType(type)) {
      return Optional.of(new Stop(property, null, of(type)));
    }
    if (type == LocalizedText.class || OpenCode.class.isAssignableFrom(type)) {
      return Optional.of(new Stop(property, null, null));
    }
    if (type != String.class) {
      return Optional.empty();
    }
    String form = form(property);
    return Optional.of(
        new Stop(
            property,
            form == null ? null : new Form(TextForm.of(form), form.equals(Forms.LINK)),
            null));
  }

  private static @Nullable String form(Property property) {
    AnnotatedElement element = property.annotatedType();
    if (element.isAnnotationPresent(LanguageTag.class)) {
      return Forms.LANGUAGE_TAG;
    }
    var pattern = element.getAnnotation(jakarta.validation.constraints.Pattern.class);
    return pattern == null ? null : pattern.regexp();
  }

  void walk(Extensible model, Class<?> type, Pointer at, Visitor visitor) {
    for (Stop stop : stops) {
      Object value = stop.property().get(model);
      if (value instanceof Optional<?> optional) {
        value = optional.orElse(null);
      }
      if (value instanceof List<?> list) {
        for (int i = 0; i < list.size(); i++) {
          value(list.get(i), stop, type, at.child(stop.property().name()).child(i), visitor);
        }
      } else if (value != null) {
        value(value, stop, type, at.child(stop.property().name()), visitor);
      }
    }
    if (!model.extensions().isEmpty()) {
      members(model.extensions().asMap(), type, at, visitor);
    }
  }

  private static void value(Object value, Stop stop, Class<?> in, Pointer at, Visitor visitor) {
    if (stop.nested() != null) {
      stop.nested().walk((Extensible) value, stop.property().type(), at, visitor);
    } else if (value instanceof OpenCode code) {
      if (!code.isKnown()) {
        visitor.text(code.code(), in, at);
      }
    } else if (value instanceof LocalizedText text) {
      text.asMap().forEach((tag, words) -> visitor.text(words, in, place(tag, at, visitor)));
    } else {
      String text = (String) value;
      if (stop.form() == null) {
        visitor.text(text, in, at);
      } else {
        visitor.formed(text, stop.form(), in, at);
      }
    }
  }

  private static Pointer place(String tag, Pointer at, Visitor visitor) {
    // A short tag is a language; what is longer could be anything.
    return tag.length() <= 3 ? at.child(tag) : visitor.name(tag, at);
  }

  private static void members(Map<?, ?> members, Class<?> in, Pointer at, Visitor visitor) {
    members.forEach(
        (name, value) -> {
          Pointer place = visitor.name((String) name, at);
          boolean contact = in == PracticeRecord.class && name.equals("publicContact");
          plain(value, contact ? PublicContact.class : in, place, visitor);
        });
  }

  /**
   * Leads a visitor through plain values, as in {@code Members}.
   *
   * @param in the type of the object that the value was found in
   */
  static void plain(@Nullable Object value, Class<?> in, Pointer at, Visitor visitor) {
    if (value instanceof String text) {
      visitor.text(text, in, at);
    } else if (value instanceof Number number) {
      visitor.text(number.toString(), in, at);
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        plain(list.get(i), in, at.child(i), visitor);
      }
    } else if (value instanceof Map<?, ?> map) {
      members(map, in, at, visitor);
    }
  }
}
