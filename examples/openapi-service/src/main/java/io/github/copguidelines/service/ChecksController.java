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
 * Checks records with Spring's own means, for services that use them already: Jackson makes the
 * object, and {@code @Valid} or {@code @Validated} validates it. {@link Problems} answers rejected
 * requests.
 *
 * <p>It reports lines of the document only for the misfits from {@link BoundBodies}; {@link
 * RecordsController} always does.
 */
@RestController
final class ChecksController {

  /** Returns a draft as the mapper writes it; a service would process it here. */
  @PostMapping(path = "/checks/values", consumes = MediaType.APPLICATION_JSON_VALUE)
  PracticeRecord checkValues(@Valid @RequestBody PracticeRecord record, Errors errors) {
    warnings(errors);
    return record;
  }

  /** Returns the warnings on a record without errors at submission. */
  @PostMapping(path = "/checks", consumes = MediaType.APPLICATION_JSON_VALUE)
  List<Finding> check(
      @Validated(Stage.Submission.class) @RequestBody PracticeRecord record, Errors errors) {
    return warnings(errors);
  }

  /**
   * Returns the warnings. Spring treats them like errors and rejects the request, unless the method
   * takes them and compares severities.
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
