package io.github.copguidelines.vocabulary;

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
}
