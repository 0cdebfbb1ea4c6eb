package io.github.copguidelines.schemas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class EffectiveTest {

  private static final ObjectNode ROOT =
      SchemaJson.read(
          """
          {"$defs": {
             "Text": {"description": "far", "type": "string", "minLength": 2, "pattern": "a",
                      "enum": ["b", "c", "d"]},
             "Thing": {"type": "object", "required": ["id"],
                       "properties": {"id": {"type": "string"}, "no": {"type": "number"}}}}}
          """);

  private static Optional<ObjectNode> of(String schema) {
    return new Effective(ROOT).of(SchemaJson.read(schema));
  }

  private static void assertSays(String expected, String schema) {
    assertEquals(SchemaJson.read(expected), of(schema).orElseThrow());
  }

  @Test
  void ofTwoBoundsTheNarrowerOneStays() {
    assertSays(
        """
        {"description": "near", "type": "string", "minLength": 3, "maxLength": 9,
         "pattern": ["a", "b"], "enum": ["c"], "const": "c"}
        """,
        """
        {"$ref": "#/$defs/Text", "description": "near", "minLength": 1,
         "allOf": [{"minLength": 3, "pattern": "b", "description": "other"},
                   {"maxLength": 9}, {"const": "c"}, {"maxLength": 10}]}
        """);
  }

  @Test
  void membersAreNarrowedOneByOne() {
    ObjectNode thing =
        of("""
           {"allOf": [{"$ref": "#/$defs/Thing"},
                      {"required": ["no"],
                       "properties": {"no": {"maximum": 5, "title": "Number"}, "id": false,
                                      "more": {"type": "boolean"}}}]}
           """)
            .orElseThrow();
    assertEquals("[\"id\",\"no\"]", thing.required("required").toString());
    JsonNode members = thing.required("properties");
    Effective effective = new Effective(ROOT);
    assertEquals(
        SchemaJson.read("{\"type\": \"number\", \"maximum\": 5, \"title\": \"Number\"}"),
        effective.of(members.required("no")).orElseThrow());
    assertEquals(Optional.empty(), effective.of(members.required("id")));
    assertEquals(
        SchemaJson.read("{\"type\": \"boolean\"}"),
        effective.of(members.required("more")).orElseThrow());
  }

  @Test
  void conditionsAreKeptApart() {
    assertSays(
        "{\"type\": \"integer\", \"allOf\": [{\"if\": true, \"then\": false}]}",
        "{\"type\": \"number\", \"allOf\": [{\"if\": true, \"then\": false}, {\"type\": \"integer\"}]}");
  }
}
