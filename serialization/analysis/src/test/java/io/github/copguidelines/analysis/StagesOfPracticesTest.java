package io.github.copguidelines.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.analysis.coverage.Coverage;
import io.github.copguidelines.analysis.draft.StrategyDraft;
import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.coverage.CoverageDimension;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.serialization.Catalogues;
import io.github.copguidelines.serialization.CopYaml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Coverage and the draft of a strategy mean the same by a stage. */
class StagesOfPracticesTest {

  private static final Path FOLDER = Path.of("../../examples/data/practices");

  @Test
  void practicesOfACountryCoverTheStagesThatItsDraftHas() throws IOException {
    Catalogue catalogue = Catalogues.itu2020();
    Map<String, List<PracticeRecord>> countries = byCountry();
    int stages = 0;
    for (Map.Entry<String, List<PracticeRecord>> one : countries.entrySet()) {
      List<String> drafted =
          StrategyDraft.of(
                  catalogue,
                  one.getKey(),
                  one.getValue(),
                  LocalDate.of(2026, 6, 30),
                  Locale.ENGLISH)
              .stages()
              .stream()
              .flatMap(stage -> stage.stage().stream())
              .map(stage -> stage.code())
              .toList();
      stages += drafted.size();
      assertEquals(
          drafted,
          Coverage.of(catalogue, one.getValue()).covered(CoverageDimension.STRATEGY_STAGE),
          one.getKey());
    }

    assertTrue(countries.size() > 10, "countries: " + countries.size());
    assertTrue(stages > 10, "stages: " + stages);
  }

  private static Map<String, List<PracticeRecord>> byCountry() throws IOException {
    Map<String, List<PracticeRecord>> countries = new TreeMap<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.filter(name -> name.toString().endsWith(".yaml")).sorted().toList()) {
        PracticeRecord record = CopYaml.lenient().read(file, PracticeRecord.class).value();
        record
            .countries()
            .forEach(
                country ->
                    countries.computeIfAbsent(country, one -> new ArrayList<>()).add(record));
      }
    }
    return countries;
  }
}
