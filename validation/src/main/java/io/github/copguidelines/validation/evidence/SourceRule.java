package io.github.copguidelines.validation.evidence;

import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.evidence.Evidence;
import io.github.copguidelines.finding.CopRules;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.practice.Reference;
import io.github.copguidelines.validation.check.DocumentRule;
import io.github.copguidelines.validation.check.Findings;
import io.github.copguidelines.validation.check.ModelWalk;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The references of a document have identifiers of their own, and evidence that names one of them,
 * and no record, finds it.
 */
final class SourceRule<T extends Extensible> implements DocumentRule<T> {

  private final Class<T> type;

  SourceRule(Class<T> type) {
    this.type = type;
  }

  @Override
  public Rule rule() {
    return CopRules.REFERENCE;
  }

  @Override
  public void check(T document, Stage stage, Findings findings) {
    Set<String> known = new HashSet<>();
    Map<Pointer, String> named = new LinkedHashMap<>();
    // Of those whose identifier is missing or malformed, any may be the one that is named.
    Set<Pointer> astray = new HashSet<>();
    ModelWalk.walk(
        document,
        type,
        new ModelWalk.Visitor() {
          @Override
          public void object(Extensible object, Pointer at) {
            if (object instanceof Reference one) {
              if (one.id().filter(id -> id.matches(Forms.REFERENCE_ID)).isEmpty()) {
                astray.add(at);
              } else if (!known.add(one.id().get())) {
                findings.add(problem(at.child("id"), "repeated"));
              }
            } else if (object instanceof Evidence one && one.record().isEmpty()) {
              one.reference()
                  .filter(id -> id.matches(Forms.REFERENCE_ID))
                  .ifPresent(id -> named.put(at.child("reference"), id));
            }
          }
        });
    named.values().removeAll(known);
    if (new HashSet<>(named.values()).size() > astray.size()) {
      named.keySet().forEach(at -> findings.add(problem(at, "document")));
    }
  }
}
