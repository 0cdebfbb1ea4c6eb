package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.ReadDocument;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.SourceDocument;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.serialization.binding.internal.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A file with one document. */
record FileDocument<T>(Path file, CopDocuments formats, Class<T> type)
    implements SourceDocument<T> {

  @Override
  public String name() {
    return file.toString();
  }

  @Override
  public ReadDocument<T> read() throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return formats.read(in, name(), type);
    }
  }

  static final class Read<T> implements ReadDocument<T> {

    private final byte[] bytes;
    private final DocumentFormat format;
    private final ReadResult<T> result;

    Read(byte[] bytes, DocumentFormat format, Class<T> type) {
      this.bytes = bytes;
      this.format = format;
      this.result = format.read(bytes, type);
    }

    @Override
    public ReadResult<T> result() {
      return result;
    }

    @Override
    public ValidationReport locate(ValidationReport report) {
      return format.locate(bytes, report);
    }

    @Override
    public Optional<String> text() {
      return Utf8.decode(bytes);
    }
  }
}
