package io.github.copguidelines.analysis.coverage;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.coverage.CoverageReport;
import io.github.copguidelines.serialization.CopJson;
import io.github.copguidelines.serialization.ReportStyle;
import java.util.Locale;

/**
 * Writes coverage reports as text, HTML pages and CSV tables. {@link CopJson} writes them as JSON,
 * like other documents.
 *
 * <p>Names of entries come from a catalogue, in the requested language or else in English. Codes
 * and headings of CSV are the same in every language. Identifiers and titles, which may come from
 * unvalidated records, are escaped for each format. Absent members of a report are left out; no
 * report makes these methods fail. Deterministic and thread-safe.
 */
public final class CoverageWriter {

  /** The greatest number of records for each number and degree in CSV and HTML: {@value}. */
  public static final int MOST_SHOWN = 100;

  private CoverageWriter() {}

  /**
   * Returns a report as text for people: summary, covered entries with at most five of their
   * records each, gaps and changes.
   *
   * @param style the style for emphasis
   */
  public static String text(
      CoverageReport report, Catalogue catalogue, Locale locale, ReportStyle style) {
    return CoverageText.of(report, new CoverageWords(catalogue, locale), style);
  }

  /**
   * Returns a report as CSV (RFC 4180), one line for each cell, with a line of headings: dimension,
   * code, audience, name, verification, records, their numbers by degree and evidence level,
   * recommendations-covered of recommendations, best-evidence, change ({@code newly-covered},
   * {@code no-longer-covered}, {@code still-covered}, {@code still-gap}; empty without a
   * comparison) and identifiers, separated by spaces, {@value #MOST_SHOWN} at most. For entries no
   * longer covered, the records are those of the earlier report.
   */
  public static String csv(CoverageReport report, Catalogue catalogue, Locale locale) {
    return CoverageCsv.of(report, new CoverageWords(catalogue, locale));
  }

  /**
   * Returns a report as one HTML page that is also well-formed XML, with its styles, and without
   * scripts and external resources. Each number links to its records, at most {@value #MOST_SHOWN}
   * for each degree.
   */
  public static String html(CoverageReport report, Catalogue catalogue, Locale locale) {
    return CoveragePage.of(report, new CoverageWords(catalogue, locale));
  }
}
