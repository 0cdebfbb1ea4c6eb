package io.github.copguidelines.finding;

import io.github.copguidelines.vocabulary.Code;
import jakarta.validation.Payload;

/** The severity of a finding, heaviest first. */
public enum Severity implements Code {
  /** The document is not valid at the requested stage. */
  ERROR,
  /** A person should check the finding. */
  WARNING,
  /** The finding is for information. */
  INFO;

  /** Marks a constraint whose finding is a warning. */
  public interface Warning extends Payload {}
}
