package io.github.copguidelines.profiles;

import io.github.copguidelines.finding.Rule;
import java.util.List;

/** The rules on profiles, and those by which documents are judged under one. */
public final class ProfileRules {

  /** A field that the profile asks for. */
  public static final Rule PRESENT = Rule.error("PROF-001");

  /** A field that documents of the profile do not have. */
  public static final Rule ABSENT = Rule.error("PROF-002");

  /** The one value that the profile leaves. */
  public static final Rule FIXED = Rule.error("PROF-003");

  /** One of the codes that the profile leaves. */
  public static final Rule CODE = Rule.error("PROF-004");

  /** A bound of the profile. */
  public static final Rule BOUND = Rule.error("PROF-005");

  /** The kind of value that a member of the profile has. */
  public static final Rule KIND = Rule.error("PROF-006");

  /** A place that a profile names is one of the type. */
  public static final Rule PLACE = Rule.error("PROF-011");

  /** A profile narrows. */
  public static final Rule NARROWER = Rule.error("PROF-012");

  /** A setting is for fields such as the one that it appears at. */
  public static final Rule FIT = Rule.error("PROF-013");

  /** Settings do not contradict each other. */
  public static final Rule CONSISTENT = Rule.error("PROF-014");

  /** A value given in a profile is one that the field can have. */
  public static final Rule VALUE = Rule.error("PROF-015");

  /** A member of one's own has a name of its own, and a schema of keywords that are known. */
  public static final Rule EXTENSION = Rule.error("PROF-016");

  /** What a profile says of itself names things that there are. */
  public static final Rule HEAD = Rule.error("PROF-017");

  /** A profile has no other members than those that are described. */
  public static final Rule MEMBER = Rule.error("PROF-018");

  private ProfileRules() {}

  /** Returns all of them. */
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
