package io.github.copguidelines.vocabulary;

/** The audience of a guideline. Closed list. */
public enum Audience implements Code {
  /**
   * Governments and all who prepare, adopt or oversee national policy.
   *
   * <p>Source: COP-POL-2020.
   */
  POLICY_MAKERS,
  /**
   * Companies that develop, provide or use information and communication technologies.
   *
   * <p>Source: COP-IND-2020.
   */
  INDUSTRY,
  /**
   * Parents, carers, guardians and educators.
   *
   * <p>Source: COP-PAREDU-2020.
   */
  PARENTS_EDUCATORS,
  /**
   * Everyone under 18.
   *
   * <p>Source: COP-CHI-2020.
   */
  CHILDREN;
}
