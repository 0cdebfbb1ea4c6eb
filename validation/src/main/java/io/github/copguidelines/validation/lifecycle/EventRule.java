package io.github.copguidelines.validation.lifecycle;

import io.github.copguidelines.finding.CopRules;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.lifecycle.Lifecycle;
import io.github.copguidelines.lifecycle.LifecycleEvent;
import io.github.copguidelines.lifecycle.LifecycleState;
import io.github.copguidelines.lifecycle.Role;
import io.github.copguidelines.lifecycle.Transition;
import io.github.copguidelines.lifecycle.WithdrawalReason;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.text.Timestamp;
import io.github.copguidelines.validation.check.Findings;
import io.github.copguidelines.validation.check.RecordRule;
import java.util.List;
import java.util.Optional;

/**
 * The events are one chain of allowed changes of state, from the first state to that of the record.
 *
 * <p>What an event lacks is reported by the constraints, and is not compared. A draft may have no
 * event; at submission, a record in another state has its history, and from acceptance on the
 * constraint asks every record for it.
 */
final class EventRule implements RecordRule {

  @Override
  public Rule rule() {
    return CopRules.EVENTS;
  }

  @Override
  public List<String> searched(Finding finding) {
    return isCase(finding, "chain") || isCase(finding, "status") ? List.of("/events/*") : List.of();
  }

  @Override
  public void check(PracticeRecord record, Stage stage, Findings findings) {
    List<LifecycleEvent> events = record.events();
    Pointer at = Pointer.root().child("events");
    Optional<LifecycleState> state = Optional.of(Lifecycle.initial());
    Optional<Timestamp> time = Optional.empty();
    Optional<WithdrawalReason> reason = Optional.empty();
    for (int i = 0; i < events.size() && !findings.isFull(); i++) {
      LifecycleEvent event = events.get(i);
      chain(event, state, at.child(i), findings);
      transition(event, reason, at.child(i), findings);
      order(event, time, at.child(i), findings);
      state = event.toState();
      time = event.at().isPresent() ? event.at() : time;
      reason = event.reasonCode();
    }
    status(record, state, stage, findings);
  }

  private void chain(
      LifecycleEvent event, Optional<LifecycleState> state, Pointer at, Findings findings) {
    Optional<LifecycleState> from = event.fromState();
    if (from.isPresent() && state.isPresent() && from.get() != state.get()) {
      findings.add(problem("chain", at.child("from")).argument("state", state.get().code()));
    }
  }

  private void transition(
      LifecycleEvent event, Optional<WithdrawalReason> before, Pointer at, Findings findings) {
    if (event.fromState().isEmpty() || event.toState().isEmpty()) {
      return;
    }
    LifecycleState from = event.fromState().get();
    LifecycleState to = event.toState().get();
    Optional<Transition> transition = Lifecycle.find(from, to);
    if (transition.isEmpty()) {
      findings.add(
          problem("transition", at.child("to"))
              .argument("from", from.code())
              .argument("to", to.code()));
    } else if (event.by().isPresent() && !transition.get().by().contains(event.by().get())) {
      findings.add(
          problem("role", at.child("by"))
              .argument("from", from.code())
              .argument("to", to.code())
              .argument("roles", transition.get().by().stream().sorted().map(Role::code).toList()));
    }
    transition.ifPresent(allowed -> reason(event, allowed, at, findings));
    if (from == LifecycleState.WITHDRAWN
        && to == LifecycleState.DRAFT
        && before.filter(WithdrawalReason.SAFEGUARDING::equals).isPresent()) {
      findings.add(problem("safeguarding", at.child("to")));
    }
  }

  private void reason(LifecycleEvent event, Transition allowed, Pointer at, Findings findings) {
    if (event.by().filter(allowed.guard()::needsReason).isEmpty()) {
      return;
    }
    if (allowed.to() == LifecycleState.WITHDRAWN) {
      if (event.reasonCode().isEmpty()) {
        findings.add(problem("reason-code", at.child("reasonCode")));
      }
    } else if (event.reason().isEmpty()) {
      findings.add(problem("reason", at.child("reason")));
    }
  }

  private void order(
      LifecycleEvent event, Optional<Timestamp> before, Pointer at, Findings findings) {
    if (event.at().isPresent()
        && before.isPresent()
        && event.at().get().instant().isBefore(before.get().instant())) {
      findings.add(problem("time", at.child("at")));
    }
  }

  private void status(
      PracticeRecord record, Optional<LifecycleState> last, Stage stage, Findings findings) {
    LifecycleState status = record.status().orElse(null);
    if (status == null || last.isEmpty() || last.get() == status) {
      return;
    }
    if (!record.events().isEmpty()) {
      findings.add(
          problem("status", Pointer.root().child("status")).argument("state", last.get().code()));
    } else if (stage == Stage.SUBMISSION) {
      findings.add(
          problem("history", Pointer.root().child("events")).argument("state", status.code()));
    }
  }

  private Finding.Builder problem(String messageCase, Pointer at) {
    return rule().at(at).messageCase(rule().id(), messageCase);
  }
}
