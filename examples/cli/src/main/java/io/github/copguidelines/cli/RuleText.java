package io.github.copguidelines.cli;

import io.github.copguidelines.finding.Messages;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.RuleBook;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Members;
import io.github.copguidelines.validation.RulePages;
import io.github.copguidelines.vocabulary.Code;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Formats rules for people. */
final class RuleText {

  private static final String SEVERITY = "report.severity.";
  private static final String STAGE = "stage.";

  private final Locale language;
  private final Terminal terminal;
  private final TerminalStyle style;

  RuleText(Locale language, Terminal terminal) {
    this.language = language;
    this.terminal = terminal;
    this.style = new TerminalStyle(terminal);
  }

  /** Returns a rule in one line in the language: severity, stage and title. */
  String line(Rule rule) {
    String severity = word(SEVERITY, rule.severity());
    String stage = word(STAGE, rule.stage());
    return "%-9s  %s%s  %s%s  %s"
        .formatted(
            rule.id(),
            style.severity(rule.severity(), terminal.isolated(severity, language)),
            " ".repeat(widest(SEVERITY, Severity.values()) - severity.length()),
            terminal.isolated(stage, language),
            " ".repeat(widest(STAGE, Stage.values()) - stage.length()),
            terminal.isolated(RuleBook.title(rule.id(), language), language));
  }

  private String word(String keys, Code code) {
    return Messages.render(keys + code.code(), Members.none(), language);
  }

  private int widest(String keys, Code[] codes) {
    return Arrays.stream(codes).mapToInt(code -> word(keys, code).length()).max().orElse(0);
  }

  /** Returns the page of a rule, without mark-up and keys for maintainers. */
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
