package io.github.copguidelines.finding;

/** The rule that tells what making one collection of several came upon. */
public final class CollectionRules {

  /** Documents with the same identifier, version and time of change hold the same. */
  public static final Rule CONFLICT = Rule.error("COLL-003");

  private CollectionRules() {}
}
