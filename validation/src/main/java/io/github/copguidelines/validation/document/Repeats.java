package io.github.copguidelines.validation.document;

import io.github.copguidelines.finding.DocumentRules;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.validation.check.Findings;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reports duplicates in lists; used once, for one document. */
final class Repeats {

  private final Findings findings;
  private final Set<String> seen = new HashSet<>();

  Repeats(Findings findings) {
    this.findings = findings;
  }

  /** Looks at a list, next to those before, and skips elements without a name. */
  <E> void look(
      List<E> list,
      Function<E, Optional<String>> name,
      Pointer at,
      String member,
      String messageCase) {
    for (int i = 0; i < list.size() && !findings.isFull(); i++) {
      look(name.apply(list.get(i)), at.child(i).child(member), messageCase);
    }
  }

  /** Looks at one name; returns whether it was reported as a duplicate. */
  boolean look(Optional<String> name, Pointer at, String messageCase) {
    boolean repeated = name.isPresent() && !seen.add(name.get());
    if (repeated) {
      findings.add(
          DocumentRules.REPEATED.at(at).messageCase(DocumentRules.REPEATED.id(), messageCase));
    }
    return repeated;
  }
}
