package io.github.copguidelines.validation.document;

import io.github.copguidelines.contribution.Annex;
import io.github.copguidelines.contribution.Contribution;
import io.github.copguidelines.finding.DocumentRules;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.validation.check.DocumentRule;
import io.github.copguidelines.validation.check.Findings;
import java.util.List;

/**
 * No annex appears twice in a contribution, by its file, or by its address where it has no file.
 */
final class AnnexTwiceRule implements DocumentRule<Contribution> {

  @Override
  public Rule rule() {
    return DocumentRules.REPEATED;
  }

  @Override
  public void check(Contribution contribution, Stage stage, Findings findings) {
    Repeats files = new Repeats(findings);
    Repeats addresses = new Repeats(findings);
    List<Annex> annexes = contribution.annexes();
    for (int i = 0; i < annexes.size() && !findings.isFull(); i++) {
      Pointer at = Pointer.root().child("annexes").child(i);
      // Two files may be told of on one page.
      if (annexes.get(i).file().isPresent()) {
        files.look(annexes.get(i).file(), at.child("file"), "annex");
      } else {
        addresses.look(annexes.get(i).url(), at.child("url"), "annex");
      }
    }
  }
}
