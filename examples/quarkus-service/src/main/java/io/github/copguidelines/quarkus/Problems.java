package io.github.copguidelines.quarkus;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.github.copguidelines.quarkus.Problem.Violation;
import io.github.copguidelines.validation.CopConstraints;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers invalid records and other documents with {@code application/problem+json}. */
final class Problems {

  private static final String NOTHING_SENT = "There is no record in the request.";

  private final Languages languages;

  Problems(Languages languages) {
    this.languages = languages;
  }

  /** Answers with the errors of a record, at places within the record, or with its absence. */
  @ServerExceptionMapper
  Response invalid(ConstraintViolationException e) {
    List<Violation> violations =
        e.getConstraintViolations().stream()
            .flatMap(violation -> CopConstraints.findingOf(violation).stream())
            .sorted()
            .map(finding -> Violation.of(finding, languages.asked()))
            .toList();
    return violations.isEmpty()
        ? Problem.noRecord(NOTHING_SENT)
        : Problem.invalidRecord(violations);
  }

  /**
   * Answers with the first value that does not fit into a record, with rule and place, in English.
   */
  @ServerExceptionMapper
  Response mismatch(MismatchedInputException e) {
    return Problem.noRecord(e.getOriginalMessage());
  }
}
