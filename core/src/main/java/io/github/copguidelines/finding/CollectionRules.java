package io.github.copguidelines.finding;

/** The rule on conflicts between collections that are merged. */
public final class CollectionRules {

  /** Documents with the same identifier, version and time of change have the same content. */
  public static final Rule CONFLICT = Rule.error("COLL-003");

  private CollectionRules() {}
}
