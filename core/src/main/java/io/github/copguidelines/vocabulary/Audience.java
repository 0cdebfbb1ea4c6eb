package io.github.copguidelines.vocabulary;

/** Whom a guideline addresses. Closed list. */
public enum Audience implements Code {
  /** Governments and all who prepare, adopt or oversee national policy. */
  POLICY_MAKERS,
  /** Companies that develop, provide or use information and communication technologies. */
  INDUSTRY,
  /** Parents, carers, guardians and educators. */
  PARENTS_EDUCATORS,
  /** Everyone under 18. */
  CHILDREN
}
