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
 * The guidelines and what is around them, as one immutable object.
 *
 * <p>Look-ups by code are by hash and allocate nothing but their result. Thread-safe; make one and
 * share it. A part that is given as a supplier is made when it is first asked for; what the
 * supplier throws, for the library's own parts an {@link IllegalStateException} that names the
 * file, is thrown to each who asks for that part.
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
   * Returns a catalogue of guidelines and code lists, and of nothing else.
   *
   * @throws IllegalArgumentException if two recommendations have the same code
   */
  public static Catalogue of(List<Guideline> guidelines, Vocabularies vocabularies) {
    return builder().guidelines(guidelines).vocabularies(vocabularies).build();
  }

  /**
   * Returns the catalogue that answers from a document.
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

  /** Returns a builder of a catalogue; what is not given is empty. */
  public static CatalogueBuilder builder() {
    return new CatalogueBuilder();
  }

  /** Returns the guidelines in the order given; those of the library, in that of the audiences. */
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

  /** Returns a selection of all recommendations, to be narrowed. */
  public Selection select() {
    return Selection.of(this);
  }

  /**
   * Returns the recommendations that a record says to put into effect, in the order of the
   * catalogue. Codes that it does not have are left out; validation reports them.
   */
  public List<Recommendation> recommendationsFor(PracticeRecord record) {
    return index.recommendationsFor(record);
  }

  /** Returns the code lists with their labels. */
  public Vocabularies vocabularies() {
    return vocabularies;
  }

  /** Returns the languages that its texts are in, with what is known of their quality. */
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

  /** Returns what a person needs to know who fills in a practice record. */
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

  /** Returns the way from our risks to the schemes of others, and back. */
  public Crosswalk crosswalk() {
    return crosswalk.get();
  }

  /**
   * Returns the whole catalogue as one document, to be written; what is empty is absent.
   *
   * <p>Making it loads the terms to avoid; writing or comparing it asks for every text, and so
   * loads every language. Mappings of the crosswalk appear in it with their verification.
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
   * Returns the risks that a code represents: itself, the risks of a category, the members of a
   * collection.
   *
   * <p>{@link Selection#against} finds what answers any of them; {@link Recommendation#addresses}
   * knows the single risk only.
   *
   * @return the risk asked for, then the others in the order of the catalogue; the risk alone where
   *     the catalogue does not know it
   */
  public Set<Risk> risksWithin(Risk risk) {
    return index.risks().within(risk);
  }

  /**
   * Returns the entries of the risks that a recommendation names, of a category or collection those
   * of all risks in it, each once and in the order of the catalogue.
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

  /** Returns how many recommendations the catalogue holds. */
  @Override
  public String toString() {
    return "Catalogue{recommendations=" + recommendations().size() + "}";
  }
}
