package io.github.copguidelines.cli;

import io.github.copguidelines.analysis.collection.RecordDiff;
import io.github.copguidelines.finding.Messages;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.model.Members;
import io.github.copguidelines.report.Difference;
import io.github.copguidelines.report.Difference.Kind;
import io.github.copguidelines.serialization.FindingLine;
import io.github.copguidelines.text.PrintableText;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * Writes changes for people: a line for each document and each changed place, followed by the old
 * and the new value as JSON.
 */
final class DiffText implements DiffReport {

  private final Terminal terminal;
  private final Locale language;
  private final int width;

  DiffText(Terminal terminal, Locale language) {
    this.terminal = terminal;
    this.language = language;
    this.width = Arrays.stream(Kind.values()).mapToInt(kind -> word(kind).length()).max().orElse(0);
  }

  private String word(Kind kind) {
    return Messages.render("report.change." + kind.code(), Members.none(), language);
  }

  @Override
  public void begin() {}

  @Override
  public void add(RecordDiff change) {
    terminal.line(
        terminal.heading(
            terminal.isolated(word(change.kind()), language)
                + "  "
                + terminal.isolated(PrintableText.of(change.id()))));
    change.differences().forEach(this::add);
  }

  private void add(Difference difference) {
    String word = word(difference.kind());
    StringBuilder line = new StringBuilder("  ");
    line.append(terminal.paint(style(difference.kind()), terminal.isolated(word, language)));
    line.append(" ".repeat(width - word.length() + 2)).append(place(difference));
    difference
        .field(language)
        .ifPresent(label -> line.append("  ").append(terminal.isolated(label, language)));
    terminal.line(line.toString());
    if (difference.kind() == Kind.REMOVED || difference.kind() == Kind.CHANGED) {
      value("-", difference.oldValue());
    }
    if (difference.kind() == Kind.ADDED || difference.kind() == Kind.CHANGED) {
      value("+", difference.newValue());
    }
  }

  /** Returns the place of a difference; both places for a move. */
  private static String place(Difference difference) {
    Pointer place = difference.place();
    return difference
        .oldPlace()
        .filter(before -> !before.equals(place))
        .map(before -> FindingLine.place(before) + " > " + FindingLine.place(place))
        .orElseGet(() -> FindingLine.place(place));
  }

  private void value(String sign, @Nullable Object value) {
    terminal.line("    " + sign + " " + terminal.isolated(PrintableText.of(Json.compact(value))));
  }

  private static IStyle style(Kind kind) {
    return switch (kind) {
      case ADDED -> Style.fg_green;
      case REMOVED -> Style.fg_red;
      case CHANGED -> Style.fg_yellow;
      case MOVED -> Style.fg_cyan;
    };
  }

  @Override
  public void finish(DiffCounts counts) {
    Members numbers = Members.none();
    for (Kind kind : new Kind[] {Kind.ADDED, Kind.REMOVED, Kind.CHANGED}) {
      numbers = numbers.with(kind.code(), counts.of(kind));
    }
    numbers = numbers.with("same", counts.same());
    String text = Messages.render("report.changes", numbers, language);
    terminal.line((counts.isNone() ? "" : "\n") + terminal.isolated(text, language));
  }
}
