package io.github.copguidelines.analysis.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.evidence.Evidence;
import io.github.copguidelines.evidence.EvidenceReason;
import io.github.copguidelines.evidence.Progress;
import io.github.copguidelines.evidence.StatementOrigin;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.strategy.NationalStrategy;
import io.github.copguidelines.strategy.StageProgress;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.vocabulary.PracticeStage;
import io.github.copguidelines.vocabulary.StrategyStage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StrategyDraftTest {

  private static NationalStrategy draft(PracticeRecord... records) {
    return StrategyDraft.of(Made.CATALOGUE, "RW", List.of(records), Made.DAY, Locale.ENGLISH);
  }

  private static StageProgress.Builder stage(StrategyStage stage, Evidence... evidence) {
    String note =
        "Derived from records: "
            + evidence.length
            + ". Items that no record mentions are left out.";
    return StageProgress.builder()
        .stage(stage)
        .origin(StatementOrigin.DERIVED)
        .evidence(List.of(evidence))
        .note(LocalizedText.of("en", note));
  }

  @Test
  void stagesThatRecordsTellOfAreInTheirOrderAndNameTheRecords() {
    PracticeRecord naming =
        Made.record("naming")
            .strategyStages(List.of(StrategyStage.NS_02, StrategyStage.NS_01))
            .implementations(Made.implementing("POL-1-01"))
            .build();
    PracticeRecord implementing =
        Made.record("implementing")
            .implementations(Made.implementing("IND-1-01", "POL-1-02", "POL-1-01"))
            .stage(PracticeStage.ONGOING)
            .build();
    PracticeRecord beside = Made.record("beside").stage(PracticeStage.ONGOING).build();
    PracticeRecord abroad =
        Made.record("abroad")
            .countries(List.of("FR"))
            .strategyStages(List.of(StrategyStage.NS_03))
            .build();

    assertEquals(
        NationalStrategy.builder()
            .schemaVersion("1.0")
            .id("rw-national-strategy-draft")
            .language("en")
            .country("RW")
            .asOf(PartialDate.of(Made.DAY))
            .stages(
                List.of(
                    stage(
                            StrategyStage.NS_01,
                            Made.evidence("naming", EvidenceReason.STRATEGY_STAGE, "NS-01"),
                            Made.evidence(
                                "implementing",
                                EvidenceReason.RECOMMENDATION,
                                "POL-1-02",
                                "POL-1-01"))
                        .status(Progress.IN_PROGRESS)
                        .build(),
                    stage(
                            StrategyStage.NS_02,
                            Made.evidence("naming", EvidenceReason.STRATEGY_STAGE, "NS-02"))
                        .build()))
            .build(),
        draft(naming, implementing, beside, abroad));
  }

  @ParameterizedTest
  @EnumSource(PracticeStage.class)
  void onlyWhatRunsSaysThatAStageIsInProgress(PracticeStage stage) {
    boolean runs =
        Set.of(
                PracticeStage.PILOT,
                PracticeStage.ONGOING,
                PracticeStage.SCALED,
                PracticeStage.IN_FORCE)
            .contains(stage);
    PracticeRecord record =
        Made.record("law").strategyStages(List.of(StrategyStage.NS_03)).stage(stage).build();

    assertEquals(
        List.of(runs ? Optional.of(Progress.IN_PROGRESS) : Optional.empty()),
        draft(record).stages().stream().map(StageProgress::status).toList());
  }
}
