package io.github.copguidelines.cli;

import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.RuleBook;
import io.github.copguidelines.validation.RulePages;
import java.util.Locale;
import java.util.stream.Collectors;

/** Rules, for people to read. */
final class RuleText {

  private final Locale language;
  private final Terminal terminal;
  private final TerminalStyle style;

  RuleText(Locale language, Terminal terminal) {
    this.language = language;
    this.terminal = terminal;
    this.style = new TerminalStyle(terminal);
  }

  String line(Rule rule) {
    return "%-9s  %s  %-11s  %s"
        .formatted(
            rule.id(),
            style.severity(rule.severity(), "%-7s".formatted(rule.severity().code())),
            rule.stage().code(),
            terminal.isolated(RuleBook.title(rule.id(), language), language));
  }

  /** Returns the page of a rule, without the marks and keys that are for those who work on it. */
  String page(Rule rule) {
    return RulePages.of(rule.id())
        .orElseThrow()
        .replaceAll("<!-- [a-z]+ -->\n\n?", "")
        .replaceFirst("(?m)^- Messages: .*\n", "")
        .lines()
        .map(line -> line.startsWith("#") ? terminal.heading(line) : line)
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
