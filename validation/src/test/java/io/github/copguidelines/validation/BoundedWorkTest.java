package io.github.copguidelines.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import io.github.copguidelines.serialization.CopJson;
import io.github.copguidelines.serialization.CopModule;
import io.github.copguidelines.serialization.CopYaml;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The work of every entry point grows with the size of its input, whatever the shape of that.
 *
 * <p>Work is measured in bytes that the thread allocates, which do not depend on the machine, nor
 * on the compiler where it is kept from leaving out allocations, as in the build. Where work is of
 * another kind, such as comparing, documents as large as the limits allow end within the time that
 * a hanging test is given. The stack is small, and in the build so is the heap.
 */
@Tag("load")
@Tag("slow")
@Tag("little-memory")
class BoundedWorkTest {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static final int STACK = 512 * 1024;

  /** A hanging test ends then; nothing is measured in time. */
  private static final int GUARD_SECONDS = 30;

  /** Tables that grow by doubling, and sorting, add this much to twice as many bytes. */
  private static final long MORE = 1 << 20;

  /** Bytes that a reading and a verdict take for each character of a record. */
  private static final long READING = 8;

  private static final long VERDICT = 30;

  private static final EntryPoints JSON =
      new EntryPoints(
          CopJson.lenient(),
          CopJson.strict(),
          JsonMapper.builder().addModule(new CopModule()).build());

  /** With the settings of our own reader: with a smaller buffer, the engine copies long words. */
  private static final EntryPoints YAML =
      new EntryPoints(
          CopYaml.lenient(),
          CopYaml.strict(),
          YAMLMapper.builder(
                  YAMLFactory.builder()
                      .loadSettings(LoadSettings.builder().setBufferSize(1 << 20).build())
                      .build())
              .addModule(new CopModule())
              .build());

  record Family(String format, EntryPoints entryPoints, Shape shape) {

    Growth growth(Steps steps) {
      return new Growth(
          toString(), shape.size(), size -> steps.of(entryPoints, shape.document().apply(size)));
    }

    @Override
    public String toString() {
      return format + ", " + shape;
    }
  }

  static Stream<Family> families() {
    return Stream.concat(
        Shape.json().stream().map(shape -> new Family("JSON", JSON, shape)),
        Shape.yaml().stream().map(shape -> new Family("YAML", YAML, shape)));
  }

  static Stream<Family> large() {
    return families().filter(family -> family.shape().most() > 0);
  }

  static Stream<Family> ofTables() {
    return families().filter(family -> family.shape().isOfTables());
  }

  @ParameterizedTest
  @MethodSource("families")
  void twiceTheInputIsAtMostTwiceTheWork(Family family) throws Exception {
    assertGrowth(family.growth(EntryPoints::steps));
  }

  @ParameterizedTest
  @MethodSource("ofTables")
  void twiceTheCellsAreAtMostTwiceTheWork(Family family) throws Exception {
    assertGrowth(family.growth(EntryPoints::sheets));
  }

  static Stream<Growth> others() {
    return Stream.of(SheetFiles.growths(), ManyDocuments.growths(), Profiles.growths())
        .flatMap(growths -> growths);
  }

  @ParameterizedTest
  @MethodSource("others")
  void twiceTheFilesAreAtMostTwiceTheWork(Growth growth) throws Exception {
    assertGrowth(growth);
  }

  @ParameterizedTest
  @MethodSource("large")
  void documentsAtTheLimitsAreAnsweredInTime(Family family) throws Exception {
    String document = family.shape().document().apply(family.shape().most());
    for (Map.Entry<String, Runnable> step : family.entryPoints().steps(document).entrySet()) {
      guarded(family + ", " + step.getKey(), () -> allocated(step.getValue()));
    }
  }

  private interface Steps {
    Map<String, Runnable> of(EntryPoints entryPoints, String document);
  }

  private static void assertGrowth(Growth growth) throws Exception {
    guarded(growth.name(), () -> measured(growth, growth.size() / 4));
    List<Map<String, Long>> bytes = new ArrayList<>();
    for (int times : new int[] {1, 2, 4}) {
      bytes.add(guarded(growth.name(), () -> measured(growth, times * growth.size())));
    }
    List<String> faults = new ArrayList<>();
    for (int i = 1; i < bytes.size(); i++) {
      for (Map.Entry<String, Long> before : bytes.get(i - 1).entrySet()) {
        long now = bytes.get(i).getOrDefault(before.getKey(), Long.MAX_VALUE);
        if (now > 2 * before.getValue() + MORE) {
          faults.add(
              "%s, %s: %d bytes, %d for twice the input"
                  .formatted(growth, before.getKey(), before.getValue(), now));
        }
      }
    }
    assertEquals(List.of(), faults);
  }

  private static Map<String, Long> measured(Growth growth, int size) {
    Map<String, Long> bytes = new LinkedHashMap<>();
    growth.steps().apply(size).forEach((name, step) -> bytes.put(name, allocated(step)));
    return bytes;
  }

  private static long allocated(Runnable step) {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    step.run();
    return THREADS.getCurrentThreadAllocatedBytes() - before;
  }

  /** Runs work in a thread with a small stack, and fails where it does not come to an end. */
  private static <R> R guarded(String name, Callable<R> work) throws Exception {
    FutureTask<R> task = new FutureTask<>(work);
    Thread thread = new Thread(null, task, name, STACK);
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(GUARD_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw new AssertionError(name + " takes too long", e);
    } catch (ExecutionException e) {
      throw new AssertionError(name + " fails", e.getCause());
    }
  }

  /** Far above what is needed, far below what a walk of its own over the record would add. */
  @Test
  void aReadingAndAVerdictHaveABound() throws Exception {
    String document = CopJson.lenient().write(FullRecord.get());
    Map<String, Long> bytes = new LinkedHashMap<>();
    for (int i = 0; i < 30; i++) {
      guarded(
          "a full record",
          () -> {
            JSON.steps(document).forEach((name, step) -> bytes.put(name, allocated(step)));
            return bytes;
          });
    }
    assertTrue(
        bytes.getOrDefault("read", Long.MAX_VALUE) <= document.length() * READING, bytes::toString);
    assertTrue(
        bytes.getOrDefault("report", Long.MAX_VALUE) <= document.length() * VERDICT,
        bytes::toString);
  }
}
