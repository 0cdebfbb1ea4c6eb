package io.github.copguidelines.schemas;

import io.github.copguidelines.constraint.Need;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.ModelType;
import io.github.copguidelines.model.Property;
import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes the schema of a type at a stage from the model's types and the constraints on their
 * accessors.
 *
 * <p>It runs in the build, which compares its output with the files in the jar, and for requests in
 * languages other than English. Properties are in writing order and definitions by name, so the
 * bytes are the same on every Java version. One generator makes one document.
 */
final class SchemaGenerator {

  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  private final Subject subject;
  private final Stage stage;
  private final SchemaTexts texts;
  private final ConstraintKeywords constraints;
  private final Definitions definitions;

  private SchemaGenerator(Subject subject, SchemaTexts texts) {
    this.subject = subject;
    // Types without stages have all requirements.
    this.stage = subject.type().judgedAt(subject.stage());
    this.texts = texts;
    this.constraints = new ConstraintKeywords(stage);
    this.definitions = new Definitions(subject.type(), texts, this::describe);
  }

  /** Returns the schema of a type at a stage, with English texts. */
  static CopSchema generate(SchemaType type, Stage stage) {
    return generate(Subject.of(type, stage), SchemaTexts.english());
  }

  /** Returns the schema of a subject. */
  static CopSchema generate(Subject subject, SchemaTexts texts) {
    ObjectNode document = new SchemaGenerator(subject, texts).document();
    return new CopSchema(subject, SchemaJson.write(document));
  }

  private ObjectNode document() {
    Class<?> type = subject.type().type();
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.put("$schema", DIALECT);
    document.put("$id", subject.id(SchemaFormat.JSON_SCHEMA_2020_12));
    document.put("title", texts.of(subject.titleKey()));
    document.put("description", texts.of(type.getSimpleName()));
    if (!texts.isEnglish()) {
      document.put("x-cop-language", texts.language());
    }
    UnexpressedRules.addTo(document.putArray("x-cop-rules"), subject.type(), texts);
    describe(type, document);
    definitions.addTo(document.putObject("$defs"));
    subject
        .profile()
        .ifPresentOrElse(
            profile ->
                NarrowedSchema.apply(profile, Locale.forLanguageTag(texts.language()), document),
            () -> SchemaExamples.addTo(document.putArray("examples"), subject.type(), stage));
    return document;
  }

  /** Adds the keywords of an object of a model type. */
  private void describe(Class<?> type, ObjectNode schema) {
    schema.put("type", "object");
    ObjectNode members = schema.putObject("properties");
    List<String> required = new ArrayList<>();
    List<String> recommended = new ArrayList<>();
    for (Property property : ModelType.of(type).properties()) {
      members.set(property.name(), member(type, property));
      switch (Need.of(property, stage)) {
        case REQUIRED -> required.add(property.name());
        case RECOMMENDED -> recommended.add(property.name());
        case NONE -> {}
      }
    }
    if (!required.isEmpty()) {
      CodeKeywords.addValues(schema, "required", required);
    }
    if (!recommended.isEmpty()) {
      CodeKeywords.addValues(schema, "x-cop-recommended", recommended);
    }
    PracticeConditions.add(type, schema, stage);
    SafeguardingConditions.add(type, schema, stage);
    MediaConditions.add(type, schema);
  }

  private ObjectNode member(Class<?> owner, Property property) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    schema.put("description", texts.of(owner.getSimpleName() + "." + property.name()));
    ConstraintKeywords.addDeprecation(property.accessor(), schema);
    if (property.cardinality() == Property.Cardinality.LIST) {
      schema.put("type", "array");
      addValue(property.type(), property.annotatedType(), schema.putObject("items"));
      constraints.addToList(property.accessor(), schema);
    } else if (property.cardinality() == Property.Cardinality.DEFAULT) {
      definitions.addPossibleText(schema);
      constraints.addToValue(property.annotatedType(), property.type(), schema, definitions);
    } else {
      addValue(property.type(), property.annotatedType(), schema);
    }
    return schema;
  }

  private void addValue(Class<?> type, AnnotatedElement annotations, ObjectNode schema) {
    definitions.addType(type, schema);
    constraints.addToValue(annotations, type, schema, definitions);
  }
}
