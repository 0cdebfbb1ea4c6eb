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
import io.github.copguidelines.schemas.Column;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * The cells of an object, such as a row of a sheet; the object is made on first access.
 *
 * @param <T> the type of the object
 * @param name the name of the document
 * @param inFile the name of the file
 * @param places the place of each cell of the row
 * @param unread the findings on cells that are not read
 */
record RowDocument<T>(
    String name,
    Optional<String> inFile,
    Sheet sheet,
    Head head,
    SheetRow row,
    IntFunction<CellAt> places,
    RowReading<T> reading,
    List<Finding> unread)
    implements SourceDocument<T> {

  @Override
  public ReadDocument<T> read() {
    Map<String, String> cells = new LinkedHashMap<>();
    List<Finding> findings = new ArrayList<>(unread);
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
    Supplier<RowPlaces> known =
        () -> new RowPlaces(places, head.places(), new ColumnPlaces(filled));
    return new Read<>(result(cells, findings, length, known), known);
  }

  private Finding notTaken(SheetCell cell, int number, Column column) {
    Rule rule =
        cell.content() == SheetCell.Content.FORMULA ? SheetRules.FORMULA : SheetRules.ERROR_VALUE;
    return at(rule, number, Pointer.parse(column.pointer())).build();
  }

  private Finding.Builder at(Rule rule, int number, Pointer place) {
    return places.apply(number).addTo(rule.at(place));
  }

  private ReadResult<T> result(
      Map<String, String> cells, List<Finding> found, long length, Supplier<RowPlaces> placed) {
    int most = reading.limits().documentLength();
    if (length > most) {
      Finding tooLong = Limits.DOCUMENT_LENGTH.at(Pointer.root()).argument("max", most).build();
      return ReadResult.of(Optional.empty(), List.of(placed.get().place(tooLong)), List.of());
    }
    ReadResult<T> result =
        reading.format().read(reading.columns().unflatten(cells), reading.type());
    if (result.findings().isEmpty() && found.isEmpty()) {
      return result;
    }
    List<Finding> all = new ArrayList<>(found);
    RowPlaces known = placed.get();
    result.findings().forEach(finding -> all.add(known.place(finding)));
    return result.withFindings(all);
  }

  private record Read<T>(ReadResult<T> result, Supplier<RowPlaces> places)
      implements ReadDocument<T> {

    @Override
    public ValidationReport locate(ValidationReport report) {
      RowPlaces known = places.get();
      return report.map(finding -> finding.cell().isPresent() ? finding : known.place(finding));
    }
  }
}
