package io.github.copguidelines.spreadsheets;

import io.github.copguidelines.finding.Messages;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Members;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.schemas.Column;
import io.github.copguidelines.schemas.Columns;
import io.github.copguidelines.schemas.CopSchema;
import io.github.copguidelines.schemas.CopSchemas;
import io.github.copguidelines.schemas.LeftOut;
import io.github.copguidelines.schemas.Row;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Worksheet;

/** Writes templates and records in one language for one stage; for one thread. */
final class SheetWriting {

  private static final Pattern VERSION = Pattern.compile("[0-9]{1,4}(?:\\.[0-9]{1,4}){1,2}");

  /** Languages of which a spreadsheet takes a comma for that of a fraction. */
  private static final Set<String> DECIMAL_COMMA = Set.of("es", "fr", "ru");

  /** The first row of records, from 0: below titles and names, in templates below what is said. */
  private static final int BELOW_NAMES = 2;

  private static final int BELOW_HELP = 4;

  private final SheetWords words;
  private final Stage stage;
  private final CopSchema schema;
  private final Columns columns;
  private final ColumnTitles titles;
  private final Layout layout;
  private final CellValues values = new CellValues();

  SheetWriting(Locale wanted, Stage stage, int groups) {
    this.words = SheetWords.in(wanted);
    this.stage = stage;
    Locale language = Locale.forLanguageTag(words.language());
    this.schema = CopSchemas.forType(PracticeRecord.class, stage).in(language);
    this.columns = Columns.of(schema);
    this.titles = new ColumnTitles(words);
    this.layout = new Layout(columns, titles, new ChoiceLists(language, words), groups);
  }

  void template(SheetFormat format, OutputStream out) throws IOException {
    List<SheetColumn> offered = layout.ofTemplate();
    Row example = columns.flatten(SheetExample.of(schema));
    Map<String, String> cells = new LinkedHashMap<>(example.cells());
    String version = cells.getOrDefault(Layout.VERSION, "");
    cells.remove(Layout.VERSION);
    SheetTable empty = new SheetTable(version, offered, List.of());
    Set<String> names = new LinkedHashSet<>(cells.keySet());
    offered.forEach(column -> names.add(column.name()));
    SheetTable shown = new SheetTable(version, layout.named(names), List.of(cells));
    if (format == SheetFormat.CSV) {
      SheetTable table = new SheetTable(version, offered, List.of(cells));
      out.write(csv(table).getBytes(StandardCharsets.UTF_8));
    } else {
      xlsx(empty, shown, out);
    }
  }

  /** A table of text is one sheet: its example is a remark. */
  private String csv(SheetTable shown) {
    CsvWriter csv = new CsvWriter(delimiter());
    csv.head(shown);
    ColumnHelp help = new ColumnHelp(words);
    csv.line(Head.REMARKS, shown.columns().stream().map(one -> help.need(one.column())).toList());
    csv.line(Head.REMARKS, shown.columns().stream().map(help::help).toList());
    csv.rows(shown, Head.REMARKS + " " + words.of("sheet.examples"));
    return csv.toString();
  }

  private char delimiter() {
    return DECIMAL_COMMA.contains(words.language()) ? ';' : ',';
  }

  private void xlsx(SheetTable empty, SheetTable shown, OutputStream out) throws IOException {
    try (XlsxWriter book = new XlsxWriter(out, words, values)) {
      Worksheet records = book.sheet("records");
      Worksheet examples = book.sheet("examples");
      Worksheet notes = book.sheet("notes");
      book.lists(book.sheet("lists"), empty.columns());
      book.head(records, empty);
      book.help(records, empty.columns());
      book.records(records, empty, BELOW_HELP, "");
      book.head(examples, shown);
      book.help(examples, shown.columns());
      book.records(examples, shown, BELOW_HELP, Head.REMARKS);
      book.notes(notes, notes());
    }
  }

  private List<TemplateNotes> notes() {
    Map<String, Integer> groups = new LinkedHashMap<>();
    layout
        .offered()
        .forEach(
            (list, number) ->
                columns.all().stream()
                    .filter(column -> column.groups().contains(list))
                    .findFirst()
                    .ifPresent(column -> groups.put(titles.ofList(column, list), number)));
    List<String> languages =
        columns.all().stream()
            .map(Column::language)
            .flatMap(tag -> tag.stream())
            .distinct()
            .map(titles::language)
            .toList();
    String stageTitle =
        Messages.render(
            "stage." + stage.code(), Members.none(), Locale.forLanguageTag(words.language()));
    return TemplateNotes.of(words, stage, stageTitle, groups, languages, columns.leftOut());
  }

  List<NotWritten> records(SheetFormat format, List<String> documents, OutputStream out)
      throws IOException {
    List<NotWritten> notWritten = new ArrayList<>();
    List<Map<String, String>> rows = new ArrayList<>();
    Set<String> versions = new HashSet<>();
    for (int i = 0; i < documents.size(); i++) {
      if (i >= SheetBounds.ROWS) {
        notWritten.add(new NotWritten(i, new LeftOut("", LeftOut.Reason.TOO_LARGE)));
        continue;
      }
      Row row = columns.flatten(documents.get(i));
      int record = i;
      row.leftOut().forEach(one -> notWritten.add(new NotWritten(record, one)));
      Map<String, String> cells = new LinkedHashMap<>();
      row.cells().forEach((name, cell) -> hold(name, cell, record, cells, notWritten));
      versions.add(cells.getOrDefault(Layout.VERSION, ""));
      rows.add(cells);
    }
    SheetTable table = table(rows, versions, notWritten);
    if (format == SheetFormat.CSV) {
      out.write(CsvWriter.table(table, delimiter()).getBytes(StandardCharsets.UTF_8));
    } else {
      try (XlsxWriter book = new XlsxWriter(out, words, values)) {
        Worksheet sheet = book.sheet("records");
        book.lists(book.sheet("lists"), table.columns());
        book.head(sheet, table);
        book.records(sheet, table, BELOW_NAMES, "");
      }
    }
    return List.copyOf(notWritten);
  }

  private static void hold(
      String name, String cell, int record, Map<String, String> cells, List<NotWritten> without) {
    if (cell.isBlank()) {
      without.add(new NotWritten(record, new LeftOut(name, LeftOut.Reason.EMPTY)));
    } else if (cell.length() > SheetBounds.CELL) {
      without.add(new NotWritten(record, new LeftOut(name, LeftOut.Reason.TOO_LARGE)));
    } else {
      cells.put(name, cell);
    }
  }

  /** Puts the version of all records into the head, and leaves out columns beyond the last. */
  private SheetTable table(
      List<Map<String, String>> rows, Set<String> versions, List<NotWritten> without) {
    String version = versions.size() == 1 ? versions.iterator().next() : "";
    if (VERSION.matcher(version).matches()) {
      rows.forEach(row -> row.remove(Layout.VERSION));
    } else {
      version = "";
    }
    Set<String> names = new LinkedHashSet<>(List.of("id"));
    rows.forEach(row -> names.addAll(row.keySet()));
    List<SheetColumn> all = layout.named(names);
    if (all.size() < SheetBounds.LAST_COLUMN) {
      return new SheetTable(version, all, rows);
    }
    List<SheetColumn> kept = all.subList(0, SheetBounds.LAST_COLUMN - 1);
    Stream<SheetColumn> others = all.stream().skip(kept.size());
    others.forEach(
        column -> {
          for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).containsKey(column.name())) {
              without.add(new NotWritten(i, new LeftOut(column.name(), LeftOut.Reason.TOO_LARGE)));
            }
          }
        });
    return new SheetTable(version, kept, rows);
  }
}
