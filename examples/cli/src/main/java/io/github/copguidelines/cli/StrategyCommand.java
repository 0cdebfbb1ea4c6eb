package io.github.copguidelines.cli;

import io.github.copguidelines.analysis.draft.StrategyDraft;
import io.github.copguidelines.serialization.FileFormat;
import io.github.copguidelines.strategy.NationalStrategy;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Drafts the state of a country's national strategy. */
@Command(
    name = "strategy",
    addMethodSubcommands = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = {
      "",
      "Example: cop strategy --country RW --as md records/",
      "Example: cop strategy --country RW --lang fr --out strategy.docx records/"
    })
final class StrategyCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Option(names = "--country", required = true, paramLabel = "CC")
  private String country = "";

  @Option(names = "--as", paramLabel = "FORM")
  private Optional<String> form = Optional.empty();

  @Mixin private Draft draft = new Draft();

  StrategyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    FileFormat format = draft.format(NationalStrategy.class, form);
    Records records = draft.read(terminal);
    NationalStrategy strategy =
        StrategyDraft.of(
            Bundled.catalogue(),
            Codes.country(country),
            records.all(),
            LocalDate.now(Clock.systemUTC()),
            draft.language());
    draft.write(strategy, format, terminal);
    terminal.note(Words.of("strategy.done", "count", strategy.stages().size()));
    return records.isComplete() ? 0 : Cop.ERROR_FINDINGS;
  }
}
