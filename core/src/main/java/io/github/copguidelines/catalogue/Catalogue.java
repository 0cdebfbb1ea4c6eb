package io.github.copguidelines.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.copguidelines.context.Context;
import io.github.copguidelines.crosswalk.Crosswalk;
import io.github.copguidelines.crosswalk.CrosswalkTables;
import io.github.copguidelines.guide.RecordGuide;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.strategy.StrategyModel;
import io.github.copguidelines.survey.Survey;
import io.github.copguidelines.terminology.Terminology;
import io.github.copguidelines.text.StructuredValue;
import io.github.copguidelines.vocabulary.Audience;
import io.github.copguidelines.vocabulary.ItuRegion;
import io.github.copguidelines.vocabulary.Risk;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The guidelines, code lists and related data, as one immutable object.
 *
 * <p>A look-up by code is a hash look-up that allocates only its result. Thread-safe; make one and
 * share it. A part that comes from a supplier is made at its first use. Each caller that needs the
 * part receives the exception of the supplier; for the library's own parts, an {@link
 * IllegalStateException} that names the file.
 */
public final class Catalogue implements StructuredValue {

  private final List<Guideline> guidelines;
  private final Vocabularies vocabularies;
  private final Part<StrategyModel> strategy;
  private final Part<Survey> survey;
  private final Part<RecordGuide> recordGuide;
  private final Terminology terminology;
  private final Part<Context> context;
  private final Part<Crosswalk> crosswalk;
  private final CatalogueDocument frame;
  private final CatalogueIndex index;

  Catalogue(CatalogueBuilder parts) {
    this.guidelines = parts.guidelines;
    this.vocabularies = parts.vocabularies;
    this.strategy = parts.strategy;
    this.survey = parts.survey;
    this.recordGuide = parts.recordGuide;
    this.terminology = parts.terminology;
    this.context = parts.context;
    this.frame = parts.frame;
    this.crosswalk =
        parts.crosswalk.map(
            tables ->
                Crosswalk.of(tables, vocabularies.risks().stream().map(RiskEntry::code).toList()));
    this.index = new CatalogueIndex(guidelines, vocabularies);
  }

  /**
   * Returns a catalogue of guidelines and code lists only.
   *
   * @throws IllegalArgumentException if two recommendations have the same code
   */
  public static Catalogue of(List<Guideline> guidelines, Vocabularies vocabularies) {
    return builder().guidelines(guidelines).vocabularies(vocabularies).build();
  }

  /**
   * Returns the catalogue that a document holds.
   *
   * @throws IllegalArgumentException if two recommendations, two schemes or two concepts have the
   *     same code, or two lists of terms the same language; also if the document has no guidelines
   *     but members that a catalogue does not have, such as {@code recommendations}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Catalogue of(CatalogueDocument document) {
    if (document.guidelines().isEmpty() && !document.extensions().isEmpty()) {
      throw new IllegalArgumentException(
          "The document has no guidelines, but other members: " + document.extensions());
    }
    return new CatalogueBuilder().parts(document).build();
  }

  /** Returns a new builder; parts that are not set are empty. */
  public static CatalogueBuilder builder() {
    return new CatalogueBuilder();
  }

  /**
   * Returns the guidelines in the order given; the library's own, in the order of the audiences.
   */
  public List<Guideline> guidelines() {
    return guidelines;
  }

  /** Returns the guideline for an audience. */
  public Optional<Guideline> guideline(Audience audience) {
    return guidelines.stream().filter(guideline -> guideline.audience() == audience).findFirst();
  }

  /** Returns the guideline with a code, for example {@code COP-IND-2020}. */
  public Optional<Guideline> guideline(String code) {
    return guidelines.stream().filter(guideline -> guideline.code().equals(code)).findFirst();
  }

  /** Returns the recommendations of all guidelines, in order. */
  public List<Recommendation> recommendations() {
    return index.recommendations();
  }

  /** Returns the recommendation with a code, for example {@code POL-LEG-01}. */
  public Optional<Recommendation> recommendation(String code) {
    return index.recommendation(code);
  }

  /** Returns a selection of all recommendations, which its methods narrow. */
  public Selection select() {
    return Selection.of(this);
  }

  /**
   * Returns the recommendations that a record implements, in the order of the catalogue. Unknown
   * codes are left out; validation reports them.
   */
  public List<Recommendation> recommendationsFor(PracticeRecord record) {
    return index.recommendationsFor(record);
  }

  /** Returns the code lists with their labels. */
  public Vocabularies vocabularies() {
    return vocabularies;
  }

  /** Returns the languages of the texts, each with its translation status. */
  public List<CatalogueLanguage> languages() {
    return vocabularies.languages();
  }

  /** Returns the stages of a national strategy. */
  public StrategyModel strategy() {
    return strategy.get();
  }

  /** Returns the questions on child online protection of the Global Cybersecurity Index. */
  public Survey survey() {
    return survey.get();
  }

  /** Returns the guide for people who fill in a practice record. */
  public RecordGuide recordGuide() {
    return recordGuide.get();
  }

  /** Returns the terms to avoid, by language, and what to say instead. */
  public Terminology terminology() {
    return terminology;
  }

  /** Returns the facts around the guidelines. */
  public Context context() {
    return context.get();
  }

  /** Returns the mappings between our risks and other publishers' schemes. */
  public Crosswalk crosswalk() {
    return crosswalk.get();
  }

  /**
   * Returns the whole catalogue as one document that can be written; empty parts are absent.
   *
   * <p>Making it loads the terms to avoid. Writing or comparing it reads every text, and so loads
   * every language. Mappings of the crosswalk appear in it with their verification.
   */
  @JsonValue
  public CatalogueDocument document() {
    return CatalogueDocument.builder()
        .from(frame)
        .guidelines(guidelines)
        .vocabularies(unlessEmpty(vocabularies, Vocabularies.builder().build()))
        .strategy(unlessEmpty(strategy(), StrategyModel.builder().build()))
        .survey(unlessEmpty(survey(), Survey.builder().build()))
        .recordGuide(unlessEmpty(recordGuide(), RecordGuide.builder().build()))
        .terminology(terminology.lists())
        .context(unlessEmpty(context(), Context.builder().build()))
        .crosswalk(unlessEmpty(crosswalk().tables(), CrosswalkTables.builder().build()))
        .build();
  }

  private static <T> Optional<T> unlessEmpty(T part, T empty) {
    return part.equals(empty) ? Optional.empty() : Optional.of(part);
  }

  /**
   * Returns the risks that a code represents: the risk itself, the risks of a category, or the
   * members of a collection.
   *
   * <p>{@link Selection#against} selects recommendations that address any of them; {@link
   * Recommendation#addresses} checks the single risk only.
   *
   * @return the risk asked for, then the others in the order of the catalogue; the risk alone where
   *     the catalogue does not know it
   */
  public Set<Risk> risksWithin(Risk risk) {
    return index.risks().within(risk);
  }

  /**
   * Returns the entries of the risks that a recommendation names, each once and in the order of the
   * catalogue. A category or collection counts as all risks in it.
   */
  public List<RiskEntry> risksOf(Recommendation recommendation) {
    return index.risksOf(recommendation);
  }

  /** Returns the region of a Member State by its ISO 3166-1 alpha-2 code; empty for others. */
  public Optional<ItuRegion> regionOf(String country) {
    return index.region(country);
  }

  CatalogueIndex index() {
    return index;
  }

  /** Returns a text with the number of recommendations. */
  @Override
  public String toString() {
    return "Catalogue{recommendations=" + recommendations().size() + "}";
  }
}
