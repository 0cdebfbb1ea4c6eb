package io.github.copguidelines.vocabulary;

import java.util.Optional;

/** What has to be in place before a practice can be repeated elsewhere. Closed list. */
public enum PreconditionKind implements Code {
  /** Law. */
  LEGAL,
  /** Institutions. */
  INSTITUTIONAL,
  /** Technology. */
  TECHNICAL,
  /** Money. */
  FINANCIAL,
  /** Skills. */
  SKILLS,
  /** Customs and attitudes. */
  CULTURE;

  /** Returns the value with a code, compared exactly; empty where none has it. */
  public static Optional<PreconditionKind> find(String code) {
    return Code.find(PreconditionKind.class, code);
  }
}
