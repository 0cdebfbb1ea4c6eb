package io.github.copguidelines.cli;

import io.github.copguidelines.coverage.CoverageReport;
import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.serialization.CopJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads an earlier coverage report, as {@code coverage --format json} wrote it. */
final class EarlierCoverage {

  /** The limits on a report, which is larger than any of its records. */
  private static final Limits LIMITS =
      Limits.builder().documentLength(1 << 28).listSize(1_000_000).build();

  private EarlierCoverage() {}

  /** Returns the report in a file; empty if the file holds something else. */
  static Optional<CoverageReport> read(String name) throws IOException {
    Path file = Input.path(name);
    if (!Input.isJson(name) || !Files.isRegularFile(file)) {
      return Optional.empty();
    }
    ReadResult<CoverageReport> read =
        CopJson.lenient().withLimits(LIMITS).read(file, CoverageReport.class);
    boolean faulty =
        read.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    return faulty ? Optional.empty() : read.toOptional().filter(one -> !one.dimensions().isEmpty());
  }
}
