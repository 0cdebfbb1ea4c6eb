package io.github.copguidelines.fuzz;

import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.spreadsheets.RecordSheets;
import io.github.copguidelines.spreadsheets.SheetFormat;
import io.github.copguidelines.spreadsheets.SheetReading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Spreadsheets to start from, and what holds for the answer to any. */
final class SheetSeeds {

  private static final RecordSheets SHEETS = RecordSheets.of(Locale.ENGLISH);

  private SheetSeeds() {}

  /** Returns the practices, the records of the conformance kit, and a template. */
  static Stream<byte[]> all(SheetFormat format) throws IOException {
    ByteArrayOutputStream records = new ByteArrayOutputStream();
    SHEETS.write(format, Seeds.records(), records);
    ByteArrayOutputStream kit = new ByteArrayOutputStream();
    SHEETS.write(format, Seeds.kitRecords(), kit);
    ByteArrayOutputStream template = new ByteArrayOutputStream();
    RecordSheets.of(Locale.forLanguageTag("ar")).writeTemplate(format, template);
    return Stream.of(records.toByteArray(), kit.toByteArray(), template.toByteArray());
  }

  /** Returns the parts of a workbook with records. */
  static Map<String, byte[]> parts() {
    Map<String, byte[]> parts = new TreeMap<>();
    try {
      // The list of parts is at the end, and only there are their sizes.
      Path file = Files.createTempFile("seed", ".xlsx");
      Files.write(file, all(SheetFormat.XLSX).findFirst().orElseThrow());
      try (ZipFile zip = new ZipFile(file.toFile())) {
        for (ZipEntry entry : Collections.list(zip.entries())) {
          parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
        }
      }
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }

  /** Reads a file and checks the answer. */
  static void check(byte[] document, String name) {
    SheetReading reading = SHEETS.read(document, name);
    Answers.require(
        !reading.findings().isEmpty() || reading.results().size() == reading.records().size(),
        "records without results");
    Answers.check(reading.findings());
    for (ReadResult<PracticeRecord> result : reading.results()) {
      Answers.check(result.findings());
    }
  }
}
