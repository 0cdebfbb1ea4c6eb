package io.github.copguidelines.cli;

import io.github.copguidelines.analysis.collection.RecordFilters;
import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.lifecycle.LifecycleState;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.text.Timestamp;
import io.github.copguidelines.vocabulary.Audience;
import io.github.copguidelines.vocabulary.EvidenceLevel;
import io.github.copguidelines.vocabulary.ItuRegion;
import io.github.copguidelines.vocabulary.PracticeKind;
import io.github.copguidelines.vocabulary.PracticeStage;
import io.github.copguidelines.vocabulary.Risk;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import picocli.CommandLine.Option;

/** The options with conditions on practice records. */
final class RecordConditions {

  @Option(names = "--country", split = ",", paramLabel = "CC")
  private List<String> countries = new ArrayList<>();

  @Option(names = "--region", split = ",", paramLabel = "R")
  private List<ItuRegion> regions = new ArrayList<>();

  @Option(names = "--kind", split = ",", paramLabel = "K")
  private List<PracticeKind> kinds = new ArrayList<>();

  @Option(names = "--audience", split = ",", paramLabel = "A")
  private List<Audience> audiences = new ArrayList<>();

  @Option(names = "--risk", split = ",", paramLabel = "R")
  private List<Risk> risks = new ArrayList<>();

  @Option(names = "--recommendation", split = ",", paramLabel = "CODE")
  private List<String> recommendations = new ArrayList<>();

  @Option(names = "--stage", split = ",", paramLabel = "S")
  private List<PracticeStage> stages = new ArrayList<>();

  @Option(names = "--evidence", paramLabel = "LEVEL")
  private Optional<EvidenceLevel> evidence = Optional.empty();

  @Option(names = "--state", split = ",", paramLabel = "S")
  private List<LifecycleState> states = new ArrayList<>();

  @Option(names = "--since", paramLabel = "DATE")
  private Optional<String> since = Optional.empty();

  /** Returns the conjunction of all given conditions. */
  Predicate<PracticeRecord> all() {
    Predicate<PracticeRecord> all = record -> true;
    all = all.and(any(countries.stream().map(Codes::country).toList(), RecordFilters::country));
    all = all.and(any(regions, RecordFilters::region));
    all = all.and(any(kinds, RecordFilters::kind));
    all = all.and(any(audiences, RecordFilters::audience));
    all = all.and(any(risks, risk -> RecordFilters.risk(Bundled.catalogue(), risk)));
    all = all.and(any(known(recommendations), RecordFilters::recommendation));
    all = all.and(any(stages, RecordFilters::stage));
    all = all.and(any(evidence.stream().toList(), RecordFilters::evidence));
    all = all.and(any(states, RecordFilters::state));
    return all.and(
        any(since.map(RecordConditions::moment).stream().toList(), RecordFilters::modifiedSince));
  }

  private static <V> Predicate<PracticeRecord> any(
      List<V> values, Function<V, Predicate<PracticeRecord>> condition) {
    return values.stream().map(condition).reduce(Predicate::or).orElse(record -> true);
  }

  /** Rejects unknown codes, because a typing error would otherwise silently match nothing. */
  private static List<String> known(List<String> codes) {
    if (codes.isEmpty()) {
      return codes;
    }
    Catalogue catalogue = Bundled.catalogue();
    List<String> upper = codes.stream().map(code -> code.toUpperCase(Locale.ROOT)).toList();
    for (String code : upper) {
      if (catalogue.recommendation(code).isEmpty()) {
        throw Codes.unknown(code, CatalogueCommand.hint(catalogue, code))
            .forOption("--recommendation");
      }
    }
    return upper;
  }

  private static Instant moment(String text) {
    return Timestamp.find(text)
        .map(Timestamp::instant)
        .or(
            () ->
                PartialDate.find(text)
                    .map(date -> date.earliest().atStartOfDay(ZoneOffset.UTC).toInstant()))
        .orElseThrow(() -> Codes.notDate("--since", "2026-01-31", "2026-01-31T08:00:00Z"));
  }
}
