package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.finding.SourceDocument;
import io.github.copguidelines.model.ModelType;
import io.github.copguidelines.model.NotSerialized;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Many documents: files of JSON or YAML with one document or a list of them, folders of files, and
 * files with a JSON document in each line (NDJSON).
 *
 * <p>They come in a stream one after the other, however large the file. Names say what a file is:
 * {@code .json}, {@code .yaml} or {@code .yml}, else {@code .ndjson} or {@code .jsonl}. Of NDJSON,
 * blank lines are skipped; a line that is no JSON is a document with a finding, and the lines after
 * it are read. A line longer than the limit on documents is not kept in memory.
 *
 * <p>A list is read element by element, and only one of them is in memory. They are named {@code
 * practices.json#1}, {@code practices.json#2} and so on. A list that is empty, or that cannot be
 * read to its end, has a document of its own with a finding, named as the file. In YAML, a list has
 * dashes; one in brackets is read as JSON.
 *
 * <p>Immutable and thread-safe.
 */
@NotSerialized
public final class CopDocuments {

  private static final CopDocuments LENIENT =
      new CopDocuments(CopJson.lenient(), CopYaml.lenient(), Limits.standard());
  private static final CopDocuments STRICT =
      new CopDocuments(CopJson.strict(), CopYaml.strict(), Limits.standard());

  private final DocumentFormat json;
  private final DocumentFormat yaml;
  private final Limits limits;

  private CopDocuments(DocumentFormat json, DocumentFormat yaml, Limits limits) {
    this.json = json;
    this.yaml = yaml;
    this.limits = limits;
  }

  /** Returns the way of reading that keeps unknown members and warns of them. */
  public static CopDocuments lenient() {
    return LENIENT;
  }

  /** Returns the way of reading that keeps unknown members and reports them as errors. */
  public static CopDocuments strict() {
    return STRICT;
  }

  /** Returns the same with other bounds on each document. */
  public CopDocuments withLimits(Limits other) {
    return new CopDocuments(json.withLimits(other), yaml.withLimits(other), other);
  }

  /**
   * Returns the documents of a file or, file by file in the order of their names, of those directly
   * in a folder; hidden files and those of other names are left out there.
   *
   * <p>A file of NDJSON, or with a list, is open while it is gone through; where it cannot be
   * opened or read, going through the stream throws an {@link java.io.UncheckedIOException}. Other
   * files are opened by {@link SourceDocument#read}.
   *
   * @return a sequential stream, to be closed
   * @throws IOException if the folder cannot be listed
   */
  public <T> Stream<SourceDocument<T>> stream(Path path, Class<T> type) throws IOException {
    return stream(Files.isDirectory(path) ? folder(path) : List.of(path), type);
  }

  /** Returns the documents of several files in the order given, as of a {@linkplain Path path}. */
  public <T> Stream<SourceDocument<T>> stream(List<Path> files, Class<T> type) {
    ModelType.of(type);
    return stream(new FileDocuments<>(List.copyOf(files), this, type));
  }

  /**
   * Returns the documents of a stream: one, or those of a list.
   *
   * @param in is closed with the stream
   * @param name the name in reports. Its end, as of a file name, selects JSON or YAML. Where it has
   *     no such end, the beginning of the document does
   * @throws IOException if it cannot be read
   */
  public <T> Stream<SourceDocument<T>> stream(InputStream in, String name, Class<T> type)
      throws IOException {
    ModelType.of(type);
    PeekableInput text = new PeekableInput(in);
    DocumentFormat format = formatOf(name, text.beginning());
    Optional<FileParts> list = format.list(text);
    if (list.isPresent()) {
      return stream(new PartDocuments<>(list.get(), name, format, type));
    }
    try (text) {
      byte[] document = format.bytes(text);
      return Stream.of(new HeldDocument<>(name, new FileDocument.Read<>(document, format, type)));
    }
  }

  /**
   * Returns the documents of NDJSON that comes from elsewhere, named {@code name:1}, {@code name:2}
   * and so on by their lines.
   *
   * @param in is closed with the stream
   */
  public <T> Stream<SourceDocument<T>> lines(InputStream in, String name, Class<T> type) {
    ModelType.of(type);
    return stream(lines(in, name, json, type));
  }

  private static <T, I extends Iterator<SourceDocument<T>> & UncheckedCloseable>
      Stream<SourceDocument<T>> stream(I documents) {
    Spliterator<SourceDocument<T>> all =
        Spliterators.spliteratorUnknownSize(documents, Spliterator.ORDERED | Spliterator.NONNULL);
    return StreamSupport.stream(all, false).onClose(documents::close);
  }

  private static List<Path> folder(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(folder)) {
      all.filter(file -> !file.getFileName().toString().startsWith("."))
          .filter(file -> isDocuments(file.toString()))
          .filter(Files::isRegularFile)
          .sorted()
          .forEach(files::add);
    }
    return files;
  }

  /** Returns the format that a name tells or, where it tells none, how the document begins. */
  DocumentFormat formatOf(String name, byte[] beginning) {
    if (hasEnd(name, ".json")) {
      return json;
    }
    byte first = JsonText.first(beginning);
    boolean isJson = first == '{' || first == '[' || first == 0;
    return isJson && !isYaml(name) ? json : yaml;
  }

  /** Returns the documents of a file of NDJSON or of a list; empty where it is neither. */
  <T> Optional<PartDocuments<T>> partsOf(Path file, Class<T> type) throws IOException {
    String name = file.toString();
    if (isLines(file)) {
      return Optional.of(lines(Files.newInputStream(file), name, json, type));
    }
    if (!Files.isRegularFile(file)) {
      return Optional.empty(); // a pipe can be read once only
    }
    PeekableInput in = new PeekableInput(Files.newInputStream(file));
    DocumentFormat format = formatOf(name, in.beginning());
    Optional<FileParts> list = format.list(in);
    if (list.isEmpty()) {
      in.close();
    }
    return list.map(parts -> new PartDocuments<>(parts, name, format, type));
  }

  private <T> PartDocuments<T> lines(
      InputStream in, String name, DocumentFormat format, Class<T> type) {
    return new PartDocuments<>(
        new LineParts(new BoundedLines(in, limits.documentLength(), false)), name, format, type);
  }

  private static boolean isDocuments(String name) {
    return isYaml(name) || isLines(name) || hasEnd(name, ".json");
  }

  byte[] bytes(InputStream in) throws IOException {
    return json.bytes(in);
  }

  /** Returns true if the name of a file is that of NDJSON. */
  public static boolean isLines(Path file) {
    return isLines(file.toString());
  }

  private static boolean isLines(String name) {
    return hasEnd(name, ".ndjson") || hasEnd(name, ".jsonl");
  }

  private static boolean isYaml(String name) {
    return hasEnd(name, ".yaml") || hasEnd(name, ".yml");
  }

  private static boolean hasEnd(String name, String end) {
    return name.toLowerCase(Locale.ROOT).endsWith(end);
  }
}
