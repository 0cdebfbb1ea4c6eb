package io.github.copguidelines.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.practice.PracticeRecord;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is measured is what it says; how long it takes is no matter of a build. */
class BenchmarksTest {

  private static final RecordHabits HABITS = new RecordHabits();
  private static final JsonInclude.Value ABSENT_IS_LEFT_OUT =
      JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL);

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

  @Test
  void thereIsOneDocumentOfThreeKilobytesAndFortyRealOnes() {
    assertEquals(3, MeasuredDocuments.one().length / 1000);
    assertEquals(40, MeasuredDocuments.of("real").size());
  }

  /** Nothing is left out on either side: what one has and the other has not would be for free. */
  @ParameterizedTest
  @MethodSource("documents")
  void bothReadersReadTheWholeRecord(byte[] document) {
    JsonMapper mapper =
        JsonMapper.builder()
            .changeDefaultPropertyInclusion(none -> ABSENT_IS_LEFT_OUT)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    ReadResult<PracticeRecord> read = HABITS.read(document);
    JsonNode whole = mapper.readTree(document);
    assertEquals(List.of(), read.findings());
    assertEquals(whole, mapper.readTree(CopJson.strict().write(read)));
    assertEquals(whole, mapper.readTree(mapper.writeValueAsBytes(HABITS.plain(document))));
    assertEquals(HABITS.plain(document), HABITS.validatedPlain(document));
  }

  /** A document that one side refuses would compare a verdict with none. */
  @ParameterizedTest
  @MethodSource("documents")
  void everyDocumentIsValidByRulesAndBySchema(byte[] document) {
    ValidationReport report = HABITS.judged(document);
    assertEquals(
        List.of(),
        report.findings().stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .toList());
    assertEquals(List.of(), HABITS.schemaErrors(document));
  }

  @Test
  void bothSidesRefuseWhatIsIncomplete() {
    byte[] document = "{\"id\":\"example\"}".getBytes(StandardCharsets.UTF_8);
    assertFalse(HABITS.judged(document).findings().isEmpty());
    assertFalse(HABITS.schemaErrors(document).isEmpty());
    assertThrows(IllegalArgumentException.class, () -> HABITS.validatedPlain(document));
  }

  @Test
  void tokensAreThoseOfTheWholeDocument() {
    assertEquals(7, HABITS.tokens("{\"a\":1,\"b\":[]}".getBytes(StandardCharsets.UTF_8)));
  }

  private static Stream<byte[]> documents() {
    return Stream.of("one", "real").flatMap(name -> MeasuredDocuments.of(name).stream());
  }
}
