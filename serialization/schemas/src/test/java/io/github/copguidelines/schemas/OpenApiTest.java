package io.github.copguidelines.schemas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class OpenApiTest {

  private static final String HEAD =
      "'$schema': 's', '$id': 'https://example.org/a', 'title': 't', 'description': 'd', ";

  private static ObjectNode turned(String schema) {
    return OpenApi.of(SchemaJson.read(("{" + HEAD + schema + "}").replace('\'', '"')), "Document");
  }

  static List<CopSchema> schemas() {
    return CopSchemas.all();
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void componentsAreTheTypeAndAllItsDefinitions(CopSchema schema) {
    ObjectNode document = SchemaJson.read(schema.text(SchemaFormat.OPENAPI_3_1));
    Set<String> names =
        new TreeSet<>(SchemaJson.read(schema.text()).required("$defs").propertyNames());
    names.add(
        SchemaType.valueOf(schema.typeName().replace('-', '_').toUpperCase(Locale.ROOT))
            .declaredName());
    JsonNode components = document.required("components").required("schemas");
    assertEquals(names, new TreeSet<>(components.propertyNames()));
    Set<String> referenced =
        document.findValues("$ref").stream().map(JsonNode::stringValue).collect(Collectors.toSet());
    referenced.forEach(
        reference ->
            assertTrue(
                reference.startsWith("#/components/schemas/")
                    && names.contains(reference.substring("#/components/schemas/".length())),
                reference));
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void eachComponentJudgesAsTheSchema(CopSchema schema) {
    ObjectNode document = SchemaJson.read(schema.text(SchemaFormat.OPENAPI_3_1));
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.set("$schema", document.required("jsonSchemaDialect"));
    root.put("$id", "https://example.org/openapi");
    String name =
        document.required("components").required("schemas").propertyNames().iterator().next();
    root.put("$ref", "#/components/schemas/" + name);
    root.set("components", document.required("components"));
    Judge theirs = Judge.harrel(root);
    Judge ours = Judge.harrel(SchemaJson.read(schema.text()));
    ObjectNode full = (ObjectNode) SchemaJson.read(schema.text()).required("examples").get(1);
    assertEquals(Set.of(), theirs.faults(full));
    for (String member : List.copyOf(full.propertyNames())) {
      ObjectNode broken = full.deepCopy();
      broken.put(member, 0.5);
      assertEquals(ours.faults(broken), theirs.faults(broken), member);
    }
  }

  @Test
  void referencesNameComponents() {
    assertEquals(
        "#/components/schemas/A",
        turned("'properties': {'a': {'items': {'$ref': '#/$defs/A'}}}, '$defs': {'A': true}")
            .findValue("$ref")
            .stringValue());
  }

  @Test
  void listsSayWhatTheyHoldEvenWhereThatIsAnything() {
    ObjectNode all =
        turned("'allOf': [{'type': 'array', 'minItems': 1}, {'type': 'array', 'items': false}]");
    assertEquals(
        SchemaJson.read("{'a': [{}, false]}".replace('\'', '"')).required("a").toString(),
        all.findValues("items").toString().replace(" ", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'unevaluatedProperties': false",
        "'$ref': 'https://example.org/other'",
        "'$defs': {'Document': {}}"
      })
  void whatHasNoFormStopsIt(String schema) {
    assertThrows(IllegalStateException.class, () -> turned(schema));
  }
}
