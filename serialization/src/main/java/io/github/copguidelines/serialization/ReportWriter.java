package io.github.copguidelines.serialization;

import io.github.copguidelines.model.NotSerialized;
import io.github.copguidelines.report.ReportedCoverage;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes validation reports in one form: text and HTML for people, JSON and SARIF for programs, CSV
 * for tables.
 *
 * <pre>{@code
 * String json = ReportWriter.json(Locale.FRENCH).write(documents);
 *
 * try (ReportSink report = ReportWriter.sarif(Locale.FRENCH).begin(out)) {
 *   for (DocumentReport document : documents) {
 *     report.document(document);
 *   }
 *   report.end();
 * }
 * }</pre>
 *
 * <p>A report repeats nothing of a document but the names of its members, in places, and the
 * reasons of acceptances; only the forms for people quote lines, of documents that have their
 * {@linkplain DocumentReport#source source}. Text and CSV write characters that could steer a
 * terminal or turn the direction of text as escapes. Messages are in English where the language of
 * the report has none. Immutable and thread-safe.
 */
@NotSerialized
public abstract class ReportWriter {

  private final boolean streamed;

  ReportWriter(boolean streamed) {
    this.streamed = streamed;
  }

  /**
   * Returns the form for people: the summary first, of several documents also the findings by rule,
   * then each document with its findings, errors before warnings, those that were accepted, and
   * those that are fixed. A message that many documents have appears once, by rule.
   *
   * <p>If a document has its source, a finding is followed by the piece of the line that it is
   * about, with a mark at the place. No line is shown of a document in which a text was found that
   * should not be repeated, such as personal data.
   *
   * @param style how parts are emphasized
   */
  public static ReportWriter text(Locale locale, ReportStyle style) {
    return new TextReport(locale, style, false);
  }

  /**
   * Returns the same form with the summary last and every message in its document, so that each
   * document is written at once.
   */
  public static ReportWriter streamedText(Locale locale, ReportStyle style) {
    return new TextReport(locale, style, true);
  }

  /**
   * Returns the form for people as one page of HTML, to hand on: the summary, then the findings by
   * rule, then by document. The page needs no scripts and loads no other file.
   *
   * <p>A message that many documents have appears once, with the documents. The page shows at most
   * {@value HtmlReport#MOST_DOCUMENTS} documents; counts are of all. Lines of documents are shown
   * as in {@link #text}.
   *
   * @param pages finds the explanation of a rule by its identifier: Markdown in English, as {@code
   *     RulePages} of the module of validation has it; empty where there is none
   */
  public static ReportWriter html(Locale locale, Function<String, Optional<String>> pages) {
    return new HtmlReport(locale, pages);
  }

  /**
   * Returns the form in JSON, a document of the type {@link io.github.copguidelines.report.Report}:
   * the {@code summary}, then {@code documents} with their findings, in the order given.
   */
  public static ReportWriter json(Locale locale) {
    return new JsonReport(locale, false);
  }

  /**
   * Returns the same form with the summary last and each document in a line of its own, so that
   * each document is written at once.
   */
  public static ReportWriter streamedJson(Locale locale) {
    return new JsonReport(locale, true);
  }

  /**
   * Returns the form in SARIF 2.1.0: columns in UTF-16 code units, addresses of documents relative
   * where their names are, accepted warnings as suppressed results, in the source where the
   * document itself accepts them. A run in which a document could not be read (a finding of {@code
   * RULE-002}) did not succeed.
   */
  public static ReportWriter sarif(Locale locale) {
    return new SarifReport(locale);
  }

  /**
   * Returns the form in CSV (RFC 4180), one line for each finding, with a line of headings:
   * document, rule, severity, pointer, line, column, cell, message, fingerprint, status, reason,
   * until. Each document is written at once. The status is {@code new}, {@code unchanged}, {@code
   * fixed} or {@code accepted}; empty where nothing is known. Only accepted findings have a reason
   * and a last day.
   */
  public static ReportWriter csv(Locale locale) {
    return new CsvReport(locale);
  }

  /** Returns the report on documents, in the order given. */
  public String write(List<DocumentReport> documents) {
    StringWriter out = new StringWriter();
    try (ReportSink report = new ReportSink(this, out, Integer.MAX_VALUE)) {
      for (DocumentReport document : documents) {
        report.document(document);
      }
      report.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // neither a string nor memory throws it
    }
    return out.toString();
  }

  /**
   * Begins a report on any number of documents, which are added one by one and are not held.
   *
   * @param out where the report is written; the report does not close it
   * @throws IOException if the beginning cannot be written
   */
  public ReportSink begin(Writer out) throws IOException {
    return new ReportSink(this, out, ReportSink.HELD);
  }

  /**
   * Renders a document for a report in this form, so that many threads can do so while one adds the
   * documents in order:
   *
   * <pre>{@code
   * try (ReportSink report = form.begin(out);
   *     Stream<RenderedDocument> documents =
   *         validator.validateAll(
   *             sources,
   *             bulk,
   *             judged -> form.render(new DocumentReport(judged.name(), judged.report())))) {
   *   for (RenderedDocument document : (Iterable<RenderedDocument>) documents::iterator) {
   *     report.document(document);
   *   }
   *   report.end();
   * }
   * }</pre>
   */
  public RenderedDocument render(DocumentReport document) {
    return new RenderedDocument(document, text(document));
  }

  /** Returns true if documents are written at once, so that the text before them has no totals. */
  boolean isStreamed() {
    return streamed;
  }

  /** Returns the text of a document; empty if the report does not show it. */
  abstract String text(DocumentReport document);

  /** Returns the text between the texts of two documents. */
  String separator() {
    return "";
  }

  /**
   * Returns the text around all documents.
   *
   * @param any whether any document has a text
   */
  abstract ReportFrame frame(ReportTotals totals, Optional<ReportedCoverage> coverage, boolean any);

  /** Returns where the findings are counted by rule, if the form shows them so. */
  Optional<RuleCounts> counts() {
    return Optional.empty();
  }

  /** Returns the text of a document with its number, if the form has any; empty to leave it out. */
  String numbered(String text, ReportTotals totals) {
    return text;
  }

  /** Returns notifications of what could not be read or judged, if the form has them. */
  List<Object> failures(DocumentReport document) {
    return List.of();
  }

  /** Completes texts of documents by what is known only at the end. */
  String complete(String texts, ReportTotals totals) {
    return texts;
  }
}
