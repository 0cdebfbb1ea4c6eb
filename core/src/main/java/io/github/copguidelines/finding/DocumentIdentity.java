package io.github.copguidelines.finding;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * The identity of a document from run to run, wherever it appears in its file.
 *
 * <p>The name identifies a file with one document. File and record identifier identify one of many
 * documents in a file, such as a row of a sheet or a line of NDJSON. Its findings so stay the same
 * when rows are inserted, moved or sorted. Without an identifier its number in the file, which is
 * part of its name, identifies it. Records of a file with the same identifier share an identity.
 *
 * @param document the name of the file, or of the document if the name alone identifies it
 * @param record the identifier of the record, if the document is one of many in its file
 */
public record DocumentIdentity(String document, Optional<String> record) {

  private static final Pointer ID = Pointer.root().child("id");

  /** The rule that reports a text with a wrong format. */
  private static final String FORM = "FIELD-004";

  /** The prefix of rules that report an incomplete check. */
  private static final String LIMIT = "LIMIT-";

  /** Returns the identity of a document that its name alone identifies. */
  public static DocumentIdentity of(String name) {
    return new DocumentIdentity(name, Optional.empty());
  }

  /**
   * Returns the identity of one of many documents in a file.
   *
   * <p>It does not use an identifier with a wrong format or with possible personal data, because
   * reports would repeat it.
   *
   * @param file the name of the file
   * @param name the name of the document, which contains its number in the file
   * @param record the identifier of the record, if it could be read
   * @param report the findings on the document
   */
  public static DocumentIdentity within(
      String file, String name, Optional<String> record, ValidationReport report) {
    return record.isEmpty() || isDoubtful(report) ? of(name) : new DocumentIdentity(file, record);
  }

  private static boolean isDoubtful(ValidationReport report) {
    return Stream.concat(
            report.findings().stream(), report.accepted().stream().map(AcceptedFinding::finding))
        .anyMatch(
            finding ->
                finding.rule().startsWith(LIMIT)
                    || (finding.pointer().equals(ID)
                        && (finding.rule().equals(FORM) || RuleBook.concealsText(finding.rule()))));
  }
}
