package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ReadDocument;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.ReadRules;
import io.github.copguidelines.finding.SourceDocument;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.model.ModelType;
import io.github.copguidelines.model.NotSerialized;
import io.github.copguidelines.serialization.binding.internal.Documents;
import io.github.copguidelines.serialization.binding.internal.Notes;
import io.github.copguidelines.serialization.binding.internal.Source;
import io.github.copguidelines.serialization.binding.internal.Supplement;
import io.github.copguidelines.serialization.binding.internal.Utf8;
import io.github.copguidelines.serialization.binding.internal.Writing;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/**
 * A way of reading and writing documents; got from {@link CopJson} or {@link CopYaml}.
 *
 * <p>Reading never throws for what is in a document: it returns the object, where one could be
 * built, with findings and the values that did not fit. Types are the interfaces of the model, for
 * example {@code PracticeRecord.class}.
 *
 * <p>Writing is deterministic: members appear in the order of the model, those that it does not
 * know after them in their own order; what is absent and empty lists are left out. Surrogates that
 * are alone have no form in UTF-8 and are written as U+FFFD.
 *
 * <p>Immutable and thread-safe.
 */
@NotSerialized
public final class DocumentFormat {

  private final DocumentText text;
  private final boolean strict;
  private final Limits limits;

  DocumentFormat(DocumentText text, boolean strict, Limits limits) {
    this.text = text;
    this.strict = strict;
    this.limits = limits;
  }

  /** Returns the same format with other bounds on what it reads. */
  public DocumentFormat withLimits(Limits other) {
    return new DocumentFormat(text, strict, other);
  }

  /**
   * Reads a document, with or without a byte order mark.
   *
   * @throws IllegalArgumentException if the type is not a model type
   */
  public <T> ReadResult<T> read(String document, Class<T> type) {
    ModelType.of(type);
    return readText(Utf8.withoutMark(document), type, Supplement.NOTHING);
  }

  private <T> ReadResult<T> readText(
      String document, Class<T> type, Supplier<Supplement> supplements) {
    if (Utf8.exceeds(document, limits.documentLength())) {
      return tooLong();
    }
    return Documents.read(
        new Source(() -> text.parser(document), false),
        type,
        supplements.get(),
        limits,
        strict,
        findings ->
            SourcePlaces.inUtf16(
                text, document, Notes.joined(findings, text.passedOver(document, limits), limits)));
  }

  /** Reads a document from bytes in UTF-8, with or without a byte order mark. */
  public <T> ReadResult<T> read(byte[] document, Class<T> type) {
    return read(document, type, Supplement.NOTHING);
  }

  /**
   * Reads all records of a document: each element of a list, and of any other document the one that
   * it holds.
   *
   * <p>Places are those in the record; lines and columns are those in the document. A list without
   * a record is one result without an object, and so is each place where a list cannot be read any
   * further.
   *
   * @return the records in their order, each with its findings and places; at least one
   * @throws IllegalArgumentException if the type is not a model type
   */
  public <T> List<ReadDocument<T>> readAll(byte[] document, Class<T> type) {
    try {
      return readAll(new ByteArrayInputStream(document), type);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // never: all is in memory
    }
  }

  private <T> List<ReadDocument<T>> readAll(InputStream document, Class<T> type)
      throws IOException {
    List<ReadDocument<T>> all = new ArrayList<>();
    try (Stream<SourceDocument<T>> documents = TextFormat.stream(document, "", type, this)) {
      Iterator<SourceDocument<T>> each = documents.iterator();
      while (each.hasNext()) {
        all.add(each.next().read());
      }
    }
    return List.copyOf(all);
  }

  /** Returns the elements of a document that is a list; empty where it is not. */
  Optional<FileParts> list(PeekableInput document) throws IOException {
    return text.list(document.beginning(), document, limits);
  }

  /**
   * Reads all records of a file: one, or those of a list.
   *
   * @throws IOException if the file cannot be read
   */
  public <T> List<ReadDocument<T>> readAll(Path document, Class<T> type) throws IOException {
    try (InputStream in = Files.newInputStream(document)) {
      return readAll(in, type);
    }
  }

  /**
   * Reads a document from bytes, and adds to the objects what is elsewhere.
   *
   * @param supplements makes one for each time that the document is gone through
   */
  <T> ReadResult<T> read(byte[] document, Class<T> type, Supplier<Supplement> supplements) {
    ModelType.of(type);
    if (document.length > limits.documentLength()) {
      return tooLong();
    }
    Utf8.Form form = text.readsBytes(document) ? Utf8.form(document) : Utf8.Form.INVALID;
    if (form != Utf8.Form.INVALID) {
      ReadResult<T> result = readBytes(document, form == Utf8.Form.PLAIN, type, supplements.get());
      if (result.findings().isEmpty()) {
        return result;
      }
      // Read again as text, whose places are counted in characters.
    }
    return Utf8.decode(document)
        .map(decoded -> readText(decoded, type, supplements))
        .orElseGet(() -> refused(ReadRules.notUtf8(document)));
  }

  /**
   * Reads a document of the library's own, which is known to be text without an escaped surrogate:
   * it is not looked through before, unless there is something to say of it.
   */
  <T> ReadResult<T> readBundled(byte[] document, Class<T> type, Supplier<Supplement> supplements) {
    ReadResult<T> result = readBytes(document, true, type, supplements.get());
    return result.findings().isEmpty() ? result : read(document, type, supplements);
  }

  private <T> ReadResult<T> readBytes(
      byte[] document, boolean wellFormed, Class<T> type, Supplement supplement) {
    return Documents.read(
        new Source(() -> text.parser(document), wellFormed),
        type,
        supplement,
        limits,
        strict,
        UnaryOperator.identity());
  }

  /**
   * Reads a document from a stream to its end, or as far as the limit on its length; does not close
   * the stream.
   *
   * @throws IOException if the stream cannot be read
   */
  public <T> ReadResult<T> read(InputStream document, Class<T> type) throws IOException {
    return read(bytes(document), type);
  }

  /** Returns what a stream has, or one byte more than a document may have. */
  byte[] bytes(InputStream document) throws IOException {
    return document.readNBytes(limits.documentLength() + 1);
  }

  /**
   * Reads a document from a file.
   *
   * @throws IOException if the file cannot be read
   */
  public <T> ReadResult<T> read(Path document, Class<T> type) throws IOException {
    try (InputStream in = Files.newInputStream(document)) {
      return read(in, type);
    }
  }

  /**
   * Returns a report with the line and column of each finding that has none yet: of the value it is
   * about, or of what should hold the value where that is missing. Reading and validating do not
   * keep them, so the document is gone through once more, as far as it is well-formed.
   *
   * @param document the text that the report is about, in this format
   * @param report the report, its places those of the document
   */
  public ValidationReport locate(String document, ValidationReport report) {
    return Utf8.exceeds(document, limits.documentLength())
        ? report
        : SourcePlaces.located(text, Utf8.withoutMark(document), report, UnaryOperator.identity());
  }

  /**
   * Adds lines and columns to the findings on a part of a file.
   *
   * @param placed puts a finding of the part at its line and column in the file
   */
  ValidationReport locate(byte[] part, ValidationReport report, UnaryOperator<Finding> placed) {
    return SourcePlaces.located(text, Utf8.decode(part).orElse(""), report, placed);
  }

  /** Adds lines and columns to findings on a document in UTF-8; other bytes have none. */
  public ValidationReport locate(byte[] document, ValidationReport report) {
    return Utf8.decode(document).map(decoded -> locate(decoded, report)).orElse(report);
  }

  /**
   * Writes an object.
   *
   * @param model an object of a model type
   * @throws IllegalArgumentException if it is none
   */
  public String write(Object model) {
    return text.write(out -> Writing.write(model, out));
  }

  /**
   * Writes an object piece by piece, so that a large one is never held as text.
   *
   * @param out is flushed and not closed
   * @throws IOException if it cannot be written to
   * @throws IllegalArgumentException if the object is of no model type
   */
  public void write(Object model, Writer out) throws IOException {
    LastLine unclosed = new LastLine(out);
    try (JsonGenerator generator = text.generator(unclosed)) {
      Writing.write(model, generator);
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
    unclosed.finish();
  }

  /**
   * Writes the result of a reading: the object, with what did not fit put back into its place.
   *
   * @throws IllegalArgumentException if nothing was read, for example of a malformed document
   */
  public String write(ReadResult<?> result) {
    if (result.toOptional().isEmpty() && result.unbound().isEmpty()) {
      throw new IllegalArgumentException("Nothing was read: " + result.findings());
    }
    return text.write(out -> Writing.write(result, out));
  }

  /** Returns how names of files in this format end, with the dot. */
  String ending() {
    return text.ending();
  }

  /** Returns what comes of a document that is too long. */
  <T> ReadResult<T> tooLong() {
    return refused(
        Limits.DOCUMENT_LENGTH.at(Pointer.root()).argument("max", limits.documentLength()).build());
  }

  static <T> ReadResult<T> refused(Finding finding) {
    return ReadResult.of(Optional.empty(), List.of(finding), List.of());
  }
}
