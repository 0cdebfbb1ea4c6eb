package io.github.copguidelines.cli;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.coverage.Coverage;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.serialization.Catalogues;
import io.github.copguidelines.serialization.ReportWriter;
import io.github.copguidelines.validation.CopValidator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks practice records and reports what they lack. */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Checks practice records in JSON or YAML.",
    footer = {"", "Example: cop validate --stage submission --format json records/ > report.json"})
final class ValidateCommand implements Callable<Integer> {

  /** From how many documents on a run tells how far it has come. */
  private static final int MANY = 20;

  private final Terminal terminal;

  @Option(
      names = "--stage",
      paramLabel = "STAGE",
      defaultValue = "draft",
      description =
          "How complete a record must be: draft, submission, acceptance or publication."
              + " Default: draft.")
  private Stage stage = Stage.DRAFT;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "Form of the report: text or json. Default: text.")
  private OutputFormat format = OutputFormat.TEXT;

  @Option(names = "--strict", description = "Members that are not known are errors.")
  private boolean strict;

  @Option(
      names = "--coverage",
      description = "Also tell how many recommendations the records name, by audience (text only).")
  private boolean coverage;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE|DIR|-",
      description = "Files, folders of them, or - for the standard input.")
  private List<String> arguments = new ArrayList<>();

  ValidateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Catalogue catalogue = Catalogues.itu2020();
    CopValidator validator = CopValidator.with(catalogue);
    List<Input> inputs = Input.find(arguments);
    Map<String, ValidationReport> reports = new LinkedHashMap<>();
    List<PracticeRecord> records = new ArrayList<>();
    boolean unreadable = false;
    for (Input input : inputs) {
      try {
        ReadResult<PracticeRecord> result = input.read(strict, terminal.in());
        result.object().ifPresent(records::add);
        reports.put(input.title(), report(result, validator));
      } catch (IOException e) {
        terminal.failure(e);
        unreadable = true;
      }
      if (inputs.size() >= MANY) {
        terminal.progress(inputs.indexOf(input) + 1, inputs.size());
      }
    }
    print(reports);
    if (coverage && format == OutputFormat.TEXT) {
      new CoverageSummary(catalogue, Coverage.of(catalogue, records)).print(terminal);
    }
    if (unreadable) {
      return Cop.FAILURE;
    }
    return reports.values().stream().allMatch(ValidationReport::isValid) ? 0 : Cop.ERROR_FINDINGS;
  }

  private ValidationReport report(ReadResult<PracticeRecord> result, CopValidator validator) {
    return result.report(
        result
            .object()
            .map(record -> validator.validate(record, stage))
            .orElseGet(() -> ValidationReport.of(stage, List.of())));
  }

  private void print(Map<String, ValidationReport> reports) {
    if (format == OutputFormat.JSON) {
      terminal.print(ReportWriter.json(reports, Locale.ENGLISH));
      return;
    }
    reports.forEach(
        (name, report) -> {
          if (!report.findings().isEmpty()) {
            terminal.line(terminal.heading(ReportWriter.printable(name)));
            ReportWriter.lines(report, Locale.ENGLISH).forEach(terminal::finding);
          }
        });
    long valid = reports.values().stream().filter(ValidationReport::isValid).count();
    terminal.line(
        "Documents: %d, without errors: %d. Errors: %d, warnings: %d. Stage: %s."
            .formatted(
                reports.size(),
                valid,
                count(reports, Severity.ERROR),
                count(reports, Severity.WARNING),
                stage.code()));
  }

  private static long count(Map<String, ValidationReport> reports, Severity severity) {
    return reports.values().stream().mapToLong(report -> report.count(severity)).sum();
  }
}
