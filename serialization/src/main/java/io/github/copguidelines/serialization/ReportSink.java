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
 * A report that {@link ReportWriter#begin} began: takes any number of documents, one by one, and
 * holds none of them.
 *
 * <p>A form whose summary comes first writes nothing before the end. The texts of its documents
 * wait: beyond some hundred thousand characters in a temporary file, which only its owner can read,
 * and which is deleted when this is closed. The other forms write each document at once.
 *
 * <p>For one thread. A report without its end is not whole: write to a file next to the target, and
 * move the file after {@link #end()}.
 */
@NotSerialized
public final class ReportSink implements Closeable {

  /** The number of characters that are held in memory before a temporary file is made. */
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
   * @throws IOException if it cannot be written, or kept for the end
   */
  public void document(DocumentReport document) throws IOException {
    document(form.render(document));
  }

  /**
   * Adds a document that {@link ReportWriter#render} rendered, in any thread, in the same form.
   *
   * @throws IOException if it cannot be written, or kept for the end
   */
  public void document(RenderedDocument rendered) throws IOException {
    totals.add(rendered.document());
    add(rendered);
  }

  /**
   * Adds a file that is not a document of the run, such as the file of the settings: the report
   * counts its findings but not the file.
   *
   * @throws IOException if it cannot be written, or kept for the end
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

  /** Returns true if nothing so far has an error. */
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
   * Writes the same with the coverage of a catalogue, which only the forms in JSON show.
   *
   * @param coverage for each audience, how many of its recommendations the records name
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
