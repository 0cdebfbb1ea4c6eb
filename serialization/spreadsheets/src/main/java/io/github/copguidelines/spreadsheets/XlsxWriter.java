package io.github.copguidelines.spreadsheets;

import io.github.copguidelines.schemas.Column;
import io.github.copguidelines.schemas.ColumnType;
import io.github.copguidelines.text.TextDirection;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.ListDataValidation;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes one workbook; not thread-safe.
 *
 * <p>Every cell is a text or a number, never a formula. Rows and columns are counted from 0 here,
 * as in the writing library.
 */
final class XlsxWriter implements AutoCloseable {

  /** The last row with drop-down lists, unless there are more records. */
  private static final int FILLED = 1_000;

  /** The number of rows held before they are written. */
  private static final int HELD = 100;

  /** The width that fits on a printed page, in characters. */
  private static final int PRINTED = 330;

  /** The most pages of the lists, which have a row for each country. */
  private static final int MOST_LISTED = 3;

  /** The number of columns before the data: the column of remarks. */
  private static final int BEFORE = 1;

  private static final int TITLES = 0;
  private static final int NAMES = 1;
  private static final int NEEDS = 2;
  private static final int HELP = 3;

  /** Matches numbers that programs store exactly: they use binary numbers with about 15 digits. */
  private static final Pattern EXACT =
      Pattern.compile("0|-?(?:0(?=\\.)|[1-9][0-9]{0,9})(?:\\.[0-9]{0,3}[1-9])?");

  private final Workbook book;
  private final SheetWords words;
  private final CellValues values;
  private final boolean rightToLeft;
  private final Map<String, Choices> lists = new LinkedHashMap<>();
  private final Map<String, Range> ranges = new LinkedHashMap<>();

  XlsxWriter(OutputStream out, SheetWords words, CellValues values) {
    this.book = new Workbook(out, "COP", null);
    this.words = words;
    this.values = values;
    this.rightToLeft = TextDirection.isRightToLeft(Locale.forLanguageTag(words.language()));
  }

  /** Adds an empty sheet with the text of a key as its name; sheets are in the order of adding. */
  Worksheet sheet(String key) {
    Worksheet sheet = book.newWorksheet(words.of("sheet." + key));
    if (rightToLeft) {
      sheet.rightToLeft();
    }
    sheet.pageOrientation("landscape");
    return sheet;
  }

  /** Fills a sheet with the drop-down lists, one in each column. */
  void lists(Worksheet sheet, List<SheetColumn> columns) {
    for (SheetColumn column : columns) {
      column
          .choices()
          .filter(choices -> lists.putIfAbsent(choices.key(), choices) == null)
          .ifPresent(choices -> list(sheet, lists.size() - 1, column, choices));
    }
    sheet.freezePane(0, 1);
    sheet.repeatRows(0);
    fit(sheet, 1, MOST_LISTED);
  }

  /**
   * Prints columns in small letters, so that few pages are next to each other.
   *
   * @param down the number of pages below each other; 0 for any
   */
  private static void fit(Worksheet sheet, int across, int down) {
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) across);
    sheet.fitToHeight((short) down);
  }

  private void list(Worksheet sheet, int at, SheetColumn column, Choices choices) {
    String[] title = column.title().split(" › ", -1);
    prose(sheet, 0, at, title[title.length - 1]);
    sheet.style(0, at).bold().wrapText(true).verticalAlignment("top").set();
    int row = 1;
    int widest = 16;
    for (String shown : choices.shown()) {
      // If a cell holds several values, semicolons within a value are escaped.
      String cell = column.column().isList() ? column.column().cell(List.of(shown)) : shown;
      text(sheet, row++, at, cell);
      widest = Math.max(widest, Looks.width(cell));
    }
    sheet.width(at, Math.min(60, widest + 2));
    ranges.put(choices.key(), sheet.range(1, at, choices.labels().size(), at));
  }

  /** Writes titles and technical names. */
  void head(Worksheet sheet, SheetTable table) {
    text(sheet, NAMES, 0, table.mark());
    sheet.width(0, 6);
    Looks.names(sheet.style(NAMES, 0));
    int titleLines = 1;
    int nameLines = 1;
    int widths = 6;
    for (int i = 0; i < table.columns().size(); i++) {
      SheetColumn column = table.columns().get(i);
      int at = BEFORE + i;
      int width = Looks.width(column);
      sheet.width(at, width);
      widths += width;
      if (column.column().type() == ColumnType.TEXT || column.column().isList()) {
        // As text, so that no program converts 2024-05 to a date or 007 to a number.
        sheet.style(at).format("@").set();
      }
      prose(sheet, TITLES, at, column.title());
      Looks.title(sheet.style(TITLES, at), ColumnHelp.isRequired(column.column()));
      text(sheet, NAMES, at, column.name());
      Looks.names(sheet.style(NAMES, at));
      titleLines = Math.max(titleLines, Looks.lines(column.title(), width - 2));
      nameLines = Math.max(nameLines, Looks.lines(column.name(), width + 2));
    }
    sheet.rowHeight(TITLES, Looks.height(titleLines, 15));
    sheet.rowHeight(NAMES, Looks.height(nameLines, 12));
    sheet.repeatRows(TITLES, NAMES);
    fit(sheet, 1 + widths / PRINTED, 0);
  }

  /** Folds the columns of each group but the first of them and those that are required. */
  void fold(Worksheet sheet, List<SheetColumn> columns) {
    String group = "";
    for (int i = 0; i < columns.size(); i++) {
      String[] name = columns.get(i).name().split("/", 2);
      if (name[0].equals(group) && !ColumnHelp.isRequired(columns.get(i).column())) {
        sheet.groupCols(BEFORE + i, BEFORE + i);
        sheet.hideColumn(BEFORE + i);
      }
      group = name[0];
    }
  }

  /** Writes the help of a template below the names of the columns. */
  void help(Worksheet sheet, List<SheetColumn> columns) {
    ColumnHelp help = new ColumnHelp(words);
    int needLines = 1;
    int helpLines = 1;
    for (int row : new int[] {NEEDS, HELP}) {
      text(sheet, row, 0, Head.REMARKS);
      Looks.names(sheet.style(row, 0));
    }
    for (int i = 0; i < columns.size(); i++) {
      SheetColumn column = columns.get(i);
      int width = Looks.width(column);
      String need = help.need(column.column());
      String how = help.help(column);
      prose(sheet, NEEDS, BEFORE + i, need);
      Looks.need(sheet.style(NEEDS, BEFORE + i), ColumnHelp.isRequired(column.column()));
      prose(sheet, HELP, BEFORE + i, how);
      Looks.help(sheet.style(HELP, BEFORE + i));
      needLines = Math.max(needLines, Looks.lines(need, width - 1));
      helpLines = Math.max(helpLines, Looks.lines(how, width + 1));
    }
    sheet.rowHeight(NEEDS, Looks.height(needLines, 14));
    sheet.rowHeight(HELP, Looks.height(helpLines, 12.5));
  }

  /**
   * Writes records below a head, and adds the drop-down lists.
   *
   * @param first the row of the first record
   * @param remark the remark before each record; may be empty
   */
  void records(Worksheet sheet, SheetTable table, int first, String remark) throws IOException {
    sheet.freezePane(BEFORE + 1, first > HELP ? HELP : first);
    int next = first;
    for (Map<String, String> row : table.rows()) {
      if (!remark.isEmpty()) {
        text(sheet, next, 0, remark);
      }
      for (int j = 0; j < table.columns().size(); j++) {
        String cell = row.get(table.columns().get(j).name());
        if (cell != null) {
          cell(sheet, next, BEFORE + j, table.columns().get(j), cell);
        }
      }
      next++;
      if ((next - first) % HELD == 0) {
        sheet.flush();
      }
    }
    int last = Math.max(FILLED, next) - 1;
    for (int j = 0; j < table.columns().size(); j++) {
      offer(sheet.range(first, BEFORE + j, last, BEFORE + j), table.columns().get(j));
    }
  }

  private void cell(Worksheet sheet, int row, int at, SheetColumn column, String cell) {
    Column of = column.column();
    boolean number = of.type() == ColumnType.NUMBER || of.type() == ColumnType.INTEGER;
    if (number && !of.isList() && EXACT.matcher(cell).matches()) {
      sheet.value(row, at, new BigDecimal(cell));
      sheet.style(row, at).verticalAlignment("top").set();
      return;
    }
    String labelled = values.labelled(of, cell, column.choices());
    // Not as shared texts, because the writer would hold all of them.
    sheet.inlineString(
        row, at, XString.escape(labelled.length() > SheetBounds.CELL ? cell : labelled));
    Looks.text(sheet.style(row, at), !number);
  }

  private void offer(Range cells, SheetColumn column) {
    Optional<Choices> choices = column.choices();
    Range list = choices.map(Choices::key).map(ranges::get).orElse(null);
    if (choices.isEmpty() || list == null) {
      return;
    }
    // Other codes of an open list are valid, and so are several values of a list.
    boolean warns = choices.get().isClosed() && !column.column().isList();
    ListDataValidation validation = cells.validateWithList(list);
    validation
        .allowBlank(true)
        .errorStyle(DataValidationErrorStyle.WARNING)
        .showErrorMessage(warns)
        .errorTitle(Looks.attribute(words.of("error.title")))
        .error(Looks.attribute(words.of("error.text")));
  }

  /** Fills the sheet of notes. */
  void notes(Worksheet sheet, List<TemplateNotes> notes) {
    sheet.width(0, 110);
    for (int row = 0; row < notes.size(); row++) {
      TemplateNotes note = notes.get(row);
      prose(sheet, row, 0, note.text());
      Looks.note(sheet.style(row, 0), note.heading());
      sheet.rowHeight(
          row, note.heading() ? 24 : Looks.height(Looks.lines(note.text(), 115), 15) + 4);
    }
    sheet.setFitToPage(true);
  }

  /** Writes text for people, which is not read back, with marks for its direction. */
  private void prose(Worksheet sheet, int row, int column, String words) {
    text(sheet, row, column, rightToLeft ? Looks.rightToLeft(words) : words);
  }

  private static void text(Worksheet sheet, int row, int column, String text) {
    sheet.value(row, column, XString.escape(text));
  }

  /** Finishes the workbook; the stream stays open. */
  @Override
  public void close() throws IOException {
    book.finish();
  }
}
