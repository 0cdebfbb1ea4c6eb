package io.github.copguidelines.catalogue;

import io.github.copguidelines.vocabulary.Code;

/** The kind of a recommendation, in the guidelines for policy-makers. Closed list. */
public enum RecommendationKind implements Code {
  /** A guiding principle. */
  PRINCIPLE,
  /** A framework recommendation. */
  FRAMEWORK,
  /** A recommendation for implementation. */
  IMPLEMENTATION,
  /** An area of the national checklist. */
  CHECKLIST_AREA,
  /** A detail of the national checklist. */
  CHECKLIST_DETAIL;
}
