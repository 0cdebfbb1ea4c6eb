package io.github.copguidelines.profiles;

import io.github.copguidelines.profiles.CharacterSet.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Parses the regular expressions of profiles and translates them into the syntax of RE2; not
 * thread-safe.
 */
final class ExpressionParser {

  private static final int NONE = -1;

  private static final String SYNTAX = "^$\\.*+?()[]{}|";

  private static final Map<Integer, Integer> CONTROLS =
      Map.of((int) 't', (int) '\t', (int) 'n', (int) '\n', (int) 'r', (int) '\r', (int) 'f', 0xc);

  private final int[] text;
  private int at;

  private ExpressionParser(String text) {
    this.text = text.codePoints().toArray();
  }

  /**
   * Parses an expression.
   *
   * @throws SyntaxException if it is not an expression, or if engines read it differently
   */
  static ExpressionPart parse(String text) {
    ExpressionParser parser = new ExpressionParser(text);
    ExpressionPart whole = parser.choice();
    if (parser.at < parser.text.length) {
      throw parser.wrong(); // a closing bracket without an opening one
    }
    return whole;
  }

  private ExpressionPart choice() {
    ExpressionPart all = sequence();
    while (take('|')) {
      all = all.or(sequence());
    }
    return all;
  }

  private ExpressionPart sequence() {
    if (!isTerm()) {
      return ExpressionPart.EMPTY;
    }
    ExpressionPart all = term();
    while (isTerm()) {
      all = all.then(term());
    }
    return all;
  }

  private boolean isTerm() {
    return at < text.length && peek() != '|' && peek() != ')';
  }

  private ExpressionPart term() {
    if (take('^')) {
      return ExpressionPart.anchor("\\A");
    } else if (take('$')) {
      return ExpressionPart.anchor("\\z");
    }
    return repeated(atom());
  }

  private ExpressionPart atom() {
    int begin = at;
    if (take("(?:") || take('(')) {
      return group(begin); // a question mark here has nothing to repeat
    } else if (take('[')) {
      return ExpressionPart.one(characterClass(begin));
    } else if (take('.')) {
      return ExpressionPart.one(CharacterSet.DOT);
    } else if (take('\\')) {
      CharacterSet set = set();
      return ExpressionPart.one(set != null ? set : CharacterSet.of(escaped("/")));
    } else if (SYNTAX.indexOf(peek()) >= 0) {
      throw wrong();
    }
    return ExpressionPart.one(CharacterSet.of(literal()));
  }

  /** Parses the rest of a group, after its opening parenthesis. */
  private ExpressionPart group(int begin) {
    ExpressionPart inner = choice();
    if (!take(')')) {
      at = begin;
      throw wrong();
    }
    return inner.grouped();
  }

  private ExpressionPart repeated(ExpressionPart body) {
    int begin = at;
    int least;
    int most;
    if (take('*')) {
      least = 0;
      most = ExpressionPart.UNBOUNDED;
    } else if (take('+')) {
      least = 1;
      most = ExpressionPart.UNBOUNDED;
    } else if (take('?')) {
      least = 0;
      most = 1;
    } else if (take('{')) {
      least = number();
      most = least;
      if (take(',')) {
        most = peek() == '}' ? ExpressionPart.UNBOUNDED : number();
      }
      if (!take('}') || least > most) {
        at = begin;
        throw wrong();
      }
    } else {
      return body;
    }
    take('?'); // a lazy quantifier: the same texts match
    return body.repeated(least, most);
  }

  private int number() {
    int begin = at;
    int number = 0;
    while (peek() >= '0' && peek() <= '9') {
      number = Math.min(ExpressionPart.MANY, number * 10 + (text[at++] - '0'));
    }
    if (at == begin) {
      throw wrong();
    }
    return number;
  }

  private CharacterSet characterClass(int begin) {
    boolean negative = take('^');
    List<Range> ranges = new ArrayList<>();
    while (at < text.length && peek() != ']') {
      member(ranges);
    }
    if (ranges.isEmpty()) {
      throw wrong(); // Java would read the bracket as a character
    }
    if (!take(']')) {
      at = begin;
      throw wrong();
    }
    CharacterSet all = CharacterSet.of(ranges);
    return negative ? all.complement() : all;
  }

  private void member(List<Range> ranges) {
    int begin = at;
    CharacterSet set = take('\\') ? set() : null;
    if (set != null) {
      ranges.addAll(set.ranges());
      if (peek() == '-' && at + 1 < text.length && text[at + 1] != ']') {
        throw wrong(); // a range cannot begin with a set
      }
      return;
    }
    at = begin;
    int first = inClass();
    int last = first;
    if (peek() == '-' && at + 1 < text.length && text[at + 1] != ']') {
      at++;
      last = inClass();
    }
    if (last < first) {
      at = begin;
      throw wrong();
    }
    ranges.add(new Range(first, last));
  }

  /** Parses a character of a class. Only Java has nested classes and intersections. */
  private int inClass() {
    if (take('\\')) {
      return escaped("/-");
    }
    boolean both = peek() == '&' && at + 1 < text.length && text[at + 1] == '&';
    if (at == text.length || peek() == '[' || peek() == ']' || both) {
      throw wrong();
    }
    return literal();
  }

  /** Parses a literal character. Engines differ on unpaired surrogates, so it rejects them. */
  private int literal() {
    if (peek() >= Character.MIN_SURROGATE && peek() <= Character.MAX_SURROGATE) {
      throw wrong();
    }
    return text[at++];
  }

  /** Returns the set of a class escape such as {@code \d}; null if the letter is not one. */
  private @Nullable CharacterSet set() {
    CharacterSet set =
        switch (peek()) {
          case 'd' -> CharacterSet.DIGITS;
          case 'D' -> CharacterSet.DIGITS.complement();
          case 'w' -> CharacterSet.WORD;
          case 'W' -> CharacterSet.WORD.complement();
          default -> null;
        };
    at += set == null ? 0 : 1;
    return set;
  }

  /** Parses the escaped character after a backslash. */
  private int escaped(String besides) {
    int c = peek();
    if (c == 'u') {
      return byNumber();
    }
    Integer control = CONTROLS.get(c);
    if (control == null && (c == NONE || (SYNTAX + besides).indexOf(c) < 0)) {
      throw wrong();
    }
    at++;
    return control == null ? c : control;
  }

  /** Parses a character given by four hexadecimal digits. */
  private int byNumber() {
    int character = 0;
    for (int i = 1; i <= 4; i++) {
      int digit = at + i < text.length ? Character.digit(text[at + i], 16) : -1;
      if (digit < 0 || text[at + i] > 'f') {
        throw wrong();
      }
      character = character * 16 + digit;
    }
    if (Character.isSurrogate((char) character)) {
      throw wrong();
    }
    at += 5;
    return character;
  }

  private int peek() {
    return at < text.length ? text[at] : NONE;
  }

  private boolean take(int character) {
    boolean there = peek() == character;
    at += there ? 1 : 0;
    return there;
  }

  private boolean take(String some) {
    for (int i = 0; i < some.length(); i++) {
      if (at + i >= text.length || text[at + i] != some.charAt(i)) {
        return false;
      }
    }
    at += some.length();
    return true;
  }

  private SyntaxException wrong() {
    return new SyntaxException(Math.min(at, text.length - 1) + 1);
  }

  /** An error in an expression, or a construct that engines read differently, with its place. */
  static final class SyntaxException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int character;

    private SyntaxException(int character) {
      super(null, null, false, false);
      this.character = character;
    }

    /** Returns the number of the character, from 1. */
    int character() {
      return character;
    }
  }
}
