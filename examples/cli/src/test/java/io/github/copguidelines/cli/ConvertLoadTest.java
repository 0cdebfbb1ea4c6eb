package io.github.copguidelines.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.finding.SourceDocument;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.serialization.CopDocuments;
import io.github.copguidelines.serialization.CopJson;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many records are written to one file in a heap that could not hold them. */
@Tag("load")
class ConvertLoadTest {

  private static final Path PRACTICES = Path.of("../data/practices");
  private static final int NUMBER = 8_000;

  @TempDir Path folder;

  @BeforeEach
  void writeRecords() throws IOException {
    List<PracticeRecord> practices = new ArrayList<>();
    try (Stream<SourceDocument<PracticeRecord>> all =
        CopDocuments.lenient().stream(PRACTICES, PracticeRecord.class)) {
      for (SourceDocument<PracticeRecord> practice : all.toList()) {
        practices.add(practice.read().result().value());
      }
    }
    try (Writer out = Files.newBufferedWriter(folder.resolve("records.ndjson"))) {
      for (int i = 0; i < NUMBER; i++) {
        PracticeRecord practice = practices.get(i % practices.size());
        out.write(CopJson.line(practice.toBuilder().id("record-" + i).build()));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"records.csv", "records.xlsx", "again.ndjson"})
  void recordsAreConvertedInASmallHeap(String name) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                Cop.class.getName(),
                "convert",
                folder.resolve("records.ndjson").toString(),
                folder.resolve(name).toString())
            .redirectErrorStream(true)
            .start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), told);
    assertEquals("cop: Records written: " + NUMBER + ".\n", told);
  }
}
