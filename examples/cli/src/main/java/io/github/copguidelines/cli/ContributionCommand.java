package io.github.copguidelines.cli;

import io.github.copguidelines.analysis.draft.ContributionDraft;
import io.github.copguidelines.contribution.Contribution;
import io.github.copguidelines.documents.ContributionWriter;
import io.github.copguidelines.serialization.CopJson;
import io.github.copguidelines.serialization.CopYaml;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
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
    description =
        "Drafts a contribution to a meeting of the Council Working Group on Child Online Protection, from"
            + " practice records. Each section names the record it rests on.",
    footer = {
      "",
      "Example: cop contribution --meeting 20 --lang fr --out contribution.json records/",
      "Example: cop contribution --meeting 20 --as md records/",
      "Example: cop contribution --meeting 20 --lang ar --out contribution.docx records/"
    })
final class ContributionCommand implements Callable<Integer> {

  private static final int MOST_MEETINGS = 1_000;

  private final Terminal terminal;

  @Option(
      names = "--meeting",
      required = true,
      paramLabel = "N",
      description = "Number of the meeting.")
  private int meeting;

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      description = "Language of texts, such as ar or fr. Default: en.")
  private Locale language = Locale.ENGLISH;

  @Option(
      names = "--as",
      paramLabel = "FORM",
      description =
          "Form: json, yaml, md (Markdown) or docx (Word, to a file only). Default: the one that the"
              + " name of the file ends in, or json.")
  private Optional<ContributionFormat> form = Optional.empty();

  @Mixin private Draft draft = new Draft();

  ContributionCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (meeting < 1 || meeting > MOST_MEETINGS) {
      throw new Refusal("--meeting: from 1 to " + MOST_MEETINGS + ".");
    }
    ContributionFormat written = form.orElseGet(() -> ContributionFormat.of(draft.out()));
    if (written == ContributionFormat.DOCX && draft.out().isEmpty()) {
      throw new Refusal("--as docx: name a file with --out, such as --out contribution.docx.");
    }
    Records records = draft.read(terminal);
    Contribution contribution =
        ContributionDraft.of(
            Bundled.catalogue(),
            meeting,
            records.all(),
            LocalDate.now(Clock.systemUTC()),
            language);
    switch (written) {
      case JSON -> draft.write(CopJson.lenient().write(contribution), terminal);
      case YAML -> draft.write(CopYaml.lenient().write(contribution), terminal);
      case MD -> draft.write(ContributionWriter.markdown(contribution, language), terminal);
      case DOCX -> draft.write(ContributionWriter.docx(contribution, language));
    }
    return records.isComplete() ? 0 : Cop.ERROR_FINDINGS;
  }
}
