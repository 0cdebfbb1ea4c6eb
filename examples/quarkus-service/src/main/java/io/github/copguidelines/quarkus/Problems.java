package io.github.copguidelines.quarkus;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.quarkus.Problem.Violation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers what is no record, or not a good one, as {@code application/problem+json}. */
final class Problems {

  private final Validator validator;

  Problems(Validator validator) {
    this.validator = validator;
  }

  /**
   * Names what is wrong with the record that was given to a method.
   *
   * <p>The violations of a method begin with the method and its parameter. The record is judged
   * once more by itself, so that places and messages are those of the record.
   */
  @ServerExceptionMapper
  Response invalid(ConstraintViolationException e) {
    ConstraintViolation<?> first = e.getConstraintViolations().iterator().next();
    List<Violation> violations =
        Arrays.stream(first.getExecutableParameters())
            .filter(PracticeRecord.class::isInstance)
            .flatMap(record -> validator.validate(record, Stage.Draft.class).stream())
            .map(Violation::of)
            .sorted(Violation.ORDER)
            .toList();
    return violations.isEmpty()
        ? Problem.noRecord(first.getMessage()) // nothing was sent
        : Problem.invalidRecord(violations);
  }

  /** Tells the first value that does not fit into a record, with rule and place, in English. */
  @ServerExceptionMapper
  Response mismatch(MismatchedInputException e) {
    return Problem.noRecord(e.getOriginalMessage());
  }
}
