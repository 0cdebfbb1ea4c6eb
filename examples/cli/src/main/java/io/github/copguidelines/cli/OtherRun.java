package io.github.copguidelines.cli;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.profile.DocumentType;
import io.github.copguidelines.serialization.DocumentReport;
import io.github.copguidelines.validation.CopValidator;
import io.github.copguidelines.validation.EvidenceCheck;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks documents that are no practice records, one after the other. */
final class OtherRun {

  private final CopValidator validator;
  private final DocumentType type;
  private final Stage stage;
  private final boolean strict;
  private final Terminal terminal;
  private final Optional<EvidenceCheck> together;
  private final List<DocumentReport> reports = new ArrayList<>();
  private boolean failed;

  /**
   * Starts with no documents.
   *
   * @param together knows the records that documents may name, where that is wanted
   */
  OtherRun(
      CopValidator validator,
      DocumentType type,
      Stage stage,
      boolean strict,
      Terminal terminal,
      Optional<EvidenceCheck> together) {
    this.validator = validator;
    this.type = type;
    this.stage = stage;
    this.strict = strict;
    this.terminal = terminal;
    this.together = together;
  }

  /** Checks all; what cannot be read is told and does not keep the others from being checked. */
  void check(List<Input> inputs) {
    for (Input input : inputs) {
      try {
        OpenDocument open = input.open(strict, terminal.in());
        ReadResult<? extends Extensible> result = open.read(type.modelType());
        ValidationReport report = validator.report(result, stage);
        reports.add(
            new DocumentReport(input.title(), open.locate(with(report, input.title(), result))));
      } catch (IOException | Refusal e) {
        terminal.failure(e);
        failed = true;
      }
    }
  }

  /** Adds what there is to say about the records that a document names. */
  private ValidationReport with(
      ValidationReport report, String name, ReadResult<? extends Extensible> result) {
    if (together.isEmpty() || result.object().isEmpty()) {
      return report;
    }
    together.get().add(name, result.object().get());
    List<Finding> all = new ArrayList<>(report.findings());
    for (Finding finding : together.get().findings().getOrDefault(name, List.of())) {
      all.add(finding.toBuilder().pointer(result.toDocument(finding.pointer())).build());
    }
    return ValidationReport.of(report.stage(), all, report.accepted());
  }

  List<DocumentReport> reports() {
    return List.copyOf(reports);
  }

  /** Returns whether a document could not be checked. */
  boolean failed() {
    return failed;
  }
}
