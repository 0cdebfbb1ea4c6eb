package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.SourceDocument;
import io.github.copguidelines.model.ModelType;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A format of files with one document of any type, or with a list that is only read. */
abstract class TextFormat extends NamedFormat {

  TextFormat(String name, List<String> mediaTypes, List<String> extensions) {
    super(name, mediaTypes, extensions);
  }

  /** Returns the format that reads and writes documents. */
  abstract DocumentFormat documents(boolean strict);

  final DocumentFormat documents(ReadOptions options) {
    return documents(options.isStrict()).withLimits(options.limits());
  }

  @Override
  public boolean reads(Class<?> type) {
    return ModelType.isModelType(type);
  }

  @Override
  public boolean writes(Class<?> type) {
    return ModelType.isModelType(type);
  }

  @Override
  public <T> Stream<SourceDocument<T>> read(
      InputStream in, String name, Class<T> type, ReadOptions options) throws IOException {
    return stream(in, name, type, documents(options));
  }

  /** Returns the elements of a document that is a list, or otherwise the document. */
  static <T> Stream<SourceDocument<T>> stream(
      InputStream in, String name, Class<T> type, DocumentFormat format) throws IOException {
    ModelType.of(type);
    PeekableInput text = PeekableInput.of(in);
    Optional<FileParts> list = format.list(text);
    if (list.isPresent()) {
      return new PartDocuments<>(list.get(), name, format, type).stream();
    }
    try (text) {
      byte[] document = format.bytes(text);
      return Stream.of(new HeldDocument<>(name, new FileDocument.Read<>(document, format, type)));
    }
  }

  @Override
  public void write(
      Iterable<? extends ReadResult<?>> documents,
      OutputStream out,
      WriteOptions options,
      Consumer<NotWritten> notWritten)
      throws IOException {
    ReadResult<?> only = FileFormat.only(documents);
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    if (only.unbound().isEmpty() && only.toOptional().isPresent()) {
      documents(false).write(only.toOptional().get(), text);
    } else {
      text.write(documents(false).write(only));
    }
    text.flush();
  }
}
