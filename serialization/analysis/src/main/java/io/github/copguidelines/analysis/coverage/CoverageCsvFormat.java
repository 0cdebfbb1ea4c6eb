package io.github.copguidelines.analysis.coverage;

import io.github.copguidelines.coverage.CoverageReport;
import io.github.copguidelines.serialization.WriteOptions;
import java.util.List;

/** Provides coverage reports as tables of text (CSV) as a service; see {@link CoverageWriter}. */
public final class CoverageCsvFormat extends CoverageFileFormat {

  /** Makes the format, for the service loader. */
  public CoverageCsvFormat() {}

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public List<String> mediaTypes() {
    return List.of("text/csv");
  }

  @Override
  public List<String> extensions() {
    return List.of(".csv");
  }

  @Override
  String text(CoverageReport report, WriteOptions options) {
    return CoverageWriter.csv(report, options.catalogue(), options.language());
  }
}
