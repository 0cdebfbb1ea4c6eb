package io.github.copguidelines.validation.protection;

import io.github.copguidelines.finding.CopRules;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.Media;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.validation.check.Findings;
import io.github.copguidelines.validation.check.RecordRule;
import io.github.copguidelines.vocabulary.Consent;
import java.util.List;

/**
 * Pictures and recordings say who holds the rights and what they show; where children are in them,
 * consent is on record.
 *
 * <p>What children are in is judged at every stage. Of other media it is a warning, from submission
 * on.
 */
final class MediaRule implements RecordRule {

  @Override
  public Rule rule() {
    return CopRules.MEDIA;
  }

  @Override
  public void check(PracticeRecord record, Stage stage, Findings findings) {
    List<Media> media = record.media();
    for (int i = 0; i < media.size() && !findings.isFull(); i++) {
      Pointer at = Pointer.root().child("media").child(i);
      Media one = media.get(i);
      if (one.showsChildren().orElse(false)) {
        if (one.consent().filter(Consent.RECORDED::equals).isEmpty()) {
          findings.add(problem(at.child("consent"), "consent"));
        }
        described(one, at, Severity.ERROR, findings);
      } else if (stage.includes(Stage.SUBMISSION)) {
        if (one.showsChildren().isEmpty()) {
          findings.add(
              problem(at.child("showsChildren"), "shows-children").severity(Severity.WARNING));
        }
        described(one, at, Severity.WARNING, findings);
      }
    }
  }

  private void described(Media one, Pointer at, Severity severity, Findings findings) {
    if (one.rightsHolder().isEmpty()) {
      findings.add(problem(at.child("rightsHolder"), "rights-holder").severity(severity));
    }
    if (one.alternativeText().isEmpty()) {
      findings.add(problem(at.child("alternativeText"), "alternative-text").severity(severity));
    }
  }
}
