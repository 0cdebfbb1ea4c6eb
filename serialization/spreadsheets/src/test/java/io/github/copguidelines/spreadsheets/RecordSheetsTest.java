package io.github.copguidelines.spreadsheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.model.Members;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.schemas.LeftOut;
import io.github.copguidelines.serialization.CopJson;
import io.github.copguidelines.serialization.NotWritten;
import io.github.copguidelines.text.LocalizedText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordSheetsTest {

  @ParameterizedTest
  @CsvSource({"XLSX, en", "XLSX, ar", "XLSX, zh", "CSV, en", "CSV, fr", "CSV, ru"})
  void recordsSurviveASheet(SheetFormat format, String language) {
    List<PracticeRecord> records = new ArrayList<>(Samples.practices());
    records.add(Samples.full());
    RecordSheets sheets = RecordSheets.of(Locale.forLanguageTag(language));
    SheetReading reading = Samples.read(Samples.written(sheets, format, records));

    assertEquals(List.of(), reading.findings());
    assertEquals(41, reading.records().size());
    for (int i = 0; i < records.size(); i++) {
      ReadResult<PracticeRecord> result = reading.results().get(i);
      assertEquals(List.of(), result.findings());
      assertEquals(Samples.tree(records.get(i)), Samples.tree(result.value()));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1 is less",
        "@SUM(A1)",
        "\tx",
        "\rx",
        "'=x",
        "''@",
        "plain",
        "_x0041_",
        "a\u0000b\u001B[31m\u007F\u0085\u202E\u2066\uFFFE\uFFFF",
        "\u0000",
        "\u202E",
        "a;b,c\td",
        "\"quoted\"",
        "line\nline",
        "line\r\nline",
        "\u0001\u001f",
        "\uFFFE",
        "\uD83D\uDC27",
        "  ends  ",
        "007",
        "2024-05",
        "TRUE",
        "1,5",
        "＝1"
      })
  void anyTextSurvivesASheetAndNoneBecomesAFormula(String text) {
    PracticeRecord record =
        PracticeRecord.builder().id("a-record").title(LocalizedText.of("en", text)).build();
    for (SheetFormat format : SheetFormat.values()) {
      byte[] file = Samples.written(Samples.SHEETS, format, List.of(record));
      ReadResult<PracticeRecord> read = Samples.one(Samples.read(file));
      assertEquals(record.title(), read.value().title());
      if (format == SheetFormat.XLSX) {
        assertTrue(
            Samples.parts(file).values().stream().noneMatch(part -> part.contains("<f>")), text);
      }
    }
  }

  @Test
  void whatASheetCannotHoldIsReturned() throws IOException {
    PracticeRecord record =
        PracticeRecord.builder()
            .id("a-record")
            .title(LocalizedText.of("en", "x".repeat(32_768)).with("fr", " "))
            .extensions(Members.of("ours", "kept"))
            .build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<NotWritten> without =
        Samples.SHEETS.write(SheetFormat.XLSX, List.of(Samples.full(), record), out);

    assertEquals(
        List.of(
            new NotWritten(1, "ours", LeftOut.Reason.OTHER_MEMBER),
            new NotWritten(1, "title/en", LeftOut.Reason.TOO_LARGE),
            new NotWritten(1, "title/fr", LeftOut.Reason.EMPTY)),
        without);
    SheetReading reading = Samples.read(out.toByteArray());
    assertEquals("a-record", reading.results().get(1).value().id());
  }

  @Test
  void whatDidNotFitTheModelIsWrittenAsFarAsACellHoldsIt() throws IOException {
    SheetReading reading =
        Samples.read("id,started,version,kind\na-record,2019-13,one,something (else)\n");
    ReadResult<PracticeRecord> read = Samples.one(reading);
    assertEquals(
        List.of("READ-005.number C2 /version", "READ-006.date B2 /started"),
        Samples.told(read.findings()).stream().sorted().toList());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<NotWritten> without = new ArrayList<>();
    Samples.SHEETS.writeResults(SheetFormat.XLSX, List.of(read), out, without::add);

    assertEquals(List.of(new NotWritten(0, "version", LeftOut.Reason.OTHER_TYPE)), without);
    ReadResult<PracticeRecord> again = Samples.one(Samples.read(out.toByteArray()));
    assertEquals(List.of("READ-006.date Records!D3 /started"), Samples.told(again.findings()));
    assertEquals(read.value().kind(), again.value().kind());
  }

  @ParameterizedTest
  @EnumSource
  void whatIsNotARecordIsReportedAndTheOthersAreWritten(SheetFormat format) throws IOException {
    List<ReadResult<PracticeRecord>> results =
        Stream.of("[[1]]", "[[", "{\"title\":{\"en\":\"x\"}}", "{\"id\":\"a\",\"version\":1}")
            .map(RecordSheetsTest::read)
            .toList();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<NotWritten> without = new ArrayList<>();
    Samples.SHEETS.writeResults(format, results, out, without::add);

    assertEquals(
        List.of(
            new NotWritten(0, "", LeftOut.Reason.OTHER_TYPE),
            new NotWritten(1, "", LeftOut.Reason.OTHER_TYPE)),
        without);
    assertEquals(2, Samples.read(out.toByteArray()).records().size());
  }

  /** The number of a record is its place among all, also of those that have no row. */
  @Test
  void columnsBeyondTheLastAreReportedWithTheNumberOfTheirRecord() throws IOException {
    int most = SheetBounds.LAST_COLUMN - 1;
    String languages =
        IntStream.range(0, most)
            .mapToObj(i -> "\"l" + i + "\":\"x\"")
            .collect(Collectors.joining(",", "{\"id\":\"a\",\"title\":{", "}}"));
    Limits limits = Limits.builder().listSize(most).build();
    List<ReadResult<PracticeRecord>> results =
        List.of(
            read("[[1]]"),
            CopJson.lenient().withLimits(limits).read(languages, PracticeRecord.class));
    List<NotWritten> without = new ArrayList<>();
    Samples.SHEETS.writeResults(
        SheetFormat.CSV, results, OutputStream.nullOutputStream(), without::add);

    assertEquals(List.of(0, 1), without.stream().map(NotWritten::document).toList());
  }

  @Test
  void groupsOfATemplateHaveBounds() {
    assertThrows(IllegalArgumentException.class, () -> Samples.SHEETS.withGroups(0));
    assertThrows(IllegalArgumentException.class, () -> Samples.SHEETS.withGroups(51));
  }

  /** They are gone through twice: what is in none of the columns by then would be lost. */
  @Test
  void recordsThatChangeWhileTheyAreWrittenFailTheWriting() {
    List<ReadResult<PracticeRecord>> first = List.of(read("{\"id\":\"a\"}"));
    List<ReadResult<PracticeRecord>> second =
        List.of(read("{\"id\":\"a\",\"schemaVersion\":\"1.0\"}"));
    Iterator<List<ReadResult<PracticeRecord>>> turns = List.of(first, second).iterator();
    assertThrows(
        IOException.class,
        () ->
            Samples.SHEETS.writeResults(
                SheetFormat.CSV,
                () -> turns.next().iterator(),
                OutputStream.nullOutputStream(),
                none -> {}));
  }

  private static ReadResult<PracticeRecord> read(String json) {
    return CopJson.lenient().read(json, PracticeRecord.class);
  }
}
