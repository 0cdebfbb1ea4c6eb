package io.github.copguidelines.serialization.binding.internal;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ReadRules;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Severity;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * A cursor over the tokens of a document, which applies the limits and notes findings.
 *
 * <p>Not thread-safe. Any failure of the parser ends reading with {@link Malformed}.
 */
public final class TokenReader extends ScalarReader {

  private final boolean strict;
  private final Supplement supplement;

  private int depth;

  /** Makes a reader at the beginning of a document. */
  TokenReader(Source source, Limits limits, boolean strict, Notes notes, Supplement supplement) {
    this(source.parsers().get(), source, limits, strict, notes, supplement);
  }

  private TokenReader(
      JsonParser parser,
      Source source,
      Limits limits,
      boolean strict,
      Notes notes,
      Supplement supplement) {
    super(parser, aliases(parser), limits, notes, source.wellFormed());
    this.strict = strict;
    this.supplement = supplement;
  }

  /** Makes a reader at the position of a parser. */
  TokenReader(JsonParser parser, @Nullable BooleanSupplier alias, Notes notes) {
    super(parser, alias, Limits.standard(), notes, false);
    this.strict = false;
    this.supplement = Supplement.NONE;
  }

  /** Returns a test whether the token of a parser is an alias; null if the format has none. */
  static @Nullable BooleanSupplier aliases(JsonParser parser) {
    return parser instanceof YAMLParser yaml ? yaml::isCurrentAlias : null;
  }

  Limits limits() {
    return limits;
  }

  Supplement supplement() {
    return supplement;
  }

  /** Moves to the next token; returns null at the end of the document. */
  @Nullable JsonToken next() {
    try {
      return parser.nextToken();
    } catch (RuntimeException e) {
      throw Syntax.malformed(e, parser, limits);
    }
  }

  /** Returns the kind of value at the cursor. */
  Kind kind() {
    JsonToken token = parser.currentToken();
    if (token == null) {
      return Kind.OTHER;
    }
    return switch (token) {
      case START_OBJECT -> Kind.OBJECT;
      case START_ARRAY -> Kind.LIST;
      case VALUE_STRING -> alias != null && alias.getAsBoolean() ? Kind.ALIAS : Kind.TEXT;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Kind.NUMBER;
      case VALUE_TRUE, VALUE_FALSE -> Kind.BOOLEAN;
      case VALUE_NULL -> Kind.NULL;
      // A !!binary of YAML: the text in the document. Other parsers have no text for such values.
      case VALUE_EMBEDDED_OBJECT -> alias != null ? Kind.TEXT : Kind.OTHER;
      default -> Kind.OTHER;
    };
  }

  /** Enters the object or list at the cursor; skips it and returns false if it is too deep. */
  boolean enter(Pointer at) {
    if (depth >= limits.depth()) {
      report(Limits.DEPTH.at(at).argument("max", limits.depth()));
      skip();
      return false;
    }
    depth++;
    return true;
  }

  /**
   * Moves to the value of the next member of the object that was entered.
   *
   * @param before the names of the members before it
   * @return the member's name, or null at the end of the object
   */
  @Nullable String member(Pointer object, Set<String> before) {
    while (next() == JsonToken.PROPERTY_NAME) {
      String name = checked(name(), object);
      if (name != null && before.contains(name)) {
        duplicate(object.child(name));
      }
      toValue();
      if (name != null) {
        return name;
      }
      skip();
    }
    depth--;
    return null;
  }

  /**
   * Moves to the name of the next member of the object that was entered.
   *
   * @param guess the probable name: comparing is faster than a look-up
   * @return true if the guess is right
   */
  boolean nextNameIs(SerializableString guess) {
    try {
      return parser.nextName(guess);
    } catch (RuntimeException e) {
      throw Syntax.malformed(e, parser, limits);
    }
  }

  /** Returns the unchecked name at the cursor; null at the end of the object. */
  @Nullable String nameOrEnd() {
    if (parser.currentToken() == JsonToken.PROPERTY_NAME) {
      return parser.currentName();
    }
    depth--;
    return null;
  }

  /** Returns the unchecked name at the cursor. */
  String name() {
    return parser.currentName();
  }

  /** Moves from the name of a member to its value. */
  void toValue() {
    next();
  }

  /** Moves to the next element of the list that was entered; returns false at the list's end. */
  boolean element() {
    if (next() != JsonToken.END_ARRAY) {
      return true;
    }
    depth--;
    return false;
  }

  /** Moves to the last token of the value at the cursor, whatever its depth. */
  void skip() {
    JsonToken token = parser.currentToken();
    int open = 0;
    while (true) {
      if (token == null) {
        return;
      }
      open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      if (open <= 0) {
        return;
      }
      token = next();
    }
  }

  /** Notes that the value at the cursor has the wrong kind, and skips it. */
  void wrongKind(Pointer at, Kind expected) {
    wrongKind(at, expected, "");
  }

  /** Notes the same, with a case of the message that explains how to write such a value. */
  void wrongKind(Pointer at, Kind expected, String messageCase) {
    Kind found = kind();
    if (found == Kind.ALIAS) {
      report(ReadRules.ALIAS.at(at));
      return;
    }
    Finding.Builder finding =
        ReadRules.WRONG_KIND
            .at(at)
            .argument("expected", expected.word())
            .argument("found", found.word());
    boolean unquoted = alias != null && expected == Kind.TEXT;
    if (unquoted && (found == Kind.NUMBER || found == Kind.BOOLEAN)) {
      finding.messageCase(ReadRules.WRONG_KIND.id(), "quote");
    } else if (expected == Kind.NUMBER && found == Kind.TEXT) {
      finding.messageCase(ReadRules.WRONG_KIND.id(), "number");
    } else if (!messageCase.isEmpty()) {
      finding.messageCase(ReadRules.WRONG_KIND.id(), messageCase);
    }
    report(finding);
    notes.unbound(at);
    skip();
  }

  /** Notes that a value that was read is invalid for its type. */
  void invalid(Finding.Builder finding, Pointer at) {
    report(finding);
    notes.unbound(at);
  }

  /** Notes that the value at a place is kept as it is. */
  void keep(Pointer at) {
    notes.forget(at);
    notes.unbound(at);
  }

  /** Notes an element of the document that the object's list lacks. */
  void gap(Pointer element) {
    notes.gap(element);
  }

  /** Notes a duplicate of the member whose name is at the cursor; the last one counts. */
  void duplicate(Pointer at) {
    report(ReadRules.DUPLICATE.at(at));
    notes.forget(at);
  }

  /** Returns the finding on the unknown member whose name is at the cursor. */
  Finding unknownMember(Pointer at) {
    Rule rule = ReadRules.UNKNOWN_MEMBER;
    Severity severity = strict ? Severity.ERROR : rule.severity();
    return located(rule.at(at).severity(severity), parser.currentTokenLocation()).build();
  }

  void report(Finding finding) {
    notes.add(finding);
  }

  /** Notes, once for each place, that a list or an object has too many entries. */
  void tooMany(Pointer at) {
    notes.add(Limits.LIST_SIZE.at(at).argument("max", limits.listSize()).build());
  }
}
