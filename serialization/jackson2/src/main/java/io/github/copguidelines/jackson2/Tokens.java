package io.github.copguidelines.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;
import tools.jackson.core.util.SimpleStreamReadContext;

/**
 * An adapter from a Jackson 2 parser to a Jackson 3 parser.
 *
 * <p>It passes numbers on as text, as bindings read them. It throws exceptions of the Jackson 2
 * parser as {@link UncheckedIOException}. Not thread-safe.
 */
final class Tokens extends UnusedParser {

  private static final TokenStreamContext NOWHERE = SimpleStreamReadContext.createRootContext(null);

  private final JsonParser parser;
  private final @Nullable YAMLParser yaml;

  private Tokens(JsonParser parser) {
    this.parser = parser;
    this.yaml = Yaml.parser(parser);
  }

  /** Returns the tokens of a parser, from its current token on. */
  static Tokens of(JsonParser parser) throws IOException {
    Tokens tokens = new Tokens(parser);
    tokens._nullSafeUpdateToken(tokens.translated(parser.currentToken()));
    return tokens;
  }

  /** Returns a test whether the current token is an alias; null if the format is not YAML. */
  @Nullable BooleanSupplier aliases() {
    return yaml == null ? null : yaml::isCurrentAlias;
  }

  @Override
  public @Nullable JsonToken nextToken() {
    try {
      return _nullSafeUpdateToken(translated(parser.nextToken()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private @Nullable JsonToken translated(com.fasterxml.jackson.core.@Nullable JsonToken token)
      throws IOException {
    if (token == null) {
      return null;
    }
    JsonToken same =
        switch (token) {
          case NOT_AVAILABLE -> JsonToken.NOT_AVAILABLE;
          case START_OBJECT -> JsonToken.START_OBJECT;
          case END_OBJECT -> JsonToken.END_OBJECT;
          case START_ARRAY -> JsonToken.START_ARRAY;
          case END_ARRAY -> JsonToken.END_ARRAY;
          case FIELD_NAME -> JsonToken.PROPERTY_NAME;
          case VALUE_EMBEDDED_OBJECT -> JsonToken.VALUE_EMBEDDED_OBJECT;
          case VALUE_STRING -> JsonToken.VALUE_STRING;
          case VALUE_NUMBER_INT -> JsonToken.VALUE_NUMBER_INT;
          case VALUE_NUMBER_FLOAT -> JsonToken.VALUE_NUMBER_FLOAT;
          case VALUE_TRUE -> JsonToken.VALUE_TRUE;
          case VALUE_FALSE -> JsonToken.VALUE_FALSE;
          case VALUE_NULL -> JsonToken.VALUE_NULL;
        };
    boolean simple = same.isNumeric() || same.isBoolean() || same == JsonToken.VALUE_NULL;
    return yaml != null && simple ? YamlWords.token(yaml, same) : same;
  }

  @Override
  public @Nullable String currentName() {
    try {
      return parser.currentName();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public @Nullable String getString() {
    try {
      return parser.getText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean hasStringCharacters() {
    return parser.hasTextCharacters();
  }

  @Override
  public char[] getStringCharacters() {
    try {
      return parser.getTextCharacters();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public int getStringOffset() {
    try {
      return parser.getTextOffset();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public int getStringLength() {
    try {
      return parser.getTextLength();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public TokenStreamContext streamReadContext() {
    return NOWHERE;
  }

  @Override
  public TokenStreamLocation currentTokenLocation() {
    return location(parser.currentTokenLocation());
  }

  @Override
  public TokenStreamLocation currentLocation() {
    return location(parser.currentLocation());
  }

  private static TokenStreamLocation location(JsonLocation place) {
    return new TokenStreamLocation(
        ContentReference.redacted(),
        place.getByteOffset(),
        place.getCharOffset(),
        place.getLineNr(),
        place.getColumnNr());
  }
}
