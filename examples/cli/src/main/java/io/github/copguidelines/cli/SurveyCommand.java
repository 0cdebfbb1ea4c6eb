package io.github.copguidelines.cli;

import io.github.copguidelines.analysis.draft.SurveyDraft;
import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.serialization.FileFormat;
import io.github.copguidelines.survey.SurveyEdition;
import io.github.copguidelines.survey.SurveyQuestion;
import io.github.copguidelines.survey.SurveyResponse;
import io.github.copguidelines.verification.VerificationLevel;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Drafts a country's answers to a survey. */
@Command(
    name = "survey",
    addMethodSubcommands = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = {
      "",
      "Example: cop survey --country RW --out survey.yaml records/",
      "Example: cop survey --country RW --lang ar --out survey.docx records/"
    })
final class SurveyCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Option(names = "--country", required = true, paramLabel = "CC")
  private String country = "";

  @Option(names = "--edition", paramLabel = "EDITION")
  private Optional<String> edition = Optional.empty();

  @Option(names = "--as", paramLabel = "FORM")
  private Optional<String> form = Optional.empty();

  @Mixin private Draft draft = new Draft();

  SurveyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Catalogue catalogue = Bundled.catalogue();
    List<String> known = catalogue.survey().editions().stream().map(SurveyEdition::code).toList();
    String asked = edition.orElse(known.get(known.size() - 1));
    if (!known.contains(asked)) {
      throw Codes.unknown(asked, Codes.oneOf(known)).forOption("--edition");
    }
    FileFormat written = draft.format(SurveyResponse.class, form);
    Records records = draft.read(terminal);
    SurveyResponse response =
        SurveyDraft.of(
            catalogue,
            asked,
            Codes.country(country),
            records.all(),
            LocalDate.now(Clock.systemUTC()),
            draft.language());
    draft.write(response, written, terminal);
    long open = response.answers().stream().filter(one -> one.answer().isEmpty()).count();
    List<SurveyQuestion> questions = catalogue.survey().questionsOf(asked);
    long recalled =
        questions.stream()
            .filter(one -> VerificationLevel.of(one.verification()) == VerificationLevel.RECALLED)
            .count();
    if (recalled > 0) {
      terminal.note(Words.of("survey.recalled", "count", recalled, "all", questions.size()));
    }
    terminal.note(Words.of("survey.done", "questions", response.answers().size(), "open", open));
    return records.isComplete() ? 0 : Cop.ERROR_FINDINGS;
  }
}
