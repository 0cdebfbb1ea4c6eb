package io.github.copguidelines.spreadsheets;

import io.github.copguidelines.schemas.Column;
import io.github.copguidelines.schemas.Columns;
import io.github.copguidelines.schemas.CopSchemas;
import io.github.copguidelines.serialization.NotWritten;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Worksheet;

/** Writes a document as a workbook in one language; not thread-safe. */
final class BookWriting {

  /** The first row of entries, from 0. */
  private static final int BELOW_NAMES = 2;

  private static final String STEP = " › ";

  private final DocumentBook book;
  private final SheetWords words;
  private final Columns columns;
  private final Layout layout;
  private final BookRemarks remarks;

  BookWriting(DocumentBook book, Locale wanted) {
    this.book = book;
    this.words = SheetWords.in(wanted);
    Locale language = Locale.forLanguageTag(words.language());
    this.columns = Columns.of(CopSchemas.forType(book.type()).withLocale(language));
    this.layout = new Layout(columns, new ColumnTitles(words), new ChoiceLists(language, words), 1);
    this.remarks = new BookRemarks(book, words, language);
  }

  /**
   * Writes a document.
   *
   * @param document JSON
   * @param without receives the values that no cell can hold
   */
  void write(String document, OutputStream out, Consumer<NotWritten> without) throws IOException {
    Map<String, String> fields = new LinkedHashMap<>();
    SortedMap<Integer, Map<String, String>> entries = new TreeMap<>();
    new SheetRows(List.of(document), columns, 1)
        .cells(document, 0, without)
        .forEach(
            (name, cell) -> {
              String[] in = name.split("/", 3);
              if (in.length == 3 && in[0].equals(book.list())) {
                entries
                    .computeIfAbsent(Integer.parseInt(in[1]), none -> new LinkedHashMap<>())
                    .put(book.ofAll(in[2]), cell);
              } else {
                fields.put(name, cell);
              }
            });
    String version = fields.getOrDefault(Layout.VERSION, "");
    if (SheetRows.isVersion(version)) {
      fields.remove(Layout.VERSION);
    } else {
      version = "";
    }
    List<Map<String, String>> rows = remarks.addTo(entries.values());
    SheetTable list = new SheetTable(version, ofList(rows), rows);
    Set<String> names = inLanguage(book.fields());
    names.addAll(fields.keySet());
    write(list, new SheetTable("", layout.named(names), List.of(fields)), out);
  }

  private void write(SheetTable list, SheetTable fields, OutputStream out) throws IOException {
    try (XlsxWriter xlsx = new XlsxWriter(out, words, new CellValues())) {
      Worksheet first = xlsx.sheet(book.list());
      Worksheet second = xlsx.sheet("fields");
      Worksheet notes = xlsx.sheet("notes");
      List<SheetColumn> all = new ArrayList<>(list.columns());
      all.addAll(fields.columns());
      xlsx.lists(xlsx.sheet("lists"), all);
      xlsx.head(first, list);
      xlsx.records(first, list, BELOW_NAMES, "");
      xlsx.head(second, fields);
      xlsx.records(second, fields, BELOW_NAMES, "");
      xlsx.notes(notes, TemplateNotes.of(words, book));
    }
  }

  /** Returns the columns of the list, with remarks after the first one. */
  private List<SheetColumn> ofList(Collection<Map<String, String>> rows) {
    Set<String> names = new LinkedHashSet<>();
    inLanguage(book.members()).forEach(member -> names.add(book.ofAll(member)));
    rows.forEach(row -> names.addAll(row.keySet()));
    List<SheetColumn> all = new ArrayList<>();
    for (SheetColumn column : layout.named(names.stream().map(ShortTemplate::one).toList())) {
      String title = column.title().substring(column.title().indexOf(STEP) + STEP.length());
      String member = column.name().substring(book.ofAll("").length());
      all.add(new SheetColumn(book.ofAll(member), column.column(), title, column.choices()));
    }
    all.addAll(1, remarks.columns(column("origin"), column("note/en")));
    return all;
  }

  private Column column(String member) {
    return columns.find(ShortTemplate.one(book.ofAll(member))).orElseThrow();
  }

  private Set<String> inLanguage(List<String> names) {
    Set<String> all = new LinkedHashSet<>();
    for (String name : names) {
      all.add(
          name.endsWith("/en") ? name.substring(0, name.length() - 2) + words.language() : name);
    }
    return all;
  }
}
