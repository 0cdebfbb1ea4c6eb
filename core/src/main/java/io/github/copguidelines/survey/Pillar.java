package io.github.copguidelines.survey;

import io.github.copguidelines.vocabulary.Code;

/** A pillar of the Global Cybersecurity Agenda, and so of the index. Closed list. */
public enum Pillar implements Code {
  /** Laws and regulation. */
  LEGAL,
  /** Technical bodies and means. */
  TECHNICAL,
  /** Strategies and bodies in charge. */
  ORGANIZATIONAL,
  /** Awareness, education and training. */
  CAPACITY_DEVELOPMENT,
  /** Agreements and partnerships. */
  COOPERATION;
}
