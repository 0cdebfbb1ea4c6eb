package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.practice.PracticeRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Reading one record of a practice from bytes, against plain data binding of Jackson's. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReadingBenchmark {

  private final byte[] document = document();
  private final DocumentFormat format = CopJson.strict();
  private final ObjectReader reader = JsonMapper.builder().build().readerFor(PlainRecord.class);

  private static byte[] document() {
    try (InputStream in = ReadingBenchmark.class.getResourceAsStream("practice.json")) {
      return Objects.requireNonNull(in).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads it with all checks and places that the reader of this library has. */
  @Benchmark
  public ReadResult<PracticeRecord> practiceRecord() {
    return format.read(document, PracticeRecord.class);
  }

  /** Binds it to hand-written records, with Jackson's default settings. */
  @Benchmark
  public Object plainRecord() {
    return reader.readValue(document);
  }
}
