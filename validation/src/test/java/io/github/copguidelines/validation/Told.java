package io.github.copguidelines.validation;

import io.github.copguidelines.finding.CopRules;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.PracticeRecord;
import java.util.List;

/** What the validator tells of a record, in a form that is short to compare. */
public final class Told {

  private Told() {}

  /**
   * Message key and place of each finding, warnings marked; without PR-021, which tells of the
   * state what a later stage tells of the fields.
   */
  public static List<String> about(PracticeRecord record, Stage stage) {
    return Samples.VALIDATOR.validate(record, stage).findings().stream()
        .filter(finding -> !finding.rule().equals(CopRules.STATUS.id()))
        .map(Told::shortly)
        .toList();
  }

  /** Message key and place of each finding of one rule, warnings marked. */
  public static List<String> by(Rule rule, PracticeRecord.Builder record, Stage stage) {
    return Samples.VALIDATOR.validate(record.build(), stage).findings().stream()
        .filter(finding -> finding.rule().equals(rule.id()))
        .map(Told::shortly)
        .toList();
  }

  public static List<String> about(PracticeRecord.Builder record, Stage stage) {
    return about(record.build(), stage);
  }

  public static String shortly(Finding finding) {
    return finding.messageKey()
        + " "
        + finding.pointer()
        + (finding.severity() == Severity.ERROR ? "" : " " + finding.severity().code());
  }
}
