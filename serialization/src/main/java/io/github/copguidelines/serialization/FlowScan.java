package io.github.copguidelines.serialization;

/**
 * Finds where the elements of a list in brackets end, byte by byte, in JSON or in YAML in UTF-8.
 *
 * <p>It knows quotes, brackets, comments and tags, and nothing else of the grammar: whether an
 * element is well-formed is for the reader of the element to find out. For one thread.
 */
final class FlowScan {

  /** What a byte is for the list. */
  enum Part {
    /** White space or a comment. */
    BLANK,
    CONTENT,
    /** The comma after an element. */
    COMMA,
    /** The bracket that closes the list. */
    END
  }

  /** Where the bytes of an element appear, outside of quotes and comments. */
  private enum State {
    /** Before a value or a name. */
    BEFORE,
    /** In a word without quotes, which may have quotes in it. */
    WORD,
    /** In a tag, an anchor or an alias. */
    PROPERTY,
    AFTER
  }

  private final boolean json;
  private State state = State.BEFORE;
  private int depth;

  /** The byte that ends what is quoted; 0 outside of quotes. */
  private int quote;

  private boolean escaped;
  private boolean comment;
  private int before = ' ';

  /** Starts after the bracket that opens the list. */
  FlowScan(boolean json) {
    this.json = json;
  }

  /** Returns what the next byte is. */
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
      // Two of them within quotes stand for one.
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

  /** Returns true if the element has something open that its end would have to close. */
  boolean isOpen() {
    return quote != 0 || depth > 0;
  }
}
