package io.github.copguidelines.profiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The schema of a member of one's own has keywords that are known, each with a value it can have.
 */
class SchemaReviewTest {

  private static final String TYPES = "[array, boolean, integer, number, object, string]";

  static String told(Map<String, Object> schema) {
    List<Finding> told = new ArrayList<>();
    new SchemaReview(told::add).review(schema, Pointer.root());
    Collections.sort(told);
    return Told.line(told);
  }

  static List<Arguments> sound() {
    return List.of(
        arguments(
            Map.of(
                "type",
                "string",
                "title",
                "Example",
                "description",
                "Text",
                "minLength",
                0,
                "maxLength",
                9,
                "pattern",
                "[a-z]*",
                "enum",
                List.of("a", "b"),
                "const",
                "a",
                "default",
                "a")),
        arguments(Map.of("type", "number", "minimum", new BigDecimal("0.5"), "maximum", 9)),
        arguments(Map.of("type", "integer", "minimum", -5, "maximum", 9, "default", 0)),
        arguments(Map.of("type", "boolean", "const", true)),
        arguments(
            Map.of(
                "type",
                "array",
                "items",
                Map.of("type", "string"),
                "minItems",
                0,
                "maxItems",
                3,
                "uniqueItems",
                true)),
        arguments(Map.of("type", "array", "uniqueItems", false)),
        arguments(
            Map.of(
                "type",
                "object",
                "properties",
                Map.of("a", Map.of("type", "string")),
                "required",
                List.of("a"),
                "additionalProperties",
                false)),
        arguments(Map.of("type", "object", "required", List.of())));
  }

  @ParameterizedTest
  @MethodSource("sound")
  void keywordsOfTheTypeCanBeUsed(Map<String, Object> schema) {
    assertEquals("", told(schema));
  }

  static List<Arguments> faulty() {
    return List.of(
        arguments("type /type {types=" + TYPES + "}", Map.of()),
        arguments("type /type {types=" + TYPES + "}", Map.of("type", "text", "minimum", "1")),
        arguments("type /type {types=" + TYPES + "}", Map.of("type", List.of("string"))),
        arguments(
            "keyword-nearest /maxLenght {nearest=maxLength}",
            Map.of("type", "string", "maxLenght", 1)),
        arguments(
            "keyword-nearest /exclusiveMinimum {nearest=minimum}",
            Map.of("type", "integer", "exclusiveMinimum", 5)),
        arguments(
            "keyword-nearest /exclusiveMaximum {nearest=maximum}",
            Map.of("type", "integer", "exclusiveMaximum", 5)),
        arguments("keyword /$ref", Map.of("type", "string", "$ref", "a")),
        arguments("for-type /minimum", Map.of("type", "string", "minimum", 1)),
        arguments("for-type /maxLength", Map.of("type", "integer", "maxLength", 1)),
        arguments("for-type /pattern", Map.of("type", "number", "pattern", "(")),
        arguments("for-type /items", Map.of("type", "object", "items", "string")),
        arguments("for-type /properties", Map.of("type", "array", "properties", Map.of())),
        arguments("for-type /required", Map.of("type", "boolean", "required", List.of())),
        arguments("expression /pattern {at=1}", Map.of("type", "string", "pattern", "(")),
        arguments("repeats /pattern", Map.of("type", "string", "pattern", "(?:a*)*")),
        arguments("value-text /pattern", Map.of("type", "string", "pattern", 1)),
        arguments("value-text /title", Map.of("type", "string", "title", 1)),
        arguments("value-text /description", Map.of("type", "string", "description", List.of())),
        arguments("value-number /minimum", Map.of("type", "integer", "minimum", "1")),
        arguments("value-count /maxLength", Map.of("type", "string", "maxLength", -1)),
        arguments("value-count /maxItems", Map.of("type", "array", "maxItems", "1")),
        arguments(
            "value-count /minLength", Map.of("type", "string", "minLength", new BigDecimal("1.5"))),
        arguments("value-truth /uniqueItems", Map.of("type", "array", "uniqueItems", 1)),
        arguments(
            "value-false /additionalProperties",
            Map.of("type", "object", "additionalProperties", true)),
        arguments("value-list /enum", Map.of("type", "string", "enum", List.of())),
        arguments("value-list /enum", Map.of("type", "string", "enum", "a")),
        arguments("value-names /required", Map.of("type", "object", "required", "a")),
        arguments("value-names /required", Map.of("type", "object", "required", List.of("a", 1))),
        arguments("value-names /required", Map.of("type", "object", "required", List.of("a", "a"))),
        arguments("value-schema /items", Map.of("type", "array", "items", "string")),
        arguments("value-schema /properties", Map.of("type", "object", "properties", "string")),
        arguments(
            "value-schema /properties/a",
            Map.of("type", "object", "properties", Map.of("a", "string"))));
  }

  @ParameterizedTest
  @MethodSource("faulty")
  void whatCannotBeUsedIsToldAtItsKeyword(String told, Map<String, Object> schema) {
    assertEquals("PROF-016." + told, told(schema));
  }

  @Test
  void schemasWithinASchemaAreReviewed() {
    Map<String, Object> text = Map.of("type", "string", "minimum", 1);

    assertEquals("PROF-016.for-type /items/minimum", told(Map.of("type", "array", "items", text)));
    assertEquals(
        "PROF-016.for-type /items/properties/a/minimum",
        told(
            Map.of(
                "type",
                "array",
                "items",
                Map.of("type", "object", "properties", Map.of("a", text)))));
  }

  @Test
  void keywordsThatCannotBeUsedAreNotComparedWithEachOther() {
    assertEquals(
        "PROF-016.value-text /title",
        told(Map.of("type", "string", "title", 1, "minLength", 5, "maxLength", 4)));
  }

  static List<Arguments> bounds() {
    return List.of(
        arguments("bounds /maxLength", Map.of("type", "string", "minLength", 5, "maxLength", 4)),
        arguments("", Map.of("type", "string", "minLength", 5, "maxLength", 5)),
        arguments("bounds /maxItems", Map.of("type", "array", "minItems", 5, "maxItems", 4)),
        arguments(
            "bounds /maximum",
            Map.of("type", "number", "minimum", 5, "maximum", new BigDecimal("4.9"))),
        arguments("", Map.of("type", "integer", "minimum", 5)),
        arguments("", Map.of("type", "integer", "maximum", -5)));
  }

  @ParameterizedTest
  @MethodSource("bounds")
  void anUpperBoundIsNotBelowTheLowerOne(String told, Map<String, Object> schema) {
    assertEquals(told.isEmpty() ? "" : "PROF-014." + told, told(schema));
  }
}
