package io.github.copguidelines.profiles;

import io.github.copguidelines.profiles.CharacterSet.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes regular expressions apart, in the part of the language that Java and ECMA 262 with the flag
 * {@code u} understand alike; not thread-safe.
 */
final class ExpressionParser {

  private static final int NONE = -1;

  /** So many repeats are too many whatever follows. */
  private static final int MANY = 1_000_000;

  private static final String SYNTAX = "^$\\.*+?()[]{}|";

  private static final Map<Integer, Integer> CONTROLS =
      Map.of((int) 't', (int) '\t', (int) 'n', (int) '\n', (int) 'r', (int) '\r', (int) 'f', 0xc);

  private final int[] text;
  private int at;

  private ExpressionParser(String text) {
    this.text = text.codePoints().toArray();
  }

  /**
   * Takes an expression apart.
   *
   * @throws NotShared if it is none, or not one that means the same everywhere
   */
  static Expression parse(String text) {
    ExpressionParser parser = new ExpressionParser(text);
    Expression whole = parser.choice();
    if (parser.at < parser.text.length) {
      throw parser.wrong(); // a bracket that nothing has opened
    }
    return whole;
  }

  private Expression choice() {
    List<Expression> options = new ArrayList<>(List.of(sequence()));
    while (take('|')) {
      options.add(sequence());
    }
    return options.size() == 1 ? options.get(0) : new Expression.Choice(options);
  }

  private Expression sequence() {
    List<Expression> parts = new ArrayList<>();
    while (at < text.length && peek() != '|' && peek() != ')') {
      parts.add(term());
    }
    return parts.size() == 1 ? parts.get(0) : new Expression.Sequence(parts);
  }

  private Expression term() {
    int begin = at;
    if (take('^')) {
      return new Expression.Begin();
    } else if (take('$')) {
      return new Expression.End();
    } else if (take("(?=")) {
      return new Expression.Ahead(inner(begin), false);
    } else if (take("(?!")) {
      return new Expression.Ahead(inner(begin), true);
    }
    return repeated(atom());
  }

  private Expression atom() {
    int begin = at;
    if (take("(?:") || take('(')) {
      return inner(begin); // a question mark that comes now repeats nothing
    } else if (take('[')) {
      return new Expression.One(characterClass(begin));
    } else if (take('.')) {
      return new Expression.One(CharacterSet.DOT);
    } else if (take('\\')) {
      CharacterSet set = set();
      return new Expression.One(set != null ? set : CharacterSet.of(escaped("/")));
    } else if (SYNTAX.indexOf(peek()) >= 0) {
      throw wrong();
    }
    return new Expression.One(CharacterSet.of(text[at++]));
  }

  /** Returns what stands in a group whose begin was read. */
  private Expression inner(int begin) {
    Expression inner = choice();
    if (!take(')')) {
      at = begin;
      throw wrong();
    }
    return inner;
  }

  private Expression repeated(Expression body) {
    int begin = at;
    int least;
    int most;
    if (take('*')) {
      least = 0;
      most = Expression.UNBOUNDED;
    } else if (take('+')) {
      least = 1;
      most = Expression.UNBOUNDED;
    } else if (take('?')) {
      least = 0;
      most = 1;
    } else if (take('{')) {
      least = number();
      most = least;
      if (take(',')) {
        most = peek() == '}' ? Expression.UNBOUNDED : number();
      }
      if (!take('}') || least > most) {
        at = begin;
        throw wrong();
      }
    } else {
      return body;
    }
    take('?'); // as few as may be: the same texts match
    return new Expression.Repeat(body, least, most);
  }

  private int number() {
    int begin = at;
    int number = 0;
    while (CharacterSet.DIGITS.contains(peek())) {
      number = Math.min(MANY, number * 10 + (text[at++] - '0'));
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
      throw wrong(); // Java would take the bracket for a character
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
        throw wrong(); // no range begins with a set
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

  /** Returns a character of a class. Classes within classes, and what they share, are Java's. */
  private int inClass() {
    if (take('\\')) {
      return escaped("/-");
    }
    boolean both = peek() == '&' && at + 1 < text.length && text[at + 1] == '&';
    if (at == text.length || peek() == '[' || peek() == ']' || both) {
      throw wrong();
    }
    return text[at++];
  }

  /** Returns the set that a letter after a backslash stands for, if it stands for one. */
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

  /** Returns the character that stands after a backslash. */
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

  /** Half a character, which is what a surrogate is, is read in different ways. */
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

  private NotShared wrong() {
    return new NotShared(Math.min(at, text.length - 1) + 1);
  }

  /** Says where something stands that not every program reads in the same way. */
  static final class NotShared extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int character;

    private NotShared(int character) {
      super(null, null, false, false);
      this.character = character;
    }

    /** Returns the number of the character, from 1. */
    int character() {
      return character;
    }
  }
}
