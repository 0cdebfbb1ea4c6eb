package io.github.copguidelines.validation.code;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.catalogue.Recommendation;
import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.finding.CopRules;
import io.github.copguidelines.finding.NearestCode;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.Implementation;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.validation.check.Findings;
import io.github.copguidelines.validation.check.RecordRule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Every recommendation that a practice implements appears in the catalogue, and once. */
final class RecommendationRule implements RecordRule {

  private static final Pattern FORM = Pattern.compile(Forms.RECOMMENDATION_CODE);

  private final Catalogue catalogue;
  private final List<String> codes;

  RecommendationRule(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.codes = catalogue.recommendations().stream().map(Recommendation::code).toList();
  }

  @Override
  public Rule rule() {
    return CopRules.CODE;
  }

  @Override
  public void check(PracticeRecord record, Stage stage, Findings findings) {
    Pointer at = Pointer.root().child("implements");
    List<Implementation> all = record.implementations();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < all.size() && !findings.isFull(); i++) {
      String code = all.get(i).code();
      if (!seen.add(code)) {
        findings.add(CopRules.DISTINCT.at(at.child(i)));
        continue;
      }
      // A code of another form is told by the constraint on it.
      if (catalogue.recommendation(code).isEmpty() && FORM.matcher(code).matches()) {
        findings.add(
            NearestCode.suggest(
                rule().at(at.child(i).child("code")), rule(), "recommendation", code, codes));
      }
    }
  }
}
