package io.github.copguidelines.schemas;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.GeneratedFile;
import io.github.copguidelines.finding.Stage;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Compares committed samples of the other forms with what is made. */
class FormFilesTest {

  private static final Path FOLDER =
      Path.of("src/test/resources/io/github/copguidelines/schemas/forms");

  private static final Map<SchemaFormat, List<SchemaType>> SAMPLES =
      Map.of(
          SchemaFormat.DRAFT_07, List.of(SchemaType.PRACTICE_RECORD),
          SchemaFormat.OPENAPI_3_1, List.of(SchemaType.PRACTICE_RECORD),
          SchemaFormat.TYPESCRIPT, List.of(SchemaType.values()));

  @Tag("generates")
  @Test
  void committedSamplesFollowTheSchemas() throws IOException {
    for (SchemaFormat format : SAMPLES.keySet()) {
      for (SchemaType type : SAMPLES.getOrDefault(format, List.of())) {
        CopSchema schema = SchemaGenerator.generate(type, Stage.DRAFT);
        GeneratedFile.assertCommitted(FOLDER.resolve(schema.fileName(format)), schema.text(format));
      }
    }
  }

  @Test
  void allFormsOfAllTypesTakeLessThanTwoSeconds() {
    assertTrue(!CopSchemas.all().isEmpty()); // loads them
    Duration first = time();
    Duration least = first;
    for (int run = 0; run < 2; run++) {
      Duration next = time();
      least = next.compareTo(least) < 0 ? next : least;
    }
    System.out.printf(
        Locale.ROOT,
        "All forms of all types: %d ms at first, %d ms later%n",
        first.toMillis(),
        least.toMillis());
    assertTrue(least.toMillis() < 2000, least.toString());
  }

  /** Returns what this thread works, so that others on the machine do not make it longer. */
  private static Duration time() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    for (CopSchema schema : CopSchemas.all()) {
      for (SchemaFormat format : SchemaFormat.values()) {
        assertTrue(schema.text(format).endsWith("\n"), format.code());
      }
    }
    return Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
  }
}
