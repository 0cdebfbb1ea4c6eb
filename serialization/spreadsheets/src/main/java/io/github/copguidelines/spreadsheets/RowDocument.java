package io.github.copguidelines.spreadsheets;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ReadDocument;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.SheetRules;
import io.github.copguidelines.finding.SourceDocument;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.schemas.Column;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * A row of a sheet; its record is made on first access.
 *
 * @param name the name of the document
 * @param inFile the name of the file
 */
record RowDocument(
    String name, Optional<String> inFile, Sheet sheet, Head head, SheetRow row, RowReading reading)
    implements SourceDocument<PracticeRecord> {

  @Override
  public ReadDocument<PracticeRecord> read() {
    Map<String, String> cells = new LinkedHashMap<>();
    List<Finding> findings = new ArrayList<>();
    SortedMap<Integer, Column> filled = new TreeMap<>();
    String allStatements = "";
    long length = 0;
    for (Map.Entry<Integer, SheetCell> each : new TreeMap<>(row.cells()).entrySet()) {
      SheetCell cell = each.getValue();
      Column column = head.columns().get(each.getKey());
      if (column == null || cell.isBlank()) {
        continue;
      }
      if (cell.content() == SheetCell.Content.TEXT) {
        filled.put(each.getKey(), column);
        String text =
            reading
                .values()
                .read(
                    column,
                    cell.text(),
                    sheet.hasDecimalCommas(),
                    (typed, code) ->
                        findings.add(
                            at(SheetRules.READ_AS, each.getKey(), Pointer.parse(column.pointer()))
                                .argument("typed", typed)
                                .argument("code", code)
                                .build()));
        if (each.getKey() == head.statements()) {
          allStatements = text;
        } else {
          cells.put(column.name(), text);
        }
        length += text.length();
      } else {
        findings.add(notTaken(cell, each.getKey(), column));
        cells.put(column.name(), ""); // nothing replaces it
      }
    }
    if (!allStatements.isEmpty()) {
      ShortTemplate.answerAll(cells, allStatements);
    }
    if (!head.version().isEmpty()) {
      cells.putIfAbsent(Layout.VERSION, head.version());
    }
    if (head.isNew()) {
      List<String> fields = NewRecord.fillIn(cells, sheet.saved().orElse(reading.now()));
      if (!fields.isEmpty()) {
        findings.add(
            at(SheetRules.FILLED_IN, head.columns().firstKey(), Pointer.root())
                .argument("fields", fields)
                .build());
      }
    }
    // Most rows have no findings and need no places.
    Supplier<RowPlaces> places =
        () -> new RowPlaces(sheet.name(), row.number(), head.places(), new ColumnPlaces(filled));
    return new Read(result(cells, findings, length, places), places);
  }

  private Finding notTaken(SheetCell cell, int number, Column column) {
    Rule rule =
        cell.content() == SheetCell.Content.FORMULA ? SheetRules.FORMULA : SheetRules.ERROR_VALUE;
    return at(rule, number, Pointer.parse(column.pointer())).build();
  }

  private Finding.Builder at(Rule rule, int number, Pointer place) {
    return rule.at(place)
        .line(row.number())
        .column(number)
        .cell(CellName.of(sheet.name(), row.number(), number));
  }

  private ReadResult<PracticeRecord> result(
      Map<String, String> cells, List<Finding> found, long length, Supplier<RowPlaces> places) {
    int most = reading.limits().documentLength();
    if (length > most) {
      Finding tooLong = Limits.DOCUMENT_LENGTH.at(Pointer.root()).argument("max", most).build();
      return ReadResult.of(Optional.empty(), List.of(places.get().place(tooLong)), List.of());
    }
    ReadResult<PracticeRecord> result =
        reading.format().read(reading.columns().unflatten(cells), PracticeRecord.class);
    if (result.findings().isEmpty() && found.isEmpty()) {
      return result;
    }
    List<Finding> all = new ArrayList<>(found);
    RowPlaces known = places.get();
    result.findings().forEach(finding -> all.add(known.place(finding)));
    return result.withFindings(all);
  }

  private record Read(ReadResult<PracticeRecord> result, Supplier<RowPlaces> places)
      implements ReadDocument<PracticeRecord> {

    @Override
    public ValidationReport locate(ValidationReport report) {
      RowPlaces known = places.get();
      return report.map(finding -> finding.cell().isPresent() ? finding : known.place(finding));
    }
  }
}
