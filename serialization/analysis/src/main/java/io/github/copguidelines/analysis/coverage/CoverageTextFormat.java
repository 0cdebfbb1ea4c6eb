package io.github.copguidelines.analysis.coverage;

import io.github.copguidelines.coverage.CoverageReport;
import io.github.copguidelines.serialization.WriteOptions;
import java.util.List;

/** Provides coverage reports as text for people as a service; see {@link CoverageWriter}. */
public final class CoverageTextFormat extends CoverageFileFormat {

  /** Makes the format, for the service loader. */
  public CoverageTextFormat() {
    super("text", List.of("text/plain"), List.of(".txt"));
  }

  @Override
  String text(CoverageReport report, WriteOptions options) {
    return CoverageWriter.text(report, options.catalogue(), options.language(), options.style());
  }
}
