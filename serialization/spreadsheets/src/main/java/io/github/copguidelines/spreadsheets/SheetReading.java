package io.github.copguidelines.spreadsheets;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.ReadRules;
import io.github.copguidelines.finding.SheetRules;
import io.github.copguidelines.finding.SourceDocument;
import io.github.copguidelines.model.NotSerialized;
import io.github.copguidelines.practice.PracticeRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The result of reading a spreadsheet file: a record for each row, and findings on the file as a
 * whole.
 *
 * <p>It holds cells as text, and makes a record from its row on demand. Immutable and thread-safe.
 */
@NotSerialized
public final class SheetReading {

  private final String name;
  private final List<Finding> findings;
  private final List<SourceDocument<PracticeRecord>> rows;

  private SheetReading(
      String name, List<Finding> findings, List<SourceDocument<PracticeRecord>> rows) {
    this.name = name;
    this.findings = List.copyOf(findings);
    this.rows = List.copyOf(rows);
  }

  /** Returns the result for a rejected file. */
  static SheetReading refused(String name, Finding finding) {
    return new SheetReading(name, List.of(finding), List.of());
  }

  /** Reads the sheets of a file that have technical names. */
  static SheetReading of(
      String name, List<Sheet> sheets, RowReading<PracticeRecord> reading, boolean strict) {
    List<Finding> findings = new ArrayList<>();
    List<SourceDocument<PracticeRecord>> rows = new ArrayList<>();
    boolean heads = false;
    for (Sheet sheet : sheets) {
      Optional<Head> found = Head.find(sheet, reading.columns());
      if (found.isPresent()) {
        Head head = found.get();
        heads = true;
        findings.addAll(head.unread(sheet, reading.columns(), strict));
        for (SheetRow row : sheet.rows()) {
          if (head.isRecord(row)) {
            String part = (sheet.name().isEmpty() ? "" : sheet.name() + "!") + row.number();
            rows.add(
                new RowDocument<>(
                    name + "#" + part,
                    Optional.of(name),
                    sheet,
                    head,
                    row,
                    column -> new CellAt(sheet.name(), row.number(), column),
                    reading,
                    List.of()));
          }
        }
      }
    }
    if (!heads) {
      findings.add(SheetRules.NO_NAMES.at(Pointer.root()).build());
    } else if (rows.isEmpty()) {
      findings.add(ReadRules.EMPTY.at(Pointer.root()).build());
    }
    return new SheetReading(name, findings, rows);
  }

  /** Returns the name of the file in reports. */
  public String name() {
    return name;
  }

  /**
   * Returns the findings on the file as a whole: the reason for a rejection, and columns that were
   * not read, with the cell if there is one.
   */
  public List<Finding> findings() {
    return findings;
  }

  /**
   * Returns the records in the order of their rows, for validation like records of other files.
   * Their names consist of file, sheet and row: {@code practices.xlsx#Records!7}, {@code
   * practices.csv#7}.
   */
  public List<SourceDocument<PracticeRecord>> records() {
    return rows;
  }

  /**
   * Returns the documents for a report on the file: the file itself, without an object, if it has
   * findings, followed by the records.
   */
  public List<SourceDocument<PracticeRecord>> documents() {
    if (findings.isEmpty()) {
      return rows;
    }
    List<SourceDocument<PracticeRecord>> all = new ArrayList<>();
    all.add(WholeFile.of(name, findings));
    all.addAll(rows);
    return List.copyOf(all);
  }

  /** Reads all records, in the order of their rows. Their findings have cells. */
  public List<ReadResult<PracticeRecord>> results() {
    List<ReadResult<PracticeRecord>> results = new ArrayList<>();
    for (SourceDocument<PracticeRecord> row : rows) {
      try {
        results.add(row.read().result());
      } catch (IOException e) {
        throw new UncheckedIOException(e); // never: all is in memory
      }
    }
    return List.copyOf(results);
  }
}
