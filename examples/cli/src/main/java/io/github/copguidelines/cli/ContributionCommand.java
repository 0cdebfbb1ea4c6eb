package io.github.copguidelines.cli;

import io.github.copguidelines.analysis.draft.ContributionDraft;
import io.github.copguidelines.contribution.Contribution;
import io.github.copguidelines.serialization.FileFormat;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Drafts a contribution to a meeting. */
@Command(
    name = "contribution",
    addMethodSubcommands = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = {
      "",
      "Example: cop contribution --meeting 20 --country RW --agenda-item 5 --as md records/",
      "Example: cop contribution --meeting 20 --lang ar --out contribution.docx records/"
    })
final class ContributionCommand implements Callable<Integer> {

  private static final int MOST_MEETINGS = 1_000;

  private final Terminal terminal;

  @Option(names = "--meeting", required = true, paramLabel = "N")
  private int meeting;

  @Option(names = "--as", paramLabel = "FORM")
  private Optional<String> form = Optional.empty();

  @Mixin private ContributionHead head = new ContributionHead();

  @Mixin private Draft draft = new Draft();

  ContributionCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Codes.checkRange("--meeting", meeting, MOST_MEETINGS);
    FileFormat written = draft.format(Contribution.class, form);
    Records records = draft.read(terminal);
    Contribution contribution =
        ContributionDraft.of(
            Bundled.catalogue(),
            meeting,
            head.sources(draft.language()),
            records.all(),
            LocalDate.now(Clock.systemUTC()),
            draft.language());
    draft.write(head.on(contribution, draft.language()), written, terminal);
    return records.isComplete() ? 0 : Cop.ERROR_FINDINGS;
  }
}
