package io.github.copguidelines.validation;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.model.ModelType;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.profile.DocumentType;
import io.github.copguidelines.validation.check.TypeCheck;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The checks by type of object, each made for the first object of its type; thread-safe. */
final class DocumentChecks {

  private final DocumentCheckFactory factory;
  private final DocumentCheck<PracticeRecord> ofPracticeRecords;
  private final Map<Class<?>, DocumentCheck<? extends Extensible>> made = new ConcurrentHashMap<>();

  DocumentChecks(Optional<Catalogue> catalogue, Clock clock) {
    this.factory = new DocumentCheckFactory(catalogue, clock);
    this.ofPracticeRecords = factory.ofPracticeRecords();
  }

  /**
   * Returns the check of an object.
   *
   * @throws IllegalArgumentException if its class implements no type of the model
   */
  DocumentCheck<? extends Extensible> of(Extensible object) {
    if (object instanceof PracticeRecord) {
      return ofPracticeRecords;
    }
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
      return factory.ofParts(modelType);
    }
    return switch (documentType.get()) {
      case CONTRIBUTION -> factory.ofContributions();
      case SURVEY_RESPONSE -> factory.ofResponses();
      case NATIONAL_STRATEGY -> factory.ofStrategies();
      case PROGRAMME -> factory.ofProgrammes();
      case SUBMISSION -> factory.ofSubmissions();
      case PRACTICE_RECORD -> ofPracticeRecords;
      case CATALOGUE, VALIDATION_REPORT, COVERAGE_REPORT, VALIDATION_SETTINGS, PROFILE ->
          new DocumentCheck<>(modelType, TypeCheck.of(modelType), List.of());
    };
  }
}
