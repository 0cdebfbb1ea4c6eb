package io.github.copguidelines.schemas;

import io.github.copguidelines.constraint.Forms;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * A regular expression of JSON Schema for tables: it matches the whole text, and uses only syntax
 * of XML Schema.
 *
 * <p>A bound on the length within it is separate. White space represents control characters, which
 * a text table cannot contain otherwise.
 */
final class TablePattern {

  private static final String ANYTHING = "[\\s\\S]*\\S[\\s\\S]*";
  private static final Pattern LENGTH =
      Pattern.compile("^\\(\\?!\\[\\\\s\\\\S\\]\\{([0-9]{1,9})\\}\\)");
  private static final Pattern FOREIGN =
      Pattern.compile("\\(\\?|\\\\[ux0-9bBckpP]|(?<!\\[|\\\\)\\^|(?<!\\\\)\\$");

  private final Optional<String> expression;
  private final OptionalInt maxLength;
  private final List<String> originals;

  private TablePattern(Optional<String> expression, OptionalInt maxLength, List<String> originals) {
    this.expression = expression;
    this.maxLength = maxLength;
    this.originals = originals;
  }

  /** Returns the conjunction of a list of expressions, which may be missing. */
  static TablePattern of(JsonNode patterns) {
    List<String> all = patterns.valueStream().map(JsonNode::asString).toList();
    Optional<String> first =
        all.stream()
            .filter(one -> !one.equals(Forms.NOT_BLANK))
            .findFirst()
            .or(() -> all.stream().findFirst());
    if (first.isEmpty()) {
      return new TablePattern(Optional.empty(), OptionalInt.empty(), List.of());
    }
    String whole = whole(first.get());
    Matcher length = LENGTH.matcher(whole);
    boolean bounded = length.find() && !hasAlternatives(whole);
    String rest = bounded ? whole.substring(length.end()) : whole;
    String expression =
        rest.replace("(?:", "(")
            .replace("\\u0000-\\u0020\\u007F", "\\s")
            .replace("\\u0000-\\u0020", "\\s");
    boolean ours = !FOREIGN.matcher(expression).find();
    return new TablePattern(
        ours ? Optional.of(expression) : Optional.empty(),
        bounded ? OptionalInt.of(Integer.parseInt(length.group(1)) - 1) : OptionalInt.empty(),
        all.stream().filter(one -> !ours || !one.equals(first.get())).toList());
  }

  /** Returns an expression for the whole text from one that JSON Schema searches for. */
  private static String whole(String pattern) {
    if (pattern.equals(Forms.NOT_BLANK)) {
      return ANYTHING;
    }
    if (!pattern.startsWith("^") || !pattern.endsWith("$") || hasAlternatives(pattern)) {
      return "[\\s\\S]*(" + pattern + ")[\\s\\S]*";
    }
    String inner = pattern.substring(1, pattern.length() - 1);
    boolean oneGroup =
        inner.startsWith("(?:") && inner.endsWith(")") && closing(inner) == inner.length() - 1;
    return oneGroup ? inner.substring(3, inner.length() - 1) : inner;
  }

  /** Returns true if there are alternatives outside all groups. */
  private static boolean hasAlternatives(String pattern) {
    return scan(pattern, true) >= 0;
  }

  /** Returns the end of the group at the beginning of the expression. */
  private static int closing(String pattern) {
    return scan(pattern, false);
  }

  private static int scan(String pattern, boolean forAlternative) {
    int depth = 0;
    boolean inClass = false;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '\\') {
        i++;
      } else if (inClass) {
        inClass = c != ']';
      } else if (c == '[') {
        inClass = true;
      } else if (c == '(') {
        depth++;
      } else if (c == ')' && --depth == 0 && !forAlternative) {
        return i;
      } else if (c == '|' && depth == 0 && forAlternative) {
        return i;
      }
    }
    return -1;
  }

  /** Returns true if it only requires that the text is not blank. */
  boolean isNotBlank() {
    return expression.filter(ANYTHING::equals).isPresent();
  }

  Optional<String> expression() {
    return expression;
  }

  /** Returns the greatest number of code points that it allows; empty if there is no bound. */
  OptionalInt maxLength() {
    return maxLength;
  }

  /** Returns the expressions of JSON Schema that the expression for tables does not include. */
  List<String> others() {
    return originals;
  }
}
