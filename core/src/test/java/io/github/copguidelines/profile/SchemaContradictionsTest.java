package io.github.copguidelines.profile;

import static io.github.copguidelines.profile.SchemaReviewTest.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The keywords of a schema of one's own can all be met. */
class SchemaContradictionsTest {

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  static List<Arguments> bounds() {
    return List.of(
        arguments("bounds /maxLength", Map.of("type", "string", "minLength", 5, "maxLength", 4)),
        arguments("", Map.of("type", "string", "minLength", 5, "maxLength", 5)),
        arguments("bounds /maxItems", Map.of("type", "array", "minItems", 5, "maxItems", 4)),
        arguments(
            "bounds /maximum", Map.of("type", "number", "minimum", 5, "maximum", number("4.9"))),
        arguments("", Map.of("type", "number", "minimum", number("1.5"), "maximum", number("1.5"))),
        arguments("", Map.of("type", "number", "minimum", number("1.2"), "maximum", number("1.8"))),
        arguments(
            "whole /maximum",
            Map.of("type", "integer", "minimum", number("1.2"), "maximum", number("1.8"))),
        arguments("", Map.of("type", "integer", "minimum", number("1.2"), "maximum", 2)),
        arguments("", Map.of("type", "integer", "minimum", 5)),
        arguments("", Map.of("type", "integer", "maximum", -5)));
  }

  @ParameterizedTest
  @MethodSource("bounds")
  void boundsLeaveSomething(String told, Map<String, Object> schema) {
    assertEquals(told.isEmpty() ? "" : "PROF-014." + told, told(schema));
  }

  @Test
  void valuesAreNotJudgedByBoundsThatLeaveNothing() {
    assertEquals(
        "PROF-014.bounds /maxLength",
        told(Map.of("type", "string", "minLength", 5, "maxLength", 4, "const", "abc")));
    assertEquals(
        "PROF-014.whole /maximum",
        told(
            Map.of(
                "type",
                "integer",
                "minimum",
                number("1.2"),
                "maximum",
                number("1.8"),
                "const",
                5)));
  }

  private static Map<String, Object> list(int least, Map<String, Object> items) {
    return Map.of("type", "array", "minItems", least, "uniqueItems", true, "items", items);
  }

  /** How many different entries there may be. */
  static List<Arguments> choices() {
    return List.of(
        arguments(1, Map.of("type", "string", "const", "a")),
        arguments(2, Map.of("type", "boolean")),
        arguments(3, Map.of("type", "string", "enum", List.of("a", "b", "c"))),
        arguments(2, Map.of("type", "number", "enum", List.of(1, 2, number("1.0")))),
        arguments(4, Map.of("type", "integer", "minimum", 1, "maximum", 4)),
        arguments(2, Map.of("type", "integer", "minimum", number("0.5"), "maximum", number("2.5"))),
        arguments(1, Map.of("type", "boolean", "const", true)));
  }

  @ParameterizedTest
  @MethodSource("choices")
  void asManyDifferentEntriesAsAreAskedForThereAre(int choices, Map<String, Object> items) {
    assertEquals("", told(list(choices, items)));
    assertEquals(
        "PROF-014.distinct /minItems {bound=" + choices + "}", told(list(choices + 1, items)));
  }

  static List<Arguments> manyChoices() {
    Map<String, Object> truth = Map.of("type", "boolean");
    return List.of(
        arguments(list(100, Map.of("type", "string"))),
        arguments(list(100, Map.of("type", "number", "minimum", 1, "maximum", 2))),
        arguments(list(100, Map.of("type", "integer", "minimum", 1))),
        arguments(list(100, Map.of("type", "integer", "maximum", 1))),
        arguments(Map.of("type", "array", "minItems", 100, "items", truth)),
        arguments(Map.of("type", "array", "minItems", 100, "items", truth, "uniqueItems", false)),
        arguments(Map.of("type", "array", "items", truth, "uniqueItems", true)),
        arguments(Map.of("type", "array", "minItems", 100, "uniqueItems", true)));
  }

  @ParameterizedTest
  @MethodSource("manyChoices")
  void whereEntriesMayBeAlikeOrOfManyValuesThereAreAlwaysEnough(Map<String, Object> schema) {
    assertEquals("", told(schema));
  }

  private static Map<String, Object> object(String key, Object value, String... names) {
    return Map.of(
        "type",
        "object",
        "properties",
        Map.of("a", Map.of("type", "string")),
        "required",
        List.of(names),
        key,
        value);
  }

  @Test
  void aMemberThatIsNeededMayBeThere() {
    assertEquals("", told(object("additionalProperties", false, "a")));
    assertEquals("", told(object("title", "Example", "a", "b")));
    assertEquals(
        "PROF-014.required /required/0; PROF-014.required /required/2",
        told(object("additionalProperties", false, "b", "a", "c")));
    assertEquals(
        "PROF-014.required /required/0",
        told(Map.of("type", "object", "required", List.of("a"), "additionalProperties", false)));
    assertEquals("", told(Map.of("type", "object", "additionalProperties", false)));
  }

  /** Values that the schema gives. */
  static List<Arguments> values() {
    return List.of(
        arguments(
            ".most /const {bound=2}",
            Map.of("type", "string", "minLength", 1, "maxLength", 2, "const", "abc")),
        arguments(".quotes /enum/1", Map.of("type", "string", "enum", List.of("a", 1))),
        arguments(".integer /enum/0", Map.of("type", "integer", "enum", List.of("1", 2))),
        arguments(
            ".most /enum/1 {bound=2}",
            Map.of("type", "string", "maxLength", 2, "enum", List.of("ab", "abc"))),
        arguments(".integer /const", Map.of("type", "integer", "const", "1")),
        arguments(".integer /const", Map.of("type", "integer", "const", number("1.5"))),
        arguments("", Map.of("type", "integer", "const", number("1.0"))),
        arguments(".kind /const {expected=boolean}", Map.of("type", "boolean", "const", "yes")),
        arguments(".kind /const {expected=number}", Map.of("type", "number", "const", "1")),
        arguments(".kind /const {expected=text}", Map.of("type", "string", "const", List.of())),
        arguments(".kind /const {expected=object}", Map.of("type", "object", "const", "a")),
        arguments(".list /const", Map.of("type", "array", "const", "a")),
        arguments(
            ".codes /const {codes=[a, b]}",
            Map.of("type", "string", "enum", List.of("a", "b"), "const", "c")),
        arguments(" /default", Map.of("type", "string", "const", "a", "default", "b")),
        arguments(
            ".least /default {bound=4}",
            Map.of("type", "string", "minLength", 4, "default", "abc")),
        arguments(
            ".form /default", Map.of("type", "string", "pattern", "^[0-9]$", "default", "abc")),
        arguments(
            ".least /default {bound=4}", Map.of("type", "number", "minimum", 4, "default", 3)),
        arguments(".most /default {bound=4}", Map.of("type", "number", "maximum", 4, "default", 5)),
        arguments(
            ".least /default {bound=2}",
            Map.of("type", "array", "minItems", 2, "default", List.of("a"))),
        arguments(
            ".most /default {bound=1}",
            Map.of("type", "array", "maxItems", 1, "default", List.of("a", "b"))),
        arguments(
            " /default/1",
            Map.of("type", "array", "uniqueItems", true, "default", List.of("a", "a"))),
        arguments(".kind /default/a {expected=text}", object("default", Map.of("a", 1))),
        arguments(" /default", object("default", Map.of("b", 1), "a")));
  }

  @ParameterizedTest
  @MethodSource("values")
  void valuesThatTheSchemaGivesMeetIt(String told, Map<String, Object> schema) {
    assertEquals(told.isEmpty() ? "" : "PROF-015" + told, told(schema));
  }

  @Test
  void aValueThatDoesNotMeetTheSchemaIsToldOnce() {
    assertEquals(
        "PROF-015.least /const {bound=4}",
        told(Map.of("type", "string", "minLength", 4, "pattern", "^[0-9]+$", "const", "abc")));
  }
}
