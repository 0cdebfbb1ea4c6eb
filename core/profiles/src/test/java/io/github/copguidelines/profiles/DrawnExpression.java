package io.github.copguidelines.profiles;

import java.util.Random;

/**
 * A random expression of the subset, and the same for Java: there a text also ends before its last
 * line feed, a line at more characters, and a repeat at its first empty round.
 */
record DrawnExpression(String form, String java) {

  private static final String[] TEXTS = {
    "a", "b", "A", "0", "-", "_", "\n", "\r", "\u0085", "\u2028", "\u00A0", "\u212A", "\u017F", "漢",
    "😀", "\uD83D", "\uDE00"
  };

  private static final String[] CHARACTERS = {
    "a",
    "b",
    "0",
    "\\d",
    "\\D",
    "\\w",
    "\\W",
    "[ab]",
    "[^a]",
    "[a-z-]",
    "[\\d\\n]",
    "[^\\w]",
    "漢",
    "😀",
    "[一-龥😀]",
    "[^😀]",
    "\\n",
    "\\u0061",
    "\\u2028",
    "K",
    "[\\.\\]]"
  };

  static DrawnExpression draw(Random random, int depth) {
    return switch (depth == 0 ? 0 : random.nextInt(7)) {
      case 0, 1 ->
          random.nextInt(8) == 0
              ? new DrawnExpression(".", "[^\\n\\r\\u2028\\u2029]")
              : of(some(random, CHARACTERS));
      case 2, 3 -> draw(random, depth - 1).then(draw(random, depth - 1));
      case 4 ->
          draw(random, depth - 1)
              .then(of("|"))
              .then(random.nextInt(8) == 0 ? of("") : draw(random, depth - 1))
              .within("(?:", ")");
      case 5 -> draw(random, depth - 1).within("(", ")").repeated(random);
      default ->
          draw(random, depth - 1)
              .within(some(random, "^", ""), some(random, "", "|a"))
              .then(random.nextBoolean() ? new DrawnExpression("$", "\\z") : of(""));
    };
  }

  static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(8); i > 0; i--) {
      text.append(some(random, TEXTS));
    }
    return text.toString();
  }

  private static DrawnExpression of(String form) {
    return new DrawnExpression(form, form);
  }

  private DrawnExpression then(DrawnExpression next) {
    return new DrawnExpression(form + next.form, java + next.java);
  }

  private DrawnExpression within(String before, String after) {
    return new DrawnExpression(before + form + after, before + java + after);
  }

  private DrawnExpression repeated(Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> new DrawnExpression(form + "{2}", java + java);
      case 1 -> new DrawnExpression(form + "{2,3}", java + java + java + "?");
      default -> within("", some(random, "*", "+", "?", "*?", "+?", "??", "{0}", "{1,}", "{0,2}"));
    };
  }

  private static String some(Random random, String... all) {
    return all[random.nextInt(all.length)];
  }
}
