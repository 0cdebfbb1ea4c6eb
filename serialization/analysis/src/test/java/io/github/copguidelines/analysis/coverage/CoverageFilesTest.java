package io.github.copguidelines.analysis.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.GeneratedFile;
import io.github.copguidelines.coverage.CoverageReport;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.serialization.CopJson;
import io.github.copguidelines.serialization.ReportStyle;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A coverage report in each form, as it was looked at. */
class CoverageFilesTest {

  private static final Path FOLDER =
      Path.of("src/test/resources/io/github/copguidelines/analysis/coverage");

  private static final CoverageReport REPORT = CoverageSamples.compared();

  private static void assertFile(String name, String written) throws IOException {
    GeneratedFile.assertCommitted(FOLDER.resolve(name), written);
  }

  @Tag("generates")
  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void textTableAndPageAreWhatTheyWere(String language) throws IOException {
    Locale locale = Locale.forLanguageTag(language);
    assertFile(
        language + ".txt",
        CoverageWriter.text(REPORT, CoverageSamples.SMALL, locale, ReportStyle.plain()));
    assertFile(language + ".csv", CoverageWriter.csv(REPORT, CoverageSamples.SMALL, locale));
    assertFile(language + ".html", CoverageWriter.html(REPORT, CoverageSamples.SMALL, locale));
  }

  @Tag("generates")
  @Test
  void documentIsWhatItWasAndReadsBackEqual() throws IOException {
    String json = CopJson.lenient().write(REPORT);
    assertFile("report.json", json);
    ReadResult<CoverageReport> read = CopJson.strict().read(json, CoverageReport.class);
    assertEquals(List.of(), read.findings());
    assertEquals(REPORT, read.value());
  }

  @Test
  void documentWrittenPieceByPieceIsTheSame() throws IOException {
    StringWriter out = new StringWriter();
    CopJson.lenient().write(REPORT, out);
    assertEquals(CopJson.lenient().write(REPORT), out.toString());
  }
}
