package io.github.copguidelines.validation;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.profile.DocumentType;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What documents other than practice records are judged by, made when the first of a type is.
 *
 * <p>Thread-safe.
 */
final class OtherChecks {

  private final Catalogue catalogue;
  private final Clock clock;
  private final Map<DocumentType, DocumentCheck<? extends Extensible>> made =
      new ConcurrentHashMap<>();

  OtherChecks(Catalogue catalogue, Clock clock) {
    this.catalogue = catalogue;
    this.clock = clock;
  }

  /**
   * Returns what a document is judged by.
   *
   * @throws IllegalArgumentException if there are no such documents
   */
  DocumentCheck<? extends Extensible> of(Extensible document) {
    return made.computeIfAbsent(typeOf(document), this::make);
  }

  /**
   * Returns the type of a document.
   *
   * @throws IllegalArgumentException if there are no such documents
   */
  static DocumentType typeOf(Extensible document) {
    return Arrays.stream(DocumentType.values())
        .filter(one -> one.modelType().isInstance(document))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    document.getClass().getName() + " is no type of documents."));
  }

  private DocumentCheck<? extends Extensible> make(DocumentType type) {
    return switch (type) {
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
          ofFields(type.modelType());
    };
  }

  private static <T extends Extensible> DocumentCheck<T> ofFields(Class<T> type) {
    return new DocumentCheck<>(type, TypeCheck.of(type), List.of());
  }
}
