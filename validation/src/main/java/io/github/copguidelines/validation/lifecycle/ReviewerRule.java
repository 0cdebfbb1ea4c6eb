package io.github.copguidelines.validation.lifecycle;

import io.github.copguidelines.finding.CopRules;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.lifecycle.LifecycleEvent;
import io.github.copguidelines.lifecycle.LifecycleState;
import io.github.copguidelines.lifecycle.Role;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.text.NormalText;
import io.github.copguidelines.validation.check.Findings;
import io.github.copguidelines.validation.check.RecordRule;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Who reviews a record is not who sent it in, and not of the lead organisation.
 *
 * <p>A record names no persons in its events, so that organisations are compared, by their names
 * without regard to case and blanks. Two persons of one organisation are not told apart: that is
 * left to a person. Where an event names no organisation there is nothing to compare.
 */
final class ReviewerRule implements RecordRule {

  @Override
  public Rule rule() {
    return CopRules.REVIEWER;
  }

  @Override
  public void check(PracticeRecord record, Stage stage, Findings findings) {
    List<LifecycleEvent> events = record.events();
    for (int i = 0; i < events.size() && !findings.isFull(); i++) {
      LifecycleEvent event = events.get(i);
      if (event.organisation().isPresent() && isReview(event)) {
        String reviewer = simplified(event.organisation().get());
        Pointer at = Pointer.root().child("events").child(i).child("organisation");
        if (submitters(record).contains(reviewer)) {
          findings.add(problem(at, "submitter"));
        } else if (leads(record).contains(reviewer)) {
          findings.add(problem(at, "lead"));
        }
      }
    }
  }

  /** An editor reviews too, where a record goes into review or out of it. */
  private static boolean isReview(LifecycleEvent event) {
    Role by = event.by().orElse(Role.SYSTEM);
    boolean intoOrOut =
        event.toState().filter(LifecycleState.UNDER_REVIEW::equals).isPresent()
            || event.fromState().filter(LifecycleState.UNDER_REVIEW::equals).isPresent();
    return by == Role.REVIEWER || (by == Role.EDITOR && intoOrOut);
  }

  private static Set<String> submitters(PracticeRecord record) {
    Set<String> names = new HashSet<>();
    record
        .submitter()
        .flatMap(submitter -> submitter.organisation())
        .ifPresent(name -> names.add(simplified(name)));
    return names;
  }

  private static Set<String> leads(PracticeRecord record) {
    Set<String> names = new HashSet<>();
    record
        .leadOrganisation()
        .flatMap(lead -> lead.name())
        .map(LocalizedText::asMap)
        .ifPresent(texts -> texts.values().forEach(name -> names.add(simplified(name))));
    return names;
  }

  private static String simplified(String name) {
    StringBuilder letters = new StringBuilder(name.length());
    NormalText.of(name, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(c -> !Character.isWhitespace(c))
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
