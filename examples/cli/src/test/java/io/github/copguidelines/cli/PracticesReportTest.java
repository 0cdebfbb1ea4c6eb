package io.github.copguidelines.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * What the sources of the 40 real practices leave open.
 *
 * <p>Rewritten by {@code mvn -q -pl examples/cli -am test -Dtest=PracticesReportTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Dcop.reports.write=true}.
 */
class PracticesReportTest {

  private static final Path REPORT = Path.of("../data/reports/practices-submission.txt");

  @Test
  void submissionShowsExactlyWhatTheSourcesLack() throws IOException {
    Run run = Run.of("validate", "--stage", "submission", "--strict", "../data/practices");
    String report =
        run.out().replace("../data/practices/", "").replace("..\\data\\practices\\", "");
    if (Boolean.getBoolean("cop.reports.write")) {
      Files.writeString(REPORT, report);
    }
    assertEquals(
        Files.readString(REPORT).lines().toList(),
        report.lines().toList(),
        "The report changed. If that is right, rewrite it as the comment of this test says.");
    assertEquals(1, run.exit());
  }

  @Test
  void draftShowsNoError() {
    Run run = Run.of("validate", "--stage", "draft", "--strict", "../data/practices");
    assertEquals(
        "Documents: 40, without errors: 40. Errors: 0, warnings: 0. Stage: Draft.\n", run.out());
  }
}
