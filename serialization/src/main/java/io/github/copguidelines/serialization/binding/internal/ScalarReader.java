package io.github.copguidelines.serialization.binding.internal;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ReadRules;
import java.math.BigDecimal;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Reads the text or number at the position of a parser, within limits, and notes findings. */
abstract class ScalarReader {

  /** The number of digits that always fit into a long. */
  private static final int SHORT = 18;

  /** The number of digits that always fit into an int. */
  private static final int INT = 9;

  final JsonParser parser;
  final Limits limits;
  final Notes notes;

  /** The test for aliases of YAML; null for other formats. */
  final @Nullable BooleanSupplier alias;

  private final boolean wellFormed;

  /** The limit on the length of a text. */
  private final int longest;

  /**
   * Starts at the position of a parser.
   *
   * @param wellFormed whether all texts of the parser have a form in UTF-8
   */
  ScalarReader(
      JsonParser parser,
      @Nullable BooleanSupplier alias,
      Limits limits,
      Notes notes,
      boolean wellFormed) {
    this.parser = parser;
    this.alias = alias;
    this.limits = limits;
    this.notes = notes;
    this.wellFormed = wellFormed;
    this.longest = limits.textLength();
  }

  boolean is(JsonToken token) {
    return parser.currentToken() == token;
  }

  /** Returns the text at the cursor; null if it is beyond the limit or has no form in UTF-8. */
  @Nullable String text(Pointer at) {
    return checked(string(), at);
  }

  private String string() {
    try {
      return parser.getString();
    } catch (RuntimeException e) {
      throw Syntax.malformed(e, parser, limits);
    }
  }

  /** Returns the text at the cursor; null if there is none, or it is uncertain. */
  @Nullable String simpleText() {
    if (alias != null || !is(JsonToken.VALUE_STRING)) {
      return null;
    }
    String text = string();
    return fits(text) && canEncode(text) ? text : null;
  }

  /** Returns the value of the word at the cursor; null if it is not a known word or not a text. */
  <T> @Nullable T simpleText(TextLookup<T> words) {
    if (alias != null || words.isEmpty() || !is(JsonToken.VALUE_STRING)) {
      return null;
    }
    try {
      char[] characters = parser.getStringCharacters();
      return words.get(characters, parser.getStringOffset(), parser.getStringLength());
    } catch (RuntimeException e) {
      throw Syntax.malformed(e, parser, limits);
    }
  }

  private boolean canEncode(String text) {
    return wellFormed || Utf8.canEncode(text);
  }

  private boolean fits(String text) {
    return text.length() <= longest;
  }

  /** Returns a text; null if it is beyond the limit or has no form in UTF-8. */
  @Nullable String checked(String text, Pointer at) {
    if (!fits(text)) {
      report(Limits.TEXT_LENGTH.at(at).argument("max", limits.textLength()));
      return null;
    }
    if (!canEncode(text)) {
      report(ReadRules.ENCODING.at(at).messageCase(ReadRules.ENCODING.id(), "surrogate"));
      return null;
    }
    return text;
  }

  /** Returns the number at the cursor; null if it is beyond the limit or not a JSON number. */
  @Nullable BigDecimal number(Pointer at) {
    String digits = string();
    if (digits.length() <= Math.min(SHORT, limits.numberLength()) && Numbers.isDigits(digits)) {
      return BigDecimal.valueOf(Long.parseLong(digits));
    }
    BigDecimal number = digits.length() > limits.numberLength() ? null : Numbers.find(digits);
    if (number != null && Numbers.length(number) <= limits.numberLength()) {
      return number;
    }
    if (number == null && digits.length() <= limits.numberLength() && !Numbers.isForm(digits)) {
      report(ReadRules.INVALID.at(at).messageCase(ReadRules.INVALID.id(), "number"));
    } else {
      report(Limits.NUMBER_LENGTH.at(at).argument("max", limits.numberLength()));
    }
    return null;
  }

  /** Returns the whole number at the cursor; null unless it certainly fits into an int. */
  @Nullable Integer simpleWhole() {
    if (!is(JsonToken.VALUE_NUMBER_INT)) {
      return null;
    }
    String digits = string();
    return digits.length() <= Math.min(INT, limits.numberLength()) && Numbers.isDigits(digits)
        ? Integer.valueOf(digits)
        : null;
  }

  /** Adds a finding with the line and column of the cursor. */
  void report(Finding.Builder finding) {
    notes.add(located(finding, parser.currentTokenLocation()).build());
  }

  static Finding.Builder located(Finding.Builder finding, @Nullable TokenStreamLocation location) {
    if (location != null && location.getLineNr() > 0) {
      finding.line(location.getLineNr()).column(Math.max(1, location.getColumnNr()));
    }
    return finding;
  }
}
