package io.github.copguidelines.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the sources of the 40 real practices leave open. */
class PracticesReportTest {

  private static final Path REPORT = Path.of("../data/reports/practices-submission.txt");

  @Tag("generates")
  @Test
  void submissionShowsExactlyWhatTheSourcesLack() throws IOException {
    Run run = Run.of("validate", "--stage", "submission", "--strict", "../data/practices");
    String report =
        run.out().replace("../data/practices/", "").replace("..\\data\\practices\\", "");
    if (Boolean.getBoolean("cop.write")) {
      Files.writeString(REPORT, report);
    }
    assertEquals(
        Files.readString(REPORT).lines().toList(),
        report.lines().toList(),
        "The report changed. If that is right, rewrite it: .ci/write-generated");
    assertEquals(1, run.exit());
  }

  @Test
  void draftShowsNoError() {
    Run run = Run.of("validate", "--stage", "draft", "--strict", "../data/practices");
    assertEquals(
        "Documents: 40, without errors: 40. Errors: 0, warnings: 0. Stage: Draft.\n", run.out());
  }
}
