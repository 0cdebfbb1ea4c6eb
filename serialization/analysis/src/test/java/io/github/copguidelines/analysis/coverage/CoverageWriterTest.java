package io.github.copguidelines.analysis.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.coverage.CoverageReport;
import io.github.copguidelines.page.internal.Html;
import io.github.copguidelines.serialization.ReportStyle;
import io.github.copguidelines.serialization.csv.internal.CsvReader;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoverageWriterTest {

  private static final CoverageReport REPORT = CoverageSamples.compared();

  private static String text(CoverageReport report, String language) {
    return CoverageWriter.text(
        report, CoverageSamples.SMALL, Locale.forLanguageTag(language), ReportStyle.plain());
  }

  private static String csv(CoverageReport report, String language) {
    return CoverageWriter.csv(report, CoverageSamples.SMALL, Locale.forLanguageTag(language));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en", "es", "fr", "ru", "zh"})
  void everyLanguageSaysThatNoRecordDoesNotMeanNoPractice(String language) {
    String absence =
        new CoverageWords(CoverageSamples.SMALL, Locale.forLanguageTag(language)).say("absence");
    assertTrue(text(REPORT, language).contains(absence));
    assertTrue(
        CoverageWriter.html(REPORT, CoverageSamples.SMALL, Locale.forLanguageTag(language))
            .contains(Html.escaped(absence)));
    assertFalse(text(REPORT, language).contains("coverage-report."), "a key without words");
  }

  private static List<String> cells(String line) {
    CsvReader csv = new CsvReader(line, ',', 99);
    assertTrue(csv.next());
    return csv.cells();
  }

  @Test
  void headingsOfCsvAndCodesAreTheSameInEveryLanguage() {
    List<String> english = csv(REPORT, "en").lines().toList();
    List<String> arabic = csv(REPORT, "ar").lines().toList();
    assertEquals(english.get(0), arabic.get(0));
    assertEquals(english.size(), arabic.size());
    for (int i = 0; i < english.size(); i++) {
      List<String> one = cells(english.get(i));
      List<String> other = cells(arabic.get(i));
      assertEquals(one.size(), other.size());
      for (int column = 0; column < one.size(); column++) {
        assertTrue(column == 3 || one.get(column).equals(other.get(column)), arabic.get(i));
      }
    }
  }

  @Test
  void csvTellsWhatChanged() {
    List<String> lines = csv(REPORT, "en").lines().toList();
    assertTrue(line(lines, "recommendation,POL-PRI-03").contains(",no-longer-covered,"));
    assertTrue(line(lines, "recommendation,POL-PRI-02").contains(",newly-covered,"));
    assertTrue(line(lines, "recommendation,POL-PRI-01").contains(",still-covered,"));
    assertTrue(line(lines, "recommendation,POL-PRI-04").contains(",still-gap,"));
  }

  private static String line(List<String> lines, String beginning) {
    return lines.stream().filter(line -> line.startsWith(beginning)).findFirst().orElseThrow();
  }

  @Test
  void languageWithoutWordsIsServedInEnglish() {
    assertEquals(text(REPORT, "en"), text(REPORT, "tlh"));
    String page = CoverageWriter.html(REPORT, CoverageSamples.SMALL, Locale.forLanguageTag("tlh"));
    assertTrue(page.contains(" lang=\"en\" dir=\"ltr\""));
  }

  @Test
  void reportThatLacksEverythingIsWrittenInEveryForm() {
    CoverageReport nothing = CoverageReport.builder().build();
    assertTrue(text(nothing, "en").startsWith("Coverage"));
    assertEquals(1, csv(nothing, "en").lines().count());
    assertTrue(
        CoverageWriter.html(nothing, CoverageSamples.SMALL, Locale.ENGLISH).endsWith("</html>\n"));
  }

  @Test
  void formulasAndControlCharactersDoNotReachASpreadsheetOrATerminal() {
    CoverageReport report = CoverageSamples.hostile("=cmd|'/c calc'!A1\u001b[31m\u202e");
    String csv = csv(report, "en");
    assertTrue(csv.contains("'=cmd"), csv);
    assertFalse(csv.contains(",=cmd"));
    String all = csv + text(report, "en");
    assertFalse(all.contains("\u001b"));
    assertFalse(all.contains("\u202e"));
  }
}
