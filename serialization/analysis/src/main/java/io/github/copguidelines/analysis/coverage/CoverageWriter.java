package io.github.copguidelines.analysis.coverage;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.coverage.CoverageReport;
import io.github.copguidelines.serialization.CopJson;
import io.github.copguidelines.serialization.ReportStyle;
import java.util.Locale;

/**
 * Writes coverage reports: text for people, a page of HTML for everybody, CSV for tables. As JSON a
 * report is a document like others, see {@link CopJson}.
 *
 * <p>Names of entries are those of a catalogue in the language asked for, what it lacks in English;
 * codes and headings of CSV are the same in every language. Identifiers and titles come from
 * records that nobody may have validated: they are escaped as each form needs it. What a report
 * lacks is left out; no report makes these methods fail. Deterministic and thread-safe.
 */
public final class CoverageWriter {

  /** As many records of a number and degree are shown in CSV and HTML: {@value}. */
  public static final int MOST_SHOWN = 100;

  private CoverageWriter() {}

  /**
   * Returns a report as text for people: summary, what is covered and by which records (five at
   * most are named for each entry), gaps, and what changed.
   *
   * @param style how parts are emphasized
   */
  public static String text(
      CoverageReport report, Catalogue catalogue, Locale locale, ReportStyle style) {
    return CoverageText.of(report, new CoverageWords(catalogue, locale), style);
  }

  /**
   * Returns a report as CSV (RFC 4180), one line for each cell, with a line of headings: dimension,
   * code, audience, name, verification, records, how many of them have which degree and evidence
   * level, recommendations-covered of recommendations, best-evidence, change ({@code
   * newly-covered}, {@code no-longer-covered}, {@code still-covered}, {@code still-gap}; empty
   * where nothing is compared) and identifiers, with blanks between and {@value #MOST_SHOWN} at
   * most; of what is no longer covered they are those of before.
   */
  public static String csv(CoverageReport report, Catalogue catalogue, Locale locale) {
    return CoverageCsv.of(report, new CoverageWords(catalogue, locale));
  }

  /**
   * Returns a report as one page of HTML that is well-formed XML too, with its styles, without
   * scripts, and without anything to load. Each number leads to the records that it rests on; at
   * most {@value #MOST_SHOWN} are shown for each degree.
   */
  public static String html(CoverageReport report, Catalogue catalogue, Locale locale) {
    return CoveragePage.of(report, new CoverageWords(catalogue, locale));
  }
}
