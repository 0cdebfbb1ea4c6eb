package io.github.copguidelines.schemas;

import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.model.Members;
import io.github.copguidelines.model.ModelType;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.text.Period;
import io.github.copguidelines.text.Timestamp;
import io.github.copguidelines.vocabulary.AgeBand;
import io.github.copguidelines.vocabulary.Code;
import io.github.copguidelines.vocabulary.Countries;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The definitions of one schema: each model type that it uses, by its simple name.
 *
 * <p>Not thread-safe.
 */
final class Definitions {

  private static final String DAYS =
      "A day that no calendar has, such as 2019-02-30, is refused by the reader.";

  private final Map<String, ObjectNode> byName = new TreeMap<>();
  private final SchemaType subject;
  private final SchemaTexts texts;
  private final BiConsumer<Class<?>, ObjectNode> describe;

  /**
   * Makes an empty set.
   *
   * @param describe the function that adds the keywords of an object of a model type
   */
  Definitions(SchemaType subject, SchemaTexts texts, BiConsumer<Class<?>, ObjectNode> describe) {
    this.subject = subject;
    this.texts = texts;
    this.describe = describe;
  }

  /** Adds the type of its value to a schema, as a reference if the type has a definition. */
  void addType(Class<?> type, ObjectNode schema) {
    if (type == String.class) {
      schema.put("type", "string");
    } else if (type == Boolean.class) {
      schema.put("type", "boolean");
    } else if (type == Integer.class || type == Long.class) {
      schema.put("type", "integer");
    } else if (type == BigDecimal.class) {
      schema.put("type", "number");
    } else if (type == Members.class) {
      schema.put("type", "object");
    } else if (type == Object.class) {
      addPlain(schema);
    } else {
      addReference(type.getSimpleName(), schema, definition -> define(type, definition));
    }
  }

  /** Adds that the value may have any type except null. */
  private static void addPlain(ObjectNode schema) {
    CodeKeywords.addValues(
        schema, "type", List.of("array", "boolean", "number", "object", "string"));
  }

  /** Adds that the value is a localized text; an empty one counts as absent. */
  void addPossibleText(ObjectNode schema) {
    addReference("PossibleText", schema, definition -> localizedText(definition, 0));
  }

  /** Adds a reference to the definition of a format, if it has one; returns true if it has. */
  boolean addNamedForm(String regexp, ObjectNode schema) {
    if (regexp.equals(Forms.LANGUAGE_TAG)) {
      addReference("LanguageTag", schema, Definitions::languageTag);
      return true;
    } else if (regexp.equals(Forms.COUNTRY) && subject.isOfOffices()) {
      // Only records need an assigned code; a rule of the validator checks it.
      addReference("Country", schema, Definitions::country);
      return true;
    }
    return false;
  }

  /** Adds all definitions, by name. */
  void addTo(ObjectNode definitions) {
    byName.forEach(definitions::set);
  }

  private void addReference(String name, ObjectNode schema, Consumer<ObjectNode> content) {
    schema.remove("type"); // the definition has it
    schema.put("$ref", "#/$defs/" + name);
    if (!byName.containsKey(name)) {
      ObjectNode definition = JsonNodeFactory.instance.objectNode();
      byName.put(name, definition);
      definition.put("description", texts.of(name));
      content.accept(definition);
    }
  }

  private void define(Class<?> type, ObjectNode definition) {
    if (type == LocalizedText.class) {
      localizedText(definition, 1);
    } else if (type == PartialDate.class) {
      form(definition, PartialDate.PATTERN, "2019", "2019-06", "2019-06-14").put("$comment", DAYS);
    } else if (type == Period.class) {
      form(definition, Period.PATTERN, "2019", "2019-06/2021-12").put("$comment", DAYS);
    } else if (type == Timestamp.class) {
      form(definition, Timestamp.PATTERN, "2026-11-25T08:30:00Z", "2026-11-25T10:30:00.5+02:00")
          .put("format", "date-time") // the pattern requires it
          .put("$comment", DAYS);
    } else if (type == AgeBand.class && subject == SchemaType.PRACTICE_RECORD) {
      // Only records need the format: a catalogue defines its own bands.
      form(definition, AgeBand.PATTERN, "13-18", "under-18", "6-11");
    } else if (Code.class.isAssignableFrom(type)) {
      CodeKeywords.define(type, definition);
    } else if (ModelType.isModelType(type)) {
      describe.accept(type, definition);
    } else {
      throw new IllegalStateException("No schema is known for values of " + type.getName());
    }
  }

  private void localizedText(ObjectNode definition, int least) {
    definition.put("type", "object");
    if (least > 0) {
      definition.put("minProperties", least);
    }
    addNamedForm(Forms.LANGUAGE_TAG, definition.putObject("propertyNames"));
    definition
        .putObject("additionalProperties")
        .put("type", "string")
        .put("pattern", Forms.NOT_BLANK);
  }

  private static void languageTag(ObjectNode definition) {
    form(definition, Forms.LANGUAGE_TAG, "en", "fr-CA", "zh-Hans");
  }

  private static void country(ObjectNode definition) {
    CodeKeywords.addValues(definition.put("type", "string"), "enum", Countries.all());
  }

  /** Adds the keywords of texts that match an expression, with examples. */
  static ObjectNode form(ObjectNode schema, String regexp, String... examples) {
    schema.put("type", "string").put("pattern", ConstraintKeywords.anchored(regexp));
    return CodeKeywords.addValues(schema, "examples", List.of(examples));
  }
}
