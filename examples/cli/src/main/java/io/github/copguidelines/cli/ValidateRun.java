package io.github.copguidelines.cli;

import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.serialization.DocumentReport;
import io.github.copguidelines.settings.Judged;
import io.github.copguidelines.validation.CopValidator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** One going through documents, and what came of it. */
final class ValidateRun {

  /** From how many documents on a run tells how far it has come. */
  private static final int MANY = 20;

  private final CopValidator validator;
  private final Stage stage;
  private final boolean strict;
  private final Terminal terminal;
  private final List<DocumentReport> reports = new ArrayList<>();
  private final List<Judged> judged = new ArrayList<>();
  private final List<PracticeRecord> records = new ArrayList<>();
  private boolean failed;

  ValidateRun(CopValidator validator, Stage stage, boolean strict, Terminal terminal) {
    this.validator = validator;
    this.stage = stage;
    this.strict = strict;
    this.terminal = terminal;
  }

  /**
   * Checks documents; what fails in one is told and does not keep the others from being checked.
   */
  void check(List<Input> inputs, boolean withSource) {
    int done = 0;
    for (Input input : inputs) {
      try {
        check(input, withSource);
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
  }

  private void check(Input input, boolean withSource) throws IOException {
    OpenDocument document = input.open(strict, terminal.in());
    ReadResult<PracticeRecord> result = document.read(PracticeRecord.class);
    ValidationReport report = document.locate(validator.report(result, stage));
    DocumentReport named = new DocumentReport(input.title(), report);
    reports.add(withSource ? named.withSource(document.text()) : named);
    judged.add(new Judged(result.object().map(PracticeRecord::id), report));
    result.object().ifPresent(records::add);
  }

  List<DocumentReport> reports() {
    return Collections.unmodifiableList(reports);
  }

  List<Judged> judged() {
    return Collections.unmodifiableList(judged);
  }

  List<PracticeRecord> records() {
    return Collections.unmodifiableList(records);
  }

  /** Returns whether a document could not be checked. */
  boolean failed() {
    return failed;
  }
}
