package io.github.copguidelines.serialization;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Reading and judging records, by this library and by habit: each operation does a whole set. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReadingBenchmark {

  /** One document of 3 KB, or the 40 real practices. */
  @Param({"one", "real"})
  public String documents = "";

  private final RecordHabits habits = new RecordHabits();
  private List<byte[]> all = List.of();

  /** Makes the documents. */
  @Setup
  public void setUp() {
    all = MeasuredDocuments.of(documents);
  }

  /** (a) Jackson's tokens, and nothing made of them. */
  @Benchmark
  public void tokens(Blackhole hole) {
    each(habits::tokens, hole);
  }

  /** (b) The reader of this library. */
  @Benchmark
  public void practiceRecord(Blackhole hole) {
    each(habits::read, hole);
  }

  /** (c) The reader of this library, and every rule at submission. */
  @Benchmark
  public void judgedRecord(Blackhole hole) {
    each(habits::judged, hole);
  }

  /** (d) A tree, and the schema of this library for submission by networknt. */
  @Benchmark
  public void schemaOnly(Blackhole hole) {
    each(habits::schemaErrors, hole);
  }

  /** (e) The usual habit: the schema as in (d), then data binding to hand-written records. */
  @Benchmark
  public void schemaAndPlainRecord(Blackhole hole) {
    each(habits::validatedPlain, hole);
  }

  /** (f) Data binding to hand-written records alone. */
  @Benchmark
  public void plainRecord(Blackhole hole) {
    each(habits::plain, hole);
  }

  /** One habit in each process of JMH, so that the call is as direct as one without a function. */
  private void each(Function<byte[], Object> habit, Blackhole hole) {
    for (byte[] document : all) {
      hole.consume(habit.apply(document));
    }
  }
}
