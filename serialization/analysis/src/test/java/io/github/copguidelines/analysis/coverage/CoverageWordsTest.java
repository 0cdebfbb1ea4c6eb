package io.github.copguidelines.analysis.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.catalogue.CatalogueLanguage;
import io.github.copguidelines.catalogue.TranslationStatus;
import io.github.copguidelines.catalogue.Vocabularies;
import io.github.copguidelines.coverage.CoverageCell;
import io.github.copguidelines.coverage.CoverageChanges;
import io.github.copguidelines.coverage.CoverageComparison;
import io.github.copguidelines.coverage.CoverageDimension;
import io.github.copguidelines.coverage.CoverageReport;
import io.github.copguidelines.coverage.CoverageTable;
import io.github.copguidelines.coverage.CoveringRecords;
import io.github.copguidelines.page.internal.TaggedText;
import io.github.copguidelines.serialization.Catalogues;
import io.github.copguidelines.serialization.ReportStyle;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a coverage report calls things, and what it says where it does not know them. */
class CoverageWordsTest {

  private static CoverageWords words(String language) {
    return new CoverageWords(Catalogues.itu2020(), Locale.forLanguageTag(language));
  }

  private static CoverageCell cell(String code) {
    return CoverageCell.builder().code(code).build();
  }

  @Test
  void membersAndObserversHaveNames() {
    Vocabularies vocabularies = Catalogues.itu2020().vocabularies();
    vocabularies
        .observers()
        .forEach(
            one ->
                assertEquals(
                    one.name().orElseThrow(),
                    words("en").name(CoverageDimension.COUNTRY, cell(one.country())).text()));
    assertEquals(
        new TaggedText("رواندا", "ar"), words("ar").name(CoverageDimension.COUNTRY, cell("RW")));
    assertEquals(new TaggedText("XX", ""), words("en").name(CoverageDimension.COUNTRY, cell("XX")));
    assertEquals(false, vocabularies.observers().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "AUDIENCE, nobody, nobody",
    "RISK, own, own",
    "RISK, '', ''",
    "RISK_CATEGORY, '', ''",
    "TOPIC, '', ''",
    "TOPIC, own, own",
    "REGION, nowhere, nowhere",
    "STRATEGY_STAGE, NS-99, NS-99",
    "RECOMMENDATION, X-1, X-1",
    "AUDIENCE_RISK_CATEGORY, own, own"
  })
  void whatNobodyNamesIsCalledByItsCode(CoverageDimension dimension, String code, String name) {
    assertEquals(name, words("en").name(dimension, cell(code)).text());
  }

  /** English is the language of the catalogue itself, and never a draft. */
  @ParameterizedTest
  @CsvSource({"en, false", "fr, true", "fr-CA, true", "es, false", "ar, false", "tlh, false"})
  void aDraftIsTheLanguageThatIsSaidToBeOne(String language, boolean draft) {
    Vocabularies vocabularies =
        Vocabularies.builder()
            .from(Catalogues.itu2020().vocabularies())
            .languages(
                List.of(
                    language("en", TranslationStatus.DRAFT),
                    language("fr", TranslationStatus.DRAFT),
                    language("es", TranslationStatus.REVIEWED)))
            .build();
    Catalogue catalogue = Catalogue.builder().vocabularies(vocabularies).build();
    assertEquals(draft, new CoverageWords(catalogue, Locale.forLanguageTag(language)).isDraft());
  }

  private static CatalogueLanguage language(String tag, TranslationStatus status) {
    return CatalogueLanguage.builder().tag(tag).status(status).build();
  }

  @Test
  void whatIsInNoListAnyMoreIsInTheTableAllTheSame() {
    CoverageDimension dimension = CoverageDimension.RISK;
    CoverageCell before =
        CoverageCell.builder()
            .from(cell("own/gone"))
            .addCoveredBy(CoveringRecords.builder().addRecords("old-1", "old-2").count(2).build())
            .build();
    CoverageReport report =
        CoverageReport.builder()
            .addDimension(
                CoverageTable.builder().dimension(dimension).addCell(cell("own/x")).build())
            .comparison(
                CoverageComparison.builder()
                    .addDimension(
                        CoverageChanges.builder()
                            .dimension(CoverageDimension.TOPIC)
                            .addNoLongerCovered(cell("own/x"), cell("topic"))
                            .build())
                    .addDimension(
                        CoverageChanges.builder()
                            .dimension(dimension)
                            .addNoLongerCovered(before)
                            .build())
                    .build())
            .build();
    List<String> lines =
        CoverageWriter.csv(report, Catalogues.itu2020(), Locale.ENGLISH)
            .lines()
            .skip(1)
            .map(line -> line.replaceAll(",[,0]*", ","))
            .toList();
    assertEquals(
        List.of(
            "risk,own/x,own/x,still-gap,", "risk,own/gone,own/gone,no-longer-covered,old-1 old-2"),
        lines);
  }

  @Test
  void aChangeWithoutRecordsNamesNone() {
    CoverageReport report =
        CoverageReport.builder()
            .comparison(
                CoverageComparison.builder()
                    .addDimension(
                        CoverageChanges.builder()
                            .dimension(CoverageDimension.RISK)
                            .addNewlyCovered(cell("own/new"))
                            .build())
                    .build())
            .build();
    String text =
        CoverageWriter.text(report, Catalogues.itu2020(), Locale.ENGLISH, ReportStyle.plain());
    assertEquals(
        List.of("    + own/new"), text.lines().filter(line -> line.contains("own/new")).toList());
  }

  @Test
  void aPageWithoutRecordsHasNoListOfThem() {
    String page =
        CoverageWriter.html(CoverageReport.builder().build(), Catalogues.itu2020(), Locale.ENGLISH);
    assertEquals(-1, page.indexOf("<dl>"));
    assertEquals(-1, page.indexOf("<h3>"));
  }
}
