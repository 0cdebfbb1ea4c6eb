package io.github.copguidelines.schemas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each sort of change of a schema is told by its name, and few are additions. */
class SchemaChangesTest {

  private static final String EARLIER =
      """
      {
        "$id": "https://example.org/1.0/a.schema.json",
        "title": "A record",
        "type": "object",
        "properties": {
          "id": {"type": "string", "pattern": "^[a-z]+$", "minLength": 2, "maxLength": 9},
          "title": {"type": "string", "description": "A name."},
          "state": {"enum": ["draft", "published"]},
          "kind": {"type": "string", "x-cop-known-values": ["law", "hotline"]},
          "closed": {"type": "object", "properties": {"a": {}}, "additionalProperties": false},
          "sizes": {"type": "array", "items": {"$ref": "#/$defs/size"}, "minItems": 1},
          "age": {"type": "integer", "minimum": 0, "maximum": 17}
        },
        "required": ["id"],
        "allOf": [
          {"if": {"properties": {"state": {"const": "published"}}}, "then": {"required": ["title"]}}
        ],
        "$defs": {"size": {"type": "number"}, "free": {"type": "string"}}
      }
      """;

  private static JsonNode changed(String from, String to) {
    assertEquals(2, EARLIER.split(Pattern.quote(from), -1).length, from);
    return JsonMapper.shared().readTree(EARLIER.replace(from, to));
  }

  private static List<String> told(String from, String to) {
    return SchemaChanges.between(changed("{}", "{}"), changed(from, to)).stream()
        .map(change -> (change.isAddition() ? "allowed " : "breaks ") + change)
        .toList();
  }

  @Test
  void whatIsEqualHasNoChange() {
    assertEquals(List.of(), told("{}", "{}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "required": ["id"]        | "required": ["id", "title"]     | /: required added: title
          "required": ["id"]        | "required": []                  | /: required removed: id
          "draft", "published"      | "draft"                         | /properties/state/enum: code removed: published
          "law", "hotline"          | "law"                           | /properties/kind/x-cop-known-values: code removed: hotline
          "type": "integer"         | "type": "number"                | /properties/age: type changed: "integer" is now "number"
          "type": "integer",        | ''                              | /properties/age: type removed: "integer"
          ^[a-z]+$                  | ^[a-z]*$                        | /properties/id: pattern changed: "^[a-z]+$" is now "^[a-z]*$"
          "pattern": "^[a-z]+$",    | ''                              | /properties/id: pattern removed: "^[a-z]+$"
          "minLength": 2            | "minLength": 3                  | /properties/id/minLength: bound narrowed: was 2, now 3
          "minLength": 2            | "minLength": 1                  | /properties/id/minLength: bound widened: was 2, now 1
          "maxLength": 9            | "maxLength": 8                  | /properties/id/maxLength: bound narrowed: was 9, now 8
          "maxLength": 9            | "maxLength": 10                 | /properties/id/maxLength: bound widened: was 9, now 10
          "minimum": 0              | "minimum": 1                    | /properties/age/minimum: bound narrowed: was 0, now 1
          "maximum": 17             | "maximum": 18                   | /properties/age/maximum: bound widened: was 17, now 18
          , "maximum": 17           | ''                              | /properties/age/maximum: bound widened: was 17, now there is none
          "minItems": 1             | "minItems": 1, "maxItems": 5    | /properties/sizes/maxItems: bound narrowed: there was none, now 5
          "state": {"enum"          | "status": {"enum"               | /properties: member removed: state
          "free": {"type"           | "open": {"type"                 | /$defs: member removed: free
          {"a": {}}                 | {"a": {}, "b": {}}              | /properties/closed/properties: member added to an object that had no others: b
          "additionalProperties": false | "additionalProperties": true | /properties/closed/additionalProperties: schema changed: false is now true
          "#/$defs/size"            | "#/$defs/free"                  | /properties/sizes/items: $ref changed: "#/$defs/size" is now "#/$defs/free"
          "type": "number"          | "type": "string"                | /$defs/size: type changed: "number" is now "string"
          "type": "number"          | "type": "number", "not": {}     | /$defs/size: not added: {}
          """)
  void whatIsNoAdditionBreaks(String from, String to, String what) {
    List<String> told = told(from, to);

    assertEquals("breaks " + what, told.get(0));
    assertEquals(1, told.stream().filter(change -> change.startsWith("breaks")).count());
  }

  @Test
  void moreOrOtherConditionsBreak() {
    assertEquals(
        List.of(
            "breaks /allOf/0: condition changed: "
                + "{\"if\":{\"properties\":{\"state\":{\"const\":\"published\"}}},"
                + "\"then\":{\"required\":[\"title\"]}} is now "
                + "{\"if\":{\"properties\":{\"state\":{\"const\":\"published\"}}},"
                + "\"then\":{\"required\":[\"title\",\"kind\"]}}"),
        told(
            "\"then\": {\"required\": [\"title\"]}",
            "\"then\": {\"required\": [\"title\",\"kind\"]}"));
    assertEquals(
        List.of("breaks /allOf: condition added: {\"required\":[\"kind\"]}"),
        told("[\"title\"]}}", "[\"title\"]}}, {\"required\":[\"kind\"]}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "age": {                  | "more": {"type": "string"}, "age": { | /properties: member added: more
          "free": {                 | "more": {}, "free": {                | /$defs: member added: more
          "draft", "published"      | "draft", "published", "withdrawn"    | /properties/state/enum: code added: withdrawn
          "law", "hotline"          | "law", "hotline", "game"             | /properties/kind/x-cop-known-values: code added: game
          """)
  void membersAndCodesThatNobodyNeedsMayBeAdded(String from, String to, String what) {
    assertEquals(List.of("allowed " + what), told(from, to));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "A name."           | "Another text."
          "title": "A record" | "title": "Another title"
          example.org/1.0     | example.org/1.1
          "type": "integer"   | "type": "integer", "description": "In years."
          "if": {             | "$comment": "Why", "if": {
          """)
  void whatIsSaidToPeopleMayChange(String from, String to) {
    assertEquals(List.of(), told(from, to));
  }

  /** A member that is named as a keyword is no keyword. */
  @Test
  void aMemberThatIsCalledTitleIsNoText() {
    assertEquals(
        List.of("breaks /properties: member removed: title"),
        told("\"title\": {\"type\": \"string\", \"description\": \"A name.\"},", ""));
  }
}
