package io.github.copguidelines.schemas;

import io.github.copguidelines.vocabulary.AgeBand;
import io.github.copguidelines.vocabulary.ChildGroup;
import io.github.copguidelines.vocabulary.Code;
import io.github.copguidelines.vocabulary.FrameLink;
import io.github.copguidelines.vocabulary.OrganisationType;
import io.github.copguidelines.vocabulary.PracticeKind;
import io.github.copguidelines.vocabulary.Risk;
import io.github.copguidelines.vocabulary.Stakeholder;
import io.github.copguidelines.vocabulary.Topic;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The keywords of code lists: closed ones by {@code enum}, open ones by their known values. */
final class CodeKeywords {

  private static final Map<Class<?>, List<? extends Code>> OPEN =
      Map.of(
          AgeBand.class, AgeBand.known(),
          ChildGroup.class, ChildGroup.known(),
          OrganisationType.class, OrganisationType.known(),
          PracticeKind.class, PracticeKind.known(),
          Risk.class, Risk.known(),
          Stakeholder.class, Stakeholder.known(),
          Topic.class, Topic.known());

  private CodeKeywords() {}

  /** Adds the keywords of a code list to its definition. */
  static void define(Class<?> type, ObjectNode definition) {
    List<? extends Code> known = OPEN.get(type);
    definition.put("type", "string");
    if (type.isEnum()) {
      addValues(definition, "enum", codes(List.of(type.getEnumConstants())));
    } else if (type == FrameLink.class) {
      List<String> prefixes = FrameLink.schemes().stream().map(scheme -> scheme + ":").toList();
      addValues(definition.put("minLength", 1), "x-cop-known-prefixes", prefixes);
      addValues(definition, "examples", List.of("SDG:16.2", "WSIS:C5"));
    } else if (known != null) {
      addValues(definition.put("minLength", 1), "x-cop-known-values", codes(known));
      addValues(definition, "examples", codes(known.subList(0, 2)));
    } else {
      throw new IllegalStateException("The known values of " + type.getName() + " are not known.");
    }
    List<String> deprecated = deprecated(type);
    if (!deprecated.isEmpty()) {
      addValues(definition, "x-cop-deprecated-values", deprecated);
    }
  }

  /** Returns the codes with deprecated constants: valid, but no longer recommended. */
  private static List<String> deprecated(Class<?> type) {
    return Arrays.stream(type.getFields())
        .filter(field -> field.getType() == type && field.isAnnotationPresent(Deprecated.class))
        .map(field -> constant(field).code())
        .sorted() // reflection does not guarantee an order of fields
        .toList();
  }

  private static Code constant(Field field) {
    try {
      return (Code) Objects.requireNonNull(field.get(null));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("The constant " + field + " cannot be read.", e);
    }
  }

  /** Adds a keyword with a list of texts. */
  static ObjectNode addValues(ObjectNode schema, String keyword, List<String> values) {
    ArrayNode array = schema.putArray(keyword);
    values.forEach(array::add);
    return schema;
  }

  /** Returns the codes of values on the wire. */
  static List<String> codes(List<?> values) {
    return values.stream().map(value -> ((Code) value).code()).toList();
  }
}
