package io.github.copguidelines.schemas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.finding.Stage;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Compares committed samples of the other forms with what is made, or rewrites them on demand. */
class FormFilesTest {

  private static final Path FOLDER =
      Path.of("src/test/resources/io/github/copguidelines/schemas/forms");

  private static final String REWRITE =
      "mvn -q -pl serialization/schemas -am test -Dtest=FormFilesTest"
          + " -Dsurefire.failIfNoSpecifiedTests=false -Dcop.schemas.write=true";

  private static final Map<SchemaFormat, List<SchemaType>> SAMPLES =
      Map.of(
          SchemaFormat.DRAFT_07, List.of(SchemaType.PRACTICE_RECORD),
          SchemaFormat.OPENAPI_3_1, List.of(SchemaType.PRACTICE_RECORD),
          SchemaFormat.TYPESCRIPT, List.of(SchemaType.values()));

  @Test
  void committedSamplesFollowTheSchemas() throws IOException {
    List<String> changed = new ArrayList<>();
    for (SchemaFormat format : SAMPLES.keySet()) {
      for (SchemaType type : SAMPLES.getOrDefault(format, List.of())) {
        CopSchema schema = SchemaGenerator.generate(type, Stage.DRAFT);
        Path file = FOLDER.resolve(schema.fileName(format));
        String made = schema.as(format);
        if (!Files.exists(file) || !made.equals(Files.readString(file))) {
          changed.add(file.toString());
          if (Boolean.getBoolean("cop.schemas.write")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, made);
          }
        }
      }
    }
    if (!Boolean.getBoolean("cop.schemas.write")) {
      assertEquals(List.of(), changed, "These are not what is made. To rewrite: " + REWRITE);
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
        assertTrue(schema.as(format).endsWith("\n"), format.code());
      }
    }
    return Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
  }
}
