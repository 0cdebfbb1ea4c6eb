package io.github.copguidelines.spreadsheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ReadDocument;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.ReadRules;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.SourceDocument;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.practice.PracticeRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetReadingTest {

  private static PracticeRecord record(String csv) {
    ReadResult<PracticeRecord> one = Samples.one(Samples.read(csv));
    assertEquals(List.of(), one.findings());
    return one.value();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id,title/en\na-record,A title\n",
        "\uFEFFid;title/en\r\na-record;A title\r\n",
        "id\ttitle/en\ra-record\tA title",
        "sep=;\r\nid;title/en\r\na-record;A title",
        "Words, for people;\nIdentifier;Title\n\nid;\"title/en\"\n;;;\na-record;\"A title\";\n"
      })
  void aTableOfTextIsReadWhateverSeparatesItsCells(String csv) {
    PracticeRecord record = record(csv);
    assertEquals("a-record", record.id());
    assertEquals("A title", record.title().orElseThrow().text(Locale.ENGLISH));
  }

  @Test
  void columnsMayStandInAnyOrderAndGroupsInAnyNumber() {
    PracticeRecord record =
        record("results/40/value,id,results/7/unit,title/sw\n12.50,a-record,forms,Jina\n");
    assertEquals("Jina", record.title().orElseThrow().get("sw").orElseThrow());
    assertEquals("forms", record.results().get(0).unit().orElseThrow());
    assertEquals("12.50", record.results().get(1).value().orElseThrow().toString());
  }

  @ParameterizedTest
  @CsvSource({
    "kind, Reporting portal (reporting-portal), reporting-portal",
    "kind, reporting-portal, reporting-portal",
    "kind, ' reporting-portal ', reporting-portal",
    "kind, Anything (at all), Anything (at all)",
    "kind, law (law) (law (law)), law (law)"
  })
  void aCodeIsReadWithItsLabelAndWithout(String column, String cell, String code) {
    String csv = "id," + column + "\na-record,\"" + cell + "\"\n";
    assertEquals(code, record(csv).kind().orElseThrow().code());
  }

  @Test
  void codesOfAListAreReadWithTheirLabels() {
    PracticeRecord record =
        record("id,countries,implements/0/code\na-record,Rwanda (RW); KE;,Law (POL-LEG-01)\n");
    assertEquals(List.of("RW", "KE"), record.countries());
    assertEquals("POL-LEG-01", record.implementations().get(0).code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "TRUE", "Yes (true)", "VRAI", "Истина", "نعم (true)"})
  void truthIsReadAsProgramsWriteIt(String cell) {
    PracticeRecord record = record("id,media/0/showsChildren\na-record," + cell + "\n");
    assertEquals(Optional.of(true), record.media().get(0).showsChildren());
  }

  @Test
  void aDecimalCommaIsReadWhereItCannotSeparateCells() {
    PracticeRecord record = record("id;results/0/value;keywords\na-record;-12,5;1,5\n");
    assertEquals("-12.5", record.results().get(0).value().orElseThrow().toString());
    assertEquals(List.of("1,5"), record.keywords());
  }

  @Test
  void rowsOfRemarksAndBlankOnesAreNoRecords() {
    SheetReading reading =
        Samples.read(
            "#1.0,id,title/en\n# a remark,an-example,x\n,,\nchecked,a-record,x\n,\" \",\n");
    ReadResult<PracticeRecord> one = Samples.one(reading);
    assertEquals("a-record", one.value().id());
    assertEquals(Optional.of("1.0"), one.value().schemaVersion());
    assertEquals("sheet#4", reading.records().get(0).name());
    assertEquals(List.of(), reading.findings());
  }

  @Test
  void aRowThatSaysItsVersionKeepsIt() {
    assertEquals(
        Optional.of("1.7"),
        record("#1.0,id,schemaVersion,title/en\n,a-record,1.7,x\n").schemaVersion());
  }

  @Test
  void findingsTellSheetRowAndColumn() throws IOException {
    byte[] file =
        Book.of(
                Book.row(2, "id", "title/en", "started", "results/5/value", "countries")
                    + Book.row(4, "a-record", "x", "2019-13", "many", "RW; Nowhere"))
            .bytes();
    SheetReading reading = Samples.read(file);
    ReadDocument<PracticeRecord> read = reading.records().get(0).read();

    assertEquals("sheet#Our records!4", reading.records().get(0).name());
    assertEquals(
        List.of(
            "READ-005.number 'Our records'!D4 /results/0/value",
            "READ-006.date 'Our records'!C4 /started"),
        Samples.told(read.result().findings()));
    Finding first = read.result().findings().get(1);
    assertEquals(Optional.of(4), first.line());
    assertEquals(Optional.of(3), first.column());
    assertEquals(
        List.of(
            "READ-008 'Our records'!A4 ",
            "READ-008 'Our records'!A4 /summary/en",
            "READ-008 'Our records'!B4 /title",
            "READ-008 'Our records'!D4 /results",
            "READ-008 'Our records'!D4 /results/0/unit",
            "READ-008 'Our records'!D4 /results/3/unit",
            "READ-008 'Our records'!E4 /countries/1"),
        Samples.told(
                located(
                    read,
                    "",
                    "/summary/en",
                    "/title",
                    "/results",
                    "/results/0/unit",
                    "/results/3/unit",
                    "/countries/1"))
            .stream()
            .sorted()
            .toList());
  }

  private static List<Finding> located(ReadDocument<PracticeRecord> read, String... places) {
    List<Finding> findings =
        List.of(places).stream()
            .map(place -> ReadRules.MISSING.at(Pointer.parse(place)).build())
            .toList();
    return read.locate(ValidationReport.of(Stage.DRAFT, findings)).findings();
  }

  @Test
  void gapsBetweenGroupsDoNotMoveFindings() throws IOException {
    SheetReading reading =
        Samples.read("id,results/1/value,results/4/value,results/9/value\na-record,,x,y\n");
    assertEquals(
        List.of("READ-005.number C2 /results/0/value", "READ-005.number D2 /results/1/value"),
        Samples.told(Samples.one(reading).findings()));
    ReadDocument<PracticeRecord> read = reading.records().get(0).read();
    assertEquals(
        List.of("READ-008 D2 /results/1/unit", "READ-008 B2 /results/2/value"),
        Samples.told(located(read, "/results/1/unit", "/results/2/value")));
  }

  @Test
  void columnsThatAreNotReadAreTold() {
    String csv =
        "id,titel/en,title/en,our own remarks,unused,title/en,\na-record,x,y,z,,w,v\nb,,,,,,\n";
    SheetReading reading = Samples.read(csv);
    assertEquals(
        List.of(
            "SHEET-007.unknown-nearest B1 ",
            "SHEET-007.unknown D1 ",
            "SHEET-008 F1 /title/en",
            "SHEET-007.unnamed G1 "),
        Samples.told(reading.findings()));
    assertEquals("title/en", reading.findings().get(0).arguments().get("nearest").orElseThrow());
    assertEquals(Severity.WARNING, reading.findings().get(1).severity());
    assertEquals("y", reading.results().get(0).value().title().orElseThrow().text(Locale.ENGLISH));
    assertEquals(3, reading.documents().size());
    assertEquals("sheet", reading.documents().get(0).name());
    SheetReading strictly =
        Samples.SHEETS.strict().read(csv.getBytes(StandardCharsets.UTF_8), "sheet");
    assertEquals(Severity.ERROR, strictly.findings().get(0).severity());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|SHEET-006 - ",
        "'a,b\n1,2\n'|SHEET-006 - ",
        "'id,title/en\n'|READ-010 - ",
        "'id,title/en\n\"a,b\n'|SHEET-001.quote A2 "
      })
  void whatHasNoRecordsIsAFinding(String csv, String told) {
    SheetReading reading = Samples.read(csv);
    assertEquals(
        List.of(told), Samples.told(reading.findings()).stream().map(String::strip).toList());
    assertEquals(List.of(), reading.records());
    assertEquals(1, reading.documents().size());
  }

  @Test
  void whatIsNotInUtf8IsAFinding() {
    assertEquals(
        List.of("READ-002 - "),
        Samples.told(
            Samples.read("id,title/en\na,caf\u00e9".getBytes(StandardCharsets.ISO_8859_1))
                .findings()));
    assertEquals(
        List.of("READ-002 - "),
        Samples.told(
            Samples.read("id\ttitle/en\na\tb".getBytes(StandardCharsets.UTF_16)).findings()));
  }

  @Test
  void boundsHoldOfFilesAndRows() {
    RecordSheets small = Samples.SHEETS.withLimits(Limits.builder().documentLength(40).build());
    byte[] file = "id,title/en\na-record,x\n".getBytes(StandardCharsets.UTF_8);
    assertEquals(List.of(), small.read(file, "sheet").findings());
    byte[] longer = ("id,title/en\na-record," + "x".repeat(40)).getBytes(StandardCharsets.UTF_8);
    assertEquals(List.of("LIMIT-002 - "), Samples.told(small.read(longer, "sheet").findings()));
    RecordSheets brief = Samples.SHEETS.withLimits(Limits.builder().textLength(4).build());
    assertEquals(
        List.of("LIMIT-003 B2 /title/en"),
        Samples.told(
            Samples.one(
                    brief.read("id,title/en\na,xxxxx".getBytes(StandardCharsets.UTF_8), "sheet"))
                .findings()));
  }

  @Test
  void recordsAreReadByWhoeverJudgesThem() throws IOException {
    SheetReading reading = Samples.read("id,title/en\na,x\nb,y\n");
    for (SourceDocument<PracticeRecord> document : reading.documents()) {
      assertTrue(document.read().result().isValid());
    }
  }
}
