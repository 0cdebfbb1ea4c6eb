package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.model.NotSerialized;
import io.github.copguidelines.report.ReportedCoverage;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A report that {@link ReportWriter#begin} began: accepts any number of documents, one by one,
 * without keeping them.
 *
 * <p>A format with the summary first writes nothing before the end. Until then it buffers the texts
 * of documents, beyond some hundred thousand characters in a temporary file. Only the owner can
 * read that file, and closing the sink deletes it. Other formats write each document at once.
 *
 * <p>Not thread-safe. A report without its end is incomplete: write to a file next to the target,
 * and move the file after {@link #end()}.
 */
@NotSerialized
public final class ReportSink implements Closeable {

  /** The number of characters in memory before a temporary file is created. */
  static final int HELD = 1 << 18;

  private final ReportWriter form;
  private final Writer out;
  private final int most;
  private final ReportTotals totals;
  private final StringBuilder held = new StringBuilder();
  private final List<Spool.Place> places = new ArrayList<>();
  private Optional<Spool> spool = Optional.empty();
  private boolean any;

  ReportSink(ReportWriter form, Writer out, int most) throws IOException {
    this.form = form;
    this.out = out;
    this.most = most;
    this.totals = new ReportTotals(form.counts());
    if (form.isStreamed()) {
      out.write(form.frame(totals, Optional.empty(), any).before());
    }
  }

  /**
   * Adds a document.
   *
   * @throws IOException if it cannot be written or buffered
   */
  public void document(DocumentReport document) throws IOException {
    document(form.render(document));
  }

  /**
   * Adds a document that {@link ReportWriter#render} rendered, in any thread, in the same format.
   *
   * @throws IOException if it cannot be written or buffered
   */
  public void document(RenderedDocument rendered) throws IOException {
    totals.add(rendered.document());
    add(rendered);
  }

  /**
   * Adds a file that is not a document of the run, such as the file of the settings: the report
   * counts its findings but not the file.
   *
   * @throws IOException if it cannot be written or buffered
   */
  public void beside(DocumentReport file) throws IOException {
    totals.addBeside(file);
    add(form.render(file));
  }

  private void add(RenderedDocument rendered) throws IOException {
    totals.addFailures(form.failures(rendered.document()));
    String own = form.numbered(rendered.text(), totals);
    if (own.isEmpty()) {
      return;
    }
    String text = any ? form.separator() + own : own;
    any = true;
    if (form.isStreamed()) {
      out.write(text);
      return;
    }
    held.append(text);
    if (held.length() > most) {
      if (spool.isEmpty()) {
        spool = Optional.of(Spool.in(Path.of(System.getProperty("java.io.tmpdir"))));
      }
      places.add(spool.get().add(held.toString()));
      held.setLength(0);
    }
  }

  /** Returns true if there is no error so far. */
  public boolean isValid() {
    return totals.count(Severity.ERROR) == 0;
  }

  /**
   * Writes the rest of the report, and flushes. Nothing can be added after the end.
   *
   * @throws IOException if it cannot be written
   */
  public void end() throws IOException {
    end(Optional.empty());
  }

  /**
   * Writes the same with the coverage of a catalogue, which only JSON formats show.
   *
   * @param coverage the number of covered recommendations for each audience
   * @throws IOException if it cannot be written
   */
  public void end(ReportedCoverage coverage) throws IOException {
    end(Optional.of(coverage));
  }

  private void end(Optional<ReportedCoverage> coverage) throws IOException {
    ReportFrame frame = form.frame(totals, coverage, any);
    if (!form.isStreamed()) {
      out.write(frame.before());
    }
    for (Spool.Place place : places) {
      out.write(form.complete(spool.orElseThrow().get(place), totals));
    }
    out.write(form.complete(held.toString(), totals));
    out.write(frame.after());
    out.flush();
  }

  /**
   * Deletes the temporary file; does not close the writer.
   *
   * @throws IOException if it cannot be deleted
   */
  @Override
  public void close() throws IOException {
    if (spool.isPresent()) {
      spool.get().close();
    }
  }
}
