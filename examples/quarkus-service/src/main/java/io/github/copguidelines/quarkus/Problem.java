package io.github.copguidelines.quarkus;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.copguidelines.finding.Finding;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;

/**
 * Why a record was refused (RFC 9457).
 *
 * @param type which problem it is; a name, under which nothing is served
 * @param status the status of the answer
 * @param detail what keeps the document from being a record; empty where it is one
 * @param violations what is wrong in the record
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Problem(String type, int status, String detail, List<Violation> violations) {

  private static final String TYPES = "tag:copguidelines.github.io,2026:problem/";

  /** Answers that a document is no record. */
  static Response noRecord(String detail) {
    return response(new Problem(TYPES + "no-record", 400, detail, List.of()));
  }

  /** Answers that a record has errors. */
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
   * One thing that is wrong.
   *
   * @param rule the rule, for example {@code FIELD-001}
   * @param severity how much it weighs
   * @param pointer the place, a JSON Pointer by the names on the wire
   * @param message what is wrong, in the language of the request
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
