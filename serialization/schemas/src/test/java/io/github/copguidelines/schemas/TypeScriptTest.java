package io.github.copguidelines.schemas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

class TypeScriptTest {

  /** Returns the declaration of a document with one member, from the line of that member on. */
  private static String member(String schema) {
    return declared("{'properties': {'it': " + schema + "}, '$defs': {'A': {'enum': ['a', 'b']}}}");
  }

  private static String declared(String schema) {
    ObjectNode tree = SchemaJson.read(schema.replace('\'', '"'));
    String text = TypeScript.of(tree, "Document");
    int other = text.indexOf("\nexport type A");
    return other < 0 ? text : text.substring(0, other);
  }

  private static void assertMember(String expected, String schema) {
    assertEquals(
        "\nexport interface Document {\n  "
            + expected
            + "\n  readonly [member: string]: unknown;\n}\n",
        member(schema));
  }

  @Test
  void codesOfAClosedListAreALiteralUnion() {
    assertMember("readonly it?: \"a\" | \"b\";", "{'type': 'string', 'enum': ['a', 'b']}");
    assertMember("readonly it?: true;", "{'const': true}");
  }

  @Test
  void codesOfAnOpenListAreOfferedAndOthersTaken() {
    assertMember(
        "readonly it?: \"a\" | (string & {});", "{'type': 'string', 'x-cop-known-values': ['a']}");
    assertMember(
        "readonly it?: `SDG:${string}` | (string & {});",
        "{'type': 'string', 'x-cop-known-prefixes': ['SDG:']}");
  }

  @Test
  void listsAndNumbersHaveTheirTypes() {
    assertMember("readonly it?: number;", "{'type': 'integer'}");
    assertMember(
        "readonly it?: readonly (\"a\" | \"b\")[];",
        "{'type': 'array', 'items': {'enum': ['a', 'b']}}");
    assertMember("readonly it?: null | string;", "{'type': ['string', 'null']}");
    assertMember("readonly it?: unknown;", "{}");
    assertMember(
        "readonly it?: string | number;", "{'anyOf': [{'type': 'string'}, {'type': 'number'}]}");
  }

  @Test
  void whatAProfileNarrowsIsNarrower() {
    assertMember("readonly it?: A & \"a\";", "{'$ref': '#/$defs/A', 'const': 'a'}");
    assertMember(
        "readonly it?: A & (\"a\" | \"c\");",
        "{'$ref': '#/$defs/A', 'allOf': [{'enum': ['a', 'c']}]}");
    assertMember("readonly it?: never;", "false");
  }

  @Test
  void membersOfAllPartsAreOnesOfOneInterface() {
    assertEquals(
        """

        export interface Document {
          readonly one: "a";
          readonly two: unknown;
          readonly [member: string]: unknown;
        }
        """,
        declared(
                """
            {'type': 'object', 'properties': {'one': {'type': 'string'}},
             'allOf': [{'properties': {'one': {'const': 'a'}}, 'required': ['one', 'two']},
                       {'if': {'required': ['x']}, 'then': {'properties': {'one': false}}}]}
            """)
            .replace("/** Members depend on each other; the JSON Schema says how. */\n", ""));
  }

  @Test
  void objectsWithoutNamedMembersAreMaps() {
    assertMember(
        "readonly it?: { readonly [member: string]: string };",
        "{'type': 'object', 'additionalProperties': {'type': 'string'}}");
  }

  @Test
  void namesThatAreNoIdentifiersAreQuoted() {
    assertTrue(
        declared("{'properties': {'policy-makers': {'type': 'integer'}}}")
            .contains("  readonly \"policy-makers\"?: number;\n"));
  }

  @Test
  void commentsSayWhatNoTypeCan() {
    assertEquals(
        """

        export interface Document {
          /**
           * A text.
           * @deprecated
           * @pattern ^(?:[0-9]*\\/)$
           * @maxLength 3
           * @example "1"
           */
          readonly it?: string;
          readonly [member: string]: unknown;
        }
        """,
        member(
            "{'description': 'A text.', 'type': 'string', 'pattern': '^(?:[0-9]*/)$',"
                + " 'maxLength': 3, 'deprecated': true, 'examples': ['1']}"));
  }

  static List<CopSchema> schemas() {
    return CopSchemas.all();
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void everyDefinitionIsDeclaredOnce(CopSchema schema) {
    String text = schema.text(SchemaFormat.TYPESCRIPT);
    for (String name : SchemaJson.read(schema.text()).required("$defs").propertyNames()) {
      assertEquals(1, text.split("\nexport (?:type|interface) " + name + " ", -1).length - 1, name);
    }
    assertFalse(text.contains("\r"));
    assertTrue(text.lines().noneMatch(line -> line.endsWith(" ")));
  }

  @Test
  void commentsAreInTheLanguageOfTheSchema() {
    CopSchema schema = CopSchemas.all().get(0).withLocale(Locale.FRENCH);
    String title = SchemaJson.read(schema.text()).required("title").stringValue();
    assertTrue(schema.text(SchemaFormat.TYPESCRIPT).startsWith("// " + title + "\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'properties': {'it': {'unevaluatedItems': false}}}",
        "{'$ref': '#/$defs/None'}",
        "{'$defs': {'Document': {}}}",
        "{'$defs': {'no-name': {}}}",
        "{'type': 'date'}"
      })
  void whatHasNoFormStopsIt(String schema) {
    assertThrows(IllegalStateException.class, () -> declared(schema));
  }
}
