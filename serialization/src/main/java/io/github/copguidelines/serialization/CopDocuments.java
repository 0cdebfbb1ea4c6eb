package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.finding.SourceDocument;
import io.github.copguidelines.model.ModelType;
import io.github.copguidelines.model.NotSerialized;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Many documents: files of JSON or YAML with one document or a list of them, folders of files,
 * files with a JSON document in each line (NDJSON), and files of all other installed {@linkplain
 * FileFormats formats}, such as spreadsheets.
 *
 * <p>A stream provides them one after the other, for files of any size. The extension of a file
 * selects the format; the first bytes of a file with an unknown extension select JSON or YAML. In
 * NDJSON, blank lines are skipped. A line that is not JSON is a document with a finding, and
 * reading continues. A line longer than the limit on documents is not kept in memory.
 *
 * <p>A list is read element by element, with only one of them in memory. Their names are {@code
 * practices.json#1}, {@code practices.json#2} and so on. An empty list, or one that cannot be read
 * to its end, results in a document with a finding and the name of the file. In YAML, a list has
 * dashes; a list in brackets is read as JSON.
 *
 * <p>Immutable and thread-safe.
 */
@NotSerialized
public final class CopDocuments {

  private static final TextFormat JSON = new JsonFormat();
  private static final TextFormat YAML = new YamlFormat();
  private static final CopDocuments LENIENT = new CopDocuments(ReadOptions.lenient());
  private static final CopDocuments STRICT = new CopDocuments(ReadOptions.strict());

  private final ReadOptions options;

  private CopDocuments(ReadOptions options) {
    this.options = options;
  }

  /** Returns the reader that keeps unknown members and warns of them. */
  public static CopDocuments lenient() {
    return LENIENT;
  }

  /** Returns the reader that keeps unknown members and reports them as errors. */
  public static CopDocuments strict() {
    return STRICT;
  }

  /** Returns a copy with other limits on each document. */
  public CopDocuments withLimits(Limits other) {
    return new CopDocuments(options.withLimits(other));
  }

  /**
   * Returns the documents of a file, or of the files directly in a folder in the order of their
   * names. In a folder it skips hidden files, text tables (CSV) and files with an unknown
   * extension.
   *
   * <p>A file with many documents is open during iteration, which throws an {@link
   * java.io.UncheckedIOException} if the file cannot be opened or read. Files with one document in
   * JSON or YAML are opened by {@link SourceDocument#read}.
   *
   * @return a sequential stream; close it after use
   * @throws IOException if the folder cannot be listed
   */
  public <T> Stream<SourceDocument<T>> stream(Path path, Class<T> type) throws IOException {
    return stream(Files.isDirectory(path) ? folder(path, type) : List.of(path), type);
  }

  /**
   * Returns the documents of several files in the order given, as for one {@linkplain Path path}.
   */
  public <T> Stream<SourceDocument<T>> stream(List<Path> files, Class<T> type) {
    ModelType.of(type);
    return new FileDocuments<>(List.copyOf(files), this, type).stream();
  }

  /**
   * Returns the documents of a stream: one, or those of a list.
   *
   * @param in the input, which is closed with the stream
   * @param name the name in reports, whose extension selects the format. Without an extension the
   *     beginning of the document selects JSON or YAML
   * @throws IOException if it cannot be read
   */
  public <T> Stream<SourceDocument<T>> stream(InputStream in, String name, Class<T> type)
      throws IOException {
    ModelType.of(type);
    Optional<FileFormat> named = FileFormats.installed().reading(type).ofFile(name);
    if (named.isPresent()) {
      return named.get().read(in, name, type, options);
    }
    PeekableInput text = new PeekableInput(in);
    return textFormat(name, text.beginning()).read(text, name, type, options);
  }

  /**
   * Returns the documents of NDJSON from a stream, named {@code name:1}, {@code name:2} and so on
   * by their lines.
   *
   * @param in the input, which is closed with the stream
   */
  public <T> Stream<SourceDocument<T>> lines(InputStream in, String name, Class<T> type) {
    return new NdjsonFormat().read(in, name, type, options);
  }

  private static List<Path> folder(Path folder, Class<?> type) throws IOException {
    FileFormats formats =
        FileFormats.installed().reading(type).matching(FileFormat::isFoundInFolders);
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> isShown(file) && formats.ofFile(file.toString()).isPresent())
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    }
  }

  /**
   * Returns true for files that are not hidden. A spreadsheet program keeps a file whose name
   * begins with ~$ next to an open workbook.
   */
  private static boolean isShown(Path file) {
    String name = file.getFileName().toString();
    return !name.startsWith(".") && !name.startsWith("~$");
  }

  /**
   * Returns the format that a name or, if it selects none, the beginning of the document selects.
   */
  private static TextFormat textFormat(String name, byte[] beginning) {
    return Stream.of(JSON, YAML)
        .filter(format -> format.isNameOf(name))
        .findFirst()
        .orElse(JsonText.begins(beginning) ? JSON : YAML);
  }

  /** Reads a file with one document in JSON or YAML. */
  <T> FileDocument.Read<T> read(InputStream in, String name, Class<T> type) throws IOException {
    byte[] document = in.readNBytes(options.limits().documentLength() + 1);
    return new FileDocument.Read<>(document, textFormat(name, document).documents(options), type);
  }

  /** Returns the documents of a file with many of them; empty for one document in JSON or YAML. */
  <T> Optional<Stream<SourceDocument<T>>> partsOf(Path file, Class<T> type) throws IOException {
    String name = file.toString();
    Optional<FileFormat> many = manyOf(name, type);
    if (many.isPresent()) {
      return Optional.of(many.get().read(Files.newInputStream(file), name, type, options));
    }
    if (!Files.isRegularFile(file)) {
      return Optional.empty(); // a pipe can only be read once
    }
    PeekableInput in = new PeekableInput(Files.newInputStream(file));
    DocumentFormat format = textFormat(name, in.beginning()).documents(options);
    Optional<FileParts> list = format.list(in);
    if (list.isEmpty()) {
      in.close();
    }
    return list.map(parts -> new PartDocuments<>(parts, name, format, type).stream());
  }

  /** Returns the format of a file, if its name selects another format than JSON or YAML. */
  static Optional<FileFormat> manyOf(String name, Class<?> type) {
    return FileFormats.installed()
        .reading(type)
        .matching(format -> !(format instanceof TextFormat))
        .ofFile(name);
  }
}
