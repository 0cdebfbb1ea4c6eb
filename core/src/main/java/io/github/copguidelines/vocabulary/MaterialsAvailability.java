package io.github.copguidelines.vocabulary;

import java.util.Optional;

/** Whether others can have the materials. Closed list. */
public enum MaterialsAvailability implements Code {
  /** Yes, openly. */
  YES_OPEN,
  /** Yes, on request. */
  YES_ON_REQUEST,
  /** No. */
  NO;

  /** Returns the value with a code, compared exactly; empty where none has it. */
  public static Optional<MaterialsAvailability> find(String code) {
    return Code.find(MaterialsAvailability.class, code);
  }
}
