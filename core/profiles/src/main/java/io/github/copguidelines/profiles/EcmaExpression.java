package io.github.copguidelines.profiles;

import com.google.re2j.Pattern;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Rule;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Checks and compiles the regular expressions of profiles: a subset of ECMA 262 with the flag
 * {@code u} that all common engines read alike, because the schema passes them on.
 *
 * <p>RE2/J matches them in linear time. It also rejects expressions on which a backtracking engine
 * takes exponential time.
 */
final class EcmaExpression {

  /** The greatest length of an expression, in UTF-16 code units; longer ones are not parsed. */
  private static final int MOST_LENGTH = 1_000;

  /** The greatest number of characters with all repeats expanded, as RE2/J expands them. */
  private static final int MOST_CHARACTERS = 1_000;

  /**
   * The greatest number of steps: repeats of the empty text have no characters, but take time and
   * memory.
   */
  private static final int MOST_STEPS = 5_000;

  private EcmaExpression() {}

  /** Returns true if a profile can use an expression. */
  static boolean isUsable(String text) {
    return fault(text) == null;
  }

  /** Adds the problem and the remedy to a finding on an expression that a profile cannot use. */
  static Finding.Builder explain(Finding.Builder finding, Rule rule, String text) {
    Fault fault = fault(text);
    if (fault == null) {
      throw new IllegalArgumentException("Nothing is wrong with the expression.");
    }
    Finding.Builder told = finding.messageCase(rule.id(), fault.messageCase());
    return fault.argument() == null ? told : told.argument(fault.argument(), fault.value());
  }

  private record Fault(String messageCase, @Nullable String argument, int value) {}

  private static @Nullable Fault fault(String text) {
    Fault large = new Fault("large", "most", MOST_CHARACTERS);
    if (text.length() > MOST_LENGTH) {
      return large;
    }
    try {
      ExpressionPart part = ExpressionParser.parse(text);
      if (part.characters() > MOST_CHARACTERS || part.steps() > MOST_STEPS) {
        return large;
      }
      return part.isAmbiguous() ? new Fault("repeats", null, 0) : null;
    } catch (ExpressionParser.SyntaxException e) {
      return new Fault("expression", "at", e.character());
    }
  }

  /** Anchors an expression, so that it matches the whole text and not a part of it. */
  static String whole(String form) {
    return "^(?:" + form + ")$";
  }

  /**
   * Compiles a usable expression, or the {@link #whole} of one, to a thread-safe predicate that
   * searches a text for it.
   */
  static Predicate<String> compile(String form) {
    Pattern pattern = Pattern.compile(ExpressionParser.parse(form).re2());
    return text -> pattern.matcher(text).find();
  }
}
