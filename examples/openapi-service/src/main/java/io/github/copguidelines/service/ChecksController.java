package io.github.copguidelines.service;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.PracticeRecord;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.validation.Errors;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Checks records by Spring's own means, for services that have them already: Jackson makes the
 * object, {@code @Valid} or {@code @Validated} has it judged. {@link Problems} answers for what is
 * refused.
 *
 * <p>It tells lines of the document only where {@link BoundBodies} tells what did not bind; {@link
 * RecordsController} always does.
 */
@RestController
final class ChecksController {

  /** Gives a draft back as the mapper writes it; what would be done with it appears here. */
  @PostMapping(path = "/checks/values", consumes = MediaType.APPLICATION_JSON_VALUE)
  PracticeRecord checkValues(@Valid @RequestBody PracticeRecord record, Errors errors) {
    warnings(errors);
    return record;
  }

  /** Answers with the warnings of a record that has no errors at submission. */
  @PostMapping(path = "/checks", consumes = MediaType.APPLICATION_JSON_VALUE)
  List<Finding> check(
      @Validated(Stage.Submission.class) @RequestBody PracticeRecord record, Errors errors) {
    return warnings(errors);
  }

  /**
   * Returns the warnings. To Spring they are errors like any other, which refuse a request unless
   * the method takes them and compares severities.
   *
   * @throws Refusal if there is an error
   */
  private static List<Finding> warnings(Errors errors) {
    List<Finding> findings = ViolationFindings.of(errors);
    if (findings.stream().anyMatch(one -> one.severity() == Severity.ERROR)) {
      throw Refusal.of(findings);
    }
    return findings;
  }
}
