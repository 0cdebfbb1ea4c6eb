package io.github.copguidelines.serialization;

/**
 * Finds the ends of the elements of a list in brackets, byte by byte, in JSON or YAML in UTF-8.
 *
 * <p>It knows only quotes, brackets, comments and tags: the reader of an element checks whether it
 * is well-formed. Not thread-safe.
 */
final class FlowScan {

  /** The role of a byte in the list. */
  enum Part {
    /** White space or a comment. */
    BLANK,
    CONTENT,
    /** The comma after an element. */
    COMMA,
    /** The bracket that closes the list. */
    END
  }

  /** The state of the scan within an element, outside of quotes and comments. */
  private enum State {
    /** Before a value or a name. */
    BEFORE,
    /** In an unquoted word, which may contain quotes. */
    WORD,
    /** In a tag, an anchor or an alias. */
    PROPERTY,
    AFTER
  }

  private final boolean json;
  private State state = State.BEFORE;
  private int depth;

  /** The byte that ends the quoted text; 0 outside of quotes. */
  private int quote;

  private boolean escaped;
  private boolean comment;
  private int before = ' ';

  /** Starts after the bracket that opens the list. */
  FlowScan(boolean json) {
    this.json = json;
  }

  /** Returns the role of the next byte. */
  Part next(int b) {
    Part part = part(b);
    before = b;
    return part;
  }

  private Part part(int b) {
    boolean lineEnds = b == '\n' || b == '\r';
    if (comment) {
      comment = !lineEnds;
      return Part.BLANK;
    }
    if (quote != 0) {
      quoted(b);
      return Part.CONTENT;
    }
    if (lineEnds || b == ' ' || b == '\t') {
      boolean valueFollows = state == State.PROPERTY || (state == State.WORD && before == ':');
      state = valueFollows ? State.BEFORE : state;
      return Part.BLANK;
    }
    if (b == '#' && !json && (isBetween() || isBlank(before))) {
      comment = true;
      return Part.BLANK;
    }
    return content(b);
  }

  private boolean isBetween() {
    return state == State.BEFORE || state == State.AFTER;
  }

  private static boolean isBlank(int b) {
    return b == ' ' || b == '\t' || b == '\n' || b == '\r';
  }

  private void quoted(int b) {
    if (escaped) {
      escaped = false;
    } else if (b == '\\' && quote == '"') {
      escaped = true;
    } else if (b == quote) {
      quote = 0;
      state = b == '>' ? State.BEFORE : State.AFTER;
    }
  }

  private Part content(int b) {
    switch (b) {
      case ',' -> {
        state = State.BEFORE;
        return depth == 0 ? Part.COMMA : Part.CONTENT;
      }
      case '[', '{' -> {
        depth++;
        state = State.BEFORE;
      }
      case ']', '}' -> {
        if (b == ']' && depth == 0) {
          return Part.END;
        }
        depth = Math.max(0, depth - 1);
        state = State.AFTER;
      }
      case '"' -> open(b, json || state == State.BEFORE);
      // Two of them within quotes represent one.
      case '\'' -> open(b, !json && (state == State.BEFORE || before == '\''));
      case '<' -> open('>', state == State.PROPERTY && before == '!');
      case '!', '&', '*' -> begin(State.PROPERTY);
      case ':', '?' -> state = isBetween() ? State.BEFORE : state;
      default -> begin(State.WORD);
    }
    return Part.CONTENT;
  }

  private void open(int end, boolean opens) {
    if (opens) {
      quote = end;
    } else {
      begin(State.WORD);
    }
  }

  private void begin(State value) {
    state = isBetween() ? value : state;
  }

  /** Returns true if the element has an unclosed bracket or quote. */
  boolean isOpen() {
    return quote != 0 || depth > 0;
  }
}
