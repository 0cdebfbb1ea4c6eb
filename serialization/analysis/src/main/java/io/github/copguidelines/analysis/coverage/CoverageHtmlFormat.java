package io.github.copguidelines.analysis.coverage;

import io.github.copguidelines.coverage.CoverageReport;
import io.github.copguidelines.serialization.WriteOptions;
import java.util.List;

/** Provides coverage reports as pages of HTML as a service; see {@link CoverageWriter}. */
public final class CoverageHtmlFormat extends CoverageFileFormat {

  /** Makes the format, for the service loader. */
  public CoverageHtmlFormat() {
    super("html", List.of("text/html"), List.of(".html", ".htm"));
  }

  @Override
  String text(CoverageReport report, WriteOptions options) {
    return CoverageWriter.html(report, options.catalogue(), options.language());
  }
}
