package io.github.copguidelines.validation.evidence;

import io.github.copguidelines.finding.CopRules;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.Evaluation;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.practice.ProofDemands;
import io.github.copguidelines.validation.check.Findings;
import io.github.copguidelines.validation.check.RecordRule;
import io.github.copguidelines.vocabulary.EvaluationFinding;
import io.github.copguidelines.vocabulary.EvaluationType;
import io.github.copguidelines.vocabulary.EvidenceLevel;
import java.util.List;
import java.util.Set;

/**
 * The level of evidence does not exceed what evaluations and replications support.
 *
 * <p>What a level needs in any case is an error; what its criterion asks for and a record may tell
 * in other ways, in words or in references, is a warning.
 */
final class EvidenceRule implements RecordRule {

  private static final Set<String> OF_LEVEL = Set.of("outcomes", "repeated");

  @Override
  public Rule rule() {
    return CopRules.EVIDENCE;
  }

  @Override
  public List<String> searched(Finding finding) {
    return List.of(
        "/evaluation/*/type",
        "/evaluation/*/evaluator",
        "/evaluation/*/finding",
        "/results/*",
        "/transferability/replicatedIn/*");
  }

  @Override
  public void check(PracticeRecord record, Stage stage, Findings findings) {
    EvidenceLevel level = record.evidenceLevel().orElse(EvidenceLevel.NOT_ASSESSED);
    if (level.compareTo(EvidenceLevel.PROMISING) < 0) {
      return;
    }
    if (level == EvidenceLevel.PROMISING) {
      warnUnless(
          record.results().stream().anyMatch(result -> !result.isTargetOnly())
              || record.evaluations().stream().anyMatch(this::tells),
          "outcomes",
          findings);
      return;
    }
    List<Evaluation> counted = record.evaluations().stream().filter(this::counts).toList();
    if (counted.isEmpty()) {
      findings.add(problem("evaluation"));
    } else if (level == EvidenceLevel.PROVEN) {
      proven(counted, findings);
    }
    warnUnless(
        counted.isEmpty()
            || counted.stream()
                .anyMatch(
                    one -> one.finding().filter(EvaluationFinding.POSITIVE::equals).isPresent()),
        "positive",
        findings);
    warnUnless(
        record.transferability().filter(transfer -> !transfer.replicatedIn().isEmpty()).isPresent(),
        "repeated",
        findings);
  }

  private void proven(List<Evaluation> counted, Findings findings) {
    if (counted.stream()
        .noneMatch(
            one -> one.evaluator().filter(ProofDemands.fromOutside()::contains).isPresent())) {
      findings.add(problem("outside"));
    }
    warnUnless(
        counted.size() > 1
            || counted.stream()
                .anyMatch(one -> one.type().filter(ProofDemands.comparing()::contains).isPresent()),
        "comparison",
        findings);
  }

  private boolean counts(Evaluation one) {
    return one.type().filter(ProofDemands.evaluations()::contains).isPresent();
  }

  private boolean tells(Evaluation one) {
    return one.type().filter(type -> type != EvaluationType.NONE).isPresent();
  }

  private void warnUnless(boolean shown, String messageCase, Findings findings) {
    if (!shown) {
      findings.add(problem(messageCase).severity(Severity.WARNING));
    }
  }

  /** Returns a finding at what has to be fixed: evaluations to add, or else the level. */
  private Finding.Builder problem(String messageCase) {
    return problem(
        Pointer.root().child(OF_LEVEL.contains(messageCase) ? "evidenceLevel" : "evaluation"),
        messageCase);
  }
}
