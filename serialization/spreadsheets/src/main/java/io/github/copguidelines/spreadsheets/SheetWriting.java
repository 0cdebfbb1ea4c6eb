package io.github.copguidelines.spreadsheets;

import io.github.copguidelines.finding.Messages;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Members;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.schemas.Column;
import io.github.copguidelines.schemas.Columns;
import io.github.copguidelines.schemas.CopSchema;
import io.github.copguidelines.schemas.CopSchemas;
import io.github.copguidelines.schemas.Row;
import io.github.copguidelines.serialization.NotWritten;
import io.github.copguidelines.vocabulary.StatementAnswer;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Worksheet;

/** Writes templates and records in one language for one stage; not thread-safe. */
final class SheetWriting {

  /** Languages in which a spreadsheet reads a comma as the decimal separator. */
  private static final Set<String> DECIMAL_COMMA = Set.of("es", "fr", "ru");

  /** The first row of records, from 0: below titles and names, and in templates below the help. */
  private static final int BELOW_NAMES = 2;

  private static final int BELOW_HELP = 4;

  /** The greatest number of rows of a text table: unlimited. */
  private static final long NO_END = Long.MAX_VALUE;

  private final SheetWords words;
  private final Stage stage;
  private final CopSchema schema;
  private final Columns columns;
  private final ColumnTitles titles;
  private final ChoiceLists choices;
  private final Layout layout;
  private final CellValues values = new CellValues();

  SheetWriting(Locale wanted, Stage stage, int groups) {
    this.words = SheetWords.in(wanted);
    this.stage = stage;
    Locale language = Locale.forLanguageTag(words.language());
    this.schema = CopSchemas.forType(PracticeRecord.class, stage).withLocale(language);
    this.columns = Columns.of(schema);
    this.titles = new ColumnTitles(words);
    this.choices = new ChoiceLists(language, words);
    this.layout = new Layout(columns, titles, choices, groups);
  }

  void template(SheetFormat format, boolean full, OutputStream out) throws IOException {
    List<SheetColumn> offered =
        full ? layout.ofTemplate() : layout.ofShortTemplate(words.language());
    Row example = columns.flatten(SheetExample.of(schema));
    Map<String, String> cells = new LinkedHashMap<>(example.cells());
    String version = cells.getOrDefault(Layout.VERSION, "") + Head.NEW;
    cells.remove(Layout.VERSION);
    SheetTable empty = new SheetTable(version, offered, List.of());
    Set<String> names = new LinkedHashSet<>(cells.keySet());
    offered.forEach(column -> names.add(column.name()));
    cells.put(ShortTemplate.ALL_STATEMENTS, StatementAnswer.CONFIRMED.code());
    // The example is in English.
    List<SheetColumn> withExample = full ? layout.named(names) : layout.ofShortTemplate("en");
    SheetTable shown = new SheetTable(version, withExample, List.of(cells));
    if (format == SheetFormat.CSV) {
      SheetTable table = new SheetTable(version, offered, List.of(cells));
      Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
      csv(table, text);
      text.flush();
    } else {
      xlsx(empty, shown, full, out);
    }
  }

  /** Writes a text table, which is one sheet with the example as a remark. */
  private void csv(SheetTable shown, Writer text) throws IOException {
    CsvTable csv = new CsvTable(text, delimiter());
    csv.head(shown);
    ColumnHelp help = new ColumnHelp(words);
    csv.line(Head.REMARKS, shown.columns().stream().map(one -> help.need(one.column())).toList());
    csv.line(Head.REMARKS, shown.columns().stream().map(help::help).toList());
    csv.rows(shown, Head.REMARKS + " " + words.of("sheet.examples"));
  }

  private char delimiter() {
    return DECIMAL_COMMA.contains(words.language()) ? ';' : ',';
  }

  private void xlsx(SheetTable empty, SheetTable shown, boolean full, OutputStream out)
      throws IOException {
    try (XlsxWriter book = new XlsxWriter(out, words, values)) {
      Worksheet records = book.sheet("records");
      Worksheet examples = book.sheet("examples");
      Worksheet notes = book.sheet("notes");
      book.lists(book.sheet("lists"), empty.columns());
      book.head(records, empty);
      if (full) {
        book.fold(records, empty.columns());
      }
      book.help(records, empty.columns());
      book.records(records, empty, BELOW_HELP, "");
      book.head(examples, shown);
      book.help(examples, shown.columns());
      book.records(examples, shown, BELOW_HELP, Head.REMARKS);
      book.notes(notes, notes(empty.columns(), full));
    }
  }

  private List<TemplateNotes> notes(List<SheetColumn> offered, boolean full) {
    Map<String, Integer> groups = new LinkedHashMap<>();
    Map<String, Integer> ofFull = layout.offered();
    for (SheetColumn each : offered) {
      Column column = each.column();
      for (String list : column.groups()) {
        if (ofFull.containsKey(list) && !each.isOfAllStatements()) {
          groups.putIfAbsent(titles.ofList(column, list), full ? ofFull.get(list) : 1);
        }
      }
    }
    List<String> languages =
        offered.stream()
            .map(each -> each.column().language())
            .flatMap(tag -> tag.stream())
            .distinct()
            .map(titles::language)
            .toList();
    String stageTitle =
        Messages.render(
            "stage." + stage.code(), Members.none(), Locale.forLanguageTag(words.language()));
    List<String> statements = full ? List.of() : choices.shown("safeguarding-statements");
    return TemplateNotes.of(
        words, stage, stageTitle, statements, groups, languages, columns.leftOut());
  }

  /**
   * Writes records in two iterations; the first finds the necessary columns.
   *
   * @param documents the records as JSON, the same in each iteration
   */
  void records(
      SheetFormat format,
      Iterable<String> documents,
      OutputStream out,
      Consumer<NotWritten> without)
      throws IOException {
    SheetRows rows =
        new SheetRows(documents, columns, format == SheetFormat.XLSX ? SheetBounds.ROWS : NO_END);
    SheetTable table = rows.table(layout, without);
    if (format == SheetFormat.CSV) {
      Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
      CsvTable csv = new CsvTable(text, delimiter());
      csv.head(table);
      csv.rows(table, "");
      text.flush();
    } else {
      try (XlsxWriter book = new XlsxWriter(out, words, values)) {
        Worksheet sheet = book.sheet("records");
        book.lists(book.sheet("lists"), table.columns());
        book.head(sheet, table);
        book.records(sheet, table, BELOW_NAMES, "");
      }
    }
  }
}
