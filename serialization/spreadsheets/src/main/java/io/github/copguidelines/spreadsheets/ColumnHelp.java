package io.github.copguidelines.spreadsheets;

import io.github.copguidelines.schemas.Column;
import io.github.copguidelines.schemas.ColumnType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The help on a column in a template: whether it is required, and how to fill it. */
final class ColumnHelp {

  static final String MOMENT = "help.moment";
  static final String PERIOD = "help.period";
  static final String DATE = "help.date";

  /** Sample texts of each text format, by the key of its description, narrower formats first. */
  private static final Map<String, String> PROBES =
      Map.of(
          MOMENT,
          "2026-01-31T08:30:00Z",
          PERIOD,
          "2020/2024",
          DATE,
          "2024-05-31",
          "help.address",
          "https://example.org/a");

  private static final List<String> PROBED = List.of(MOMENT, PERIOD, DATE, "help.address");

  /** Sample texts that no format with a description allows. */
  private static final List<String> ANYTHING = List.of("any words", "abc");

  private final SheetWords words;

  ColumnHelp(SheetWords words) {
    this.words = words;
  }

  /** Returns one or two words on whether the column is required. */
  String need(Column column) {
    return words.of(
        switch (column.filling()) {
          case ALWAYS -> column.isOneOfLanguages() ? "need.one-language" : "need.always";
          case WITH_OTHERS -> "need.with-others";
          case RECOMMENDED -> "need.recommended";
          case OPTIONAL -> "need.optional";
        });
  }

  /** Returns true if the word should be emphasized. */
  static boolean isRequired(Column column) {
    return column.filling() == Column.Filling.ALWAYS;
  }

  /** Returns the description of the column and how to fill it, with one sentence on each line. */
  String help(SheetColumn sheetColumn) {
    Column column = sheetColumn.column();
    List<String> lines = new ArrayList<>();
    if (sheetColumn.isOfAllStatements()) {
      lines.add(words.of("help.statements", Map.of("notes", words.of("sheet.notes"))));
    } else if (!column.description().isEmpty()) {
      lines.add(column.description());
    }
    if (sheetColumn.choices().isPresent()) {
      lines.add(words.of("help.choices"));
    } else if (column.type() == ColumnType.NUMBER) {
      lines.add(words.of("help.number"));
    } else if (column.type() == ColumnType.INTEGER) {
      lines.add(words.of("help.integer"));
    } else {
      form(column).map(words::of).ifPresent(lines::add);
    }
    if (column.isList()) {
      lines.add(words.of("help.list"));
    }
    if (sheetColumn.choices().isEmpty() && form(column).isEmpty()) {
      column
          .example()
          .map(example -> words.of("help.example", Map.of("example", example)))
          .ifPresent(lines::add);
    }
    return String.join("\n", lines);
  }

  /** Returns the description of the format of a column's texts. */
  static Optional<String> form(Column column) {
    Optional<Pattern> form = column.pattern().map(Pattern::compile);
    return form.filter(
            pattern -> ANYTHING.stream().noneMatch(text -> pattern.matcher(text).matches()))
        .flatMap(
            pattern ->
                PROBED.stream()
                    .filter(words -> pattern.matcher(PROBES.get(words)).matches())
                    .findFirst());
  }
}
