package io.github.copguidelines.profiles;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Rule;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Regular expressions that somebody gives, in the part of the language that Java and ECMA 262 with
 * the flag {@code u} understand alike, since a schema hands them on to programs of any kind.
 *
 * <p>Here an {@link Automaton} compares texts with them, so that none takes long. Those that take
 * without end elsewhere are refused all the same, see {@link Ambiguity}.
 */
final class Expressions {

  /** Longer ones are not taken apart. */
  private static final int MOST_LENGTH = 1_000;

  private Expressions() {}

  /** Returns true if a text is a regular expression that can be used. */
  static boolean isForm(String text) {
    return fault(text) == null;
  }

  /** Completes a finding on an expression that cannot be used: why not, and what to write. */
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
    if (text.length() > MOST_LENGTH) {
      return new Fault("large", "most", Program.MOST_CHARACTERS);
    }
    try {
      Expression expression = ExpressionParser.parse(text);
      Automaton.of(expression);
      return Ambiguity.isIn(expression) ? new Fault("repeats", null, 0) : null;
    } catch (ExpressionParser.NotShared e) {
      return new Fault("expression", "at", e.character());
    } catch (Program.TooLong e) {
      return new Fault("large", "most", Program.MOST_CHARACTERS);
    }
  }

  /** Returns the expression that matches the whole text, where the given one is searched for. */
  static String whole(String form) {
    return "^(?:" + form + ")$";
  }

  /** Returns what looks for an expression in a text. */
  static Predicate<String> compile(String form) {
    try {
      return Automaton.of(ExpressionParser.parse(form));
    } catch (ExpressionParser.NotShared | Program.TooLong e) {
      return ours(form);
    }
  }

  /**
   * Expressions of the library need more, and are tested not to take long. In Java {@code $} is
   * also before a last line feed.
   */
  private static Predicate<String> ours(String form) {
    StringBuilder java = new StringBuilder();
    boolean inClass = false;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (c == '\\' && i + 1 < form.length()) {
        java.append(c).append(form.charAt(++i));
        continue;
      }
      inClass = inClass ? c != ']' : c == '[';
      java.append(c == '$' && !inClass ? "\\z" : String.valueOf(c));
    }
    return Pattern.compile(java.toString()).asPredicate();
  }
}
