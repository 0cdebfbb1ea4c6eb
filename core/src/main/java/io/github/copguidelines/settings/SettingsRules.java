package io.github.copguidelines.settings;

import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.Stage;
import java.util.List;

/** The rules on acceptances and settings themselves. */
public final class SettingsRules {

  /** A rule with the identifier is known. */
  public static final Rule KNOWN = Rule.warning("SET-001");

  /** An expired acceptance is removed or renewed; it no longer counts. */
  public static final Rule EXPIRED = Rule.info("SET-002");

  /** An acceptance matches a warning; checked at the last stage, which has all warnings. */
  public static final Rule MET = new Rule("SET-003", Severity.INFO, Stage.PUBLICATION);

  /** An acceptance is not for an error, which it cannot accept. */
  public static final Rule ERRORS_STAY = Rule.warning("SET-004");

  /** The severity of errors and of safeguarding rules is not lowered. */
  public static final Rule NOT_LOWERED = Rule.warning("SET-005");

  /** An acceptance has a reason in words and a place that is a JSON Pointer. */
  public static final Rule USABLE = Rule.warning("SET-006");

  private SettingsRules() {}

  /** Returns all rules, in the order of their identifiers. */
  public static List<Rule> all() {
    return List.of(KNOWN, EXPIRED, MET, ERRORS_STAY, NOT_LOWERED, USABLE);
  }
}
