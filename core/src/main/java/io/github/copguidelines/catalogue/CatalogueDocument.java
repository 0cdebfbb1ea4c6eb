package io.github.copguidelines.catalogue;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.context.Context;
import io.github.copguidelines.crosswalk.CrosswalkTables;
import io.github.copguidelines.guide.RecordGuide;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.strategy.StrategyModel;
import io.github.copguidelines.survey.Survey;
import io.github.copguidelines.terminology.TermList;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A whole catalogue as one document, with all texts in all languages.
 *
 * <p>Parts that a catalogue lacks are absent. {@link Catalogue#document} returns the document of a
 * catalogue, and {@link Catalogue#of(CatalogueDocument)} the catalogue of a document. Codes are the
 * same in every language; only texts are translated.
 */
@Value.Immutable
@JsonPropertyOrder({
  "schemaVersion",
  "guidelines",
  "vocabularies",
  "strategy",
  "survey",
  "recordGuide",
  "terminology",
  "context",
  "crosswalk"
})
public interface CatalogueDocument extends Extensible {

  /** Returns the version of the wire format, for example {@code 1.0}. */
  Optional<@Pattern(regexp = Forms.SCHEMA_VERSION) String> schemaVersion();

  /** Returns the guidelines, each with its recommendations. */
  List<@Valid Guideline> guidelines();

  /** Returns the code lists with their labels. */
  Optional<@Valid Vocabularies> vocabularies();

  /** Returns the stages of a national strategy. */
  Optional<@Valid StrategyModel> strategy();

  /** Returns the questions on child online protection of the Global Cybersecurity Index. */
  Optional<@Valid Survey> survey();

  /** Returns the guide for people who fill in a practice record. */
  Optional<@Valid RecordGuide> recordGuide();

  /** Returns the terms to avoid, a list for each language. */
  List<@Valid TermList> terminology();

  /** Returns the facts around the guidelines. */
  Optional<@Valid Context> context();

  /** Returns other publishers' schemes and the mappings of our risks to them. */
  Optional<@Valid CrosswalkTables> crosswalk();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link CatalogueDocument} objects; not thread-safe. */
  final class Builder extends ImmutableCatalogueDocument.Builder {
    Builder() {}
  }
}
