package io.github.copguidelines.schemas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.schemas.Column.Filling;
import io.github.copguidelines.schemas.LeftOut.Reason;
import io.github.copguidelines.serialization.CopJson;
import io.github.copguidelines.serialization.CopYaml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnsTest {

  private static final Columns AT_ACCEPTANCE =
      Columns.of(CopSchemas.forType(PracticeRecord.class, Stage.ACCEPTANCE));

  static List<Path> practices() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("../../examples/data/practices"))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  @Test
  void practicesAreForty() throws IOException {
    assertEquals(40, practices().size());
  }

  @ParameterizedTest
  @MethodSource("practices")
  void aPracticeSurvivesItsCells(Path file) throws IOException {
    PracticeRecord record = CopYaml.strict().read(file, PracticeRecord.class).value();
    String json = CopJson.strict().write(record);
    Row row = AT_ACCEPTANCE.flatten(json);
    assertEquals(List.of(), row.leftOut());
    assertTrue(row.cells().size() > 30, row.cells().keySet().toString());
    assertEquals(TableJson.read(json), TableJson.read(AT_ACCEPTANCE.unflatten(row.cells())));
  }

  @Test
  void whatACellCannotHoldIsNamed() {
    String document =
        """
        {"id": "x", "ours": {"a": 1}, "title": {"en": "", "sw": "Jina"}, "countries": [],
         "keywords": ["a", 1, ""], "version": "2", "cost": 3, "results": [{}, {"value": 1.50}]}
        """;
    Row row = AT_ACCEPTANCE.flatten(document);
    assertEquals(
        Map.of("id", "x", "title/sw", "Jina", "keywords", "a", "results/1/value", "1.50"),
        row.cells());
    assertEquals(
        List.of(
            new LeftOut("version", Reason.OTHER_TYPE),
            new LeftOut("title/en", Reason.EMPTY),
            new LeftOut("keywords/1", Reason.OTHER_TYPE),
            new LeftOut("keywords/2", Reason.EMPTY),
            new LeftOut("countries", Reason.EMPTY),
            new LeftOut("results/0", Reason.EMPTY),
            new LeftOut("cost", Reason.OTHER_TYPE),
            new LeftOut("ours", Reason.OTHER_MEMBER)),
        row.leftOut());
    assertEquals(
        TableJson.read(
            """
            {"id": "x", "title": {"sw": "Jina"}, "keywords": ["a"], "results": [{"value": 1.50}]}
            """),
        TableJson.read(AT_ACCEPTANCE.unflatten(row.cells())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"plain", "a; b", ";", "back\\slash\\", " at its ends ", "\n", "a ;b", "\\;"})
  void anElementOfAListSurvivesItsCell(String element) {
    String list = Cells.join(Stream.of("first", element, element));
    assertEquals(List.of("first", element, element), Cells.split(list));
  }

  @Test
  void listsAreReadAsPeopleTypeThem() {
    assertEquals(List.of("RW", "KE", "South Sudan"), Cells.split("RW;KE ;\n South Sudan ; ;"));
    assertEquals(List.of(), Cells.split("  "));
  }

  @Test
  void numberOfAnElementSaysItsPlaceAndGapsAreClosed() {
    assertEquals(
        TableJson.read("{\"results\": [{\"unit\": \"b\"}, {\"unit\": \"a\"}]}"),
        TableJson.read(
            AT_ACCEPTANCE.unflatten(Map.of("results/10/unit", "a", "results/2/unit", "b"))));
  }

  @Test
  void whatIsNoNumberStaysText() {
    assertEquals("{\"version\":\"one\"}", AT_ACCEPTANCE.unflatten(Map.of("version", "one")));
    assertEquals("{\"version\":1}", AT_ACCEPTANCE.unflatten(Map.of("version", "1")));
    assertEquals("{}", AT_ACCEPTANCE.unflatten(Map.of("version", "")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "ours", "results", "results/00/value", "results/-/value", "title", "id/x"})
  void whereNothingStandsThereIsNoColumn(String name) {
    assertEquals(Optional.empty(), AT_ACCEPTANCE.find(name).map(Column::name));
    assertThrows(IllegalArgumentException.class, () -> AT_ACCEPTANCE.unflatten(Map.of(name, "x")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "[[1]]", "1", "null", "\"id\""})
  void whatIsNotAnObjectIsLeftOutAsAWhole(String document) {
    assertEquals(
        new Row(Map.of(), List.of(new LeftOut("", Reason.OTHER_TYPE))),
        AT_ACCEPTANCE.flatten(document));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "nothing"})
  void whatIsNotJsonHasNoCells(String document) {
    assertThrows(IllegalArgumentException.class, () -> AT_ACCEPTANCE.flatten(document));
  }

  @Test
  void everyColumnIsFoundByItsName() {
    List<String> names = AT_ACCEPTANCE.all().stream().map(Column::name).toList();
    assertEquals(names.size(), new HashSet<>(names).size());
    for (Column column : AT_ACCEPTANCE.all()) {
      Column found = AT_ACCEPTANCE.find(column.name()).orElseThrow();
      assertEquals(column.title(), found.title());
      assertEquals(column.filling(), found.filling());
      assertFalse(column.description().isEmpty(), column.name());
    }
  }

  private static Column column(String name) {
    return AT_ACCEPTANCE.find(name).orElseThrow();
  }

  @Test
  void aColumnSaysWhenItIsFilled() {
    assertEquals(Filling.ALWAYS, column("id").filling());
    assertEquals(Filling.ALWAYS, column("summary/fr").filling());
    assertTrue(column("summary/fr").isOneOfLanguages());
    assertEquals(Filling.RECOMMENDED, column("stage").filling());
    assertEquals(Filling.WITH_OTHERS, column("partners/0/name/en").filling());
    assertEquals(Filling.ALWAYS, column("leadOrganisation/name/en").filling());
    assertEquals(Filling.OPTIONAL, column("leadOrganisation/website").filling());
    assertEquals(Filling.ALWAYS, column("implements/0/code").filling());
    assertEquals(Filling.WITH_OTHERS, column("implements/1/code").filling());
    assertEquals(Filling.ALWAYS, column("objectives/0/en").filling());
    assertEquals(Filling.OPTIONAL, column("objectives/1/en").filling());
  }

  @Test
  void aColumnSaysWhatMayStandInIt() {
    assertEquals(ColumnType.NUMBER, column("results/0/value").type());
    assertEquals(
        List.of("results", "results/3/disaggregation"),
        column("results/3/disaggregation/0/sex").groups());
    assertEquals(1, column("version").minimum().orElseThrow().intValueExact());
    assertEquals(150, column("title/ar").maxLength().orElseThrow());
    assertEquals(100, column("id").maxLength().orElseThrow());
    assertTrue(column("countries").isList());
    assertTrue(column("countries").codes().contains("RW"));
    assertEquals(List.of(), column("risks").codes());
    assertTrue(column("risks").knownCodes().contains("content/csam"));
    assertEquals("/results/0/value", column("results/0/value").pointer());
  }

  @Test
  void wordsAreInTheLanguageOfTheSchema() {
    Columns french =
        Columns.of(
            CopSchemas.forType(PracticeRecord.class, Stage.SUBMISSION).withLocale(Locale.FRENCH));
    Column unit = french.find("results/1/unit").orElseThrow();
    assertEquals("Résultats 2 › Unité", unit.title());
    assertEquals(SchemaTexts.in(Locale.FRENCH).of("Result.unit"), unit.description());
    List<String> titles =
        french.all().stream()
            .map(Column::name)
            .filter(name -> name.startsWith("title/"))
            .collect(Collectors.toList());
    assertEquals(List.of("title/en", "title/fr"), titles);
  }

  @Test
  void everyTypeOfDocumentHasColumns() {
    for (CopSchema schema : CopSchemas.all()) {
      assertFalse(Columns.of(schema).all().isEmpty(), schema.id());
    }
  }

  /** What a partner adds to a schema and takes from it, and what only others' schemas have. */
  @Test
  void aNarrowedSchemaHasItsOwnColumns() {
    String narrowed =
        """
        {"$id": "https://example.org/x", "type": "object", "x-cop-language": "fr",
         "properties": {
           "kind": {"$ref": "#/$defs/Kind", "description": "Sort"},
           "title": {"$ref": "#/$defs/LocalizedText"},
           "risks": {"type": "array", "items": {"type": "string"}},
           "tree": {"$ref": "#/$defs/Tree"}},
         "required": ["kind"],
         "allOf": [{"required": ["title", "ourNumber"],
           "properties": {
             "kind": {"const": "law"}, "title": {"required": ["fr"]}, "risks": false,
             "ourNumber": {"type": "integer", "title": "Numéro", "description": "Du registre",
                           "minimum": 1, "examples": [12]},
             "ourFlags": {"type": "array", "items": {"enum": ["a;b", "c"]},
                          "examples": [["a;b", "c"]]},
             "ourMap": {"type": "object"},
             "ourMatrix": {"type": "array", "items": {"type": "array", "items": {"type": "number"}}}}}],
         "$defs": {
           "Kind": {"type": "string", "enum": ["law", "hotline"]},
           "LocalizedText": {"type": "object", "propertyNames": {"type": "string"},
                             "additionalProperties": {"type": "string"}},
           "Tree": {"type": "object", "properties": {
             "name": {"type": "string"},
             "branches": {"type": "array", "items": {"$ref": "#/$defs/Tree"}}}}}}
        """;
    Columns columns =
        Columns.of(new CopSchema(Subject.of(SchemaType.PRACTICE_RECORD, Stage.DRAFT), narrowed));
    assertEquals(
        List.of("kind", "title/en", "title/fr", "tree/name", "ourNumber", "ourFlags"),
        columns.all().stream().map(Column::name).toList());
    assertEquals(
        List.of(
            new LeftOut("risks", Reason.NOT_ALLOWED),
            new LeftOut("tree/branches", Reason.RECURSIVE),
            new LeftOut("ourMap", Reason.FREE_FORM),
            new LeftOut("ourMatrix", Reason.NESTED_LIST)),
        columns.leftOut());
    assertEquals(List.of("law"), columns.find("kind").orElseThrow().codes());
    assertEquals("Sort", columns.find("kind").orElseThrow().description());
    Column french = columns.find("title/fr").orElseThrow();
    assertEquals(Filling.ALWAYS, french.filling());
    assertFalse(french.isOneOfLanguages());
    assertEquals(Filling.OPTIONAL, columns.find("title/en").orElseThrow().filling());
    Column number = columns.find("ourNumber").orElseThrow();
    assertEquals("Numéro", number.title());
    assertEquals(ColumnType.INTEGER, number.type());
    assertEquals(Filling.ALWAYS, number.filling());
    assertEquals(Optional.of("12"), number.example());
    Column flags = columns.find("ourFlags").orElseThrow();
    assertEquals(Optional.of("a\\;b; c"), flags.example());
    assertEquals(
        Map.of("ourFlags", "a\\;b; c"),
        columns.flatten("{\"ourFlags\": [\"a;b\", \"c\"], \"risks\": [\"x\"]}").cells());
  }
}
