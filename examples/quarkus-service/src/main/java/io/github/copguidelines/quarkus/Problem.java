package io.github.copguidelines.quarkus;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.copguidelines.finding.Finding;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;

/**
 * The answer to a rejected record (RFC 9457).
 *
 * @param type the type of the problem, a name that need not resolve
 * @param status the status of the answer
 * @param detail the reason why the document is not a record; empty if it is one
 * @param violations the errors in the record
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Problem(String type, int status, String detail, List<Violation> violations) {

  private static final String TYPES = "tag:copguidelines.github.io,2026:problem/";

  /** Returns the answer for a document that is not a record. */
  static Response noRecord(String detail) {
    return response(new Problem(TYPES + "no-record", 400, detail, List.of()));
  }

  /** Returns the answer for a record with errors. */
  static Response invalidRecord(List<Violation> violations) {
    return response(new Problem(TYPES + "invalid-record", 422, "", violations));
  }

  private static Response response(Problem problem) {
    return Response.status(problem.status())
        .type("application/problem+json")
        .entity(problem)
        .build();
  }

  /**
   * One error of a record.
   *
   * @param rule the rule, for example {@code FIELD-001}
   * @param severity the severity
   * @param pointer the place, a JSON Pointer by the names on the wire
   * @param message the message, in the language of the request
   */
  record Violation(String rule, String severity, String pointer, String message) {

    static Violation of(Finding finding, Locale locale) {
      return new Violation(
          finding.rule(),
          finding.severity().code(),
          finding.pointer().toString(),
          finding.message(locale));
    }
  }
}
