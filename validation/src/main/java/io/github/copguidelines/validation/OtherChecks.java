package io.github.copguidelines.validation;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.model.ModelType;
import io.github.copguidelines.profile.DocumentType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The checks of objects other than practice records, each made for the first object of its type.
 *
 * <p>Thread-safe.
 */
final class OtherChecks {

  private final Optional<Catalogue> catalogue;
  private final Clock clock;
  private final Map<Class<?>, DocumentCheck<? extends Extensible>> made = new ConcurrentHashMap<>();

  OtherChecks(Optional<Catalogue> catalogue, Clock clock) {
    this.catalogue = catalogue;
    this.clock = clock;
  }

  /**
   * Returns the check of an object.
   *
   * @throws IllegalArgumentException if its class implements no type of the model
   */
  DocumentCheck<? extends Extensible> of(Extensible object) {
    return made.computeIfAbsent(typeOf(object), type -> make(type.asSubclass(Extensible.class)));
  }

  /**
   * Returns the model type of an object.
   *
   * @throws IllegalArgumentException if its class implements no type of the model
   */
  static Class<? extends Extensible> typeOf(Extensible object) {
    return ModelType.ofObject(object).javaType().asSubclass(Extensible.class);
  }

  /** Returns true if requirements depend on the stage: of records and of all parts of documents. */
  static boolean hasStages(Class<?> modelType) {
    return documentType(modelType).map(DocumentType::hasStages).orElse(true);
  }

  private static Optional<DocumentType> documentType(Class<?> modelType) {
    return Arrays.stream(DocumentType.values())
        .filter(one -> one.modelType() == modelType)
        .findFirst();
  }

  private DocumentCheck<? extends Extensible> make(Class<? extends Extensible> modelType) {
    Optional<DocumentType> documentType = documentType(modelType);
    if (documentType.isEmpty()) {
      return ofPart(modelType);
    }
    return switch (documentType.get()) {
      case CONTRIBUTION -> DocumentRules.ofContributions(catalogue, clock);
      case SURVEY_RESPONSE -> DocumentRules.ofResponses(catalogue, clock);
      case NATIONAL_STRATEGY -> DocumentRules.ofStrategies(catalogue, clock);
      case PROGRAMME -> DocumentRules.ofProgrammes(catalogue, clock);
      case SUBMISSION -> DocumentRules.ofSubmissions(catalogue, clock);
      case PRACTICE_RECORD,
          CATALOGUE,
          VALIDATION_REPORT,
          COVERAGE_REPORT,
          VALIDATION_SETTINGS,
          PROFILE ->
          new DocumentCheck<>(modelType, TypeCheck.of(modelType), List.of());
    };
  }

  /** Checks an object that belongs into a document: its fields, and what keeps children safe. */
  private <T extends Extensible> DocumentCheck<T> ofPart(Class<T> type) {
    List<DocumentRule<? super T>> rules = new ArrayList<>();
    rules.add(new PersonalDataRule<T>(type));
    catalogue.ifPresent(
        known -> rules.add(new TermRule<T>(type, part -> Optional.empty(), known.terminology())));
    return new DocumentCheck<>(type, TypeCheck.of(type), List.copyOf(rules));
  }
}
