package io.github.copguidelines.analysis.coverage;

import io.github.copguidelines.coverage.CoverageReport;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.serialization.FileFormat;
import io.github.copguidelines.serialization.NamedFormat;
import io.github.copguidelines.serialization.NotWritten;
import io.github.copguidelines.serialization.WriteOptions;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/** A write-only format of coverage reports for people. */
abstract class CoverageFileFormat extends NamedFormat {

  CoverageFileFormat(String name, List<String> mediaTypes, List<String> extensions) {
    super(name, mediaTypes, extensions);
  }

  abstract String text(CoverageReport report, WriteOptions options);

  @Override
  public final boolean writes(Class<?> type) {
    return type == CoverageReport.class;
  }

  @Override
  public final void write(
      Iterable<? extends ReadResult<?>> documents,
      OutputStream out,
      WriteOptions options,
      Consumer<NotWritten> notWritten)
      throws IOException {
    CoverageReport report = (CoverageReport) FileFormat.only(documents).value();
    out.write(text(report, options).getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
