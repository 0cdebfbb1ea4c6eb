package io.github.copguidelines.validation.evidence;

import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.finding.CopRules;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.Evaluation;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.practice.Reference;
import io.github.copguidelines.practice.Replication;
import io.github.copguidelines.practice.Result;
import io.github.copguidelines.validation.check.Findings;
import io.github.copguidelines.validation.check.RecordRule;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  public List<String> searched(Finding finding) {
    return isCase(finding, "dangling") ? List.of("/references/*/id") : List.of();
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
    Map<Pointer, String> dangling = dangling(record, known);
    if (dangling.isEmpty()) {
      return;
    }
    // That an identifier is missing or of another form is told by the constraints on it; that may
    // be the one that is named.
    long astray =
        references.stream()
            .filter(one -> one.id().filter(id -> FORM.matcher(id).matches()).isEmpty())
            .count();
    if (new HashSet<>(dangling.values()).size() > astray) {
      dangling.keySet().forEach(at -> findings.add(problem(at, "dangling")));
    }
  }

  /** Returns what leads nowhere, by the place that names it. */
  private static Map<Pointer, String> dangling(PracticeRecord record, Set<String> known) {
    Map<Pointer, String> dangling = new LinkedHashMap<>();
    Pointer root = Pointer.root();
    List<Result> results = record.results();
    for (int i = 0; i < results.size(); i++) {
      Pointer at = root.child("results").child(i).child("dataSource");
      find(known, results.get(i).dataSource(), at, dangling);
    }
    List<Evaluation> evaluations = record.evaluations();
    for (int i = 0; i < evaluations.size(); i++) {
      Pointer at = root.child("evaluation").child(i).child("reference");
      find(known, evaluations.get(i).reference(), at, dangling);
    }
    List<Replication> replications =
        record.transferability().map(transfer -> transfer.replicatedIn()).orElse(List.of());
    for (int i = 0; i < replications.size(); i++) {
      Pointer at = root.child("transferability").child("replicatedIn").child(i).child("reference");
      find(known, replications.get(i).reference(), at, dangling);
    }
    return dangling;
  }

  private static void find(
      Set<String> known, Optional<String> id, Pointer at, Map<Pointer, String> dangling) {
    // A name of another form is told by the constraint on it.
    if (id.isPresent() && !known.contains(id.get()) && FORM.matcher(id.get()).matches()) {
      dangling.put(at, id.get());
    }
  }
}
