package io.github.copguidelines.analysis.coverage;

import io.github.copguidelines.coverage.CoverageReport;
import io.github.copguidelines.serialization.WriteOptions;
import java.util.List;

/** Provides coverage reports as tables of text (CSV) as a service; see {@link CoverageWriter}. */
public final class CoverageCsvFormat extends CoverageFileFormat {

  /** Makes the format, for the service loader. */
  public CoverageCsvFormat() {
    super("csv", List.of("text/csv"), List.of(".csv"));
  }

  @Override
  String text(CoverageReport report, WriteOptions options) {
    return CoverageWriter.csv(report, options.catalogue(), options.language());
  }
}
