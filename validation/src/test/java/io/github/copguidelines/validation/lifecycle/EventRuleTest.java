package io.github.copguidelines.validation.lifecycle;

import static io.github.copguidelines.validation.Samples.event;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.lifecycle.LifecycleEvent;
import io.github.copguidelines.lifecycle.LifecycleState;
import io.github.copguidelines.lifecycle.Role;
import io.github.copguidelines.lifecycle.WithdrawalReason;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.text.Timestamp;
import io.github.copguidelines.validation.Samples;
import io.github.copguidelines.validation.Told;
import io.github.copguidelines.vocabulary.PracticeStage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EventRuleTest {

  private static List<String> told(LifecycleState status, LifecycleEvent... events) {
    PracticeRecord.Builder record =
        Samples.draft().toBuilder().status(status).addAllEvents(Arrays.asList(events));
    // When the record was changed, and what lies in the future, is judged by other rules.
    return Told.about(record, Stage.DRAFT).stream()
        .filter(finding -> !finding.startsWith("PR-023") && !finding.startsWith("PR-028"))
        .toList();
  }

  private static LifecycleEvent withdrawal(WithdrawalReason reason) {
    return event("draft", "withdrawn", Role.SUBMITTER, 1).toBuilder().reasonCode(reason).build();
  }

  @Test
  void chainOfAllowedChangesIsWithoutFindings() {
    assertEquals(
        List.of(),
        told(
            LifecycleState.SUBMITTED,
            event("draft", "submitted", Role.SUBMITTER, 1),
            event("submitted", "under-review", Role.EDITOR, 1),
            because(event("under-review", "returned-for-revision", Role.REVIEWER, 2)),
            event("returned-for-revision", "submitted", Role.SUBMITTER, 3)));
  }

  @Test
  void changeThatTheLifecycleDoesNotKnowIsFound() {
    assertEquals(
        List.of("PR-005.transition /events/0/to"),
        told(LifecycleState.PUBLISHED, event("draft", "published", Role.EDITOR, 1)));
  }

  @Test
  void roleThatMayNotMakeTheChangeIsFound() {
    assertEquals(
        List.of("PR-005.role /events/0/by"),
        told(LifecycleState.SUBMITTED, event("draft", "submitted", Role.EDITOR, 1)));
  }

  @Test
  void chainBeginsAtDraftAndHasNoGap() {
    assertEquals(
        List.of("PR-005.chain /events/0/from", "PR-005.chain /events/1/from"),
        told(
            LifecycleState.PUBLISHED,
            event("submitted", "under-review", Role.REVIEWER, 1),
            event("accepted", "published", Role.EDITOR, 2)));
  }

  @Test
  void timeDoesNotGoBack() {
    assertEquals(
        List.of("PR-005.time /events/1/at"),
        told(
            LifecycleState.UNDER_REVIEW,
            event("draft", "submitted", Role.SUBMITTER, 2),
            event("submitted", "under-review", Role.REVIEWER, 1)));
  }

  @Test
  void stateOfTheRecordIsThatOfItsLastChange() {
    assertEquals(
        List.of("PR-005.status /status"),
        told(LifecycleState.DRAFT, event("draft", "submitted", Role.SUBMITTER, 1)));
  }

  @Test
  void submitterMayWithdrawWithoutAReasonWhatNobodyHasReviewed() {
    assertEquals(
        List.of(), told(LifecycleState.WITHDRAWN, event("draft", "withdrawn", Role.SUBMITTER, 1)));
    assertEquals(
        List.of(),
        told(
            LifecycleState.WITHDRAWN,
            event("draft", "submitted", Role.SUBMITTER, 1),
            event("submitted", "withdrawn", Role.SUBMITTER, 2)));
  }

  @Test
  void withdrawalFromReviewHasTheCodeOfAReason() {
    LifecycleEvent withdrawn = event("under-review", "withdrawn", Role.EDITOR, 3);

    assertEquals(
        List.of("PR-005.reason-code /events/2/reasonCode"),
        told(LifecycleState.WITHDRAWN, inReview(because(withdrawn))));
    assertEquals(
        List.of(),
        told(
            LifecycleState.WITHDRAWN,
            inReview(withdrawn.toBuilder().reasonCode(WithdrawalReason.NOT_ELIGIBLE).build())));
  }

  @Test
  void onlyTheSystemSaysWhyItWithdrawsWhatWasReturned() {
    LifecycleEvent returned =
        because(event("under-review", "returned-for-revision", Role.REVIEWER, 3));

    assertEquals(
        List.of(),
        told(
            LifecycleState.WITHDRAWN,
            inReview(returned, event("returned-for-revision", "withdrawn", Role.SUBMITTER, 4))));
    assertEquals(
        List.of("PR-005.reason-code /events/3/reasonCode"),
        told(LifecycleState.WITHDRAWN, inReview(returned, later("2026-07-02"))));
  }

  private static LifecycleEvent later(String day) {
    return event("returned-for-revision", "withdrawn", Role.SYSTEM, 4).toBuilder()
        .at(Timestamp.parse(day + "T00:00:00Z"))
        .build();
  }

  @Test
  void systemWithdrawsOnlyAfterHalfAYearWithoutAnAnswer() {
    LifecycleEvent returned =
        because(event("under-review", "returned-for-revision", Role.REVIEWER, 3));
    LifecycleEvent early =
        later("2026-07-01").toBuilder().reasonCode(WithdrawalReason.NO_ANSWER).build();
    LifecycleEvent late =
        later("2026-07-02").toBuilder().reasonCode(WithdrawalReason.NO_ANSWER).build();

    assertEquals(
        List.of("PR-005.no-answer /events/3/at"),
        told(LifecycleState.WITHDRAWN, inReview(returned, early)));
    assertEquals(List.of(), told(LifecycleState.WITHDRAWN, inReview(returned, late)));
    assertEquals(
        List.of(),
        told(
            LifecycleState.WITHDRAWN,
            inReview(returned, early.toBuilder().by(Role.SUBMITTER).build())));
  }

  @Test
  void whatIsArchivedHasEndedOrWasLeftUnreviewed() {
    PracticeRecord.Builder record =
        Samples.publication().toBuilder()
            .status(LifecycleState.ARCHIVED)
            .addEvents(event("published", "archived", Role.EDITOR, 7))
            .modified(Timestamp.parse("2026-01-07T00:00:00Z"));

    assertEquals(List.of("PR-005.current /events/4/to"), Told.about(record, Stage.DRAFT));
    assertEquals(List.of(), Told.about(record.stage(PracticeStage.COMPLETED), Stage.DRAFT));
    assertEquals(List.of(), Told.about(record.stage(Optional.empty()), Stage.DRAFT));
    record.stage(PracticeStage.ONGOING).lastConfirmed(PartialDate.parse("2024-12"));
    assertEquals(
        List.of(), Told.about(record.reviewDue(PartialDate.parse("2025-01-07")), Stage.DRAFT));
    assertEquals(
        List.of("PR-005.current /events/4/to"),
        Told.about(record.reviewDue(PartialDate.parse("2025-01-08")), Stage.DRAFT));
  }

  @Test
  void acceptedRecordIsReturnedWithAReasonInWords() {
    LifecycleEvent accepted = event("under-review", "accepted", Role.EDITOR, 3);
    LifecycleEvent returned = event("accepted", "returned-for-revision", Role.EDITOR, 4);

    assertEquals(
        List.of("PR-005.reason /events/3/reason"),
        told(LifecycleState.RETURNED_FOR_REVISION, inReview(accepted, returned)));
    assertEquals(
        List.of(),
        told(LifecycleState.RETURNED_FOR_REVISION, inReview(accepted, because(returned))));
  }

  @Test
  void reviewerReturnsARecordWithAReasonInWords() {
    LifecycleEvent returned = event("under-review", "returned-for-revision", Role.REVIEWER, 3);

    assertEquals(
        List.of("PR-005.reason /events/2/reason"),
        told(LifecycleState.RETURNED_FOR_REVISION, inReview(returned)));
    assertEquals(
        List.of(), told(LifecycleState.RETURNED_FOR_REVISION, inReview(because(returned))));
  }

  @Test
  void publishedRecordIsReviewedAnewInANewVersion() {
    PracticeRecord.Builder record =
        Samples.publication().toBuilder()
            .status(LifecycleState.UNDER_REVIEW)
            .addEvents(event("published", "under-review", Role.EDITOR, 7))
            .modified(Timestamp.parse("2026-01-09T00:00:00Z"));

    assertEquals(List.of("PR-005.version /version"), Told.about(record.version(1), Stage.DRAFT));
    assertEquals(List.of(), Told.about(record.version(2), Stage.DRAFT));
    record.addEvents(
        event("under-review", "accepted", Role.EDITOR, 8),
        event("accepted", "published", Role.EDITOR, 8),
        event("published", "under-review", Role.EDITOR, 9));
    assertEquals(List.of("PR-005.version /version"), Told.about(record, Stage.DRAFT));
    assertEquals(List.of(), Told.about(record.version(3), Stage.DRAFT));
    assertEquals(
        List.of(),
        Told.about(record.version(Optional.empty()), Stage.DRAFT).stream()
            .filter(told -> !told.startsWith("FIELD-001"))
            .toList());
    assertEquals(
        List.of("FIELD-005 /version"),
        Told.about(record.version(0), Stage.DRAFT).stream()
            .map(told -> told.replaceFirst("FIELD-005\\S*", "FIELD-005"))
            .toList());
  }

  private static LifecycleEvent because(LifecycleEvent event) {
    return event.toBuilder().reason(Samples.text("The figures were withdrawn.")).build();
  }

  private static LifecycleEvent[] inReview(LifecycleEvent... more) {
    return Stream.concat(
            Stream.of(
                event("draft", "submitted", Role.SUBMITTER, 1),
                event("submitted", "under-review", Role.EDITOR, 2)),
            Arrays.stream(more))
        .toArray(LifecycleEvent[]::new);
  }

  @Test
  void recordWithdrawnForSafeguardingDoesNotComeBack() {
    LifecycleEvent back = event("withdrawn", "draft", Role.EDITOR, 2);

    assertEquals(
        List.of(), told(LifecycleState.DRAFT, withdrawal(WithdrawalReason.OWNER_REQUEST), back));
    assertEquals(
        List.of("PR-005.safeguarding /events/1/to"),
        told(LifecycleState.DRAFT, withdrawal(WithdrawalReason.SAFEGUARDING), back));
  }

  @Test
  void whatAnEventLacksIsToldOnceAndNotCompared() {
    assertEquals(
        List.of(
            "FIELD-001.value /events/0/at",
            "FIELD-001.value /events/0/by",
            "FIELD-001.value /events/0/from",
            "FIELD-001.value /events/0/to"),
        told(LifecycleState.PUBLISHED, LifecycleEvent.builder().build()));
  }

  @Test
  void changeFromOrToAStateThatIsNotToldIsNotCompared() {
    LifecycleEvent whole = event("draft", "submitted", Role.SUBMITTER, 1);

    assertEquals(
        List.of("FIELD-001.value /events/0/from"),
        told(LifecycleState.SUBMITTED, whole.toBuilder().fromState(Optional.empty()).build()));
    assertEquals(
        List.of("FIELD-001.value /events/0/to"),
        told(LifecycleState.SUBMITTED, whole.toBuilder().toState(Optional.empty()).build()));
  }

  @Test
  void withdrawalThatNothingComesBeforeIsNotTooEarly() {
    LifecycleEvent first =
        later("2026-01-02").toBuilder().reasonCode(WithdrawalReason.NO_ANSWER).build();

    assertEquals(List.of("PR-005.chain /events/0/from"), told(LifecycleState.WITHDRAWN, first));
  }

  @Test
  void historyOfWhatIsNoDraftIsAskedForFromSubmissionOn() {
    PracticeRecord.Builder record = Samples.publication().toBuilder().events(List.of());

    assertEquals(List.of(), Told.about(record, Stage.DRAFT));
    assertEquals(List.of("PR-005.history /events"), Told.about(record, Stage.SUBMISSION));
    assertEquals(List.of("FIELD-001.list /events"), Told.about(record, Stage.ACCEPTANCE));
    assertEquals(List.of(), Told.about(record.status(LifecycleState.DRAFT), Stage.SUBMISSION));
  }
}
