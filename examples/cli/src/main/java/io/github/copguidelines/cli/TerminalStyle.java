package io.github.copguidelines.cli;

import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.serialization.ReportStyle;
import java.util.Locale;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/** The colours of a report on a screen. */
final class TerminalStyle implements ReportStyle {

  private final Terminal terminal;

  TerminalStyle(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public String heading(String text) {
    return terminal.heading(text);
  }

  @Override
  public String severity(Severity severity, String word) {
    IStyle colour =
        switch (severity) {
          case ERROR -> Style.fg_red;
          case WARNING -> Style.fg_yellow;
          case INFO -> Style.fg_cyan;
        };
    return terminal.paint(colour, word);
  }

  @Override
  public String caret(String text) {
    return terminal.paint(Style.fg_green, text);
  }

  @Override
  public String sentence(String text, Locale language) {
    return terminal.sentence(text, language);
  }

  @Override
  public String excerpt(String text) {
    return terminal.isolated(text);
  }
}
