package io.github.copguidelines.validation;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.profiles.CompiledProfile;
import io.github.copguidelines.validation.check.Findings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Validates the object by its constraints, the rules between its fields, the rules that somebody
 * added, and a profile; adds the findings of other sources. Places are those of the object.
 */
final class ObjectValidator implements ValidationStep {

  private final Limits limits;
  private final Optional<CompiledProfile> profile;
  private final List<OwnRule> own;
  private final DocumentChecks checks;

  ObjectValidator(
      DocumentChecks checks, Limits limits, Optional<CompiledProfile> profile, List<OwnRule> own) {
    this.limits = limits;
    this.profile = profile;
    this.own = own;
    this.checks = checks;
  }

  @Override
  public ValidationReport apply(ValidationInput input, ValidationReport report) {
    if (input.object().isEmpty()) {
      return report;
    }
    Extensible object = input.object().get();
    ValidationReport ofObject = validate(object, checks.of(object), input.stage());
    return input.more().isEmpty() ? ofObject : with(ofObject, input);
  }

  private <T extends Extensible> ValidationReport validate(
      Extensible object, DocumentCheck<T> check, Stage stage) {
    Findings findings = new Findings(limits.findings());
    // Types without stages are validated as a whole.
    Stage from = DocumentChecks.hasStages(check.type()) ? stage : Stage.PUBLICATION;
    if (check.check(check.type().cast(object), from, limits, findings)) {
      for (OwnRule rule : own) {
        if (rule.concerns(object) && from.includes(rule.rule().stage())) {
          rule.check(object, findings);
        }
      }
      if (object instanceof PracticeRecord record) {
        profile
            .filter(one -> stage.includes(one.profile().leastStage()))
            .ifPresent(
                one -> one.judge(record).forEach(finding -> findings.add(finding.toBuilder())));
      }
    }
    return findings.report(stage);
  }

  private static ValidationReport with(ValidationReport report, ValidationInput input) {
    List<Finding> all = new ArrayList<>(report.findings());
    all.addAll(input.more());
    return ValidationReport.of(report.stage(), all);
  }
}
