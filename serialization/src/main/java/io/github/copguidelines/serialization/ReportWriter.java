package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.report.ReportedCoverage;
import io.github.copguidelines.text.PrintableText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes validation reports: text for people, JSON and SARIF for programs, CSV for tables.
 *
 * <p>Nothing of a document is repeated but the names of its members, in places, and the reasons of
 * acceptances; only {@link #text} quotes lines, of documents that are given for that. Characters
 * that could steer a terminal or turn the direction of text are written as escapes, in text and
 * CSV. Thread-safe.
 */
public final class ReportWriter {

  private ReportWriter() {}

  /**
   * Returns a line for each finding: severity, rule, place (with line and column where they are
   * known), then the message, before it the label of the field at that place where it has one.
   *
   * <p>Names in a place that are written from right to left are each followed by U+200E, so that
   * the parts of the line are shown in their order; {@link #json} has places without.
   */
  public static List<String> lines(ValidationReport report, Locale locale) {
    FindingLine line = new FindingLine(locale, ReportStyle.plain());
    return report.findings().stream().map(one -> line.of(one, Optional.empty())).toList();
  }

  /**
   * Returns the reports as text for people: the summary first, then each document with its
   * findings, those that were accepted, and those that are fixed.
   *
   * <p>A document that has its {@linkplain DocumentReport#source source} is quoted: below a finding
   * stands the piece of the line that it is about, with a mark at the place. No line is shown of a
   * document in which a text was found that should not be repeated, such as personal data.
   *
   * @param style how parts stand out
   */
  public static String text(List<DocumentReport> reports, Locale locale, ReportStyle style) {
    return TextReport.of(reports, locale, style);
  }

  /**
   * Returns the reports as a log of SARIF 2.1.0: columns in UTF-16 code units, addresses of
   * documents relative where their names are, accepted warnings as suppressed results, in the
   * source where the document itself accepts them. A run in which a document could not be read (a
   * finding of {@code RULE-002}) did not succeed.
   */
  public static String sarif(List<DocumentReport> reports, Locale locale) {
    return SarifReport.of(reports, locale);
  }

  /**
   * Returns the reports as CSV (RFC 4180), one line for each finding, with a line of headings:
   * document, rule, severity, pointer, line, column, cell, message, fingerprint, status, reason,
   * until. The status is {@code new}, {@code unchanged}, {@code fixed} or {@code accepted}; empty
   * where nothing is known. Only accepted findings have a reason and a last day.
   */
  public static String csv(List<DocumentReport> reports, Locale locale) {
    return CsvReport.of(reports, locale);
  }

  /** Returns a text that no terminal acts on, as {@link PrintableText} does. */
  public static String printable(String text) {
    return PrintableText.of(text);
  }

  /**
   * Returns a place as a line of a report shows it: printable, with a U+200E after each name in it
   * that is written from right to left, so that its parts are shown in their order.
   */
  public static String place(Pointer place) {
    return FindingLine.inOrder(printable(place.toString()));
  }

  /**
   * Returns the reports on documents as one JSON object: {@code documents} with their findings, in
   * the order given, and a {@code summary}.
   */
  public static String json(List<DocumentReport> reports, Locale locale) {
    return JsonReport.of(reports, Optional.empty(), locale);
  }

  /**
   * Returns the same with the {@code coverage} of a catalogue: for each of the {@code audiences}
   * how many recommendations the {@code records} name, and of how many.
   */
  public static String json(
      List<DocumentReport> reports, ReportedCoverage coverage, Locale locale) {
    return JsonReport.of(reports, Optional.of(coverage), locale);
  }
}
