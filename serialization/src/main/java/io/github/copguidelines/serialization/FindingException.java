package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.serialization.binding.internal.KeptFindings;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * Thrown by a Jackson 3 mapper with {@link CopModule} for a value that does not fit its type.
 *
 * <p>It has the findings of {@link CopJson}, and repeats no text of the document. The pointer of a
 * finding begins at the value of this library; {@link #getPath} leads to the value if it is a part
 * of another object. Line and column refer to the whole document, if the parser knows them.
 */
public final class FindingException extends MismatchedInputException {

  private static final long serialVersionUID = 1;

  private final KeptFindings kept;

  FindingException(JsonParser parser, Finding finding, List<Finding> findings) {
    super(parser, finding.toString(), place(finding, parser.currentTokenLocation()));
    this.kept = new KeptFindings(finding, findings);
  }

  /** Returns the first error in the value; its message is available in every language. */
  public Finding finding() {
    return kept.first();
  }

  /** Returns all findings in the value, sorted, including the first error and warnings. */
  public List<Finding> findings() {
    return kept.all();
  }

  /**
   * Returns the line and column of the finding; if it has none, the parser's, which are further on.
   * Jackson's own location may quote the document.
   */
  private static TokenStreamLocation place(Finding finding, TokenStreamLocation parsed) {
    boolean known = finding.line().isPresent() && finding.column().isPresent();
    return new TokenStreamLocation(
        ContentReference.rawReference(true, null),
        known ? -1 : parsed.getByteOffset(),
        known ? -1 : parsed.getCharOffset(),
        finding.line().orElse(parsed.getLineNr()),
        finding.column().orElse(parsed.getColumnNr()));
  }
}
