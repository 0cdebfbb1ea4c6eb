package io.github.copguidelines.analysis.coverage;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.catalogue.MemberState;
import io.github.copguidelines.catalogue.Recommendation;
import io.github.copguidelines.catalogue.RegionEntry;
import io.github.copguidelines.coverage.CoverageDimension;
import io.github.copguidelines.strategy.StageEntry;
import io.github.copguidelines.verification.Verification;
import io.github.copguidelines.verification.VerificationLevel;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The verification of the entries of a catalogue, and which recommendations belong to them.
 *
 * <p>Risks, topics and audiences are this library's own and have no source document. Immutable.
 */
final class Entries {

  private final Map<CoverageDimension, Map<String, VerificationLevel>> levels =
      new EnumMap<>(CoverageDimension.class);
  private final Map<String, List<String>> byAudience = new HashMap<>();
  private final Map<String, List<String>> byTopic = new HashMap<>();
  private final Map<String, List<String>> byStage = new HashMap<>();

  Entries(Catalogue catalogue) {
    List<Recommendation> recommendations = catalogue.recommendations();
    List<StageEntry> stages = catalogue.strategy().stages();
    put(
        CoverageDimension.RECOMMENDATION,
        recommendations,
        Recommendation::code,
        Recommendation::verification);
    put(
        CoverageDimension.STRATEGY_STAGE,
        stages,
        stage -> stage.code().code(),
        StageEntry::verification);
    put(
        CoverageDimension.REGION,
        catalogue.vocabularies().regions(),
        region -> region.code().code(),
        RegionEntry::verification);
    put(
        CoverageDimension.COUNTRY,
        catalogue.vocabularies().memberStates(),
        MemberState::country,
        MemberState::verification);
    for (Recommendation one : recommendations) {
      add(one.audience().code(), one, byAudience);
      one.topic().ifPresent(topic -> add(topic.code(), one, byTopic));
    }
    stages.forEach(stage -> byStage.put(stage.code().code(), stage.restsOn()));
  }

  private <E> void put(
      CoverageDimension dimension,
      List<E> entries,
      Function<E, String> code,
      Function<E, Optional<Verification>> verification) {
    Map<String, VerificationLevel> byCode = new HashMap<>();
    for (E entry : entries) {
      byCode.put(code.apply(entry), VerificationLevel.of(verification.apply(entry)));
    }
    levels.put(dimension, byCode);
  }

  private static void add(String key, Recommendation one, Map<String, List<String>> codes) {
    codes.computeIfAbsent(key, list -> new ArrayList<>()).add(one.code());
  }

  /** Returns the verification of an entry; empty for this library's own entries. */
  Optional<VerificationLevel> level(CoverageDimension dimension, String key) {
    return Optional.ofNullable(levels.getOrDefault(dimension, Map.of()).get(key));
  }

  /**
   * Returns the codes of the recommendations that belong to an entry, if its dimension has
   * recommendations.
   */
  Optional<List<String>> recommendations(CoverageDimension dimension, String key) {
    return switch (dimension) {
      case AUDIENCE -> Optional.of(byAudience.getOrDefault(key, List.of()));
      case TOPIC -> Optional.of(byTopic.getOrDefault(key, List.of()));
      case STRATEGY_STAGE -> Optional.of(byStage.getOrDefault(key, List.of()));
      default -> Optional.empty();
    };
  }
}
