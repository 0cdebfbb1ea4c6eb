package io.github.copguidelines.validation;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.ReadRules;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.safeguarding.PersonalDataScanner;
import io.github.copguidelines.validation.protection.NamedCountries;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The document that all steps of a validation look at; immutable.
 *
 * @param result the document as it was read; of an object alone, a result without findings
 * @param stage how complete the document must be
 * @param more findings of another source, with places in the object
 * @param isRead whether a reader made the object, so that its findings are known
 * @param isOtherDocument whether the document is of another type than the one asked for, which one
 *     finding of the reader says
 * @param scanner knows the countries that the document names
 */
record ValidationInput(
    ReadResult<? extends Extensible> result,
    Stage stage,
    Collection<Finding> more,
    boolean isRead,
    boolean isOtherDocument,
    PersonalDataScanner scanner) {

  static ValidationInput ofObject(Extensible object, Stage stage) {
    ReadResult<Extensible> result = ReadResult.of(Optional.of(object), List.of(), List.of());
    return of(result, stage, List.of(), false);
  }

  static ValidationInput ofRead(
      ReadResult<? extends Extensible> result, Stage stage, Collection<Finding> more) {
    return of(result, stage, more, true);
  }

  private static ValidationInput of(
      ReadResult<? extends Extensible> result,
      Stage stage,
      Collection<Finding> more,
      boolean isRead) {
    return new ValidationInput(
        result,
        stage,
        more,
        isRead,
        result.findings().stream()
            .anyMatch(one -> one.rule().equals(ReadRules.OTHER_DOCUMENT.id())),
        PersonalDataScanner.forCountries(NamedCountries.of(result)));
  }

  /** Returns the object to validate, if there is one. */
  Optional<? extends Extensible> object() {
    return isOtherDocument ? Optional.empty() : result.toOptional();
  }

  /** Returns the object if it is a practice record. */
  Optional<PracticeRecord> practiceRecord() {
    return object().filter(PracticeRecord.class::isInstance).map(PracticeRecord.class::cast);
  }
}
