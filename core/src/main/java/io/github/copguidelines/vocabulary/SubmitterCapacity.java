package io.github.copguidelines.vocabulary;

import java.util.Optional;

/** In which capacity somebody submits a record. Closed list. */
public enum SubmitterCapacity implements Code {
  /** Focal point of an administration. */
  GOVERNMENT_FOCAL_POINT,
  /** Member of an ITU Sector. */
  SECTOR_MEMBER,
  /** Partner organisation. */
  PARTNER,
  /** Editor of the collection. */
  LIBRARY_EDITOR;

  /** Returns the value with a code, compared exactly; empty where none has it. */
  public static Optional<SubmitterCapacity> find(String code) {
    return Code.find(SubmitterCapacity.class, code);
  }
}
