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
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Provides NDJSON files, with a JSON document of any type in each line, as a service. */
public final class NdjsonFormat extends NamedFormat {

  /** Makes the format, for the service loader. */
  public NdjsonFormat() {
    super(
        "ndjson",
        List.of("application/x-ndjson", "application/jsonl"),
        List.of(".ndjson", ".jsonl"));
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
  public boolean writesMany() {
    return true;
  }

  @Override
  public <T> Stream<SourceDocument<T>> read(
      InputStream in, String name, Class<T> type, ReadOptions options) {
    ModelType.of(type);
    DocumentFormat json = new JsonFormat().documents(options);
    LineParts lines = new LineParts(new BoundedLines(in, options.limits().documentLength(), false));
    return new PartDocuments<>(lines, name, json, type).stream();
  }

  @Override
  public void write(
      Iterable<? extends ReadResult<?>> documents,
      OutputStream out,
      WriteOptions options,
      Consumer<NotWritten> notWritten)
      throws IOException {
    Writer text = text(out);
    for (ReadResult<?> document : documents) {
      text.write(CopJson.line(document));
    }
    text.flush();
  }

  @Override
  public boolean appends() {
    return true;
  }

  @Override
  public DocumentWriter writer(OutputStream out) {
    return DocumentWriter.lines(text(out));
  }

  private static Writer text(OutputStream out) {
    return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }
}
