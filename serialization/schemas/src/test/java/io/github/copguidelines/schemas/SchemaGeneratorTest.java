package io.github.copguidelines.schemas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.finding.RuleBook;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.ModelType;
import io.github.copguidelines.model.Property;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.vocabulary.Code;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class SchemaGeneratorTest {

  private static JsonNode generated(Stage stage) {
    return generated(SchemaType.PRACTICE_RECORD, stage);
  }

  private static JsonNode generated(SchemaType type, Stage stage) {
    return JsonMapper.shared().readTree(SchemaGenerator.generate(type, stage).text());
  }

  @ParameterizedTest
  @EnumSource
  void schemaIsValidByItsMetaSchema(Stage stage) {
    var metaSchema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    assertEquals(List.of(), metaSchema.validate(generated(stage)));
  }

  @Test
  void propertiesComeInWritingOrder() {
    assertEquals(
        ModelType.of(PracticeRecord.class).properties().stream().map(Property::name).toList(),
        List.copyOf(generated(Stage.DRAFT).required("properties").propertyNames()));
  }

  @ParameterizedTest
  @EnumSource
  void everyReferenceHasItsDefinitionAndBack(Stage stage) {
    assertReferencesHaveDefinitions(generated(stage));
  }

  private static void assertReferencesHaveDefinitions(JsonNode schema) {
    Set<String> referenced =
        schema.findValues("$ref").stream()
            .map(reference -> reference.stringValue().substring("#/$defs/".length()))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(referenced, new TreeSet<>(schema.required("$defs").propertyNames()));
  }

  @Test
  void schemaOfTheCatalogueKeepsTheSameRules() {
    JsonNode schema = generated(SchemaType.CATALOGUE, Stage.DRAFT);
    var metaSchema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    assertEquals(List.of(), metaSchema.validate(schema));
    assertReferencesHaveDefinitions(schema);
    assertEquals(
        Set.of("LIMIT-001", "LIMIT-002", "LIMIT-003", "LIMIT-004", "LIMIT-005", "LIMIT-006"),
        schema.required("x-cop-rules").findValuesAsString("id").stream()
            .filter(id -> id.startsWith("LIMIT-") || id.startsWith("PR-"))
            .collect(Collectors.toSet()));
  }

  @Test
  void laterStageRequiresNoLess() {
    Set<String> before = Set.of();
    for (Stage stage : Stage.values()) {
      Set<String> required = texts(generated(stage).required("required"));
      assertTrue(required.containsAll(before), stage + " lacks some of " + before);
      before = required;
    }
  }

  @Test
  void whatOnlyWarnsIsRecommendedAndNotRequired() {
    JsonNode schema = generated(Stage.PUBLICATION);
    assertEquals(
        Set.of("stage", "lessons", "transferability", "publicContact"),
        texts(schema.required("x-cop-recommended")));
    assertTrue(schema.required("properties").required("lessons").path("minItems").isMissingNode());
  }

  @Test
  void patternsMatchTheWholeText() {
    for (JsonNode pattern : generated(Stage.PUBLICATION).findValues("pattern")) {
      String regexp = pattern.stringValue();
      assertTrue(
          regexp.equals(Forms.NOT_BLANK) || (regexp.startsWith("^(?:") && regexp.endsWith(")$")),
          regexp);
    }
  }

  @Test
  void everyTextIsUsed() {
    SchemaTexts texts = SchemaTexts.english();
    Set<String> used = new TreeSet<>();
    for (SchemaType type : SchemaType.values()) {
      for (Stage stage : type.stages()) {
        addTexts(generated(type, stage), used);
      }
    }
    for (String key : texts.keys()) {
      assertTrue(used.contains(texts.of(key)), "No schema says " + key);
    }
  }

  private static void addTexts(JsonNode node, Set<String> texts) {
    if (node.isString()) {
      texts.add(node.stringValue());
    }
    node.values().forEach(value -> addTexts(value, texts));
  }

  @Test
  void unknownTextStopsTheGenerator() {
    assertThrows(IllegalStateException.class, () -> SchemaTexts.english().of("Cost.colour"));
  }

  interface WithUnknownConstraint {
    @Email
    String address();

    @Pattern(regexp = "a")
    @Pattern(regexp = "b")
    String twoForms();
  }

  @Test
  void unknownConstraintStopsTheGenerator() {
    assertThrows(IllegalStateException.class, () -> translate("address"));
  }

  @Test
  void repeatedConstraintStopsTheGenerator() {
    assertThrows(IllegalStateException.class, () -> translate("twoForms"));
  }

  interface WithDeprecatedMember {
    /**
     * No longer of use.
     *
     * @deprecated there is another
     */
    @Deprecated
    String old();

    String current();
  }

  @Test
  void deprecatedMemberIsMarked() throws NoSuchMethodException {
    assertEquals("{\"deprecated\":true}", marked("old"));
    assertEquals("{}", marked("current"));
  }

  private static String marked(String accessor) throws NoSuchMethodException {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    ConstraintKeywords.addDeprecation(WithDeprecatedMember.class.getMethod(accessor), schema);
    return schema.toString();
  }

  /** A closed list of which one code is no longer to be written. */
  public enum Size implements Code {
    SMALL,
    /**
     * No longer of use.
     *
     * @deprecated see the other
     */
    @Deprecated
    LARGE;

    @Override
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Test
  void deprecatedCodeIsValidAndMarked() {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    CodeKeywords.define(Size.class, schema);
    assertEquals(
        "{\"type\":\"string\",\"enum\":[\"small\",\"large\"],"
            + "\"x-cop-deprecated-values\":[\"large\"]}",
        schema.toString());
  }

  @Test
  void everyRuleLeftToTheReaderAndTheValidatorHasItsPage() {
    for (JsonNode rule : generated(Stage.DRAFT).required("x-cop-rules")) {
      assertEquals(
          RuleBook.page(rule.required("id").stringValue()), rule.required("page").stringValue());
    }
  }

  private static void translate(String accessor) throws NoSuchMethodException {
    new ConstraintKeywords(Stage.DRAFT)
        .addToValue(
            WithUnknownConstraint.class.getMethod(accessor),
            String.class,
            JsonNodeFactory.instance.objectNode(),
            new Definitions(
                SchemaType.PRACTICE_RECORD, SchemaTexts.english(), (type, schema) -> {}));
  }

  private static Set<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(JsonNode::stringValue)
        .collect(Collectors.toSet());
  }
}
