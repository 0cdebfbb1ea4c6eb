package io.github.copguidelines.validation.document;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.context.Meeting;
import io.github.copguidelines.context.WorkingGroup;
import io.github.copguidelines.contribution.Contribution;
import io.github.copguidelines.contribution.MeetingReference;
import io.github.copguidelines.finding.DocumentRules;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.text.Period;
import io.github.copguidelines.validation.check.DocumentRule;
import io.github.copguidelines.validation.check.Findings;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Date and place of a meeting are those that the catalogue knows, where it knows the meeting.
 *
 * <p>A group or a number that the catalogue has not is no fault: it does not know all meetings.
 */
final class MeetingRule implements DocumentRule<Contribution> {

  private final Optional<String> group;
  private final Map<Integer, Meeting> meetings;

  MeetingRule(Catalogue catalogue) {
    Optional<WorkingGroup> known = catalogue.context().workingGroup();
    this.group = known.map(WorkingGroup::code);
    this.meetings =
        known.stream()
            .flatMap(one -> one.meetings().stream())
            .collect(Collectors.toMap(Meeting::number, meeting -> meeting, (one, same) -> one));
  }

  @Override
  public Rule rule() {
    return DocumentRules.MEETING;
  }

  @Override
  public void check(Contribution contribution, Stage stage, Findings findings) {
    MeetingReference named = contribution.meeting().orElse(null);
    if (named == null || !named.group().equals(group)) {
      return;
    }
    Meeting known = named.number().map(meetings::get).orElse(null);
    if (known == null) {
      return;
    }
    Pointer at = Pointer.root().child("meeting");
    if (named.date().isPresent()
        && known.date().isPresent()
        && isApart(named.date().get(), known.date().get())) {
      findings.add(
          problem(at.child("date"), "date").argument("known", known.date().get().toString()));
    }
  }

  /** Two periods that have no day in common. */
  private static boolean isApart(Period one, Period other) {
    return last(one).isBefore(other.start().earliest())
        || last(other).isBefore(one.start().earliest());
  }

  private static LocalDate last(Period period) {
    return period.end().orElse(period.start()).latest();
  }
}
