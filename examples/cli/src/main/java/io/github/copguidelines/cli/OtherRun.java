package io.github.copguidelines.cli;

import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.profile.DocumentType;
import io.github.copguidelines.serialization.DocumentReport;
import io.github.copguidelines.validation.CopValidator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Checks documents that are no practice records, one after the other. */
final class OtherRun {

  private final CopValidator validator;
  private final DocumentType type;
  private final Stage stage;
  private final boolean strict;
  private final Terminal terminal;
  private final List<DocumentReport> reports = new ArrayList<>();
  private boolean failed;

  OtherRun(
      CopValidator validator, DocumentType type, Stage stage, boolean strict, Terminal terminal) {
    this.validator = validator;
    this.type = type;
    this.stage = stage;
    this.strict = strict;
    this.terminal = terminal;
  }

  /** Checks all; what cannot be read is told and does not keep the others from being checked. */
  void check(List<Input> inputs) {
    for (Input input : inputs) {
      try {
        OpenDocument open = input.open(strict, terminal.in());
        ReadResult<? extends Extensible> result = open.read(type.modelType());
        ValidationReport report = open.locate(validator.report(result, stage));
        reports.add(new DocumentReport(input.title(), report));
      } catch (IOException | Refusal e) {
        terminal.failure(e);
        failed = true;
      }
    }
  }

  List<DocumentReport> reports() {
    return List.copyOf(reports);
  }

  /** Returns whether a document could not be checked. */
  boolean failed() {
    return failed;
  }
}
