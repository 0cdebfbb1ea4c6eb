package io.github.copguidelines.spreadsheets;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.finding.Pointer;
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
 * Practice records in spreadsheets: templates to fill, reading what was filled in, writing records.
 *
 * <pre>{@code
 * RecordSheets sheets = RecordSheets.of(Locale.FRENCH).at(Stage.SUBMISSION);
 * sheets.writeTemplate(SheetFormat.XLSX, out);
 * SheetReading filled = sheets.read(Path.of("practices.xlsx"));
 * filled.results().forEach(result -> result.findings().forEach(System.out::println));
 * }</pre>
 *
 * <p>Each row is a record, each column a place in it, as {@link Columns} names them. A template has
 * the columns that a submission needs and some more; a {@link #full} one has a column for every
 * field: of lists of objects for {@value #GROUPS} elements, of lists within these for one, of the
 * statements on safeguarding for all; of texts for English and the language of the template.
 * Reading takes any number, any language, and columns in any order.
 *
 * <p>Reading never throws for what is in a file: what is wrong is a finding, which tells the cell.
 * Formulas are not evaluated; macros, links to other files, document types and what would unpack to
 * more than is sensible are refused. Nothing that is written is a formula.
 *
 * <p>Immutable and thread-safe.
 */
@NotSerialized
public final class RecordSheets {

  /** For how many elements of a list a template has columns, where nobody says another number. */
  public static final int GROUPS = 3;

  /** The most elements of a list that a template can have columns for. */
  private static final int MOST_GROUPS = 50;

  private final Locale language;
  private final Stage stage;
  private final int groups;
  private final boolean full;
  private final boolean strict;
  private final Limits limits;
  private final Clock clock;

  private RecordSheets(
      Locale language, Stage stage, int groups, boolean full, boolean strict, Limits limits, Clock clock) {
    this.language = language;
    this.stage = stage;
    this.groups = groups;
    this.full = full;
    this.strict = strict;
    this.limits = limits;
    this.clock = clock;
  }

  /** Made on first use: what columns there are depends on neither language nor stage. */
  private static final class Known {
    static final Columns COLUMNS = Columns.of(CopSchemas.forType(PracticeRecord.class));
  }

  /**
   * Returns sheets in a language, for the stage of drafts. Unknown columns are reported with
   * warnings.
   *
   * @param language where there are no words in it nor in a wider one, English is taken. What is
   *     read does not depend on it
   */
  public static RecordSheets of(Locale language) {
    return new RecordSheets(language, Stage.DRAFT, GROUPS, false, false, Limits.standard(), Clock.systemUTC());
  }

  /** Returns the same for another stage, which says what is marked as required. */
  public RecordSheets at(Stage other) {
    return new RecordSheets(language, other, groups, full, strict, limits, clock);
  }

  /** Returns the same with templates that have a column for every field, folded by group. */
  public RecordSheets full() {
    return new RecordSheets(language, stage, groups, true, strict, limits, clock);
  }

  /**
   * Returns the same with {@link #full} templates that have columns for another number of elements
   * of a list.
   *
   * @throws IllegalArgumentException if it is not from 1 to 50
   */
  public RecordSheets withGroups(int number) {
    if (number < 1 || number > MOST_GROUPS) {
      throw new IllegalArgumentException("From 1 to " + MOST_GROUPS + " groups.");
    }
    return new RecordSheets(language, stage, number, true, strict, limits, clock);
  }

  /** Returns the same with columns that are not known, and such fields, as errors. */
  public RecordSheets strict() {
    return new RecordSheets(language, stage, groups, full, true, limits, clock);
  }

  /** Returns the same with other bounds on files and records. */
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
   * Writes a template to be filled: a sheet for records with lists to choose from, and in workbooks
   * an example, notes and the lists on sheets of their own. A table of text has its example in a
   * row that is passed over.
   *
   * @param out stays open
   * @throws IOException if it cannot be written to
   */
  public void writeTemplate(SheetFormat format, OutputStream out) throws IOException {
    new SheetWriting(language, stage, groups).template(format, full, out);
  }

  /**
   * Writes records to a sheet with the columns that they need.
   *
   * @param out stays open
   * @return what the sheet could not hold, record by record
   * @throws IOException if it cannot be written to
   */
  public List<NotWritten> write(SheetFormat format, List<PracticeRecord> records, OutputStream out)
      throws IOException {
    List<NotWritten> without = new ArrayList<>();
    write(format, mapped(records, CopJson.lenient()::write), out, without::add);
    return List.copyOf(without);
  }

  /**
   * Writes what was read to a sheet, with what did not fit the model as far as a cell can hold it.
   *
   * <p>Memory does not grow with the number of records: they are gone through twice, first to find
   * the columns that they need, and none is held. A table of text takes any number of them, a
   * workbook the first 100,000, which is also as many as are read.
   *
   * @param results the same each time
   * @param out stays open
   * @param without takes what the sheet could not hold, record by record; the whole of a result
   *     that holds no record nor parts of one
   * @throws IOException if it cannot be written to, or if the results are others the second time
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
   * @param name the name by which reports know the file
   * @throws IOException if the stream cannot be read
   */
  public SheetReading read(InputStream in, String name) throws IOException {
    return read(in.readNBytes(limits.documentLength() + 1), name);
  }

  /**
   * Reads the records of a file. What it begins with decides on its form, and not its name.
   *
   * @param name the name by which reports know the file
   */
  public SheetReading read(byte[] file, String name) {
    try {
      return SheetReading.of(name, sheets(file), reading(), strict);
    } catch (Refused e) {
      return SheetReading.refused(name, e.finding());
    }
  }

  private List<Sheet> sheets(byte[] file) throws Refused {
    if (file.length > limits.documentLength()) {
      Finding tooLong =
          Limits.DOCUMENT_LENGTH
              .at(Pointer.root())
              .argument("max", limits.documentLength())
              .build();
      throw new Refused(tooLong);
    }
    if (XlsxSafety.isCompound(file)) {
      throw XlsxSafety.compound(file);
    }
    return XlsxFile.isArchive(file)
        ? XlsxFile.read(file)
        : List.of(CsvFile.read(file, row -> Head.isHead(row, Known.COLUMNS)));
  }

  private RowReading reading() {
    DocumentFormat format = (strict ? CopJson.strict() : CopJson.lenient()).withLimits(limits);
    Timestamp now = Timestamp.of(clock.instant().truncatedTo(ChronoUnit.SECONDS));
    return new RowReading(Known.COLUMNS, new CellValues(), format, limits, now);
  }
}
