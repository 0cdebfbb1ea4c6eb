package io.github.copguidelines.analysis.draft;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.evidence.Evidence;
import io.github.copguidelines.evidence.EvidenceReason;
import io.github.copguidelines.evidence.Progress;
import io.github.copguidelines.evidence.StatementOrigin;
import io.github.copguidelines.finding.Messages;
import io.github.copguidelines.model.Members;
import io.github.copguidelines.model.WireFormat;
import io.github.copguidelines.practice.Implementation;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.strategy.NationalStrategy;
import io.github.copguidelines.strategy.StageEntry;
import io.github.copguidelines.strategy.StageProgress;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.vocabulary.PracticeStage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A draft of a country's progress with its national strategy, from its practice records.
 *
 * <p>A record is relevant to a stage that it {@linkplain StageEntry#isServedBy serves}: it names
 * the stage, or implements a recommendation that the stage is based on. Coverage counts the same.
 * If such a practice runs, the stage is in progress: records cannot show that a whole checklist is
 * done, and checklist items are never derived. Practices that are planned, have ended or have no
 * stage are only evidence to check. Thread-safe.
 */
public final class StrategyDraft {

  private static final Set<PracticeStage> RUNNING =
      Set.of(
          PracticeStage.PILOT, PracticeStage.ONGOING, PracticeStage.SCALED, PracticeStage.IN_FORCE);

  private StrategyDraft() {}

  /**
   * Returns the draft, with the stages that have relevant records, in their order.
   *
   * @param country an ISO 3166-1 alpha-2 code
   * @param records any records; the newest revision of each identifier counts, and records of other
   *     countries and withdrawn records are skipped
   * @param day the day to which the draft applies
   * @param language the language of notes
   */
  public static NationalStrategy of(
      Catalogue catalogue,
      String country,
      Collection<PracticeRecord> records,
      LocalDate day,
      Locale language) {
    List<PracticeRecord> own = CountryRecords.of(country, records);
    return NationalStrategy.builder()
        .schemaVersion(WireFormat.VERSION)
        .id(CountryRecords.id(country, "national-strategy", "draft"))
        .language(language.toLanguageTag())
        .country(country)
        .asOf(PartialDate.of(day))
        .addAllStages(
            catalogue.strategy().stages().stream()
                .map(stage -> progress(stage, own, language))
                .flatMap(Optional::stream)
                .toList())
        .build();
  }

  private static Optional<StageProgress> progress(
      StageEntry stage, List<PracticeRecord> records, Locale language) {
    List<Evidence> evidence = new ArrayList<>();
    boolean runs = false;
    for (PracticeRecord record : records) {
      Optional<Evidence> one = evidence(stage, record);
      one.ifPresent(evidence::add);
      runs |= one.isPresent() && record.stage().filter(RUNNING::contains).isPresent();
    }
    if (evidence.isEmpty()) {
      return Optional.empty();
    }
    String note =
        Messages.render(
            "derived.strategy.note", Members.copyOf(Map.of("count", evidence.size())), language);
    return Optional.of(
        StageProgress.builder()
            .stage(stage.code())
            .status(runs ? Optional.of(Progress.IN_PROGRESS) : Optional.empty())
            .origin(StatementOrigin.DERIVED)
            .addAllEvidence(evidence)
            .note(LocalizedText.of(language.toLanguageTag(), note))
            .build());
  }

  private static Optional<Evidence> evidence(StageEntry stage, PracticeRecord record) {
    if (!stage.isServedBy(record)) {
      return Optional.empty();
    }
    if (record.strategyStages().contains(stage.code())) {
      List<String> code = List.of(stage.code().code());
      return Optional.of(Proof.of(record, EvidenceReason.STRATEGY_STAGE, code));
    }
    List<String> codes =
        record.implementations().stream()
            .map(Implementation::code)
            .filter(stage.restsOn()::contains)
            .toList();
    return Optional.of(Proof.of(record, EvidenceReason.RECOMMENDATION, codes));
  }
}
