package io.github.copguidelines.cli;

import io.github.copguidelines.analysis.coverage.Coverage;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.serialization.DocumentReport;
import io.github.copguidelines.serialization.GatheredReport;
import io.github.copguidelines.validation.JudgedDocument;
import java.io.Closeable;
import java.io.IOException;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** The report of a run while it is gathered, of which no document is kept. */
final class Gathering implements Closeable {

  private final ReportOutput output;
  private final GatheredReport report;
  private Optional<Finding> gravest = Optional.empty();
  private boolean failed;

  Gathering(ReportOutput output) {
    this.output = output;
    this.report = output.gathered();
  }

  /** Returns what a document adds to the report; for any thread. */
  GatheredReport.Part part(DocumentReport document) {
    return report.part(document);
  }

  void add(DocumentReport document) throws IOException {
    add(report.part(document), document.report());
  }

  void add(GatheredReport.Part part, ValidationReport of) throws IOException {
    report.add(part);
    gravest =
        Stream.concat(gravest.stream(), of.findings().stream())
            .filter(finding -> !finding.rule().equals(JudgedDocument.JUDGED.id())) // told in a line
            .min(Comparator.comparing(Finding::severity));
  }

  /** Adds what there is to say about the settings, which are no document of the run. */
  void addBeside(DocumentReport settings) throws IOException {
    add(report.partBeside(settings), settings.report());
  }

  /** Takes note that a document could not be checked. */
  void fail() {
    failed = true;
  }

  void write(Optional<Coverage> coverage) throws IOException {
    output.write(
        out -> {
          if (coverage.isPresent()) {
            report.writeTo(out, coverage.get().summary());
          } else {
            report.writeTo(out);
          }
          return 0;
        });
    if (output.isText()) {
      coverage.ifPresent(all -> CoverageSummary.print(all, output.terminal()));
    }
  }

  /** Tells people who read findings where one can read about a rule, by the gravest. */
  void explain() {
    if (output.isText()) {
      gravest.ifPresent(
          // No full stop: it would be copied with the command.
          finding ->
              output
                  .terminal()
                  .printableNote(
                      Words.of("rule.page", "command", "cop rules " + finding.rule())
                          .in(output.language())));
    }
  }

  int exit() {
    if (failed) {
      return Cop.FAILURE;
    }
    return report.isValid() ? 0 : Cop.ERROR_FINDINGS;
  }

  @Override
  public void close() throws IOException {
    report.close();
  }
}
