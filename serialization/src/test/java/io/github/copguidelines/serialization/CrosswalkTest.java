package io.github.copguidelines.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.crosswalk.Crosswalk;
import io.github.copguidelines.crosswalk.CrosswalkGaps;
import io.github.copguidelines.crosswalk.CrosswalkTables;
import io.github.copguidelines.crosswalk.Mapping;
import io.github.copguidelines.crosswalk.MappingRelation;
import io.github.copguidelines.crosswalk.Scheme;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.verification.Verification;
import io.github.copguidelines.vocabulary.Risk;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What stands in the bundled crosswalk, and that its entries refer to each other rightly. */
class CrosswalkTest {

  private static final String FILE = "catalogue/crosswalks.json";
  private static final Catalogue CATALOGUE = Catalogues.itu2020();
  private static final Crosswalk CROSSWALK = CATALOGUE.crosswalk();

  @Test
  void theFactsAreReadWithoutAFinding() throws IOException {
    try (InputStream in = open(FILE)) {
      ReadResult<CrosswalkTables> facts = CopJson.strict().read(in, CrosswalkTables.class);
      assertEquals(List.of(), facts.findings());
      assertTrue(facts.value().schemaVersion().isPresent());
    }
  }

  /** The list was made of the sources, not of the file that is tested. */
  @Test
  void everyCodeOfTheSourcesIsThereInOrder() throws IOException {
    List<String> expected;
    try (InputStream in = open("crosswalk-codes.txt")) {
      expected = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
    VerifiedMarks none = VerifiedMarks.none(); // the sources know nothing of later marks
    assertEquals(expected, lines(Catalogues.load(TextFiles.bundled(), none).crosswalk()));
  }

  private static List<String> lines(Crosswalk crosswalk) {
    List<String> lines = new ArrayList<>();
    for (Scheme scheme : crosswalk.schemes()) {
      lines.add("scheme " + scheme.code());
      scheme.concepts().forEach(c -> lines.add("concept " + scheme.code() + " " + c.notation()));
    }
    for (Mapping mapping : crosswalk.mappings()) {
      lines.add(
          "mapping %s %s %s %s %s"
              .formatted(
                  mapping.risk(),
                  mapping.relation().code(),
                  mapping.target(),
                  mapping.judgement().orElseThrow().code(),
                  mapping.verification().orElseThrow().level().code()));
    }
    crosswalk.tables().relatedSchemes().forEach(r -> lines.add("related " + r.code()));
    return lines;
  }

  @Test
  void noTwoMappingsJoinTheSameEnds() {
    List<String> ends =
        CROSSWALK.mappings().stream().map(m -> m.risk() + " " + m.target()).toList();
    assertEquals(ends.stream().distinct().toList(), ends);
  }

  @Test
  void everyEntryTellsHowSureItIs() {
    for (Scheme scheme : CROSSWALK.schemes()) {
      Verification verification = scheme.verification().orElseThrow();
      assertTrue(
          !verification.sources().isEmpty() || verification.basis().isPresent(), scheme.code());
      scheme.concepts().forEach(c -> assertTrue(c.verification().isPresent(), c.notation()));
    }
    CROSSWALK
        .tables()
        .relatedSchemes()
        .forEach(related -> assertTrue(related.verification().isPresent(), related.code()));
  }

  /** A right or a paragraph is not a kind of risk. */
  @Test
  void towardsRightsThereIsOnlyTheRelatedMatch() {
    for (String rights : List.of("CRC-1989", "CRC-GC25-2021")) {
      assertTrue(
          CROSSWALK.mappings().to(rights).stream()
              .allMatch(mapping -> mapping.relation() == MappingRelation.RELATED_MATCH));
    }
  }

  @Test
  void aSchemeThatStandsForItsExistenceIsMappedAsAWhole() {
    for (Scheme scheme : CROSSWALK.schemes()) {
      assertEquals(scheme.wholeOnly().orElse(false), scheme.concepts().isEmpty(), scheme.code());
      assertEquals(
          scheme.concepts().isEmpty(), !CROSSWALK.of(scheme.code()).isEmpty(), scheme.code());
    }
  }

  @Test
  void groomingIsFoundInTheSchemeOfTheOecdAndBack() {
    List<String> there = CROSSWALK.from(Risk.GROOMING).to("OECD-2021").targets();
    assertTrue(there.contains("OECD.CONTACT.ILLEGAL"), there.toString());
    assertTrue(CROSSWALK.of("OECD.CONTACT.ILLEGAL").risks().contains(Risk.GROOMING));
  }

  @Test
  void gapsAndMappingsMakeUpTheWhole() {
    int risks = CATALOGUE.vocabularies().risks().size();
    for (Scheme scheme : CROSSWALK.schemes()) {
      CrosswalkGaps gaps = CROSSWALK.gaps(scheme.code());
      long mapped =
          CROSSWALK.mappings().to(scheme.code()).risks().stream()
              .filter(risk -> risk.code().contains("/"))
              .count();
      assertEquals(risks, mapped + gaps.risks().size(), scheme.code());
      long met =
          CROSSWALK.mappings().to(scheme.code()).stream()
              .flatMap(mapping -> mapping.concept().stream())
              .distinct()
              .count();
      assertEquals(scheme.concepts().size(), met + gaps.concepts().size(), scheme.code());
    }
    assertTrue(CROSSWALK.gaps("LUX-2016").onPurpose().isPresent());
  }

  private static InputStream open(String name) {
    return Objects.requireNonNull(Catalogues.class.getResourceAsStream(name), name);
  }
}
