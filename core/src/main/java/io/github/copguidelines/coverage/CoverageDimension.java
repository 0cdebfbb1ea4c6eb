package io.github.copguidelines.coverage;

import io.github.copguidelines.vocabulary.Code;

/** A dimension by which coverage is counted. Closed list. */
public enum CoverageDimension implements Code {
  /** The recommendations that records implement. */
  RECOMMENDATION,
  /** The audiences that records are meant for. */
  AUDIENCE,
  /** The categories of risks; a record that names a risk counts for its category. */
  RISK_CATEGORY,
  /** The risks, and the collections of risks after them. */
  RISK,
  /** Each audience with each category of risks: records that name both. */
  AUDIENCE_RISK_CATEGORY,
  /** The topics of the recommendations that records name. */
  TOPIC,
  /** The stages of a national strategy that records serve, by name or by a recommendation. */
  STRATEGY_STAGE,
  /** The regions; a record that names a country counts for the region of the country. */
  REGION,
  /** The Member States, followed by other countries that records name. */
  COUNTRY;
}
