package io.github.copguidelines.analysis.coverage;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.catalogue.Guideline;
import io.github.copguidelines.catalogue.Vocabularies;
import io.github.copguidelines.coverage.CoverageCell;
import io.github.copguidelines.coverage.CoverageReport;
import io.github.copguidelines.coverage.CoverageTable;
import io.github.copguidelines.finding.SourceDocument;
import io.github.copguidelines.practice.Implementation;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.serialization.Catalogues;
import io.github.copguidelines.serialization.CopDocuments;
import io.github.copguidelines.strategy.StrategyModel;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.vocabulary.Audience;
import io.github.copguidelines.vocabulary.EvidenceLevel;
import io.github.copguidelines.vocabulary.ImplementationDegree;
import io.github.copguidelines.vocabulary.ItuRegion;
import io.github.copguidelines.vocabulary.Risk;
import io.github.copguidelines.vocabulary.StrategyStage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Coverage reports to be written: of a few invented records, and of the real ones. */
final class CoverageSamples {

  static final PartialDate DATE = PartialDate.parse("2026-06-30");

  private static final Set<String> COUNTRIES = Set.of("AO", "RW", "FR", "EG", "UZ", "BT", "BR");

  /** The beginning of each list of the real catalogue, so that reports are short. */
  static final Catalogue SMALL = small(Catalogues.itu2020());

  private CoverageSamples() {}

  private static Catalogue small(Catalogue all) {
    return Catalogue.builder()
        .guidelines(all.guidelines().stream().map(CoverageSamples::small).toList())
        .vocabularies(
            Vocabularies.builder()
                .from(all.vocabularies())
                .memberStates(
                    all.vocabularies().memberStates().stream()
                        .filter(state -> COUNTRIES.contains(state.country()))
                        .toList())
                .build())
        .strategy(StrategyModel.builder().stages(all.strategy().stages().subList(0, 2)).build())
        .recordGuide(all.recordGuide())
        .build();
  }

  private static Guideline small(Guideline guideline) {
    return Guideline.builder()
        .from(guideline)
        .recommendations(guideline.recommendations().subList(0, 4))
        .build();
  }

  private static List<PracticeRecord> invented() {
    return List.of(
        PracticeRecord.builder()
            .id("example-law")
            .title(LocalizedText.of("en", "An invented law").with("ar", "قانون متخيَّل"))
            .addCountry("RW")
            .addItuRegion(ItuRegion.AFRICA)
            .addAudience(Audience.POLICY_MAKERS)
            .addRisk(Risk.CSAM)
            .addRisk(Risk.GROOMING)
            .addImplementation(
                Implementation.builder()
                    .code("POL-PRI-01")
                    .degree(ImplementationDegree.FULL)
                    .build())
            .addImplementation(Implementation.of("POL-PRI-02"))
            .addStrategyStage(StrategyStage.NS_01)
            .evidenceLevel(EvidenceLevel.PROMISING)
            .build(),
        PracticeRecord.builder()
            .id("example-course")
            .title(LocalizedText.of("fr", "Un cours inventé"))
            .addCountry("FR")
            .addCountry("HK")
            .addAudience(Audience.CHILDREN)
            .addAudience(Audience.PARENTS_EDUCATORS)
            .addRisk(Risk.CYBERBULLYING)
            .addImplementation(
                Implementation.builder()
                    .code("POL-PRI-01")
                    .degree(ImplementationDegree.SUPPORTS)
                    .build())
            .addImplementation(
                Implementation.builder()
                    .code("CHI-U9-01")
                    .degree(ImplementationDegree.PARTIAL)
                    .build())
            .build(),
        PracticeRecord.builder()
            .id("example-network")
            .addItuRegion(ItuRegion.GLOBAL)
            .addAudience(Audience.INDUSTRY)
            .addRisk(Risk.CONTACT_RISKS)
            .addImplementation(Implementation.of("IND-GRTS-01"))
            .evidenceLevel(EvidenceLevel.GOOD)
            .build());
  }

  /** Returns a report on three records beside an earlier one on others. */
  static CoverageReport compared() {
    PracticeRecord gone =
        PracticeRecord.builder()
            .id("example-of-before")
            .title(LocalizedText.of("en", "An invented practice of before"))
            .addCountry("BR")
            .addAudience(Audience.POLICY_MAKERS)
            .addImplementation(Implementation.of("POL-PRI-03"))
            .addImplementation(Implementation.of("POL-PRI-01"))
            .build();
    return Coverage.compare(
        Coverage.of(SMALL, List.of(gone)).report(PartialDate.parse("2025-06")),
        Coverage.of(SMALL, invented()).report(DATE));
  }

  /** Returns a report on records whose every text is an attempt at something else. */
  static CoverageReport hostile(String text) {
    PracticeRecord record =
        PracticeRecord.builder()
            .id(text)
            .title(LocalizedText.of(text, text).with("en", text))
            .addCountry(text)
            .addCountry("RW")
            .addRisk(Risk.of(text))
            .addRisk(Risk.CSAM)
            .addAudience(Audience.INDUSTRY)
            .addImplementation(Implementation.of(text))
            .addImplementation(Implementation.of("POL-PRI-01"))
            .build();
    CoverageReport report = Coverage.of(SMALL, List.of(record)).report(DATE);
    // A report may have been read, so that its codes are nobody's either.
    return Coverage.compare(
        report,
        CoverageReport.builder()
            .from(report)
            .dimensions(
                report.dimensions().stream()
                    .map(
                        table ->
                            CoverageTable.builder()
                                .from(table)
                                .addCell(
                                    CoverageCell.builder()
                                        .from(table.cells().get(0))
                                        .code(text)
                                        .count(1)
                                        .coveredBy(List.of())
                                        .build())
                                .addCell(
                                    CoverageCell.builder()
                                        .from(table.cells().get(0))
                                        .code("")
                                        .build())
                                .build())
                    .toList())
            .build());
  }

  /** Returns the report on the 40 real practices. */
  static CoverageReport real() {
    Catalogue catalogue = Catalogues.itu2020();
    try (Stream<SourceDocument<PracticeRecord>> all =
        CopDocuments.lenient().stream(
            Path.of("../../examples/data/practices"), PracticeRecord.class)) {
      return all.map(CoverageSamples::read).collect(Coverage.collector(catalogue)).report(DATE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PracticeRecord read(SourceDocument<PracticeRecord> document) {
    try {
      return document.read().result().value();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
