package org.example.consumer;

import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.spreadsheets.RecordSheets;
import io.github.copguidelines.spreadsheets.SheetFormat;
import io.github.copguidelines.spreadsheets.SheetReading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** Writes a template and a record to sheets, and reads them again. */
final class Spreadsheets {

  private Spreadsheets() {}

  /** Fails if a record does not survive a sheet. */
  static void check(PracticeRecord record) {
    RecordSheets sheets = RecordSheets.of(Locale.FRENCH).at(Stage.SUBMISSION);
    for (SheetFormat format : SheetFormat.values()) {
      try {
        ByteArrayOutputStream template = new ByteArrayOutputStream();
        sheets.writeTemplate(format, template);
        check(
            sheets.read(template.toByteArray(), "template").records().isEmpty(),
            "a template has no records");
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        check(sheets.write(format, List.of(record), written).isEmpty(), "a sheet holds the record");
        SheetReading reading = sheets.read(written.toByteArray(), "written");
        check(reading.findings().isEmpty(), "the sheet reads without findings");
        check(reading.results().get(0).value().equals(record), "the record is read again");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static void check(boolean holds, String what) {
    if (!holds) {
      throw new IllegalStateException("It should hold that " + what + ".");
    }
  }
}
