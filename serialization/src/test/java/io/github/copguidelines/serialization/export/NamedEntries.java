package io.github.copguidelines.serialization.export;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.catalogue.Guideline;
import io.github.copguidelines.catalogue.MaterialItem;
import io.github.copguidelines.catalogue.RelatedDocument;
import io.github.copguidelines.catalogue.Vulnerability;
import io.github.copguidelines.context.Declaration;
import io.github.copguidelines.context.Resolution;
import io.github.copguidelines.context.ResponseModel;
import io.github.copguidelines.context.WorkingGroup;
import io.github.copguidelines.crosswalk.RelatedScheme;
import io.github.copguidelines.crosswalk.Scheme;
import io.github.copguidelines.guide.RecordTemplate;
import io.github.copguidelines.model.ModelType;
import io.github.copguidelines.model.Property;
import io.github.copguidelines.strategy.BasisDocument;
import io.github.copguidelines.survey.EarlierSurvey;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.vocabulary.Code;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Everything in a catalogue that has a code and a name, found by walking its model, so that nobody
 * has to remember a list. What is new in the model is found without a change here.
 */
final class NamedEntries {

  /** An object of the catalogue, its code and its name in the languages that it has. */
  record Named(Class<?> type, String code, LocalizedText name) {}

  /** What a type calls its code, and its name; the first that it has counts. */
  private static final List<String> CODES = List.of("code", "country", "number");

  private static final List<String> NAMES =
      List.of(
          "title", "label", "name", "officialTitles", "question", "statement", "text", "meaning");

  /**
   * Documents, bodies and schemes of others that are spoken of, and the numbered pages of a
   * booklet: no code lists.
   */
  private static final Set<Class<?>> NO_LIST =
      Set.of(
          BasisDocument.class,
          Declaration.class,
          EarlierSurvey.class,
          MaterialItem.class,
          RecordTemplate.class,
          RelatedDocument.class,
          RelatedScheme.class,
          Resolution.class,
          ResponseModel.class,
          Scheme.class,
          WorkingGroup.class);

  private final Catalogue catalogue;
  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Named> found = new ArrayList<>();

  private NamedEntries(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  static List<Named> of(Catalogue catalogue) {
    NamedEntries entries = new NamedEntries(catalogue);
    for (Method method : Catalogue.class.getMethods()) {
      if (method.getParameterCount() == 0 && method.getDeclaringClass() == Catalogue.class) {
        try {
          entries.visit(method.invoke(catalogue));
        } catch (ReflectiveOperationException e) {
          throw new LinkageError(e.getMessage(), e);
        }
      }
    }
    return entries.found;
  }

  private void visit(Object value) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(this::visit);
    } else if (value instanceof List<?> list) {
      list.forEach(this::visit);
    } else {
      Arrays.stream(value.getClass().getInterfaces())
          .filter(ModelType::isModelType)
          .forEach(type -> visit(ModelType.of(type), value));
    }
  }

  private void visit(ModelType<?> type, Object model) {
    if (!seen.add(model)) {
      return;
    }
    Optional<Property> code = first(type, CODES);
    Optional<Property> name = first(type, NAMES);
    if (code.isPresent() && name.isPresent() && !NO_LIST.contains(type.javaType())) {
      found.add(new Named(type.javaType(), text(code.get(), model), name(name.get(), model)));
    }
    for (Property property : type.properties()) {
      // The ages of a guideline are bands of the vocabularies, said again.
      if (!(model instanceof Guideline && property.name().equals("ageBands"))) {
        visit(property.get(model));
      }
    }
  }

  private static Optional<Property> first(ModelType<?> type, List<String> names) {
    return names.stream().flatMap(name -> type.property(name).stream()).findFirst();
  }

  private static String text(Property property, Object model) {
    Object value = property.get(model);
    return value instanceof Code code ? code.code() : String.valueOf(value);
  }

  private LocalizedText name(Property property, Object model) {
    Object value = property.get(model);
    if (value instanceof LocalizedText text) {
      // One of the vulnerable groups has no name of its own but that of the group of children.
      return text.isEmpty() && model instanceof Vulnerability entry
          ? catalogue.vocabularies().label(entry.code()).orElseThrow()
          : text;
    }
    Object words = value instanceof Optional<?> optional ? optional.orElse(null) : value;
    return words == null ? LocalizedText.empty() : LocalizedText.of("en", String.valueOf(words));
  }
}
