package io.github.copguidelines.validation;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.PracticeRecord;
import java.util.List;

/** What the validator tells of a record, in a form that is short to compare. */
final class Told {

  private Told() {}

  /** Message key and place of each finding, warnings marked. */
  static List<String> about(PracticeRecord record, Stage stage) {
    return Samples.VALIDATOR.validate(record, stage).findings().stream()
        .map(Told::shortly)
        .toList();
  }

  static List<String> about(PracticeRecord.Builder record, Stage stage) {
    return about(record.build(), stage);
  }

  static String shortly(Finding finding) {
    return finding.messageKey()
        + " "
        + finding.pointer()
        + (finding.severity() == Severity.ERROR ? "" : " " + finding.severity().code());
  }
}
