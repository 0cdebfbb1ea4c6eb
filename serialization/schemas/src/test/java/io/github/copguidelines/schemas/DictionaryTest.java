package io.github.copguidelines.schemas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.GeneratedFile;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.page.internal.Block;
import io.github.copguidelines.page.internal.Line;
import io.github.copguidelines.page.internal.Page;
import io.github.copguidelines.practice.PracticeRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class DictionaryTest {

  private static final Path COMMITTED = Path.of("DICTIONARY.md");

  private static final CopSchema PUBLICATION =
      CopSchemas.forType(PracticeRecord.class, Stage.PUBLICATION);

  /** Schemas of all types, in a language each and the practice record in all of them. */
  static Stream<CopSchema> schemas() {
    return Stream.concat(
        CopSchemas.all().stream(),
        Stream.of("ar", "es", "fr", "ru", "zh")
            .map(language -> PUBLICATION.withLocale(Locale.forLanguageTag(language))));
  }

  @Tag("generates")
  @Test
  void committedDictionaryFollowsTheModel() throws IOException {
    CopSchema made = SchemaGenerator.generate(SchemaType.PRACTICE_RECORD, Stage.PUBLICATION);
    GeneratedFile.assertCommitted(COMMITTED, made.text(SchemaFormat.DICTIONARY_MD));
  }

  private static List<Block.Table> tables(Page page) {
    return page.blocks().stream()
        .filter(Block.Table.class::isInstance)
        .map(Block.Table.class::cast)
        .toList();
  }

  private static String shown(List<Line> lines) {
    return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
  }

  private static Optional<List<String>> row(Block.Table table, String name) {
    return table.rows().stream()
        .map(cells -> cells.stream().map(DictionaryTest::shown).toList())
        .filter(cells -> cells.get(0).lines().findFirst().orElse("").equals(name))
        .findFirst();
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void everyDefinitionAndMemberIsTold(CopSchema schema) {
    Page page = Dictionary.of(schema);
    Set<String> anchors =
        page.blocks().stream()
            .filter(Block.Heading.class::isInstance)
            .map(block -> ((Block.Heading) block).anchor())
            .collect(Collectors.toSet());
    Set<String> told =
        tables(page).stream()
            .flatMap(table -> table.rows().stream())
            .map(cells -> shown(cells.get(0)).lines().findFirst().orElse(""))
            .collect(Collectors.toSet());
    JsonNode document = SchemaJson.read(schema.text());
    Set<String> missing = new TreeSet<>(document.path("properties").propertyNames());
    for (String name : document.required("$defs").propertyNames()) {
      assertTrue(anchors.contains(DefinitionOrder.anchor(name)), name);
      missing.addAll(document.required("$defs").required(name).path("properties").propertyNames());
    }
    missing.removeAll(told);
    assertEquals(Set.of(), missing);
  }

  @Test
  void lettersAreThoseOfTheStagesAtWhichAMemberIsNeeded() {
    Block.Table record = tables(Dictionary.of(PUBLICATION)).get(0);
    for (Stage stage : Stage.values()) {
      JsonNode schema = SchemaJson.read(CopSchemas.forType(PracticeRecord.class, stage).text());
      for (String name : schema.required("properties").propertyNames()) {
        List<String> letters = List.of(row(record, name).orElseThrow().get(2).split(" "));
        String letter = StageLetters.letter(stage);
        assertEquals(has(schema, "required", name), letters.contains(letter), name + stage);
        assertEquals(
            has(schema, "x-cop-recommended", name),
            letters.contains("(" + letter + ")"),
            name + stage);
      }
    }
  }

  private static boolean has(JsonNode schema, String keyword, String name) {
    return schema.path(keyword).valueStream().anyMatch(one -> one.asString().equals(name));
  }

  @Test
  void definitionsComeInTheOrderOfTheirFirstUse() {
    List<String> names =
        List.copyOf(DefinitionOrder.of(SchemaJson.read(PUBLICATION.text())).keySet());
    assertEquals(List.of("LifecycleState", "LocalizedText", "LanguageTag"), names.subList(0, 3));
    assertTrue(names.indexOf("Acceptance") < names.indexOf("OrganisationType"), names.toString());
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void everyRuleIsTold(CopSchema schema) {
    List<Block.Table> tables = tables(Dictionary.of(schema));
    Block.Table rules = tables.get(tables.size() - 1);
    for (JsonNode rule : SchemaJson.read(schema.text()).required("x-cop-rules").values()) {
      List<String> cells = row(rules, rule.required("id").stringValue()).orElseThrow();
      assertFalse(cells.get(1).isBlank());
      assertEquals(rule.required("note").stringValue(), cells.get(2));
    }
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void everyLinkOfTheMarkdownLeadsSomewhereAndRowsAreWhole(CopSchema schema) {
    String markdown = schema.text(SchemaFormat.DICTIONARY_MD);
    for (String target : found(markdown, "\\]\\(#([^)]+)\\)")) {
      assertTrue(markdown.contains("<a id=\"" + target + "\"></a>"), target);
    }
    int columns = 0;
    for (String line : markdown.lines().toList()) {
      int bars = line.split("(?<!\\\\)\\|", -1).length;
      columns = line.startsWith("| ") ? (columns == 0 ? bars : columns) : 0;
      assertTrue(columns == 0 || columns == bars, line);
    }
  }

  private static List<String> found(String text, String expression) {
    return Pattern.compile(expression)
        .matcher(text)
        .results()
        .map(result -> result.group(1))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /** What a partner's schema adds to ours, and words that look like markup. */
  @Test
  void aNarrowedSchemaIsToldAsItIs() {
    String narrowed =
        """
        {"$id": "https://example.org/x", "title": "<b>Ours</b>", "type": "object",
         "properties": {
           "kind": {"$ref": "#/$defs/Kind", "description": "Sort"},
           "lead": {"$ref": "#/$defs/Body", "properties": {"name": {"maxLength": 9}, "web": false},
                    "required": ["name"]},
           "risks": {"type": "array", "items": {"type": "string"}}},
         "required": ["kind"],
         "allOf": [
           {"required": ["ourNumber"], "properties": {
             "kind": {"const": "law"}, "risks": false,
             "ourNumber": {"type": "integer", "title": "Number", "minimum": 1, "maximum": 9,
                           "description": "*From* the <script>register</script> | [x](y)",
                           "default": 3, "examples": [4]},
             "ourPlace": {"type": "object", "required": ["street"],
                          "properties": {"street": {"type": "string", "pattern": "^(?:a|b)$"}}}}},
           {"if": {"required": ["ourPlace"]}, "then": {"properties": {"ourNumber": false}}}],
         "$defs": {
           "Body": {"type": "object", "properties": {"name": {"type": "string"}, "web": {}}},
           "Kind": {"type": "string", "enum": ["law", "hotline"]}}}
        """;
    CopSchema schema =
        new CopSchema(Subject.of(SchemaType.PRACTICE_RECORD, Stage.ACCEPTANCE), narrowed);
    Block.Table members = tables(Dictionary.of(schema)).get(0);
    assertEquals(
        List.of("kind\nKind", "Kind", "S A P", "Sort", "Always: law", ""),
        row(members, "kind").orElseThrow());
    assertEquals(
        "name – Characters: 9 or fewer\nweb – Not allowed\nNeeded: name",
        row(members, "lead").orElseThrow().get(4));
    assertEquals("Not allowed", row(members, "risks").orElseThrow().get(4));
    assertEquals(
        List.of(
            "ourNumber\nNumber",
            "Whole number",
            "A P",
            "*From* the <script>register</script> | [x](y)",
            "Value: 1 to 9\nIf it is absent: 3",
            "4"),
        row(members, "ourNumber").orElseThrow());
    assertEquals(
        List.of("ourPlace.street", "Text", "A P", "", "Expression: a|b", ""),
        row(members, "ourPlace.street").orElseThrow());
    Block.Table conditions = tables(Dictionary.of(schema)).get(1);
    assertEquals(
        List.of("Present: ourPlace", "ourNumber – Not allowed", ""),
        conditions.rows().get(0).stream().map(DictionaryTest::shown).toList());

    assertFalse(schema.text(SchemaFormat.DICTIONARY_HTML).contains("<script"));
    String markdown = schema.text(SchemaFormat.DICTIONARY_MD);
    assertTrue(
        markdown.contains("\\*From\\* the &lt;script&gt;register&lt;/script&gt; \\| \\[x\\](y)"),
        markdown);
    assertTrue(markdown.startsWith("# Data dictionary: &lt;b&gt;Ours&lt;/b&gt;\n"));
  }

  @Test
  void aDictionaryIsNamedByTypeAndStage() {
    assertEquals(
        "practice-record-publication.md", PUBLICATION.fileName(SchemaFormat.DICTIONARY_MD));
    assertEquals(
        "practice-record-publication.html", PUBLICATION.fileName(SchemaFormat.DICTIONARY_HTML));
  }
}
