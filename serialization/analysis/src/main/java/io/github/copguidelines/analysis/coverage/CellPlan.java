package io.github.copguidelines.analysis.coverage;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.catalogue.MemberState;
import io.github.copguidelines.catalogue.Recommendation;
import io.github.copguidelines.catalogue.RiskCategoryEntry;
import io.github.copguidelines.catalogue.RiskCollection;
import io.github.copguidelines.catalogue.RiskEntry;
import io.github.copguidelines.coverage.CoverageDimension;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.vocabulary.Audience;
import io.github.copguidelines.vocabulary.Code;
import io.github.copguidelines.vocabulary.Countries;
import io.github.copguidelines.vocabulary.ItuRegion;
import io.github.copguidelines.vocabulary.Risk;
import io.github.copguidelines.vocabulary.StrategyStage;
import io.github.copguidelines.vocabulary.Topic;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The cells of a catalogue, and the cells that a record counts for.
 *
 * <p>The key of a cell is its code; for a pair of audience and risk category, both codes with a
 * slash between. Immutable and thread-safe.
 */
final class CellPlan {

  private final Catalogue catalogue;
  private final Map<CoverageDimension, Set<String>> keys = new EnumMap<>(CoverageDimension.class);
  private final Map<Risk, Set<String>> risks = new HashMap<>();
  private final Map<Risk, Set<String>> categories = new HashMap<>();

  CellPlan(Catalogue catalogue) {
    this.catalogue = catalogue;
    List<Recommendation> recommendations = catalogue.recommendations();
    List<String> categoryCodes =
        catalogue.vocabularies().riskCategories().stream().map(RiskCategoryEntry::code).toList();
    put(CoverageDimension.RECOMMENDATION, recommendations.stream().map(Recommendation::code));
    put(CoverageDimension.AUDIENCE, Stream.of(Audience.values()).map(Code::code));
    put(CoverageDimension.RISK_CATEGORY, categoryCodes.stream());
    put(
        CoverageDimension.RISK,
        Stream.concat(
                catalogue.vocabularies().risks().stream().map(RiskEntry::code),
                catalogue.vocabularies().riskCollections().stream().map(RiskCollection::code))
            .map(Code::code));
    put(
        CoverageDimension.AUDIENCE_RISK_CATEGORY,
        Stream.of(Audience.values())
            .flatMap(audience -> categoryCodes.stream().map(code -> crossing(audience, code))));
    put(
        CoverageDimension.TOPIC,
        recommendations.stream().flatMap(one -> one.topic().stream()).map(Topic::code));
    put(CoverageDimension.STRATEGY_STAGE, Stream.of(StrategyStage.values()).map(Code::code));
    put(
        CoverageDimension.REGION,
        Stream.of(ItuRegion.values()).filter(one -> one != ItuRegion.GLOBAL).map(Code::code));
    put(
        CoverageDimension.COUNTRY,
        catalogue.vocabularies().memberStates().stream().map(MemberState::country));
    keys(CoverageDimension.RISK).forEach(code -> within(code, risks));
    categoryCodes.forEach(code -> within(code, categories));
  }

  private void put(CoverageDimension dimension, Stream<String> codes) {
    Set<String> all = new LinkedHashSet<>();
    codes.forEach(all::add);
    keys.put(dimension, all);
  }

  /**
   * Adds the wider codes of a risk: a record with the risk counts for them too, but not the
   * reverse.
   */
  private void within(String code, Map<Risk, Set<String>> cells) {
    catalogue
        .risksWithin(Risk.of(code))
        .forEach(risk -> cells.computeIfAbsent(risk, one -> new LinkedHashSet<>()).add(code));
  }

  static String crossing(Audience audience, String category) {
    return audience.code() + "/" + category;
  }

  Catalogue catalogue() {
    return catalogue;
  }

  /** Returns the keys of the catalogue's cells, in its order. */
  Set<String> keys(CoverageDimension dimension) {
    return keys.getOrDefault(dimension, Set.of());
  }

  Set<String> topics(PracticeRecord record) {
    Set<String> topics = new LinkedHashSet<>();
    record
        .implementations()
        .forEach(
            one ->
                catalogue
                    .recommendation(one.code())
                    .flatMap(Recommendation::topic)
                    .ifPresent(topic -> topics.add(topic.code())));
    return topics;
  }

  /** Returns the stages that a record serves, as a draft of a strategy has them. */
  List<String> stages(PracticeRecord record) {
    return catalogue.strategy().stages().stream()
        .filter(stage -> stage.isServedBy(record))
        .map(stage -> stage.code().code())
        .toList();
  }

  Set<String> risks(PracticeRecord record) {
    return cells(record, risks);
  }

  Set<String> categories(PracticeRecord record) {
    return cells(record, categories);
  }

  private static Set<String> cells(PracticeRecord record, Map<Risk, Set<String>> cells) {
    Set<String> all = new LinkedHashSet<>();
    record.risks().forEach(risk -> all.addAll(cells.getOrDefault(risk, Set.of())));
    return all;
  }

  /** Returns the regions, including the whole world, which is not a cell of the catalogue. */
  Set<String> regions(PracticeRecord record) {
    Set<String> all = new LinkedHashSet<>();
    record.ituRegions().forEach(region -> all.add(region.code()));
    record
        .countries()
        .forEach(code -> catalogue.regionOf(code).ifPresent(region -> all.add(region.code())));
    return all;
  }

  /** Returns the countries, including those that are not Member States, without invalid codes. */
  static Set<String> countries(PracticeRecord record) {
    Set<String> all = new TreeSet<>();
    record.countries().stream().filter(Countries::isAssigned).forEach(all::add);
    return all;
  }
}
