package io.github.copguidelines.vocabulary;

/** The capacity in which a person submits a record. Closed list. */
public enum SubmitterCapacity implements Code {
  /** Focal point of an administration. */
  GOVERNMENT_FOCAL_POINT,
  /** Member of an ITU Sector. */
  SECTOR_MEMBER,
  /** Partner organisation. */
  PARTNER,
  /** Editor of the collection. */
  LIBRARY_EDITOR;
}
