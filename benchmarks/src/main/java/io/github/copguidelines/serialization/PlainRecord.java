package io.github.copguidelines.serialization;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * A record of a practice as somebody would write it down who needs no more than the members of
 * {@code practice.json}: codes and dates are texts, and nothing is checked.
 */
record PlainRecord(
    String schemaVersion,
    String id,
    int version,
    String status,
    Map<String, String> title,
    Map<String, String> summary,
    String language,
    String kind,
    List<String> countries,
    List<String> ituRegions,
    String started,
    String stage,
    List<String> practiceLanguages,
    Organisation leadOrganisation,
    List<String> stakeholders,
    List<String> audiences,
    List<String> risks,
    @JsonProperty("implements") List<Implementation> implementations,
    List<Result> results,
    List<Reference> references,
    Source source,
    String confidence,
    String created,
    String modified) {

  /** Who leads it. */
  record Organisation(Map<String, String> name, String type) {}

  /** What it does for a recommendation. */
  record Implementation(String code, String degree, Map<String, String> note) {}

  /** What came of it. */
  record Result(Map<String, String> description, BigDecimal value, String unit, String period) {}

  /** Where to read of it. */
  record Reference(String id, String title, String publisher, String url) {}

  /** Where the record comes from. */
  record Source(String kind, String url) {}
}
