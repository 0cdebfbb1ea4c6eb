package io.github.copguidelines.cli;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.SourceDocument;
import io.github.copguidelines.serialization.CopDocuments;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** The documents that arguments name, one after the other, whatever the form of the files. */
final class InputDocuments {

  /** What is done with each. */
  interface Visitor<T> {
    void visit(String name, ReadResult<T> document) throws IOException;
  }

  private InputDocuments() {}

  /**
   * Reads the documents of files, folders, files with a document in each line, and the standard
   * input, and holds none of them.
   *
   * @throws UncheckedIOException if one cannot be read
   * @throws IOException if what is done with them fails
   */
  static <T> void forEach(
      List<String> arguments, Class<T> type, InputStream standard, Visitor<T> visitor)
      throws IOException {
    for (Input input : inputs(arguments)) {
      try (Stream<SourceDocument<T>> documents = documents(input, type, standard)) {
        for (SourceDocument<T> document : (Iterable<SourceDocument<T>>) documents::iterator) {
          visitor.visit(document.name(), read(document));
        }
      }
    }
  }

  private static List<Input> inputs(List<String> arguments) {
    try {
      return Input.find(arguments);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> Stream<SourceDocument<T>> documents(
      Input input, Class<T> type, InputStream standard) {
    try {
      return input.isLines()
          ? CopDocuments.lenient().stream(List.of(Input.path(input.name())), type)
          : InputDocument.all(input, type, false, standard).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> ReadResult<T> read(SourceDocument<T> document) {
    try {
      return document.read().result();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Tells of a document that was not wholly read, and returns whether it was. */
  static boolean isWhole(String name, ReadResult<?> result, Terminal terminal) {
    boolean whole =
        result.findings().stream()
            .map(Finding::severity)
            .noneMatch(severity -> severity == Severity.ERROR);
    if (!whole) {
      terminal.note(
          result.object().isPresent()
              ? Words.of("file.partly", "file", name, "command", "cop validate")
              : Words.of("file.no-record", "file", name, "command", "cop validate"));
    }
    return whole;
  }
}
