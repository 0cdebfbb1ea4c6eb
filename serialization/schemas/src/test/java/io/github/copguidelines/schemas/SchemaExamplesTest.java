package io.github.copguidelines.schemas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.profile.Profile;
import io.github.copguidelines.profiles.CompiledProfile;
import io.github.copguidelines.profiles.ProfileReview;
import io.github.copguidelines.serialization.CopJson;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the schemas show must be valid, and show what it is there for. */
class SchemaExamplesTest {

  static List<CopSchema> schemas() {
    return CopSchemas.all();
  }

  private static ObjectNode tree(CopSchema schema) {
    return SchemaJson.read(schema.text());
  }

  private static List<JsonNode> documents(CopSchema schema) {
    List<JsonNode> documents = List.copyOf(tree(schema).required("examples").values());
    assertEquals(2, documents.size());
    return documents;
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void everyDocumentIsValid(CopSchema schema) {
    Judges judges = Judges.of(schema);
    documents(schema).forEach(document -> judges.assertFaults(Set.of(), document));
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void theReaderFindsNothingInAnyDocument(CopSchema schema) {
    for (JsonNode document : documents(schema)) {
      assertEquals(List.of(), CopJson.strict().read(document.toString(), schema.type()).findings());
    }
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void theFirstDocumentHasNothingThatItDoesNotNeed(CopSchema schema) {
    Judge judge = Judge.networknt(tree(schema));
    ObjectNode document = (ObjectNode) documents(schema).get(0);
    for (String member : List.copyOf(document.propertyNames())) {
      assertFalse(judge.faults(document.deepCopy().without(member)).isEmpty(), member);
    }
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void theSecondDocumentHasEveryMemberOfEveryType(CopSchema schema) {
    ObjectNode tree = tree(schema);
    Set<String> wanted = new TreeSet<>();
    tree.required("$defs")
        .forEachEntry(
            (name, type) ->
                type.path("properties")
                    .propertyNames()
                    .forEach(member -> wanted.add(name + "." + member)));
    tree.required("properties").propertyNames().forEach(member -> wanted.add("." + member));
    // The document is published: no event of its life has withdrawn it.
    wanted.remove("LifecycleEvent.reasonCode");
    Set<String> shown = new TreeSet<>();
    collect("", tree, documents(schema).get(1), tree.required("$defs"), shown);
    assertEquals(wanted, shown);
  }

  private static void collect(
      String type, JsonNode schema, JsonNode value, JsonNode types, Set<String> shown) {
    if (schema.has("$ref")) {
      String name = schema.required("$ref").stringValue().substring("#/$defs/".length());
      collect(name, types.required(name), value, types, shown);
    } else if (schema.has("properties")) {
      for (Map.Entry<String, JsonNode> member : value.properties()) {
        shown.add(type + "." + member.getKey());
        JsonNode inner = schema.required("properties").required(member.getKey());
        collect(type, inner, member.getValue(), types, shown);
      }
    } else if (schema.has("items")) {
      value.forEach(element -> collect(type, schema.required("items"), element, types, shown));
    }
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void everyExampleOfAFormIsValid(CopSchema schema) {
    ObjectNode tree = tree(schema);
    Set<String> forms = new TreeSet<>();
    tree.required("$defs")
        .forEachEntry(
            (name, definition) -> {
              if (definition.has("pattern") || definition.has("x-cop-known-values")) {
                forms.add(name);
                Judge judge = Judge.harrel(onlyDefinition(tree, name));
                assertFalse(definition.required("examples").isEmpty(), name);
                definition
                    .required("examples")
                    .forEach(example -> assertEquals(Set.of(), judge.faults(example), name));
              }
            });
    assertFalse(forms.isEmpty());
  }

  /** Returns the schema of what a definition describes. */
  private static ObjectNode onlyDefinition(ObjectNode schema, String name) {
    ObjectNode only = JsonNodeFactory.instance.objectNode();
    only.set("$schema", schema.required("$schema"));
    only.put("$id", "https://example.org/" + name);
    only.put("$ref", "#/$defs/" + name);
    only.set("$defs", schema.required("$defs"));
    return only;
  }

  @Test
  void theFullProfileOnlyNarrowsAndHasEveryForm() {
    JsonNode document = documents(CopSchemas.forType(Profile.class)).get(1);
    Profile profile = CopJson.strict().read(document.toString(), Profile.class).value();
    assertEquals(List.of(), ProfileReview.of(profile));

    CopSchema schema = CopSchemas.of(CompiledProfile.of(profile));
    Judges judges = Judges.of(schema);
    JsonNode record = documents(CopSchemas.forType(PracticeRecord.class)).get(1);
    judges.assertFaults(Set.of("/cost", "/leadOrganisation"), record); // its cost, and no number
    String types = schema.text(SchemaFormat.TYPESCRIPT);
    assertTrue(types.contains("  readonly exampleNumber: string;\n"), types);
    assertTrue(types.contains("  readonly cost?: never;\n"), types);
    assertTrue(schema.text(SchemaFormat.OPENAPI_3_1).contains("\"exampleNumber\""));
  }

  @Test
  void theFullRecordIsTheSameAtEveryStage() {
    assertEquals(
        1,
        CopSchemas.all().stream()
            .filter(schema -> schema.typeName().equals("practice-record"))
            .map(schema -> documents(schema).get(1))
            .distinct()
            .count());
  }
}
