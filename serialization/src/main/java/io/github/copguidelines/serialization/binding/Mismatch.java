package io.github.copguidelines.serialization.binding;

import io.github.copguidelines.finding.Finding;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * What a mapper throws of a value that does not fit.
 *
 * <p>It has the place in the document and nothing of its text, which Jackson's own has in YAML.
 */
final class Mismatch extends MismatchedInputException {

  private static final long serialVersionUID = 1;

  Mismatch(JsonParser parser, Finding error) {
    super(parser, error.toString(), redacted(parser.currentTokenLocation()));
  }

  private static TokenStreamLocation redacted(TokenStreamLocation place) {
    return new TokenStreamLocation(
        ContentReference.redacted(),
        place.getByteOffset(),
        place.getCharOffset(),
        place.getLineNr(),
        place.getColumnNr());
  }
}
