package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.model.NotSerialized;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.function.Function;

/**
 * Writes the report on any number of documents as they come, and holds none of them.
 *
 * <p>It says what {@link ReportWriter} says, in another order: the summary comes last, since only
 * then it is known. In JSON each document has a line of its own. SARIF, which needs all rules
 * first, cannot be written so; {@link GatheredReport} writes it, and the others with the summary
 * first.
 *
 * <pre>{@code
 * ReportStream report = ReportStream.json(out, Locale.ENGLISH);
 * try (Stream<ReportStream.Part> parts =
 *     validator.validateAll(
 *         documents,
 *         bulk,
 *         judged ->
 *             report.part(
 *                 new DocumentReport(judged.name(), judged.report()).knownAs(judged.identity())))) {
 *   for (ReportStream.Part part : (Iterable<ReportStream.Part>) parts::iterator) {
 *     report.add(part);
 *   }
 * }
 * report.finish();
 * }</pre>
 *
 * <p>{@link #part} may be called by any thread; all else is for one thread. A report that is not
 * finished is not whole: write to a file beside the target, and move it when it is finished.
 */
@NotSerialized
public final class ReportStream {

  /** What a document adds to a report; immutable. */
  @NotSerialized
  public static final class Part {

    private final String text;
    private final ReportNumbers numbers;

    private Part(String text, ReportNumbers numbers) {
      this.text = text;
      this.numbers = numbers;
    }
  }

  private final Writer out;
  private final Form form;
  private final ReportNumbers numbers = new ReportNumbers();
  private boolean begun;

  private ReportStream(Writer out, Form form) throws IOException {
    this.out = out;
    this.form = form;
    out.write(form.begin());
  }

  /** Begins a report in JSON, a document of the type {@code Report}. */
  public static ReportStream json(Writer out, Locale locale) throws IOException {
    return new ReportStream(
        out,
        new Form(
            "{\"schemaVersion\":\"" + CopJson.SCHEMA_VERSION + "\",\"documents\":[\n",
            ",\n",
            document -> JsonReport.document(document, locale),
            all -> "\n],\"summary\":" + JsonReport.summaryLine(all) + "}\n"));
  }

  /** Begins a report in CSV, as {@link ReportWriter#csv} writes it: it has no summary. */
  public static ReportStream csv(Writer out, Locale locale) throws IOException {
    return new ReportStream(
        out,
        new Form(
            CsvReport.headings(), "", document -> CsvReport.document(document, locale), all -> ""));
  }

  /** Begins a report for people; of documents without findings nothing is said. */
  public static ReportStream text(Writer out, Locale locale, ReportStyle style) throws IOException {
    FindingLine line = new FindingLine(locale, style);
    return new ReportStream(
        out,
        new Form(
            "",
            "",
            document -> TextReport.document(document, line, locale, style),
            all -> "\n" + TextReport.summary(all, locale, style)));
  }

  /** Returns what a document adds to this report; thread-safe. */
  public Part part(DocumentReport document) {
    return new Part(form.document().apply(document), ReportNumbers.of(document));
  }

  /**
   * Returns what is added by a file that is no document of the run, such as that of the settings:
   * its findings are counted, and itself is not; thread-safe.
   */
  public Part partBeside(DocumentReport file) {
    return new Part(form.document().apply(file), ReportNumbers.beside(file));
  }

  /**
   * Writes a part.
   *
   * @throws IOException if it cannot be written
   */
  public void add(Part part) throws IOException {
    if (begun) {
      out.write(form.between());
    }
    begun = true;
    out.write(part.text);
    numbers.add(part.numbers);
  }

  /**
   * Writes the end, with the summary, and flushes.
   *
   * @throws IOException if it cannot be written
   */
  public void finish() throws IOException {
    out.write(form.end().apply(numbers));
    out.flush();
  }

  /** Returns true if nothing so far has an error. */
  public boolean isValid() {
    return numbers.count(Severity.ERROR) == 0;
  }

  /** How a form of report begins, what it says of a document, and how it ends. */
  private record Form(
      String begin,
      String between,
      Function<DocumentReport, String> document,
      Function<ReportNumbers, String> end) {}
}
