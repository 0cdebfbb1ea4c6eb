package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.Finding;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * Thrown by a Jackson 3 mapper with {@link CopModule} for a value that does not fit its type.
 *
 * <p>It has the findings that {@link CopJson} would report, and repeats no text of the document.
 * The pointer of a finding begins at the value of this library; {@link #getPath} leads to that
 * value where it is a part of another object. Line and column are those of the whole document,
 * where the parser knows them.
 */
public final class FindingException extends MismatchedInputException {

  private static final long serialVersionUID = 1;

  private final transient Finding finding;
  private final transient List<Finding> findings;

  FindingException(JsonParser parser, Finding finding, List<Finding> findings) {
    super(parser, finding.toString(), withoutText(parser.currentTokenLocation()));
    this.finding = finding;
    this.findings = findings.stream().sorted().distinct().toList();
  }

  /** Returns the first error in the value; its message is there in every language. */
  public Finding finding() {
    return finding;
  }

  /** Returns all findings in the value, the first error and warnings among them, sorted. */
  public List<Finding> findings() {
    return findings;
  }

  /** Jackson's own location may quote the document, and shows no line where it does not. */
  private static TokenStreamLocation withoutText(TokenStreamLocation place) {
    return new TokenStreamLocation(
        ContentReference.rawReference(true, null),
        place.getByteOffset(),
        place.getCharOffset(),
        place.getLineNr(),
        place.getColumnNr());
  }
}
