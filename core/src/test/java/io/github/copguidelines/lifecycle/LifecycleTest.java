package io.github.copguidelines.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.vocabulary.Code;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LifecycleTest {

  /** From, to, roles, guard. */
  private static final String TRANSITIONS =
      """
      draft submitted submitter complete-for-submission
      draft withdrawn submitter none
      submitted under-review editor,reviewer independent-reviewer
      submitted withdrawn submitter none
      under-review returned-for-revision reviewer comment-names-field
      under-review accepted editor,reviewer complete-for-acceptance
      under-review withdrawn editor,submitter reason
      returned-for-revision submitted submitter comments-answered
      returned-for-revision withdrawn submitter,system no-answer-180-days
      accepted published editor complete-for-publication
      accepted returned-for-revision editor reason
      accepted withdrawn editor,submitter reason
      published archived editor,system ended-or-overdue
      published under-review editor new-version
      published withdrawn editor,submitter reason
      archived under-review editor owner-request
      archived withdrawn editor,submitter reason
      withdrawn draft editor,submitter not-for-safeguarding
      """;

  /** State, who may change a record in it, whether it is public. */
  private static final String STATES =
      """
      draft [submitter, editor] false
      submitted [] false
      under-review [reviewer] false
      returned-for-revision [submitter] false
      accepted [editor] false
      published [] true
      withdrawn [] false
      archived [] true
      """;

  @Test
  void allowsExactlyTheseTransitions() {
    assertEquals(
        TRANSITIONS,
        Lifecycle.transitions().stream()
            .map(LifecycleTest::line)
            .collect(Collectors.joining("\n", "", "\n")));
  }

  private static String line(Transition transition) {
    String roles =
        transition.by().stream().map(Role::code).sorted().collect(Collectors.joining(","));
    return String.join(
        " ", transition.from().code(), transition.to().code(), roles, transition.guard().code());
  }

  @Test
  void statesSayWhoMayEditAndWhoMayRead() {
    assertEquals(
        STATES,
        Arrays.stream(LifecycleState.values())
            .map(state -> state.code() + " " + codes(state.editableBy()) + " " + state.isPublic())
            .collect(Collectors.joining("\n", "", "\n")));
  }

  private static List<String> codes(Collection<? extends Code> list) {
    return list.stream().map(Code::code).toList();
  }

  @Test
  void everyStateIsReachableFromDraftAndNoneIsFinal() {
    Set<LifecycleState> reached = EnumSet.of(Lifecycle.initial());
    Deque<LifecycleState> open = new ArrayDeque<>(reached);
    while (!open.isEmpty()) {
      for (Transition transition : Lifecycle.from(open.remove())) {
        if (reached.add(transition.to())) {
          open.add(transition.to());
        }
      }
    }

    assertEquals(LifecycleState.DRAFT, Lifecycle.initial());
    assertEquals(EnumSet.allOf(LifecycleState.class), reached);
    for (LifecycleState state : LifecycleState.values()) {
      assertFalse(Lifecycle.from(state).isEmpty(), state.code());
    }
  }

  @Test
  void findAgreesWithTheTransitionsOutOfAState() {
    for (LifecycleState from : LifecycleState.values()) {
      for (LifecycleState to : LifecycleState.values()) {
        List<Transition> expected =
            Lifecycle.from(from).stream().filter(transition -> transition.to() == to).toList();
        assertEquals(expected, Lifecycle.find(from, to).stream().toList());
      }
    }
    assertEquals(
        Lifecycle.transitions(),
        Arrays.stream(LifecycleState.values())
            .sorted(java.util.Comparator.comparingInt(LifecycleTest::firstTransition))
            .flatMap(state -> Lifecycle.from(state).stream())
            .toList());
  }

  private static int firstTransition(LifecycleState state) {
    List<LifecycleState> from = Lifecycle.transitions().stream().map(Transition::from).toList();
    return from.indexOf(state);
  }

  @Test
  void guardOfACompleteRecordNamesItsStage() {
    assertEquals(Optional.of(Stage.SUBMISSION), Guard.COMPLETE_FOR_SUBMISSION.stage());
    assertEquals(Optional.of(Stage.SUBMISSION), Guard.COMMENTS_ANSWERED.stage());
    assertEquals(Optional.of(Stage.ACCEPTANCE), Guard.COMPLETE_FOR_ACCEPTANCE.stage());
    assertEquals(Optional.of(Stage.PUBLICATION), Guard.COMPLETE_FOR_PUBLICATION.stage());
    assertEquals(
        4, Arrays.stream(Guard.values()).filter(guard -> guard.stage().isPresent()).count());
  }

  @Test
  void roleFindsWhatIsOpenToItInAState() {
    assertEquals(
        List.of(LifecycleState.SUBMITTED, LifecycleState.WITHDRAWN),
        targets(LifecycleState.DRAFT, Role.SUBMITTER));
    assertEquals(
        List.of(LifecycleState.ACCEPTED, LifecycleState.WITHDRAWN),
        targets(LifecycleState.UNDER_REVIEW, Role.EDITOR));
    assertEquals(List.of(LifecycleState.ARCHIVED), targets(LifecycleState.PUBLISHED, Role.SYSTEM));
    assertEquals(List.of(), targets(LifecycleState.DRAFT, Role.REVIEWER));
  }

  private static List<LifecycleState> targets(LifecycleState state, Role role) {
    return Lifecycle.open(state, role).stream().map(Transition::to).toList();
  }

  /** Guard, stage of the record, whether a person is needed, roles that need a reason. */
  private static final String GUARDS =
      """
      none - false []
      complete-for-submission submission false []
      comments-answered submission true []
      independent-reviewer - true []
      comment-names-field - true [submitter, reviewer, editor, system]
      complete-for-acceptance acceptance true []
      complete-for-publication publication true []
      reason - false [submitter, reviewer, editor, system]
      no-answer-180-days - false [system]
      ended-or-overdue - false []
      new-version - true []
      owner-request - true []
      not-for-safeguarding - false []
      """;

  @Test
  void guardSaysWhetherDataOrAPersonJudgesIt() {
    assertEquals(
        GUARDS,
        Arrays.stream(Guard.values())
            .map(LifecycleTest::line)
            .collect(Collectors.joining("\n", "", "\n")));
  }

  private static String line(Guard guard) {
    List<Role> withReason = Arrays.stream(Role.values()).filter(guard::needsReason).toList();
    return String.join(
        " ",
        guard.code(),
        guard.stage().map(Stage::code).orElse("-"),
        Boolean.toString(guard.needsPerson()),
        codes(withReason).toString());
  }

  @Test
  void everyRoleAndGuardIsUsed() {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    Set<Guard> guards = EnumSet.noneOf(Guard.class);
    for (Transition transition : Lifecycle.transitions()) {
      roles.addAll(transition.by());
      guards.add(transition.guard());
    }

    assertEquals(EnumSet.allOf(Role.class), roles);
    assertEquals(EnumSet.allOf(Guard.class), guards);
  }

  @Test
  void nobodyCanChangeTheTransitions() {
    assertThrows(UnsupportedOperationException.class, () -> Lifecycle.transitions().clear());
    Transition first = Lifecycle.transitions().get(0);
    assertThrows(UnsupportedOperationException.class, () -> first.by().clear());
  }

  @Test
  void withdrawalHasTheseReasons() {
    assertEquals(
        List.of(
            "owner-request",
            "not-eligible",
            "duplicate",
            "superseded",
            "inaccurate",
            "safeguarding",
            "legal",
            "no-answer"),
        codes(List.of(WithdrawalReason.values())));
  }
}
