package io.github.copguidelines.profiles;

import io.github.copguidelines.finding.Rule;
import java.util.List;

/** The rules on profiles, and the rules on documents that a profile applies to. */
public final class ProfileRules {

  /** The document has a field that the profile requires. */
  public static final Rule PRESENT = Rule.error("PROF-001");

  /** The document does not have a field that the profile excludes. */
  public static final Rule ABSENT = Rule.error("PROF-002");

  /** A field has the one value that the profile allows. */
  public static final Rule FIXED = Rule.error("PROF-003");

  /** A code is one that the profile allows. */
  public static final Rule CODE = Rule.error("PROF-004");

  /** A value is within the bounds of the profile. */
  public static final Rule BOUND = Rule.error("PROF-005");

  /** A member that the profile adds has a value of the right type. */
  public static final Rule KIND = Rule.error("PROF-006");

  /** A place in a profile exists in the document type. */
  public static final Rule PLACE = Rule.error("PROF-011");

  /** A profile narrows the model and does not widen it. */
  public static final Rule NARROWER = Rule.error("PROF-012");

  /** A setting fits the kind of its field. */
  public static final Rule FIT = Rule.error("PROF-013");

  /** Settings do not contradict each other. */
  public static final Rule CONSISTENT = Rule.error("PROF-014");

  /** A value in a profile is valid for its field. */
  public static final Rule VALUE = Rule.error("PROF-015");

  /** A member that a profile adds has a new name, and a schema with known keywords. */
  public static final Rule EXTENSION = Rule.error("PROF-016");

  /** The head of a profile names existing types, stages and formats. */
  public static final Rule HEAD = Rule.error("PROF-017");

  /** A profile has no unknown members. */
  public static final Rule MEMBER = Rule.error("PROF-018");

  private ProfileRules() {}

  /** Returns all rules. */
  public static List<Rule> all() {
    return List.of(
        PRESENT,
        ABSENT,
        FIXED,
        CODE,
        BOUND,
        KIND,
        PLACE,
        NARROWER,
        FIT,
        CONSISTENT,
        VALUE,
        EXTENSION,
        HEAD,
        MEMBER);
  }
}
