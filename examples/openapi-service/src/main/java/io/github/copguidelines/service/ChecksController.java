package io.github.copguidelines.service;

import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.PracticeRecord;
import jakarta.validation.ConstraintViolation;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.validation.Errors;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Checks the fields of a record by Spring's own means, for services that have them already: Jackson
 * makes the object, {@code @Validated} names the stage.
 *
 * <p>It shows less than {@link RecordsController}: no rules beyond fields, no lines, and a document
 * that does not bind is refused without saying where.
 */
@RestController
final class ChecksController {

  /** Spring looks at the values of faulty fields, by getters unless told otherwise. */
  @InitBinder
  void accessors(WebDataBinder binder) {
    binder.initDirectFieldAccess();
  }

  /** Answers with the warnings of a record that has no errors in its fields at submission. */
  @PostMapping(path = "/checks", consumes = MediaType.APPLICATION_JSON_VALUE)
  List<Violation> check(
      @RequestBody @Validated(Stage.Submission.class) PracticeRecord record, Errors errors) {
    List<Violation> violations =
        errors.getAllErrors().stream()
            .map(error -> Violation.of(error.unwrap(ConstraintViolation.class)))
            .toList();
    if (violations.stream().anyMatch(one -> one.severity() == Severity.ERROR)) {
      throw Refusal.of(violations);
    }
    return violations;
  }
}
