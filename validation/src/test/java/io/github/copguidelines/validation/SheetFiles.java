package io.github.copguidelines.validation;

import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.copguidelines.finding.SourceDocument;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.spreadsheets.RecordSheets;
import io.github.copguidelines.spreadsheets.SheetReading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files of spreadsheets of any size, each with much of one thing. */
final class SheetFiles {

  private static final int MANY = 150;

  private static final String LINKS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private static final CopValidator VALIDATOR = CopValidator.with(Samples.CATALOGUE);

  private SheetFiles() {}

  /** Returns the reading and judging of each kind, as a table of text and as a workbook. */
  static Stream<Growth> growths() {
    return tables().entrySet().stream()
        .flatMap(
            table ->
                Stream.of(
                    growth("CSV, " + table.getKey(), n -> csv(table.getValue().apply(n))),
                    growth("XLSX, " + table.getKey(), n -> xlsx(table.getValue().apply(n)))));
  }

  private static Growth growth(String name, IntFunction<byte[]> file) {
    return new Growth(name, MANY, n -> steps(file.apply(n)));
  }

  private static Map<String, IntFunction<List<List<String>>>> tables() {
    Map<String, IntFunction<List<List<String>>>> tables = new LinkedHashMap<>();
    tables.put(
        "columns above rows of one cell",
        n -> table(head("started", "title/l#", n), n, List.of("2019-13")));
    tables.put(
        "groups above rows of one cell",
        n -> table(head("started", "results/#/value", n), n, List.of("2019-13")));
    tables.put(
        "columns that are not known",
        n -> table(head("id", "no-column-#", n), 2, head("a", "x#", n)));
    tables.put(
        "groups of one row", n -> table(head("id", "results/#/value", n), 1, head("", "x#", n)));
    tables.put("rows", n -> table(List.of("id", "started"), n, List.of("a", "2019-13")));
    return tables;
  }

  private static List<String> head(String first, String others, int number) {
    return Stream.concat(
            Stream.of(first, "title/en"),
            IntStream.range(0, number).mapToObj(i -> others.replace("#", Integer.toString(i))))
        .toList();
  }

  private static List<List<String>> table(List<String> head, int rows, List<String> row) {
    return Stream.concat(Stream.of(head), Stream.generate(() -> row).limit(rows)).toList();
  }

  private static byte[] csv(List<List<String>> table) {
    return table.stream()
        .map(row -> String.join(",", row))
        .collect(Collectors.joining("\n"))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] xlsx(List<List<String>> table) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        "<Types><Override PartName='/xl/workbook.xml' ContentType='application/"
            + "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/></Types>");
    parts.put("_rels/.rels", links("officeDocument", "xl/workbook.xml"));
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns:r='" + LINKS + "'><sheets><sheet name='a' r:id='r'/></sheets></workbook>");
    parts.put("xl/_rels/workbook.xml.rels", links("worksheet", "sheet.xml"));
    parts.put(
        "xl/sheet.xml",
        table.stream()
            .map(SheetFiles::row)
            .collect(Collectors.joining("", "<worksheet><sheetData>", "</sheetData></worksheet>")));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static String links(String type, String target) {
    return "<Relationships><Relationship Id='r' Type='%s/%s' Target='%s'/></Relationships>"
        .formatted(LINKS, type, target);
  }

  private static String row(List<String> cells) {
    return cells.stream()
        .map(cell -> "<c t='inlineStr'><is><t>" + cell + "</t></is></c>")
        .collect(Collectors.joining("", "<row>", "</row>"));
  }

  private static Map<String, Runnable> steps(byte[] file) {
    Map<String, Runnable> steps = new LinkedHashMap<>();
    steps.put("read and report", () -> report(file));
    return steps;
  }

  private static void report(byte[] file) {
    SheetReading reading = RecordSheets.of(Locale.ENGLISH).read(file, "x");
    assertFalse(reading.records().isEmpty(), () -> reading.findings().toString());
    for (SourceDocument<PracticeRecord> document : reading.documents()) {
      JudgedDocument.of(VALIDATOR, document, Stage.PUBLICATION);
    }
  }
}
