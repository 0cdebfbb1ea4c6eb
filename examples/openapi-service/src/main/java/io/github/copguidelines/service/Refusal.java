package io.github.copguidelines.service;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.finding.ReadRules;
import io.github.copguidelines.finding.ValidationReport;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * The answer to a rejected request: a problem (RFC 9457) with a title in the language of the
 * request and, if a document is the reason, all findings.
 *
 * <p>Like findings, it repeats no text of the document except codes of lists.
 */
final class Refusal extends ErrorResponseException {

  private static final long serialVersionUID = 1L;

  /** The prefix of problem types, which are names and need not resolve. */
  private static final String TYPES = "tag:copguidelines.github.io,2026:problem/";

  /** The rules on input that is not a document at all. */
  private static final Set<String> MALFORMED =
      Set.of(
          ReadRules.SYNTAX.id(),
          ReadRules.ENCODING.id(),
          ReadRules.TRAILING.id(),
          ReadRules.EMPTY.id());

  private final String kind;

  private Refusal(HttpStatus status, String kind) {
    super(status, ProblemDetail.forStatus(status), null);
    this.kind = kind;
    setType(URI.create(TYPES + kind));
  }

  /** Returns the rejection of a record with the report at a stage. */
  static Refusal of(ValidationReport report) {
    return ofDocument(report).with("stage", report.stage());
  }

  /** Returns the rejection of a document with a report that is independent of the stage. */
  static Refusal ofDocument(ValidationReport report) {
    List<String> rules = report.findings().stream().map(Finding::rule).toList();
    Refusal refusal;
    if (rules.contains(Limits.DOCUMENT_LENGTH.id())) {
      refusal = new Refusal(HttpStatus.CONTENT_TOO_LARGE, "document-too-long");
    } else if (rules.stream().anyMatch(MALFORMED::contains)) {
      refusal = new Refusal(HttpStatus.BAD_REQUEST, "malformed-document");
    } else {
      refusal = new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "invalid-record");
    }
    return refusal.with("findings", report.findings());
  }

  /** Returns the rejection of a record whose fields violate constraints. */
  static Refusal of(List<Finding> findings) {
    return new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "invalid-record")
        .with("findings", findings);
  }

  /** Returns the rejection of a record whose identifier exists already. */
  static Refusal exists() {
    return new Refusal(HttpStatus.CONFLICT, "record-exists");
  }

  /** Returns the answer for a record that does not exist. */
  static Refusal missing() {
    return new Refusal(HttpStatus.NOT_FOUND, "not-found");
  }

  private Refusal with(String member, Object value) {
    getBody().setProperty(member, value);
    return this;
  }

  /** Returns the key of the title among the messages. */
  @Override
  public String getTitleMessageCode() {
    return "problem." + kind;
  }
}
