package io.github.copguidelines.profiles;

/**
 * A part of a regular expression in the syntax of RE2, with its size and the characters at which a
 * matcher has to choose a branch.
 *
 * <p>If each character within an unbounded repeat determines the branch, no engine backtracks
 * exponentially. DTDs and XML Schema have the same condition for content models. A repeat of more
 * than {@value #SOME} rounds counts as unbounded.
 *
 * @param re2 the part, complete in itself
 * @param characters the number of characters with repeats expanded, {@link #MANY} at most
 * @param steps the number of characters, anchors, empty texts and repeats, {@link #MANY} at most
 * @param mayBeEmpty whether it matches the empty text
 * @param first the characters with which it can begin
 * @param more the characters with which it can continue where it can also end
 * @param branches whether one character leaves more than one branch
 * @param isAmbiguous whether an unbounded repeat within it branches
 */
record ExpressionPart(
    String re2,
    int characters,
    int steps,
    boolean mayBeEmpty,
    CharacterSet first,
    CharacterSet more,
    boolean branches,
    boolean isAmbiguous) {

  /** The value at which counts saturate. */
  static final int MANY = 1_000_000;

  /** The greatest number of rounds of an unbounded repeat. */
  static final int UNBOUNDED = Integer.MAX_VALUE;

  private static final int SOME = 10;

  static final ExpressionPart EMPTY = anchor("");

  /** Returns a part that consumes no character. */
  static ExpressionPart anchor(String re2) {
    return new ExpressionPart(re2, 0, 1, true, CharacterSet.NONE, CharacterSet.NONE, false, false);
  }

  static ExpressionPart one(CharacterSet set) {
    return new ExpressionPart(set.re2(), 1, 1, false, set, CharacterSet.NONE, false, false);
  }

  ExpressionPart grouped() {
    return with("(?:" + re2 + ")");
  }

  private ExpressionPart with(String other) {
    return new ExpressionPart(
        other, characters, steps, mayBeEmpty, first, more, branches, isAmbiguous);
  }

  ExpressionPart then(ExpressionPart next) {
    return new ExpressionPart(
        re2 + next.re2,
        sum(characters, next.characters),
        sum(steps, next.steps),
        mayBeEmpty && next.mayBeEmpty,
        mayBeEmpty ? first.or(next.first) : first,
        next.mayBeEmpty ? more.or(next.more) : next.more,
        branches || next.branches || more.meets(next.first),
        isAmbiguous || next.isAmbiguous);
  }

  ExpressionPart or(ExpressionPart other) {
    boolean empty = mayBeEmpty || other.mayBeEmpty;
    CharacterSet both = first.or(other.first);
    return new ExpressionPart(
        re2 + "|" + other.re2,
        sum(characters, other.characters),
        sum(steps, other.steps),
        empty,
        both,
        empty ? more.or(other.more).or(both) : more.or(other.more),
        branches || other.branches || first.meets(other.first) || (mayBeEmpty && other.mayBeEmpty),
        isAmbiguous || other.isAmbiguous);
  }

  /**
   * Returns this part repeated.
   *
   * @param most the greatest number of rounds, or {@link #UNBOUNDED}
   */
  ExpressionPart repeated(int least, int most) {
    if (most == 0) {
      return EMPTY;
    }
    String end = most == UNBOUNDED ? "," : least == most ? "" : "," + most;
    int rounds = most == UNBOUNDED ? Math.max(1, least) : most;
    boolean chooses = branches || (most > 1 && more.meets(first));
    return new ExpressionPart(
        re2 + "{" + least + end + "}",
        product(rounds, Math.max(1, characters)),
        sum(1, product(rounds, steps)),
        mayBeEmpty || least == 0,
        first,
        least < most ? more.or(first) : more,
        chooses,
        isAmbiguous || (chooses && most > SOME));
  }

  private static int sum(int one, int other) {
    return Math.min(MANY, one + other);
  }

  private static int product(int one, int other) {
    return (int) Math.min(MANY, (long) one * other);
  }
}
