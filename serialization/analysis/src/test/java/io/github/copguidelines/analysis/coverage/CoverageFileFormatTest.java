package io.github.copguidelines.analysis.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.coverage.CoverageReport;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.serialization.Catalogues;
import io.github.copguidelines.serialization.FileFormats;
import io.github.copguidelines.serialization.ReportStyle;
import io.github.copguidelines.serialization.WriteOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CoverageFileFormatTest {

  private static final Catalogue CATALOGUE = Catalogues.itu2020();

  private static final CoverageReport REPORT = Coverage.of(CATALOGUE, List.of()).report();

  @Test
  void coverageReportsHaveFormatsForPeopleAndPrograms() {
    assertEquals(
        List.of("csv", "html", "json", "ndjson", "text", "yaml"),
        FileFormats.installed().writing(CoverageReport.class).names());
    assertEquals(
        List.of("json", "ndjson", "yaml"),
        FileFormats.installed().reading(CoverageReport.class).names());
  }

  @Test
  void formatsWriteWhatTheWriterWrites() throws IOException {
    Locale french = Locale.FRENCH;
    assertEquals(CoverageWriter.csv(REPORT, CATALOGUE, french), written("csv"));
    assertEquals(CoverageWriter.html(REPORT, CATALOGUE, french), written("html"));
    assertEquals(
        CoverageWriter.text(REPORT, CATALOGUE, french, ReportStyle.plain()), written("text"));
  }

  private static String written(String name) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FileFormats.installed()
        .writing(CoverageReport.class)
        .named(name)
        .orElseThrow()
        .write(
            List.of(ReadResult.of(Optional.of(REPORT), List.of(), List.of())),
            out,
            WriteOptions.of(Locale.FRENCH),
            none -> {});
    return out.toString(StandardCharsets.UTF_8);
  }
}
