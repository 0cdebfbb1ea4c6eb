package io.github.copguidelines.spreadsheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.schemas.Column;
import io.github.copguidelines.schemas.Columns;
import io.github.copguidelines.schemas.CopSchemas;
import io.github.copguidelines.serialization.CopJson;
import io.github.copguidelines.text.Timestamp;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {

  private static final List<String> LANGUAGES = List.of("ar", "en", "es", "fr", "ru", "zh");

  private static final Columns KNOWN = Columns.of(CopSchemas.forType(PracticeRecord.class));

  private static final Pattern VALIDATION =
      Pattern.compile(
          "<dataValidation sqref=\"([A-Z]+)5(?::[A-Z]+1000)\" type=\"list\"[^>]*"
              + "showDropDown=\"false\"[^>]*><formula1>'([^']*)'!\\$([A-Z]+)\\$2:\\$[A-Z]+\\$([0-9]+)");

  private static byte[] template(String language) {
    return Samples.template(
        RecordSheets.of(Locale.forLanguageTag(language)).at(Stage.SUBMISSION).full(),
        SheetFormat.XLSX);
  }

  /** Returns the sheets of a template in their order: records, example, notes, lists. */
  private static List<Sheet> sheets(String language) throws Refused {
    return XlsxFile.read(template(language));
  }

  private static SheetRow row(Sheet sheet, int number) {
    return sheet.rows().stream().filter(row -> row.number() == number).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en", "es", "fr", "ru", "zh"})
  void aTemplateHasNoRecordsUntilSomebodyFillsIt(String language) throws Refused {
    SheetReading reading = Samples.read(template(language));
    assertEquals(List.of(), reading.records());
    assertEquals(List.of("READ-010"), reading.findings().stream().map(one -> one.rule()).toList());
    List<Sheet> sheets = sheets(language);
    SheetWords words = SheetWords.in(Locale.forLanguageTag(language));
    assertEquals(
        List.of("records", "examples", "notes", "lists").stream()
            .map(key -> words.of("sheet." + key))
            .toList(),
        sheets.stream().map(Sheet::name).toList());
  }

  @Test
  void everyFieldHasAColumnAndItsTechnicalNameIsNeverTranslated() throws Refused {
    Set<String> english = new HashSet<>();
    for (String language : LANGUAGES) {
      Head head = Head.find(sheets(language).get(0), KNOWN).orElseThrow();
      assertEquals(2, head.row());
      assertEquals("1.0", head.version());
      Set<String> names = new HashSet<>();
      head.columns().values().forEach(column -> names.add(column.name()));
      for (Column column : KNOWN.all()) {
        assertTrue(
            column.name().equals("schemaVersion") || names.contains(column.name()), column.name());
      }
      names.removeIf(name -> name.endsWith("/" + language) && !language.equals("en"));
      english = english.isEmpty() ? names : english;
      assertEquals(english, names);
      assertTrue(names.contains("results/2/value"));
      assertFalse(names.contains("results/3/value"));
      assertTrue(names.contains("safeguardingDeclaration/statements/11/answer"));
    }
  }

  @Test
  void titlesNeedsAndHelpAreInTheLanguage() throws Refused {
    Map<String, String> titles = new LinkedHashMap<>();
    for (String language : LANGUAGES) {
      Sheet records = sheets(language).get(0);
      Head head = Head.find(records, KNOWN).orElseThrow();
      head.columns()
          .forEach(
              (number, column) -> {
                String title = row(records, 1).text(number);
                assertFalse(title.isBlank(), column.name());
                assertFalse(
                    Pattern.compile("[a-z][A-Z]").matcher(title).find(), title + " is a name");
                assertFalse(row(records, 3).text(number).isBlank(), column.name());
                assertFalse(row(records, 4).text(number).isBlank(), column.name());
                if (column.name().equals("references/1/publisher")) {
                  titles.put(language, title);
                }
              });
    }
    assertEquals("References 2 › Publisher", titles.get("en"));
    assertEquals("Références 2 › Éditeur", titles.get("fr"));
    assertEquals(6, new HashSet<>(titles.values()).size());
  }

  @Test
  void theStageSaysWhatIsRequiredInWords() throws Refused {
    assertEquals("Required", need(Stage.DRAFT, "id"));
    assertEquals("Required in one language", need(Stage.DRAFT, "title/en"));
    assertEquals("Optional", need(Stage.DRAFT, "kind"));
    assertEquals("Required", need(Stage.SUBMISSION, "kind"));
    assertEquals("Recommended", need(Stage.SUBMISSION, "stage"));
    assertEquals("Required if its group is used", need(Stage.SUBMISSION, "partners/1/name/en"));
    assertEquals("Required", need(Stage.ACCEPTANCE, "implements/0/code"));
  }

  private static String need(Stage stage, String name) throws Refused {
    byte[] file = Samples.template(Samples.SHEETS.at(stage).full(), SheetFormat.XLSX);
    Sheet records = XlsxFile.read(file).get(0);
    int column =
        Head.find(records, KNOWN).orElseThrow().columns().entrySet().stream()
            .filter(entry -> entry.getValue().name().equals(name))
            .findFirst()
            .orElseThrow()
            .getKey();
    return row(records, 3).text(column);
  }

  /** Every column of codes refers to a list on the sheet of lists, which has all of its codes. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void columnsOfCodesHaveListsToChooseFrom(String language) throws Refused {
    byte[] file = template(language);
    List<Sheet> sheets = XlsxFile.read(file);
    Head head = Head.find(sheets.get(0), KNOWN).orElseThrow();
    Sheet lists = sheets.get(3);
    Map<Integer, List<String>> offered = new LinkedHashMap<>();
    Matcher validations = VALIDATION.matcher(Samples.part(file, "xl/worksheets/sheet1.xml"));
    while (validations.find()) {
      assertEquals(lists.name(), plain(validations.group(2)));
      int column = CellName.column(validations.group(3));
      List<String> list = new ArrayList<>();
      for (int row = 2; row <= Integer.parseInt(validations.group(4)); row++) {
        list.add(row(lists, row).text(column));
      }
      offered.put(CellName.column(validations.group(1)), list);
    }
    CellValues values = new CellValues();
    Map<String, Integer> sizes = new LinkedHashMap<>();
    head.columns()
        .forEach(
            (number, column) -> {
              Set<String> codes = new HashSet<>(column.codes());
              codes.addAll(column.knownCodes());
              List<String> list = offered.getOrDefault(number, List.of());
              sizes.put(column.name(), list.size());
              Set<String> read = new HashSet<>();
              list.forEach(
                  cell ->
                      read.addAll(
                          column.values(values.read(column, cell, false, (typed, code) -> {}))));
              assertTrue(read.containsAll(codes), column.name() + " " + list);
              assertEquals(list.size(), read.size(), column.name());
            });
    assertEquals(432, sizes.get("implements/2/code"));
    assertEquals(249, sizes.get("countries"));
    assertEquals(2, sizes.get("media/0/showsChildren"));
    assertEquals(0, sizes.get("title/en"));
    assertEquals(7, sizes.get("ageBands"));
  }

  /** What is written by the schema of one stage is read by that of another. */
  @Test
  void codesAreTheSameAtAllStagesOrNamed() {
    for (Stage stage : Stage.values()) {
      for (Column column : Columns.of(CopSchemas.forType(PracticeRecord.class, stage)).all()) {
        Column known = KNOWN.find(column.name()).orElseThrow();
        assertTrue(
            ChoiceLists.named(column).isPresent()
                || (column.codes().equals(known.codes())
                    && column.knownCodes().equals(known.knownCodes())),
            column.name());
        assertEquals(known.isList(), column.isList());
        assertEquals(known.type(), column.type());
      }
    }
  }

  /** Returns a text of XML without references to characters. */
  private static String plain(String xml) {
    return Pattern.compile("&#x([0-9a-f]+);")
        .matcher(xml)
        .replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16)));
  }

  @Test
  void codesHaveTheirLabelsInTheLanguage() throws Refused {
    Sheet lists = sheets("fr").get(3);
    Set<String> all = new HashSet<>();
    lists.rows().forEach(row -> row.cells().values().forEach(cell -> all.add(cell.text())));
    assertTrue(all.contains("Oui (true)"));
    assertTrue(all.contains("Rwanda (RW)"), all.toString());
    // Of countries only those have names here that the catalogue names.
    List<String> bare =
        all.stream()
            .filter(cell -> !cell.endsWith(")") && cell.matches("[a-z0-9].*-.*|[a-z0-9]+"))
            .sorted()
            .toList();
    assertEquals(List.of(), bare);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en"})
  void sheetsOfArabicRunFromRightToLeftAndHeadsStayInSight(String language) {
    byte[] file = template(language);
    for (int sheet = 1; sheet <= 4; sheet++) {
      String xml = Samples.part(file, "xl/worksheets/sheet" + sheet + ".xml");
      assertEquals(language.equals("ar"), xml.contains("rightToLeft=\"true\""), xml);
    }
    String records = Samples.part(file, "xl/worksheets/sheet1.xml");
    assertTrue(records.contains("xSplit=\"2\" ySplit=\"3\""));
    assertTrue(records.contains("state=\"frozen\""));
    assertTrue(records.contains("<cols>"));
  }

  @Test
  void cellsAreTextsAndNumbersAndNoneIsAFormula() {
    byte[] file = template("en");
    String example = Samples.part(file, "xl/worksheets/sheet2.xml");
    Set<String> types = new HashSet<>();
    Matcher cells = Pattern.compile("<c [^>]*?(?: t=\"([^\"]*)\")?>").matcher(example);
    while (cells.find()) {
      types.add(Optional.ofNullable(cells.group(1)).orElse("-"));
    }
    assertEquals(Set.of("s", "inlineStr", "n"), types);
    Samples.parts(file).forEach((name, part) -> assertFalse(part.contains("<f>"), name));
    String styles = Samples.part(file, "xl/styles.xml");
    assertTrue(styles.contains("\"@\""), "columns of text have the format of text");
  }

  /** The example is read where its mark is taken away, and is the record that schemas show. */
  @ParameterizedTest
  @ValueSource(strings = {"ar", "en", "es", "fr", "ru", "zh"})
  void theExampleIsTheInventedRecord(String language) throws Refused {
    Sheet example = sheets(language).get(1);
    List<SheetRow> rows = new ArrayList<>();
    for (SheetRow row : example.rows()) {
      Map<Integer, SheetCell> cells = new LinkedHashMap<>(row.cells());
      if (row.number() == 5) {
        assertEquals(SheetCell.text("#"), cells.remove(1));
      }
      rows.add(new SheetRow(row.number(), cells));
    }
    Sheet unmarked = new Sheet(example.name(), rows, false, Optional.empty());
    RowReading<PracticeRecord> reading =
        new RowReading<>(
            PracticeRecord.class,
            KNOWN,
            new CellValues(),
            CopJson.strict(),
            Limits.standard(),
            Timestamp.parse("2026-01-31T08:30:00Z"));
    SheetReading read = SheetReading.of("x", List.of(unmarked), reading, true);
    assertEquals(List.of(), read.findings());
    assertEquals(Samples.tree(Samples.full()), Samples.tree(Samples.one(read).value()));
  }

  @Test
  void notesSayWhatTheTemplateHasNot() throws Refused {
    for (String language : LANGUAGES) {
      Sheet notes = sheets(language).get(2);
      String all = String.join("\n", notes.rows().stream().map(row -> row.text(1)).toList());
      assertTrue(all.contains("results/3/value"), all);
      assertTrue(all.contains("title/pt"), all);
      assertTrue(all.contains("32767"), all);
      assertTrue(all.contains("cop validate --stage submission"), all);
      assertFalse(all.contains("{"), all);
    }
    String english =
        String.join("\n", sheets("en").get(2).rows().stream().map(row -> row.text(1)).toList());
    assertTrue(english.contains("Results: 3; Results › Disaggregation: 1;"), english);
    assertTrue(english.contains("Safeguarding declaration › Statements: 12"), english);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en", "es", "fr", "ru", "zh"})
  void aTableOfTextIsATemplateToo(String language) {
    RecordSheets sheets = RecordSheets.of(Locale.forLanguageTag(language)).at(Stage.SUBMISSION);
    byte[] file = Samples.template(sheets.full(), SheetFormat.CSV);
    SheetReading empty = Samples.read(file);
    assertEquals(List.of(), empty.records());
    assertEquals(List.of("READ-010"), empty.findings().stream().map(one -> one.rule()).toList());
    String text = new String(file, StandardCharsets.UTF_8);
    int last = text.lastIndexOf("# ");
    String unmarked =
        text.substring(0, last) + text.substring(text.indexOf("example-rep", last) - 1);
    PracticeRecord example = Samples.one(Samples.read(unmarked)).value();
    assertEquals("example-reporting-portal", example.id());
    assertEquals(Samples.full().results(), example.results());
  }

  @Test
  void theNumberOfGroupsCanBeChosen() throws Refused {
    byte[] file = Samples.template(Samples.SHEETS.withGroups(5), SheetFormat.XLSX);
    Head head = Head.find(XlsxFile.read(file).get(0), KNOWN).orElseThrow();
    assertTrue(
        head.columns().values().stream().anyMatch(one -> one.name().equals("partners/4/role")));
  }

  @Test
  void aLanguageWithoutWordsHasThoseOfEnglish() {
    assertEquals("en", SheetWords.in(Locale.forLanguageTag("sw")).language());
    assertEquals("fr", SheetWords.in(Locale.forLanguageTag("fr-CA")).language());
  }
}
