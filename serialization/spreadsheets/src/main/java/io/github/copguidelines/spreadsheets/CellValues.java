package io.github.copguidelines.spreadsheets;

import io.github.copguidelines.schemas.Column;
import io.github.copguidelines.schemas.ColumnType;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Converts cells of a column to values and back; thread-safe.
 *
 * <p>Values have the form of {@link io.github.copguidelines.schemas.Row}.
 */
final class CellValues {

  private static final Pattern DECIMAL_COMMA = Pattern.compile("(-?[0-9]{1,15}),([0-9]{1,15})");

  /**
   * The words for Booleans in spreadsheets of our languages; other languages show the English
   * words.
   */
  private static final Map<String, String> TRUTH =
      Map.ofEntries(
          Map.entry("true", "true"),
          Map.entry("false", "false"),
          Map.entry("vrai", "true"),
          Map.entry("faux", "false"),
          Map.entry("verdadero", "true"),
          Map.entry("falso", "false"),
          Map.entry("истина", "true"),
          Map.entry("ложь", "false"));

  private static final Pattern MOMENT =
      Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})(T[0-9]{2}:[0-9]{2}:[0-9]{2})?");

  /** A pattern that this matches describes any text. */
  private static final String NO_CODE = "- -";

  private final CodeNames names = new CodeNames();

  /** A cache of the tests for codes of a column, which otherwise walk the schema each time. */
  private final Map<String, Optional<Predicate<String>>> codes = new ConcurrentHashMap<>();

  /**
   * Returns the value, or the values of a list, in a cell.
   *
   * @param readAs takes each text that names a value in other words, and the value
   */
  String read(
      Column column, String cell, boolean hasDecimalCommas, BiConsumer<String, String> readAs) {
    if (column.isList()) {
      return isCode(column)
          .map(codes -> each(column, cell, text -> code(column, text, codes, readAs)))
          .orElse(cell);
    }
    return switch (column.type()) {
      case TEXT ->
          isCode(column)
              .map(codes -> code(column, cell, codes, readAs))
              .orElseGet(() -> date(column, cell, readAs));
      case BOOLEAN -> truth(column, cell);
      case INTEGER, NUMBER -> number(cell.strip(), hasDecimalCommas);
    };
  }

  private String code(
      Column column, String text, Predicate<String> isCode, BiConsumer<String, String> readAs) {
    String code = Labelled.code(text, isCode);
    if (isCode.test(code)) {
      return code;
    }
    Optional<String> named = names.code(column, code);
    named.ifPresent(value -> readAs.accept(code.strip(), value));
    return named.orElse(code);
  }

  private String truth(Column column, String cell) {
    String word = Labelled.code(cell.strip(), TRUTH::containsKey).toLowerCase(Locale.ROOT);
    return Optional.ofNullable(TRUTH.get(word)).or(() -> names.code(column, word)).orElse(cell);
  }

  /**
   * Programs keep a date in a cell with a time, or one for a moment without a zone: a column of
   * days takes the day, one of moments takes it in UTC.
   */
  private static String date(Column column, String cell, BiConsumer<String, String> readAs) {
    Matcher moment = MOMENT.matcher(cell);
    if (!moment.matches()) {
      return cell;
    }
    String day = moment.group(1);
    String value =
        switch (ColumnHelp.form(column).orElse("")) {
          case ColumnHelp.MOMENT ->
              day + Optional.ofNullable(moment.group(2)).orElse("T00:00:00") + "Z";
          case ColumnHelp.DATE, ColumnHelp.PERIOD -> day;
          default -> cell;
        };
    if (!value.equals(cell)) {
      readAs.accept(cell, value);
    }
    return value;
  }

  private static String number(String cell, boolean hasDecimalCommas) {
    return hasDecimalCommas ? DECIMAL_COMMA.matcher(cell).replaceFirst("$1.$2") : cell;
  }

  /** Changes each value of a cell; returns the same cell if nothing changes. */
  private static String each(Column column, String cell, UnaryOperator<String> change) {
    List<String> values = column.values(cell);
    List<String> changed = values.stream().map(change).toList();
    return values.equals(changed) ? cell : column.cell(changed);
  }

  /** Returns a cell with labels for its codes; reading restores the codes. */
  String labelled(Column column, String cell, Optional<Choices> choices) {
    Optional<Predicate<String>> isCode = isCode(column);
    if (choices.isEmpty() || (isCode.isEmpty() && column.type() != ColumnType.BOOLEAN)) {
      return cell;
    }
    Map<String, String> labels = choices.get().labels();
    return each(
        column,
        cell,
        value ->
            labels.containsKey(value)
                ? choices.get().shown(value)
                : isCode.map(codes -> Labelled.plain(value, codes)).orElse(value));
  }

  /** Returns a test for the codes of a column; empty if its values are not codes. */
  private Optional<Predicate<String>> isCode(Column column) {
    return codes.computeIfAbsent(ChoiceLists.place(column), place -> find(column));
  }

  private static Optional<Predicate<String>> find(Column column) {
    Set<String> all = new HashSet<>(column.codes());
    all.addAll(column.knownCodes());
    if (!all.isEmpty() && column.type() == ColumnType.TEXT) {
      return Optional.of(((Collection<String>) all)::contains);
    }
    Optional<Predicate<String>> matching =
        column
            .pattern()
            .map(Pattern::compile)
            .map(CellValues::matching)
            .filter(any -> !any.test(NO_CODE));
    return ChoiceLists.named(column)
        .map(codes -> ((Predicate<String>) codes::contains).or(matching.orElse(text -> false)));
  }

  private static Predicate<String> matching(Pattern pattern) {
    return text -> pattern.matcher(text).matches();
  }
}
