package io.github.copguidelines.finding;

import io.github.copguidelines.vocabulary.Code;
import jakarta.validation.Payload;

/** How much a finding weighs, heaviest first. */
public enum Severity implements Code {
  /** The document cannot be used at the stage asked for. */
  ERROR,
  /** Somebody should look. */
  WARNING,
  /** Worth knowing. */
  INFO;

  /** Marks a constraint whose finding is a warning. */
  public interface Warning extends Payload {}
}
