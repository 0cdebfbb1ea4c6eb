package io.github.copguidelines.analysis.collection;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.catalogue.RiskCollection;
import io.github.copguidelines.catalogue.RiskEntry;
import io.github.copguidelines.catalogue.Vocabularies;
import io.github.copguidelines.lifecycle.LifecycleState;
import io.github.copguidelines.practice.Implementation;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.text.Timestamp;
import io.github.copguidelines.vocabulary.Audience;
import io.github.copguidelines.vocabulary.EvidenceLevel;
import io.github.copguidelines.vocabulary.ItuRegion;
import io.github.copguidelines.vocabulary.PracticeKind;
import io.github.copguidelines.vocabulary.PracticeStage;
import io.github.copguidelines.vocabulary.Risk;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class RecordFiltersTest {

  private static final PracticeRecord RECORD =
      PracticeRecord.builder()
          .id("example")
          .status(LifecycleState.SUBMITTED)
          .kind(PracticeKind.LAW)
          .addCountries("RW")
          .addItuRegions(ItuRegion.AFRICA)
          .stage(PracticeStage.ONGOING)
          .addAudiences(Audience.CHILDREN)
          .addImplementations(Implementation.of("POL-LEG-01"))
          .evidenceLevel(EvidenceLevel.GOOD)
          .modified(Timestamp.parse("2026-01-01T01:00:00+01:00"))
          .build();

  private static final PracticeRecord NOTHING = PracticeRecord.builder().id("nothing").build();

  @Test
  void conditionHoldsForWhatTheRecordSays() {
    for (Predicate<PracticeRecord> condition :
        List.of(
            RecordFilters.country("RW"),
            RecordFilters.region(ItuRegion.AFRICA),
            RecordFilters.kind(PracticeKind.of("law")),
            RecordFilters.audience(Audience.CHILDREN),
            RecordFilters.recommendation("POL-LEG-01"),
            RecordFilters.stage(PracticeStage.ONGOING),
            RecordFilters.evidence(EvidenceLevel.GOOD),
            RecordFilters.evidence(EvidenceLevel.PROMISING),
            RecordFilters.state(LifecycleState.SUBMITTED),
            RecordFilters.modifiedSince(Instant.parse("2026-01-01T00:00:00Z")))) {
      assertTrue(condition.test(RECORD));
      assertFalse(condition.test(NOTHING));
      assertFalse(condition.negate().test(RECORD));
    }
  }

  @Test
  void conditionDoesNotHoldForAnythingElse() {
    for (Predicate<PracticeRecord> condition :
        List.of(
            RecordFilters.country("KE"),
            RecordFilters.region(ItuRegion.GLOBAL),
            RecordFilters.kind(PracticeKind.of("hotline")),
            RecordFilters.audience(Audience.INDUSTRY),
            RecordFilters.recommendation("POL-LEG-02"),
            RecordFilters.stage(PracticeStage.PLANNED),
            RecordFilters.evidence(EvidenceLevel.PROVEN),
            RecordFilters.state(LifecycleState.DRAFT),
            RecordFilters.modifiedSince(Instant.parse("2026-01-01T00:00:01Z")))) {
      assertFalse(condition.test(RECORD));
    }
  }

  @Test
  void riskIsAnsweredByWhatNamesItAndACollectionByWhatNamesAMember() {
    Catalogue catalogue =
        Catalogue.of(
            List.of(),
            Vocabularies.builder()
                .addRisk(RiskEntry.builder().code(Risk.GROOMING).build())
                .addRiskCollection(
                    RiskCollection.builder().code(Risk.CSEA).addMember(Risk.GROOMING).build())
                .build());
    PracticeRecord grooming = RECORD.toBuilder().addRisks(Risk.FRAUD, Risk.GROOMING).build();
    PracticeRecord fraud = RECORD.toBuilder().addRisks(Risk.FRAUD).build();

    for (Risk risk : List.of(Risk.GROOMING, Risk.CONTACT_RISKS, Risk.CSEA)) {
      assertTrue(RecordFilters.risk(catalogue, risk).test(grooming), risk.code());
      assertFalse(RecordFilters.risk(catalogue, risk).test(fraud), risk.code());
      assertFalse(RecordFilters.risk(catalogue, risk).test(NOTHING), risk.code());
    }
  }

  @Test
  void conditionsCombine() {
    Predicate<PracticeRecord> both =
        RecordFilters.country("RW").and(RecordFilters.audience(Audience.INDUSTRY).negate());

    assertTrue(both.test(RECORD));
    assertFalse(both.test(RECORD.toBuilder().addAudiences(Audience.INDUSTRY).build()));
  }
}
