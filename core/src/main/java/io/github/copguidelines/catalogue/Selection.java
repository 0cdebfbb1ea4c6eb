package io.github.copguidelines.catalogue;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.copguidelines.strategy.StageEntry;
import io.github.copguidelines.text.StructuredValue;
import io.github.copguidelines.verification.VerificationLevel;
import io.github.copguidelines.vocabulary.AgeBand;
import io.github.copguidelines.vocabulary.Audience;
import io.github.copguidelines.vocabulary.Risk;
import io.github.copguidelines.vocabulary.Stakeholder;
import io.github.copguidelines.vocabulary.StrategyStage;
import io.github.copguidelines.vocabulary.Topic;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A selection of recommendations, narrowed step by step: {@code
 * catalogue.select().forAudience(Audience.INDUSTRY).against(Risk.GROOMING).list()}.
 *
 * <p>Each step returns a new selection that also fulfils all earlier steps. A step may be repeated:
 * {@code against(a).against(b)} selects recommendations that address both risks. A wider code also
 * selects recommendations that name a narrower one, but not the reverse. A code that the catalogue
 * does not have selects nothing; codes are compared exactly.
 *
 * <p>Results are in the order of the catalogue. Immutable; thread-safe if the predicates given to
 * {@link #matching} are.
 */
public final class Selection implements StructuredValue {

  private final Catalogue catalogue;
  private final Predicate<Recommendation> wanted;

  private Selection(Catalogue catalogue, Predicate<Recommendation> wanted) {
    this.catalogue = catalogue;
    this.wanted = wanted;
  }

  static Selection of(Catalogue catalogue) {
    return new Selection(catalogue, entry -> true);
  }

  /** Narrows to recommendations for an audience. */
  public Selection forAudience(Audience audience) {
    return matching(entry -> entry.audience() == audience);
  }

  /** Narrows to recommendations on a topic. */
  public Selection about(Topic topic) {
    return matching(entry -> is(topic, entry.topic()));
  }

  /**
   * Narrows to a key area.
   *
   * @param code for example {@code csam-processes}; unique within a guideline, so add {@link
   *     #forAudience} to make it unambiguous in every catalogue
   */
  public Selection inKeyArea(String code) {
    return matching(entry -> is(code, entry.keyArea()));
  }

  /**
   * Narrows to the checklist of a feature of services.
   *
   * @param code for example {@code feature-a}, or {@code general} for recommendations to all
   *     services
   */
  public Selection withFeature(String code) {
    return matching(entry -> is(code, entry.feature()));
  }

  /**
   * Narrows to recommendations that a stakeholder, or one below it, should carry out.
   *
   * <p>It uses {@link Recommendation#actors}, not the audience of the text.
   */
  public Selection by(Stakeholder actor) {
    Set<Stakeholder> all = catalogue.index().stakeholders().within(actor);
    return matching(entry -> entry.actors().stream().anyMatch(all::contains));
  }

  /**
   * Narrows to recommendations that address a risk, or any risk in a category or collection.
   *
   * @see Catalogue#risksWithin
   */
  public Selection against(Risk risk) {
    Set<Risk> all = catalogue.risksWithin(risk);
    return matching(entry -> entry.risks().stream().anyMatch(all::contains));
  }

  /**
   * Narrows to recommendations for a band of ages, or for a band within it, including the bands of
   * 2009.
   *
   * <p>{@code under-18} contains every band, including 13-18. Recommendations without a band are
   * not selected. For a child of a certain age, use {@link #forAge}.
   */
  public Selection inAgeBand(AgeBand band) {
    Optional<AgeRange> wider = catalogue.index().ages(band);
    return matching(
        entry ->
            is(band, entry.ageBand())
                || (wider.isPresent()
                    && ages(entry).filter(ages -> ages.isWithin(wider.get())).isPresent()));
  }

  /**
   * Narrows to recommendations for children of an age: those in every band that contains it.
   *
   * <p>Only guidelines for children have bands of ages. Recommendations without a band are not
   * selected, so the selection is empty for industry or policy-makers.
   *
   * @param years the age in whole years; 18 is in the guidelines' band 13-18
   */
  public Selection forAge(int years) {
    return matching(entry -> ages(entry).filter(ages -> ages.holds(years)).isPresent());
  }

  /**
   * Narrows to recommendations that serve a right of the child.
   *
   * @param right the code of a {@link ChildRight}, for example {@code privacy}
   */
  public Selection serving(String right) {
    return matching(entry -> entry.rights().contains(right));
  }

  /** Narrows to recommendations with one of these verification levels. */
  public Selection verified(VerificationLevel level, VerificationLevel... orThese) {
    Set<VerificationLevel> levels = EnumSet.of(level, orThese);
    return matching(entry -> levels.contains(entry.verificationLevel()));
  }

  /**
   * Narrows to recommendations that are verified at least to a level: {@code PARTLY} selects those
   * that are verified and those that are partly verified.
   */
  public Selection verifiedAtLeast(VerificationLevel level) {
    return matching(entry -> entry.verificationLevel().compareTo(level) <= 0);
  }

  /** Narrows to recommendations that a stage of a national strategy refers to. */
  public Selection inStage(StrategyStage stage) {
    Set<String> codes =
        Set.copyOf(catalogue.strategy().stage(stage).map(StageEntry::restsOn).orElse(List.of()));
    return matching(entry -> codes.contains(entry.code()));
  }

  /**
   * Narrows to recommendations that match a predicate, which may be called at any time and often.
   */
  public Selection matching(Predicate<? super Recommendation> test) {
    return new Selection(catalogue, wanted.and(test));
  }

  /** Returns the selected recommendations as a stream. */
  public Stream<Recommendation> stream() {
    return catalogue.recommendations().stream().filter(wanted);
  }

  /** Returns the selected recommendations as an unmodifiable list. */
  @JsonValue
  public List<Recommendation> list() {
    return stream().toList();
  }

  private Optional<AgeRange> ages(Recommendation entry) {
    return entry.ageBand().flatMap(catalogue.index()::ages);
  }

  private static <T> boolean is(T wanted, Optional<T> held) {
    return held.isPresent() && held.get().equals(wanted);
  }
}
