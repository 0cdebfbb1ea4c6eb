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
 * Recommendations of a catalogue, narrowed step by step: {@code
 * catalogue.select().forAudience(Audience.INDUSTRY).against(Risk.GROOMING).list()}.
 *
 * <p>Each step returns a new selection of what fulfils it and all steps before; a step may be taken
 * twice, so {@code against(a).against(b)} is what answers both. Where codes appear below each
 * other, asking for the wider one finds what names a narrower one, but not the other way round. A
 * code that the catalogue does not have selects nothing; codes are compared exactly.
 *
 * <p>Results come in the order of the catalogue. Immutable and thread-safe, as far as the tests
 * given to {@link #matching} are.
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

  /** Narrows to what is asked of an audience. */
  public Selection forAudience(Audience audience) {
    return matching(entry -> entry.audience() == audience);
  }

  /** Narrows to what is about a topic. */
  public Selection about(Topic topic) {
    return matching(entry -> is(topic, entry.topic()));
  }

  /**
   * Narrows to a key area.
   *
   * @param code for example {@code csam-processes}; a code of one guideline, so that with {@link
   *     #forAudience} it is unambiguous in every catalogue
   */
  public Selection inKeyArea(String code) {
    return matching(entry -> is(code, entry.keyArea()));
  }

  /**
   * Narrows to the checklist of a feature of services.
   *
   * @param code for example {@code feature-a}, or {@code general} for what is asked of all services
   */
  public Selection withFeature(String code) {
    return matching(entry -> is(code, entry.feature()));
  }

  /**
   * Narrows to what a stakeholder is to do, or one of the stakeholders below it.
   *
   * <p>It looks at {@link Recommendation#actors}; whom a text addresses is another question.
   */
  public Selection by(Stakeholder actor) {
    Set<Stakeholder> all = catalogue.index().stakeholders().within(actor);
    return matching(entry -> entry.actors().stream().anyMatch(all::contains));
  }

  /**
   * Narrows to what answers a risk; of a category or collection, what answers any risk in it.
   *
   * @see Catalogue#risksWithin
   */
  public Selection against(Risk risk) {
    Set<Risk> all = catalogue.risksWithin(risk);
    return matching(entry -> entry.risks().stream().anyMatch(all::contains));
  }

  /**
   * Narrows to what is for a band of ages, or for a band that lies within it: those of 2009 too.
   *
   * <p>{@code under-18} holds every band, 13-18 included. What has no band is not found. For what
   * concerns a child of a certain age, ask {@link #forAge}.
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
   * Narrows to the recommendations for children of an age: those of every band that holds the age.
   *
   * <p>Only guidelines for children have bands of ages. A recommendation without a band is not
   * selected, so that for industry or policy-makers the selection is empty.
   *
   * @param years the age in whole years; 18 is in the guidelines' band 13-18
   */
  public Selection forAge(int years) {
    return matching(entry -> ages(entry).filter(ages -> ages.holds(years)).isPresent());
  }

  /**
   * Narrows to what serves a right of the child.
   *
   * @param right the code of a {@link ChildRight}, for example {@code privacy}
   */
  public Selection serving(String right) {
    return matching(entry -> entry.rights().contains(right));
  }

  /** Narrows to what is as sure as one of these levels says. */
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

  /** Narrows to what a stage of a national strategy rests on. */
  public Selection inStage(StrategyStage stage) {
    Set<String> codes =
        Set.copyOf(catalogue.strategy().stage(stage).map(StageEntry::restsOn).orElse(List.of()));
    return matching(entry -> codes.contains(entry.code()));
  }

  /** Narrows to what passes a test of your own, which may be called at any time and often. */
  public Selection matching(Predicate<? super Recommendation> test) {
    return new Selection(catalogue, wanted.and(test));
  }

  /** Returns what is selected, one by one. */
  public Stream<Recommendation> stream() {
    return catalogue.recommendations().stream().filter(wanted);
  }

  /** Returns what is selected, as a list that cannot be changed. */
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
