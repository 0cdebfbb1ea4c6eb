package io.github.copguidelines.cli;

import io.github.copguidelines.finding.Messages;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.RuleBook;
import io.github.copguidelines.validation.RulePages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the rules, or explains some. */
@Command(
    name = "rules",
    addMethodSubcommands = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = {"", "Example: cop rules", "Example: cop rules PR-012 FIELD-001"})
final class RulesCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Option(names = "--lang", paramLabel = "LANG")
  private Locale language = Locale.ENGLISH;

  @Parameters(arity = "0..*", paramLabel = "ID")
  private List<String> ids = new ArrayList<>();

  RulesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    RuleText text = new RuleText(language, terminal);
    if (ids.isEmpty()) {
      RulePages.rules().forEach(rule -> terminal.line(text.line(rule)));
      terminal.note(
          Words.of(
              "count.rules", "count", RulePages.rules().size(), "command", "cop rules PR-012"));
      if (!Messages.isAvailable(language)) {
        terminal.note(Words.of("language.titles", "language", language.toLanguageTag()));
      }
    } else {
      List<Rule> found = ids.stream().map(RulesCommand::find).toList();
      terminal.print(String.join("\n", found.stream().map(text::page).toList()));
      if (!language.getLanguage().equals("en")) {
        terminal.note(Words.of("language.explanations"));
      }
    }
    return 0;
  }

  private static Rule find(String id) {
    return RulePages.rules().stream()
        .filter(rule -> rule.id().equalsIgnoreCase(id))
        .findFirst()
        .orElseThrow(() -> Refusal.of("rules.unknown", "id", id, "hint", hint(id)));
  }

  private static Words hint(String id) {
    List<String> near = Nearest.to(id, List.copyOf(RuleBook.ids()));
    return near.isEmpty()
        ? Words.of("usage.lists", "command", "cop rules")
        : Words.of("usage.near", "near", near);
  }
}
