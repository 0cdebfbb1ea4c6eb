package io.github.copguidelines.cli;

import io.github.copguidelines.analysis.coverage.Coverage;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.serialization.DocumentReport;
import io.github.copguidelines.serialization.RenderedDocument;
import io.github.copguidelines.serialization.ReportSink;
import io.github.copguidelines.serialization.ReportWriter;
import io.github.copguidelines.validation.JudgedDocument;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Accumulates the report of a run, without keeping documents. */
final class Gathering implements Closeable {

  /** Adds all documents, and returns the coverage of their records if requested. */
  interface Run {
    Optional<Coverage> addTo(Gathering gathering) throws IOException;
  }

  private final ReportOutput output;
  private final ReportWriter form;
  private final ReportSink report;
  private Optional<Finding> gravest = Optional.empty();
  private boolean failed;

  private Gathering(ReportOutput output, Writer out) throws IOException {
    this.output = output;
    this.form = output.form();
    this.report = form.begin(out);
  }

  /**
   * Writes the report of a run.
   *
   * @param earlier the report for the comparison
   * @return the exit code
   */
  static int write(ReportOutput output, Optional<Baseline> earlier, Run run) throws IOException {
    return output.write(
        out -> {
          try (Gathering gathering = new Gathering(output, out)) {
            gathering.end(run.addTo(gathering));
            output.note(earlier);
            gathering.explain();
            return gathering.exit();
          }
        });
  }

  /** Renders a document for the report; for any thread. */
  RenderedDocument render(DocumentReport document) {
    return form.render(document);
  }

  void add(DocumentReport document) throws IOException {
    add(form.render(document), document.report());
  }

  void add(RenderedDocument rendered, ValidationReport of) throws IOException {
    report.document(rendered);
    see(of);
  }

  private void see(ValidationReport of) {
    gravest =
        Stream.concat(gravest.stream(), of.findings().stream())
            .filter(finding -> !finding.rule().equals(JudgedDocument.JUDGED.id())) // in one line
            .min(Comparator.comparing(Finding::severity));
  }

  /** Adds the findings on the settings, which are not a document of the run. */
  void addBeside(DocumentReport settings) throws IOException {
    report.beside(settings);
    see(settings.report());
  }

  /** Records that a document could not be checked. */
  void fail() {
    failed = true;
  }

  private void end(Optional<Coverage> coverage) throws IOException {
    if (coverage.isEmpty()) {
      report.end();
      return;
    }
    report.end(coverage.get().summary());
    if (output.isText()) {
      CoverageSummary.print(coverage.get(), output.terminal());
    }
  }

  /** Shows people the command that explains the rule of the most severe finding. */
  private void explain() {
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

  private int exit() {
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
