package io.github.copguidelines.cli;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.coverage.Coverage;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.serialization.Catalogues;
import io.github.copguidelines.serialization.CoverageReport;
import io.github.copguidelines.serialization.DocumentReport;
import io.github.copguidelines.serialization.ReportWriter;
import io.github.copguidelines.validation.CopValidator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks practice records and reports what they lack. */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Checks practice records in JSON or YAML and reports what they lack.",
    sortOptions = false,
    footer = {
      "",
      "Example: cop validate --stage submission my-record.yaml",
      "Example: cop validate --stage submission --format json records/ > report.json",
      "",
      "Each line of the report has the severity, the rule, the place in the record (such as"
          + " /title/en) and what is to be said. An error must be mended before the stage, a warning should be looked at."
    })
final class ValidateCommand implements Callable<Integer> {

  /** From how many documents on a run tells how far it has come. */
  private static final int MANY = 20;

  private final Terminal terminal;

  @Option(
      names = "--stage",
      paramLabel = "STAGE",
      defaultValue = "draft",
      description =
          "How complete a record must be, step by step: draft, submission, acceptance or publication."
              + " Default: draft.")
  private Stage stage = Stage.DRAFT;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "Form of the report: text for people or json for programs. Default: text.")
  private OutputFormat format = OutputFormat.TEXT;

  @Option(
      names = "--strict",
      description = "Take entries that the library does not know for errors, not warnings.")
  private boolean strict;

  @Option(
      names = "--coverage",
      description = "Also tell how many recommendations the records name, by audience.")
  private boolean coverage;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|DIR|-",
      description = "JSON or YAML files, folders of them, or - for the standard input.")
  private List<String> arguments = new ArrayList<>();

  ValidateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Catalogue catalogue = Catalogues.itu2020();
    CopValidator validator = CopValidator.with(catalogue);
    List<Input> inputs = Input.find(arguments);
    List<DocumentReport> reports = new ArrayList<>();
    List<PracticeRecord> records = new ArrayList<>();
    boolean failed = false;
    int done = 0;
    for (Input input : inputs) {
      try {
        ReadResult<PracticeRecord> result = input.read(strict, terminal.in());
        reports.add(new DocumentReport(input.title(), report(result, validator)));
        result.object().ifPresent(records::add);
      } catch (IOException | Refusal e) {
        terminal.failure(e);
        failed = true;
      } catch (RuntimeException | Error e) {
        // A fault of the library in one document does not keep the others from being checked.
        terminal.note(input.title() + ": could not be checked (" + Failures.reason(e) + ").");
        failed = true;
      }
      done++;
      if (inputs.size() >= MANY) {
        terminal.progress(done, inputs.size());
      }
    }
    print(
        reports,
        coverage
            ? Optional.of(CoverageSummary.of(Coverage.of(catalogue, records)))
            : Optional.empty());
    if (failed) {
      return Cop.FAILURE;
    }
    return reports.stream().allMatch(document -> document.report().isValid())
        ? 0
        : Cop.ERROR_FINDINGS;
  }

  private ValidationReport report(ReadResult<PracticeRecord> result, CopValidator validator) {
    return result.report(
        result
            .object()
            .map(record -> validator.validate(record, stage))
            .orElseGet(() -> ValidationReport.of(stage, List.of())));
  }

  private void print(List<DocumentReport> reports, Optional<CoverageReport> named) {
    if (format == OutputFormat.JSON) {
      terminal.print(
          named
              .map(all -> ReportWriter.json(reports, all, Locale.ENGLISH))
              .orElseGet(() -> ReportWriter.json(reports, Locale.ENGLISH)));
      return;
    }
    for (DocumentReport document : reports) {
      if (!document.report().findings().isEmpty()) {
        terminal.line(terminal.heading(ReportWriter.printable(document.name())));
        ReportWriter.lines(document.report(), Locale.ENGLISH).forEach(terminal::finding);
      }
    }
    long valid = reports.stream().filter(document -> document.report().isValid()).count();
    terminal.line(
        "Documents: %d, without errors: %d. Errors: %d, warnings: %d. Stage: %s."
            .formatted(
                reports.size(),
                valid,
                count(reports, Severity.ERROR),
                count(reports, Severity.WARNING),
                stage.code()));
    named.ifPresent(all -> CoverageSummary.print(all, terminal));
  }

  private static long count(List<DocumentReport> reports, Severity severity) {
    return reports.stream().mapToLong(document -> document.report().count(severity)).sum();
  }
}
