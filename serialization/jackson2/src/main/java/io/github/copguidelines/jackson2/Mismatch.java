package io.github.copguidelines.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.github.copguidelines.finding.Finding;

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

  private static JsonLocation redacted(JsonLocation place) {
    return new JsonLocation(
        ContentReference.redacted(),
        place.getByteOffset(),
        place.getCharOffset(),
        place.getLineNr(),
        place.getColumnNr());
  }
}
