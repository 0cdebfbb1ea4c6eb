package io.github.copguidelines.schemas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class DraftSevenTest {

  private static final String ONCE_THERE = "https://example.org/schema/1.0/";

  private static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text.replace('\'', '"'));
  }

  private static JsonNode turned(String schema) {
    return DraftSeven.of((ObjectNode) json(schema));
  }

  static List<CopSchema> schemas() {
    return CopSchemas.all();
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void everySchemaIsValidByTheMetaSchemaOfItsDraft(CopSchema schema) {
    JsonNode turned = JsonMapper.shared().readTree(schema.text(SchemaFormat.DRAFT_07));
    var metaSchema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(SchemaLocation.of("http://json-schema.org/draft-07/schema#"));
    assertEquals(List.of(), metaSchema.validate(turned));
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void everyReferenceHasItsDefinitionAndBack(CopSchema schema) {
    JsonNode turned = JsonMapper.shared().readTree(schema.text(SchemaFormat.DRAFT_07));
    Set<String> referenced =
        turned.findValues("$ref").stream()
            .map(reference -> reference.stringValue().substring("#/definitions/".length()))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(referenced, new TreeSet<>(turned.required("definitions").propertyNames()));
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void nothingStandsBesideAReference(CopSchema schema) {
    JsonNode turned = JsonMapper.shared().readTree(schema.text(SchemaFormat.DRAFT_07));
    for (JsonNode holder : turned.findParents("$ref")) {
      assertEquals(1, holder.size(), holder::toString);
    }
  }

  @Test
  void theAddressEndsInTheNameOfTheFile() {
    for (CopSchema schema : CopSchemas.all()) {
      CopSchema theirs = schema.under("https://example.org/schema/");
      JsonNode turned = JsonMapper.shared().readTree(theirs.text(SchemaFormat.DRAFT_07));
      assertEquals(
          ONCE_THERE + schema.fileName(SchemaFormat.DRAFT_07),
          turned.required("$id").stringValue());
      assertEquals(turned.required("$id").stringValue(), theirs.id(SchemaFormat.DRAFT_07));
      assertTrue(theirs.id().startsWith(ONCE_THERE));
    }
  }

  @Test
  void whatStandsBesideAReferenceStillHolds() {
    assertEquals(
        json(
            """
            {'description': 'd', 'allOf': [{'$ref': '#/definitions/A'}], 'minLength': 2}\
            """),
        turned(
            """
            {'description': 'd', '$ref': '#/$defs/A', 'minLength': 2}\
            """));
    assertEquals(
        json("{'$ref': '#/definitions/A'}"), turned("{'$ref': '#/$defs/A'}"), "nothing beside it");
  }

  @Test
  void aReferenceJoinsTheSchemasThatHoldAnyway() {
    JsonNode both = json("{'allOf': [{'$ref': '#/definitions/A'}, {'enum': ['b']}]}");
    assertEquals(both, turned("{'$ref': '#/$defs/A', 'allOf': [{'enum': ['b']}]}"));
    assertEquals(
        json("{'allOf': [{'enum': ['b']}, {'$ref': '#/definitions/A'}]}"),
        turned("{'allOf': [{'enum': ['b']}], '$ref': '#/$defs/A'}"));
  }

  @Test
  void whatProfilesAddIsTaken() {
    String narrowed =
        """
        {'properties': {'kind': false, 'ours': {'title': 'Ours', 'type': 'array', 'minItems': 1,
          'items': {'type': 'string', 'const': 'a', 'pattern': '^a$'}, 'default': ['a']}},
         'allOf': [{'if': {'required': ['a']}, 'then': {'not': {'required': ['b']}}, 'else': true}]}
        """;
    assertEquals(json(narrowed), turned(narrowed));
  }

  @Test
  void membersWithNamesOfKeywordsAreMembers() {
    assertEquals(
        json("{'properties': {'$defs': {'$ref': '#/definitions/A'}, 'maxContains': true}}"),
        turned("{'properties': {'$defs': {'$ref': '#/$defs/A'}, 'maxContains': true}}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'maxContains': 1}",
        "{'properties': {'a': {'unevaluatedProperties': false}}}",
        "{'$ref': 'https://example.org/other'}"
      })
  void whatIsNotKnownStopsIt(String schema) {
    assertThrows(IllegalStateException.class, () -> turned(schema));
  }
}
