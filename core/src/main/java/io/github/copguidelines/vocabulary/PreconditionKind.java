package io.github.copguidelines.vocabulary;

/** A kind of precondition for repeating a practice elsewhere. Closed list. */
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
}
