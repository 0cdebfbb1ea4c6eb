package io.github.copguidelines.cli;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.SourceDocument;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.serialization.CopDocuments;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Iterates over the documents that arguments name, in files of any format. */
final class InputDocuments {

  /** Processes one document. */
  interface Visitor<T> {
    void visit(String name, ReadResult<T> document) throws IOException;
  }

  private InputDocuments() {}

  /**
   * Reads the documents of files, folders, files with many documents and the standard input, and
   * keeps none of them.
   *
   * @throws UncheckedIOException if a document cannot be read
   * @throws IOException if the visitor fails
   */
  static <T> void forEach(
      List<String> arguments, Class<T> type, Terminal terminal, Visitor<T> visitor)
      throws IOException {
    List<Input> inputs;
    try {
      inputs = Input.find(arguments, terminal);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Iterator<SourceDocument<T>> documents =
        joined(inputs, input -> unchecked(() -> of(input, type, false, terminal.in()))).iterator();
    while (documents.hasNext()) {
      SourceDocument<T> document = documents.next();
      visitor.visit(document.name(), unchecked(document::read).result());
    }
  }

  /**
   * Returns the documents of an input.
   *
   * @return a stream; close it after use
   * @throws IOException if the input cannot be read
   */
  static <T> Stream<SourceDocument<T>> of(
      Input input, Class<T> type, boolean strict, InputStream standard) throws IOException {
    if (input.isSheet()) {
      return ofSheet(input, type, strict);
    }
    input.checkType();
    CopDocuments documents = strict ? CopDocuments.strict() : CopDocuments.lenient();
    if (input.isStandard()) {
      return documents.stream(standard, input.title(), type);
    }
    Path file = Input.path(input.name());
    if (Files.notExists(file)) {
      throw new NoSuchFileException(input.name());
    }
    return documents.stream(List.of(file), type);
  }

  /** Returns the documents of a spreadsheet. */
  @SuppressWarnings("unchecked") // documents of the requested type
  private static <T> Stream<SourceDocument<T>> ofSheet(Input input, Class<T> type, boolean strict)
      throws IOException {
    if (type != PracticeRecord.class) {
      return input.sheet(type, strict);
    }
    return ((List<SourceDocument<T>>) (List<?>) input.sheet(strict).documents()).stream();
  }

  /**
   * Returns the documents of inputs, with one input open at a time. {@code flatMap} would buffer
   * all documents of an input.
   */
  static <T> Stream<T> joined(List<Input> inputs, Function<Input, Stream<T>> documents) {
    Joined<T> all = new Joined<>(inputs.iterator(), documents);
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(all, Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .onClose(() -> all.open.close());
  }

  private static final class Joined<T> implements Iterator<T> {

    private final Iterator<Input> inputs;
    private final Function<Input, Stream<T>> documents;
    private Stream<T> open = Stream.empty();
    private Iterator<T> next = open.iterator();

    Joined(Iterator<Input> inputs, Function<Input, Stream<T>> documents) {
      this.inputs = inputs;
      this.documents = documents;
    }

    @Override
    public boolean hasNext() {
      while (!next.hasNext() && inputs.hasNext()) {
        open.close();
        open = documents.apply(inputs.next());
        next = open.iterator();
      }
      return next.hasNext();
    }

    @Override
    public T next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return next.next();
    }
  }

  /** A reading that may fail. */
  interface Reading<T> {
    T read() throws IOException;
  }

  static <T> T unchecked(Reading<T> reading) {
    try {
      return reading.read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reports an incompletely read document, and returns true if a document was read completely. */
  static boolean isWhole(String name, ReadResult<?> result, Terminal terminal) {
    boolean whole =
        result.findings().stream()
            .map(Finding::severity)
            .noneMatch(severity -> severity == Severity.ERROR);
    if (!whole) {
      terminal.note(
          result.toOptional().isPresent()
              ? Words.of("file.partly", "file", name, "command", "cop validate")
              : Words.of("file.no-record", "file", name, "command", "cop validate"));
    }
    return whole;
  }
}
