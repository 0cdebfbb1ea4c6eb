package io.github.copguidelines.service;

import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.report.ReportedFinding;
import jakarta.validation.Valid;
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
 * makes the object, {@code @Valid} or {@code @Validated} has it judged. {@link Problems} answers
 * for what is refused.
 *
 * <p>It shows less than {@link RecordsController}: no rules beyond fields, and lines only where
 * {@link BoundBodies} tells what did not bind.
 */
@RestController
final class ChecksController {

  /** Spring looks at the values of faulty fields, by getters unless told otherwise. */
  @InitBinder
  void accessors(WebDataBinder binder) {
    binder.initDirectFieldAccess();
  }

  /**
   * Gives the record back as the mapper writes it; what would be done with it stands here.
   *
   * <p>{@code @Valid} alone names no stage: the values that are there are judged, and fields that
   * are missing are not told, not even those that a draft needs.
   */
  @PostMapping(path = "/checks/values", consumes = MediaType.APPLICATION_JSON_VALUE)
  PracticeRecord checkValues(@Valid @RequestBody PracticeRecord record) {
    return record;
  }

  /** Answers with the warnings of a record that has no errors in its fields at submission. */
  @PostMapping(path = "/checks", consumes = MediaType.APPLICATION_JSON_VALUE)
  List<ReportedFinding> check(
      @Validated(Stage.Submission.class) @RequestBody PracticeRecord record, Errors errors) {
    List<ReportedFinding> findings = FieldFindings.of(errors);
    if (findings.stream().anyMatch(one -> one.severity() == Severity.ERROR)) {
      throw Refusal.of(findings);
    }
    return findings;
  }
}
