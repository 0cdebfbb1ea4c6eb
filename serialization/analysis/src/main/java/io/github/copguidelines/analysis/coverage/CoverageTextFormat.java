package io.github.copguidelines.analysis.coverage;

import io.github.copguidelines.coverage.CoverageReport;
import io.github.copguidelines.serialization.WriteOptions;
import java.util.List;

/** Provides coverage reports as text for people as a service; see {@link CoverageWriter}. */
public final class CoverageTextFormat extends CoverageFileFormat {

  /** Makes the format, for the service loader. */
  public CoverageTextFormat() {}

  @Override
  public String name() {
    return "text";
  }

  @Override
  public List<String> mediaTypes() {
    return List.of("text/plain");
  }

  @Override
  public List<String> extensions() {
    return List.of(".txt");
  }

  @Override
  String text(CoverageReport report, WriteOptions options) {
    return CoverageWriter.text(report, options.catalogue(), options.language(), options.style());
  }
}
