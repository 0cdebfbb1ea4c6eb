package io.github.copguidelines.crosswalk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.verification.Verification;
import io.github.copguidelines.verification.VerificationLevel;
import io.github.copguidelines.vocabulary.Risk;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CrosswalkTest {

  private static final SchemeConcept ILLEGAL = concept("A.ILLEGAL", VerificationLevel.VERIFIED);
  private static final SchemeConcept RIGHTS = concept("A.RIGHTS", VerificationLevel.RECALLED);
  private static final Scheme A =
      Scheme.builder()
          .code("A-2020")
          .title("A")
          .addConcepts(ILLEGAL, RIGHTS)
          .unmappedOnPurpose("Rights are no risks.")
          .build();
  private static final Scheme B =
      Scheme.builder()
          .code("B-2021")
          .title("B")
          .verification(Verification.of(VerificationLevel.PARTLY))
          .build();

  private static final Mapping CSAM_A =
      mapping(Risk.CSAM, MappingRelation.BROAD_MATCH, "A-2020").concept("A.ILLEGAL").build();
  private static final Mapping CSAM_B =
      mapping(Risk.CSAM, MappingRelation.RELATED_MATCH, "B-2021").build();
  private static final Mapping CSEA_A =
      mapping(Risk.CSEA, MappingRelation.CLOSE_MATCH, "A-2020").concept("A.ILLEGAL").build();

  private final Crosswalk crosswalk = Crosswalk.of(tables(A, B), List.of(Risk.CSAM, Risk.GROOMING));

  private static SchemeConcept concept(String notation, VerificationLevel level) {
    return SchemeConcept.builder()
        .notation(notation)
        .name(notation)
        .verification(Verification.of(level))
        .build();
  }

  private static Mapping.Builder mapping(Risk risk, MappingRelation relation, String scheme) {
    Mapping.Builder builder = Mapping.builder();
    builder.risk(risk).relation(relation).scheme(scheme);
    return builder;
  }

  private static CrosswalkTables tables(Scheme... schemes) {
    return CrosswalkTables.builder()
        .addSchemes(schemes)
        .addMappings(CSAM_A, CSAM_B, CSEA_A)
        .build();
  }

  @Test
  void aRiskLeadsToTheConceptsOfAScheme() {
    assertEquals(List.of("A.ILLEGAL"), crosswalk.from(Risk.CSAM).to("A-2020").targets());
    assertEquals(List.of("A.ILLEGAL", "B-2021"), crosswalk.from(Risk.CSAM).targets());
    assertEquals(List.of("B-2021"), crosswalk.from(Risk.CSAM).to("B-2021").targets());
    assertTrue(crosswalk.from(Risk.GROOMING).isEmpty());
    assertTrue(crosswalk.from(Risk.CSAM).to("C-2022").isEmpty());
  }

  @Test
  void aConceptLeadsBackToOurRisksAndCollections() {
    assertEquals(List.of(Risk.CSAM, Risk.CSEA), crosswalk.of("A.ILLEGAL").risks());
    assertEquals(
        List.of(Risk.CSEA), crosswalk.of("A.ILLEGAL").with(MappingRelation.CLOSE_MATCH).risks());
    assertEquals(List.of(Risk.CSAM), crosswalk.of("B-2021").risks());
    assertTrue(crosswalk.of("A-2020").isEmpty());
    assertTrue(crosswalk.of("A.RIGHTS").isEmpty());
  }

  @Test
  void aMappingIsAsSureAsItsOtherEnd() {
    assertEquals(
        List.of(VerificationLevel.VERIFIED, VerificationLevel.PARTLY, VerificationLevel.VERIFIED),
        crosswalk.mappings().stream()
            .map(mapping -> mapping.verification().orElseThrow().level())
            .toList());
  }

  @Test
  void aMappingKeepsAVerificationOfItsOwn() {
    Verification own = Verification.of(VerificationLevel.RECALLED);
    CrosswalkTables tables =
        CrosswalkTables.builder()
            .from(tables(A, B))
            .mappings(List.of(Mapping.builder().from(CSAM_A).verification(own).build()))
            .build();
    assertEquals(
        Optional.of(own), Crosswalk.of(tables, List.of()).mappings().list().get(0).verification());
  }

  @Test
  void gapsAreCountedOnBothSidesAndExplained() {
    CrosswalkGaps gaps = crosswalk.gaps("A-2020");
    assertEquals(List.of(Risk.GROOMING), gaps.risks());
    assertEquals(List.of(RIGHTS), gaps.concepts());
    assertEquals(Optional.of("Rights are no risks."), gaps.onPurpose());
    assertEquals(List.of(), crosswalk.gaps("B-2021").concepts());
  }

  @Test
  void gapsOfASchemeThatIsNotThereAreRefused() {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> crosswalk.gaps("C-2022"));
    assertTrue(String.valueOf(e.getMessage()).contains("C-2022"));
  }

  @Test
  void schemesAndConceptsAreFoundByTheirCode() {
    assertEquals(Optional.of(B), crosswalk.scheme("B-2021"));
    assertEquals(Optional.of(RIGHTS), crosswalk.concept("A.RIGHTS"));
    assertEquals(Optional.empty(), crosswalk.scheme("A.RIGHTS"));
    assertEquals(Optional.empty(), crosswalk.concept("B-2021"));
    assertEquals(List.of(A, B), crosswalk.schemes());
    assertEquals("Crosswalk{schemes=2, mappings=3}", crosswalk.toString());
  }

  @Test
  void twoConceptsWithOneNotationAreRefusedInWhateverScheme() {
    Scheme other = Scheme.builder().from(B).addConcepts(RIGHTS).build();
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class, () -> Crosswalk.of(tables(A, other), List.of()));
    assertTrue(String.valueOf(e.getMessage()).contains("A.RIGHTS"));
  }

  @Test
  void mappingsAreToldWithTheirVerificationAndPrintedAsAList() {
    Verification seen = Verification.of(VerificationLevel.VERIFIED);
    List<Mapping> expected =
        List.of(
            Mapping.builder().from(CSAM_A).verification(seen).build(),
            Mapping.builder().from(CSEA_A).verification(seen).build());

    assertEquals(expected, crosswalk.of("A.ILLEGAL").list());
    assertEquals(expected.toString(), crosswalk.of("A.ILLEGAL").toString());
    assertEquals(
        List.of("A.ILLEGAL", "A.ILLEGAL"),
        crosswalk.mappings().to("A.ILLEGAL").stream().map(Mapping::target).toList());
  }

  @Test
  void mappingToWhatNobodyHasVerifiedSaysNothingOfIt() {
    Scheme bare = Scheme.builder().from(B).verification(Optional.empty()).build();
    Crosswalk unseen = Crosswalk.of(tables(A, bare), List.of());

    assertEquals(List.of(CSAM_B), unseen.of("B-2021").list());
  }

  @Test
  void twoSchemesWithOneCodeAreRefused() {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> Crosswalk.of(tables(B, B), List.of()));
    assertTrue(String.valueOf(e.getMessage()).contains("B-2021"));
  }

  @Test
  void aRelationReadsFromTheOtherEndToo() {
    assertEquals(MappingRelation.NARROW_MATCH, MappingRelation.BROAD_MATCH.inverse());
    assertEquals(MappingRelation.BROAD_MATCH, MappingRelation.NARROW_MATCH.inverse());
    for (MappingRelation relation : MappingRelation.values()) {
      assertEquals(relation, relation.inverse().inverse());
      String words = relation.code().replace("-match", "Match");
      assertEquals(words, relation.skosName());
    }
  }
}
