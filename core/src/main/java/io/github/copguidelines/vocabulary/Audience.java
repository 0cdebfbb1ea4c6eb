package io.github.copguidelines.vocabulary;

import java.util.Optional;

/** Whom a guideline addresses. Closed list. */
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

  /** Returns the value with a code, compared exactly; empty where none has it. */
  public static Optional<Audience> find(String code) {
    return Code.find(Audience.class, code);
  }
}
