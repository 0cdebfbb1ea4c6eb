package io.github.copguidelines.catalogue;

import io.github.copguidelines.context.Context;
import io.github.copguidelines.crosswalk.CrosswalkTables;
import io.github.copguidelines.guide.RecordGuide;
import io.github.copguidelines.strategy.StrategyModel;
import io.github.copguidelines.survey.Survey;
import io.github.copguidelines.terminology.Terminology;
import java.util.List;
import java.util.function.Supplier;

/** Builds {@link Catalogue} objects; not thread-safe. */
public final class CatalogueBuilder {

  List<Guideline> guidelines = List.of();
  Vocabularies vocabularies = Vocabularies.builder().build();
  Part<StrategyModel> strategy = Part.of(StrategyModel.builder().build());
  Part<Survey> survey = Part.of(Survey.builder().build());
  Part<RecordGuide> recordGuide = Part.of(RecordGuide.builder().build());
  Terminology terminology = Terminology.empty();
  Part<Context> context = Part.of(Context.builder().build());
  Part<CrosswalkTables> crosswalk = Part.of(CrosswalkTables.builder().build());

  /** The version of the document and its unknown members. */
  CatalogueDocument frame = CatalogueDocument.builder().schemaVersion("1.0").build();

  CatalogueBuilder() {}

  CatalogueBuilder parts(CatalogueDocument document) {
    frame =
        CatalogueDocument.builder()
            .schemaVersion(document.schemaVersion())
            .extensions(document.extensions())
            .build();
    document.vocabularies().ifPresent(this::vocabularies);
    document.strategy().ifPresent(this::strategy);
    document.survey().ifPresent(this::survey);
    document.recordGuide().ifPresent(this::recordGuide);
    document.context().ifPresent(this::context);
    document.crosswalk().ifPresent(this::crosswalk);
    return guidelines(document.guidelines()).terminology(Terminology.of(document.terminology()));
  }

  /** Sets the guidelines, in the order of their audiences. */
  public CatalogueBuilder guidelines(List<Guideline> all) {
    guidelines = List.copyOf(all);
    return this;
  }

  /** Sets the code lists. */
  public CatalogueBuilder vocabularies(Vocabularies lists) {
    vocabularies = lists;
    return this;
  }

  /** Sets the stages of a national strategy. */
  public CatalogueBuilder strategy(StrategyModel stages) {
    strategy = Part.of(stages);
    return this;
  }

  /** Sets the stages of a national strategy; the supplier is called once, at the first use. */
  public CatalogueBuilder strategy(Supplier<StrategyModel> stages) {
    strategy = Part.later(stages);
    return this;
  }

  /** Sets the questions of the survey. */
  public CatalogueBuilder survey(Survey questions) {
    survey = Part.of(questions);
    return this;
  }

  /** Sets the questions of the survey; the supplier is called once, at the first use. */
  public CatalogueBuilder survey(Supplier<Survey> questions) {
    survey = Part.later(questions);
    return this;
  }

  /** Sets the guide to practice records. */
  public CatalogueBuilder recordGuide(RecordGuide guide) {
    recordGuide = Part.of(guide);
    return this;
  }

  /** Sets the guide to practice records; the supplier is called once, at the first use. */
  public CatalogueBuilder recordGuide(Supplier<RecordGuide> guide) {
    recordGuide = Part.later(guide);
    return this;
  }

  /** Sets the terms to avoid. */
  public CatalogueBuilder terminology(Terminology terms) {
    terminology = terms;
    return this;
  }

  /** Sets the facts around the guidelines. */
  public CatalogueBuilder context(Context facts) {
    context = Part.of(facts);
    return this;
  }

  /** Sets the facts around the guidelines; the supplier is called once, at the first use. */
  public CatalogueBuilder context(Supplier<Context> facts) {
    context = Part.later(facts);
    return this;
  }

  /** Sets the mappings of our risks to other publishers' schemes. */
  public CatalogueBuilder crosswalk(CrosswalkTables tables) {
    crosswalk = Part.of(tables);
    return this;
  }

  /**
   * Sets the mappings of our risks to other publishers' schemes; the supplier is called once, at
   * the first use.
   */
  public CatalogueBuilder crosswalk(Supplier<CrosswalkTables> tables) {
    crosswalk = Part.later(tables);
    return this;
  }

  /**
   * Builds the catalogue.
   *
   * @throws IllegalArgumentException if two recommendations have the same code
   */
  public Catalogue build() {
    return new Catalogue(this);
  }
}
