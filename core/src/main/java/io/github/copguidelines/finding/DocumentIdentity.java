package io.github.copguidelines.finding;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a document is known by from run to run, wherever it appears in its file.
 *
 * <p>A file with one document is known by its name. One of many documents in a file, such as a row
 * of a sheet or a line of NDJSON, is known by the file and the identifier of the record, so that
 * its findings stay the same when rows are inserted, moved or sorted. Where the record has no
 * identifier it is known by its number in the file, as its name says it. Records of a file that
 * share an identifier share an identity.
 *
 * @param document the name of the file, or of the document where that is all it is known by
 * @param record the identifier of the record, where the document is one of many in its file
 */
public record DocumentIdentity(String document, Optional<String> record) {

  private static final Pointer ID = Pointer.root().child("id");

  /** Says that a text has not the form that it should have. */
  private static final String FORM = "FIELD-004";

  /**
   * The first part of the identifiers of rules whose findings say that the check was incomplete.
   */
  private static final String LIMIT = "LIMIT-";

  /** Returns what a document is known by that is known by its name alone. */
  public static DocumentIdentity of(String name) {
    return new DocumentIdentity(name, Optional.empty());
  }

  /**
   * Returns what one of many documents in a file is known by.
   *
   * <p>An identifier that has not the form of one, or looks like personal data, is not taken: a
   * report would repeat it.
   *
   * @param file the name of the file
   * @param name the name of the document, which tells its number in the file
   * @param record the identifier of the record, where one could be read
   * @param report what was found in the document
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
