package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.model.NotSerialized;
import io.github.copguidelines.report.ReportedCoverage;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Optional;

/**
 * Gathers the report on any number of documents, and writes it as {@link ReportWriter} does: the
 * summary first.
 *
 * <p>Memory does not grow with the number of documents: what is said of each is laid aside, beyond
 * some hundred thousand characters in a temporary file that nobody else may read and that is
 * deleted when this is closed.
 *
 * <pre>{@code
 * try (GatheredReport report = GatheredReport.sarif(Locale.FRENCH)) {
 *   for (DocumentReport document : documents) {
 *     report.add(report.part(document));
 *   }
 *   report.writeTo(out);
 * }
 * }</pre>
 *
 * <p>{@link #part} and {@link #partBeside} may be called by any thread; all else is for one thread.
 */
@NotSerialized
public final class GatheredReport implements Closeable {

  /** What a document adds to a report; immutable. */
  @NotSerialized
  public static final class Part {

    private final GatheredForm.Text text;
    private final ReportNumbers numbers;

    private Part(GatheredForm.Text text, ReportNumbers numbers) {
      this.text = text;
      this.numbers = numbers;
    }
  }

  private final GatheredForm form;
  private final LaidAside aside = new LaidAside();
  private final ReportNumbers numbers = new ReportNumbers();
  private boolean begun;

  private GatheredReport(GatheredForm form) {
    this.form = form;
  }

  /** Begins a report for people, as {@link ReportWriter#text} writes it. */
  public static GatheredReport text(Locale locale, ReportStyle style) {
    return new GatheredReport(GatheredForm.text(locale, style));
  }

  /** Begins a report in JSON, as {@link ReportWriter#json} writes it. */
  public static GatheredReport json(Locale locale) {
    return new GatheredReport(GatheredForm.json(locale));
  }

  /** Begins a report in SARIF, as {@link ReportWriter#sarif} writes it. */
  public static GatheredReport sarif(Locale locale) {
    return new GatheredReport(new GatheredSarif(locale));
  }

  /** Begins a report in CSV, as {@link ReportWriter#csv} writes it. */
  public static GatheredReport csv(Locale locale) {
    return new GatheredReport(GatheredForm.csv(locale));
  }

  /** Returns what a document adds to this report; thread-safe. */
  public Part part(DocumentReport document) {
    return new Part(form.text(document), ReportNumbers.of(document));
  }

  /**
   * Returns what is added by a file that is no document of the run, such as that of the settings:
   * its findings are counted, and itself is not; thread-safe.
   */
  public Part partBeside(DocumentReport file) {
    return new Part(form.text(file), ReportNumbers.beside(file));
  }

  /**
   * Adds a part.
   *
   * @throws IOException if it cannot be laid aside
   */
  public void add(Part part) throws IOException {
    form.add(part.text);
    if (!part.text.written().isEmpty()) {
      aside.add(begun ? form.between() + part.text.written() : part.text.written());
      begun = true;
    }
    numbers.add(part.numbers);
  }

  /** Returns true if nothing so far has an error. */
  public boolean isValid() {
    return numbers.count(Severity.ERROR) == 0;
  }

  /**
   * Writes the report, and flushes.
   *
   * @throws IOException if it cannot be written
   */
  public void writeTo(Writer out) throws IOException {
    writeTo(out, Optional.empty());
  }

  /**
   * Writes the report with the coverage of a catalogue, which only JSON tells.
   *
   * @throws IOException if it cannot be written
   */
  public void writeTo(Writer out, ReportedCoverage coverage) throws IOException {
    writeTo(out, Optional.of(coverage));
  }

  private void writeTo(Writer out, Optional<ReportedCoverage> coverage) throws IOException {
    JsonFrame frame = form.frame(numbers, coverage, begun);
    out.write(frame.before());
    aside.writeTo(out, form::last);
    out.write(frame.after());
    out.flush();
  }

  /**
   * Deletes the temporary file.
   *
   * @throws IOException if it cannot be deleted
   */
  @Override
  public void close() throws IOException {
    aside.close();
  }
}
