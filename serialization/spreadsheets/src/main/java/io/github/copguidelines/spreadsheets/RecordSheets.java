package io.github.copguidelines.spreadsheets;

import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.NotSerialized;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.schemas.Columns;
import io.github.copguidelines.schemas.CopSchemas;
import io.github.copguidelines.serialization.CopJson;
import io.github.copguidelines.serialization.DocumentFormat;
import io.github.copguidelines.serialization.NotWritten;
import io.github.copguidelines.text.Timestamp;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/**
 * Practice records in spreadsheets: writing templates, and reading and writing records.
 *
 * <pre>{@code
 * RecordSheets sheets = RecordSheets.of(Locale.FRENCH).at(Stage.SUBMISSION);
 * sheets.writeTemplate(SheetFormat.XLSX, out);
 * SheetReading filled = sheets.read(Path.of("practices.xlsx"));
 * filled.results().forEach(result -> result.findings().forEach(System.out::println));
 * }</pre>
 *
 * <p>Each row is a record and each column a place in it, with the names of {@link Columns}. A
 * template has the columns that a submission needs and some more. A {@link #full} one has columns
 * for every field: for {@value #GROUPS} elements of lists of objects, one element of nested lists,
 * all safeguarding statements, and texts in English and in the template's language. Reading accepts
 * any number, any language, and columns in any order.
 *
 * <p>Reading never throws an exception for the content of a file: errors are findings with the
 * cell. It does not evaluate formulas, and rejects macros, links to other files, document types and
 * zip bombs. Writing never produces formulas.
 *
 * <p>Immutable and thread-safe.
 */
@NotSerialized
public final class RecordSheets {

  /** The default number of list elements for which a template has columns. */
  public static final int GROUPS = 3;

  /** The greatest number of list elements for which a template can have columns. */
  private static final int MOST_GROUPS = 50;

  private final Locale language;
  private final Stage stage;
  private final int groups;
  private final boolean full;
  private final boolean strict;
  private final Limits limits;
  private final Clock clock;

  private RecordSheets(
      Locale language,
      Stage stage,
      int groups,
      boolean full,
      boolean strict,
      Limits limits,
      Clock clock) {
    this.language = language;
    this.stage = stage;
    this.groups = groups;
    this.full = full;
    this.strict = strict;
    this.limits = limits;
    this.clock = clock;
  }

  /** Holds the columns, which depend on neither language nor stage, from the first use on. */
  private static final class Known {
    static final Columns COLUMNS = Columns.of(CopSchemas.forType(PracticeRecord.class));
  }

  /**
   * Returns sheets in a language, for the stage of drafts. Unknown columns are reported with
   * warnings.
   *
   * @param language the language of templates; English if it and its wider languages have no words.
   *     Reading does not depend on it
   */
  public static RecordSheets of(Locale language) {
    return new RecordSheets(
        language, Stage.DRAFT, GROUPS, false, false, Limits.standard(), Clock.systemUTC());
  }

  /** Returns a copy for another stage, which determines the fields marked as required. */
  public RecordSheets at(Stage other) {
    return new RecordSheets(language, other, groups, full, strict, limits, clock);
  }

  /** Returns the same with templates that have a column for every field, folded by group. */
  public RecordSheets full() {
    return new RecordSheets(language, stage, groups, true, strict, limits, clock);
  }

  /**
   * Returns a copy with {@link #full} templates that have columns for another number of list
   * elements.
   *
   * @throws IllegalArgumentException if it is not from 1 to 50
   */
  public RecordSheets withGroups(int number) {
    if (number < 1 || number > MOST_GROUPS) {
      throw new IllegalArgumentException("From 1 to " + MOST_GROUPS + " groups.");
    }
    return new RecordSheets(language, stage, number, true, strict, limits, clock);
  }

  /** Returns a copy that reports unknown columns and fields as errors. */
  public RecordSheets strict() {
    return new RecordSheets(language, stage, groups, full, true, limits, clock);
  }

  /** Returns a copy with other limits on files and records. */
  public RecordSheets withLimits(Limits other) {
    return new RecordSheets(language, stage, groups, full, strict, other, clock);
  }

  /**
   * Returns the same with another clock. It tells when a new record was created, where a row of a
   * template does not, and the workbook does not tell when it was saved.
   */
  public RecordSheets withClock(Clock other) {
    return new RecordSheets(language, stage, groups, full, strict, limits, other);
  }

  /**
   * Writes a template to fill in. A workbook has a sheet for records with drop-down lists, and
   * separate sheets for an example, notes and the lists. A text table has its example in a row that
   * readers skip.
   *
   * @param out the output, which stays open
   * @throws IOException if it cannot be written to
   */
  public void writeTemplate(SheetFormat format, OutputStream out) throws IOException {
    new SheetWriting(language, stage, groups).template(format, full, out);
  }

  /**
   * Writes records to a sheet with the columns that they need.
   *
   * @param out the output, which stays open
   * @return the values that the sheet could not hold, record by record
   * @throws IOException if it cannot be written to
   */
  public List<NotWritten> write(SheetFormat format, List<PracticeRecord> records, OutputStream out)
      throws IOException {
    List<NotWritten> without = new ArrayList<>();
    write(format, mapped(records, CopJson.lenient()::write), out, without::add);
    return List.copyOf(without);
  }

  /**
   * Writes read results to a sheet, including unbound values that a cell can hold.
   *
   * <p>Memory does not grow with the number of records: it iterates twice, first to find the
   * necessary columns, and keeps none. A text table can hold any number of records; a workbook
   * holds the first 100,000, which is also the limit for reading.
   *
   * @param results the results, the same in each iteration
   * @param out the output, which stays open
   * @param without receives the values that the sheet could not hold, record by record; the whole
   *     result if it has no record and no parts of one
   * @throws IOException if it cannot be written to, or if the results differ in the second
   *     iteration
   */
  public void writeResults(
      SheetFormat format,
      Iterable<ReadResult<PracticeRecord>> results,
      OutputStream out,
      Consumer<NotWritten> without)
      throws IOException {
    write(format, mapped(results, RecordSheets::written), out, without);
  }

  private static String written(ReadResult<PracticeRecord> result) {
    boolean isNothing = result.toOptional().isEmpty() && result.unbound().isEmpty();
    return isNothing ? "null" : CopJson.lenient().write(result);
  }

  private void write(
      SheetFormat format,
      Iterable<String> documents,
      OutputStream out,
      Consumer<NotWritten> without)
      throws IOException {
    try {
      new SheetWriting(language, stage, groups).records(format, documents, out, without);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static <T> Iterable<String> mapped(Iterable<T> all, Function<T, String> written) {
    return () -> StreamSupport.stream(all.spliterator(), false).map(written).iterator();
  }

  /**
   * Reads the records of a file.
   *
   * @throws IOException if it cannot be read
   */
  public SheetReading read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, file.toString());
    }
  }

  /**
   * Reads the records of a file from a stream to its end, or as far as the limit on its length;
   * does not close the stream.
   *
   * @param name the name of the file in reports
   * @throws IOException if the stream cannot be read
   */
  public SheetReading read(InputStream in, String name) throws IOException {
    return read(in.readNBytes(limits.documentLength() + 1), name);
  }

  /**
   * Reads the records of a file. Its first bytes determine the format, not its name.
   *
   * @param name the name of the file in reports
   */
  public SheetReading read(byte[] file, String name) {
    try {
      return SheetReading.of(name, SheetFile.read(file, limits, Known.COLUMNS), reading(), strict);
    } catch (Refused e) {
      return SheetReading.refused(name, e.finding());
    }
  }

  private RowReading<PracticeRecord> reading() {
    DocumentFormat format = (strict ? CopJson.strict() : CopJson.lenient()).withLimits(limits);
    Timestamp now = Timestamp.of(clock.instant().truncatedTo(ChronoUnit.SECONDS));
    return new RowReading<>(
        PracticeRecord.class, Known.COLUMNS, new CellValues(), format, limits, now);
  }
}
