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
 * A format that reads and writes documents; obtain it from {@link CopJson} or {@link CopYaml}.
 *
 * <p>Reading never throws an exception for the content of a document: it returns the object, if one
 * could be built, with findings and the values that did not fit. Types are the interfaces of the
 * model, for example {@code PracticeRecord.class}.
 *
 * <p>Writing is deterministic: members are in the order of the model, followed by unknown members
 * in their own order. Absent values and empty lists are left out. Unpaired surrogates have no form
 * in UTF-8 and are written as U+FFFD.
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

  /** Returns a copy with other limits on reading. */
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
   * Reads all records of a document: each element of a list, or the only record of any other
   * document.
   *
   * <p>Places are relative to the record, lines and columns to the document. A list without a
   * record results in one result without an object, and so does each place where a list cannot be
   * read further.
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

  /** Returns the elements of a document that is a list; empty if it is not a list. */
  Optional<FileParts> list(PeekableInput document) throws IOException {
    return text.list(document.beginning(), document, limits);
  }

  /**
   * Reads all records of a file: one, or the records of a list.
   *
   * @throws IOException if the file cannot be read
   */
  public <T> List<ReadDocument<T>> readAll(Path document, Class<T> type) throws IOException {
    try (InputStream in = Files.newInputStream(document)) {
      return readAll(in, type);
    }
  }

  /**
   * Reads a document from bytes, and supplements the objects with data from elsewhere.
   *
   * @param supplements makes a supplement for each pass over the document
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
      // Read again as text, for positions in characters.
    }
    return Utf8.decode(document)
        .map(decoded -> readText(decoded, type, supplements))
        .orElseGet(() -> refused(ReadRules.notUtf8(document)));
  }

  /**
   * Reads a bundled document, which is text without an escaped surrogate: it is not scanned first,
   * unless it has findings.
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

  /** Returns the bytes of a stream, at most one more than a document may have. */
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
   * Returns a report with the line and column of each finding that has none yet: of its value or,
   * if the value is missing, of the object or list that should hold it. Reading and validation do
   * not keep positions, so this method parses the document again, as far as it is well-formed.
   *
   * @param document the text that the report is about, in this format
   * @param report the report, with places in the document
   */
  public ValidationReport locate(String document, ValidationReport report) {
    return Utf8.exceeds(document, limits.documentLength())
        ? report
        : SourcePlaces.located(text, Utf8.withoutMark(document), report, UnaryOperator.identity());
  }

  /**
   * Adds lines and columns to the findings on a part of a file.
   *
   * @param placed converts the position of a finding from the part to the file
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
   * @throws IllegalArgumentException if the object's type is not a model type
   */
  public String write(Object model) {
    return text.write(out -> Writing.write(model, out));
  }

  /**
   * Writes an object piece by piece, so that a large one is never held as text.
   *
   * @param out the output, which is flushed and not closed
   * @throws IOException if it cannot be written to
   * @throws IllegalArgumentException if the object's type is not a model type
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
   * Writes a read result: the object, with unbound values in their places.
   *
   * @throws IllegalArgumentException if nothing was read, for example of a malformed document
   */
  public String write(ReadResult<?> result) {
    if (result.toOptional().isEmpty() && result.unbound().isEmpty()) {
      throw new IllegalArgumentException("Nothing was read: " + result.findings());
    }
    return text.write(out -> Writing.write(result, out));
  }

  /** Returns the extension of files in this format, with the dot. */
  String ending() {
    return text.ending();
  }

  /** Returns the result for a document that is too long. */
  <T> ReadResult<T> tooLong() {
    return refused(
        Limits.DOCUMENT_LENGTH.at(Pointer.root()).argument("max", limits.documentLength()).build());
  }

  static <T> ReadResult<T> refused(Finding finding) {
    return ReadResult.of(Optional.empty(), List.of(finding), List.of());
  }
}
