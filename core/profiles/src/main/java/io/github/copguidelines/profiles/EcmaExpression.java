package io.github.copguidelines.profiles;

import com.google.re2j.Pattern;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Rule;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Checks and compiles the regular expressions of profiles: a subset of ECMA 262 with the flag
 * {@code u} that programs of many kinds read alike, because a schema hands them on.
 *
 * <p>RE2/J matches them in linear time. Expressions on which backtracking programs take exponential
 * time are refused all the same.
 */
final class EcmaExpression {

  /** Longer expressions are not parsed. */
  private static final int MOST_LENGTH = 1_000;

  /** RE2/J writes repeats out, so their product is bounded before it compiles them. */
  private static final int MOST_CHARACTERS = 1_000;

  /** Repeats of nothing take no characters, but time and memory. */
  private static final int MOST_STEPS = 5_000;

  private EcmaExpression() {}

  /** Returns true if a profile can use an expression. */
  static boolean isUsable(String text) {
    return fault(text) == null;
  }

  /** Completes a finding on an expression that a profile cannot use: the problem and the remedy. */
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

  /** Returns the expression that matches the whole text, where the given one is searched for. */
  static String whole(String form) {
    return "^(?:" + form + ")$";
  }

  /**
   * Returns a thread-safe predicate that searches a text for a usable expression, or for the {@link
   * #whole} of one.
   */
  static Predicate<String> compile(String form) {
    Pattern pattern = Pattern.compile(ExpressionParser.parse(form).re2());
    return text -> pattern.matcher(text).find();
  }
}
