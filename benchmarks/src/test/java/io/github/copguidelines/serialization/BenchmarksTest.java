package io.github.copguidelines.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.catalogue.Catalogue;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What is measured is what it says; how long it takes is no matter of a build. */
class BenchmarksTest {

  @Test
  void theCatalogueFromMemoryIsTheBundledOne() {
    Catalogue loaded = new LoadBenchmark().catalogueLoad();
    assertEquals(Catalogues.itu2020().guidelines(), loaded.guidelines());
    assertEquals(Catalogues.itu2020().context(), loaded.context());
  }

  @Test
  void theTreesHoldTheFactsAndTheEnglishTexts() {
    JsonMapper mapper = JsonMapper.builder().build();
    BundledBytes bytes = new BundledBytes();
    var facts = bytes.facts().stream().map(mapper::readTree).toList();
    var english = bytes.english(mapper).stream().map(mapper::readTree).toList();
    assertEquals(10, facts.size());
    assertEquals(7, english.size());
    assertTrue(facts.stream().anyMatch(tree -> tree.has("recommendations")));
    assertTrue(english.stream().anyMatch(tree -> tree.has("POL-LEG-01.title")));
  }

  @Test
  void lookUpsFindWhatTheyAreToFind() {
    LookupBenchmark lookup = new LookupBenchmark();
    lookup.code = "POL-LEG-01";
    lookup.country = "KE";
    assertTrue(lookup.recommendation().isPresent());
    assertTrue(lookup.regionOf().isPresent());
    lookup.country = "ZZ";
    assertTrue(lookup.regionOf().isEmpty());
  }

  @Test
  void aCatalogueTakesMoreThanItsParts() {
    Catalogue catalogue = Catalogues.itu2020();
    assertTrue(Footprint.bytes(catalogue) > Footprint.bytes(catalogue.recommendations()));
  }

  /** Nothing is left out on either side: what one has and the other has not would be for free. */
  @Test
  void bothReadersReadTheWholeRecord() {
    ReadingBenchmark reading = new ReadingBenchmark();
    assertEquals(List.of(), reading.practiceRecord().findings());
    JsonMapper mapper = JsonMapper.builder().build();
    assertEquals(
        mapper.readTree(CopJson.strict().write(reading.practiceRecord())),
        mapper.readTree(mapper.writeValueAsBytes(reading.plainRecord())));
  }
}
