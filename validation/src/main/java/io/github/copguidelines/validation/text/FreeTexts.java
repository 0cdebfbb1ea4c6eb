package io.github.copguidelines.validation.text;

import io.github.copguidelines.constraint.Need;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.model.ModelType;
import io.github.copguidelines.model.Property;
import io.github.copguidelines.practice.Reference;
import io.github.copguidelines.practice.Submitter;
import io.github.copguidelines.text.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The texts of documents of a type that somebody wrote for them, with their languages; made once
 * per type, immutable.
 *
 * <p>Names of organisations are given and not written, and told apart. Names of files, licences and
 * of whoever sent the record in are left out; so is what a reference says, since it cites a title.
 * A plain text is in the language of the document. Members that the model does not know are not
 * looked at.
 */
final class FreeTexts {

  /** Names of organisations, and sections of contributions, which quote other languages. */
  private static final Map<String, FreeText.Kind> KINDS =
      Map.of(
          "Organisation.name", FreeText.Kind.NAME,
          "Partner.name", FreeText.Kind.NAME,
          "LifecycleEvent.organisation", FreeText.Kind.NAME,
          "Media.rightsHolder", FreeText.Kind.NAME,
          "ContributionSection.text", FreeText.Kind.PLAIN);

  private static final Set<String> LEFT_OUT =
      Set.of(
          "Acceptance.pointer",
          "Acceptance.rule",
          "Media.file",
          "Media.licence",
          "PracticeRecord.licence",
          "RecordSource.originId");

  private static final Set<Class<?>> OF_OTHERS = Set.of(Reference.class, Submitter.class);

  private static final ClassValue<FreeTexts> TYPES =
      new ClassValue<>() {
        @Override
        protected FreeTexts computeValue(Class<?> type) {
          return new FreeTexts(parts(type));
        }
      };

  private final List<Part> parts;

  private FreeTexts(List<Part> parts) {
    this.parts = parts;
  }

  static FreeTexts of(Class<? extends Extensible> type) {
    return TYPES.get(type);
  }

  /** A property that is text or has some; parts are none for text. */
  private record Part(
      Property property, Optional<FreeText.Kind> kind, boolean required, List<Part> parts) {

    static Part of(Property property, List<Part> parts) {
      boolean required = Need.of(property, Stage.PUBLICATION) != Need.NONE;
      return new Part(
          property, Optional.ofNullable(KINDS.get(qualified(property))), required, parts);
    }

    FreeText text(String language, String text, Pointer at, FreeText.Kind usual) {
      return new FreeText(language, text, at, kind.orElse(usual), required);
    }
  }

  /**
   * Gives each text of a document to a visitor.
   *
   * @param language the tag of the document's language; empty where it is not known
   */
  void walk(Extensible document, String language, Consumer<FreeText> visitor) {
    walk(document, parts, language, Pointer.root(), visitor);
  }

  private static List<Part> parts(Class<?> type) {
    return ModelType.of(type).properties().stream()
        .filter(
            property ->
                !LEFT_OUT.contains(qualified(property)) && !OF_OTHERS.contains(property.type()))
        .map(FreeTexts::part)
        .flatMap(Optional::stream)
        .toList();
  }

  private static String qualified(Property property) {
    return property.accessor().getDeclaringClass().getSimpleName() + "." + property.name();
  }

  private static Optional<Part> part(Property property) {
    Class<?> type = property.type();
    if (type == LocalizedText.class) {
      return Optional.of(Part.of(property, List.of()));
    }
    if (type == String.class) {
      return property.annotatedType().isAnnotationPresent(TextLength.class)
          ? Optional.of(Part.of(property, List.of()))
          : Optional.empty();
    }
    List<Part> parts = ModelType.isModelType(type) ? parts(type) : List.of();
    return parts.isEmpty() ? Optional.empty() : Optional.of(Part.of(property, parts));
  }

  private static void walk(
      Object model, List<Part> parts, String language, Pointer at, Consumer<FreeText> visitor) {
    for (Part part : parts) {
      Object value = part.property().get(model);
      if (value instanceof Optional<?> optional) {
        value = optional.orElse(null);
      }
      if (value instanceof List<?> list) {
        if (!list.isEmpty()) {
          Pointer place = at.child(part.property().name());
          for (int i = 0; i < list.size(); i++) {
            value(list.get(i), part, language, place.child(i), visitor);
          }
        }
      } else if (value != null) {
        value(value, part, language, at.child(part.property().name()), visitor);
      }
    }
  }

  private static void value(
      @Nullable Object value, Part part, String language, Pointer at, Consumer<FreeText> visitor) {
    if (value instanceof LocalizedText text) {
      text.asMap()
          .forEach(
              (tag, one) ->
                  visitor.accept(part.text(tag, one, at.child(tag), FreeText.Kind.MARKED)));
    } else if (value instanceof String text) {
      visitor.accept(part.text(language, text, at, FreeText.Kind.PLAIN));
    } else if (value != null) {
      walk(value, part.parts(), language, at, visitor);
    }
  }
}
