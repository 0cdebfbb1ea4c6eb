package io.github.copguidelines.validation;

import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.Evaluation;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.practice.Reference;
import io.github.copguidelines.practice.Replication;
import io.github.copguidelines.practice.Result;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The references of a record have identifiers of their own, and what names one finds it. */
final class ReferenceRule implements RecordRule {

  private static final Pattern FORM = Pattern.compile(Forms.REFERENCE_ID);

  @Override
  public Rule rule() {
    return CopRules.REFERENCE;
  }

  @Override
  public void check(PracticeRecord record, Stage stage, Findings findings) {
    Pointer root = Pointer.root();
    Set<String> known = new HashSet<>();
    List<Reference> references = record.references();
    for (int i = 0; i < references.size() && !findings.isFull(); i++) {
      Optional<String> id = references.get(i).id();
      if (id.isPresent() && !known.add(id.get())) {
        findings.add(problem(root.child("references").child(i).child("id"), "repeated"));
      }
    }
    List<Result> results = record.results();
    for (int i = 0; i < results.size(); i++) {
      find(
          known,
          results.get(i).dataSource(),
          root.child("results").child(i),
          "dataSource",
          findings);
    }
    List<Evaluation> evaluations = record.evaluations();
    for (int i = 0; i < evaluations.size(); i++) {
      find(
          known,
          evaluations.get(i).reference(),
          root.child("evaluation").child(i),
          "reference",
          findings);
    }
    List<Replication> replications =
        record.transferability().map(transfer -> transfer.replicatedIn()).orElse(List.of());
    Pointer at = root.child("transferability").child("replicatedIn");
    for (int i = 0; i < replications.size(); i++) {
      find(known, replications.get(i).reference(), at.child(i), "reference", findings);
    }
  }

  private void find(
      Set<String> known, Optional<String> id, Pointer at, String name, Findings findings) {
    // A name of another form is told by the constraint on it.
    if (id.isPresent() && !known.contains(id.get()) && FORM.matcher(id.get()).matches()) {
      findings.add(problem(at.child(name), "dangling"));
    }
  }
}
