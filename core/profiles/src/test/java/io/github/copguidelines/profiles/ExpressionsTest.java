package io.github.copguidelines.profiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An expression means the same everywhere, and no text makes it take long. */
class ExpressionsTest {

  private static final int LONG = 1 << 20;
  private static final long MOST_NANOSECONDS = 1_000_000_000;

  private static String told(String form) {
    if (Expressions.isForm(form)) {
      return "nothing";
    }
    Finding finding =
        Expressions.explain(ProfileRules.FIT.at(Pointer.root()), ProfileRules.FIT, form).build();
    return finding.messageKey() + " " + finding.arguments().asMap().values();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "^EX-[0-9]{4}-[0-9]{1,5}$",
        "[A-Za-z ]+",
        "20[0-9]{2}.*",
        "[A-Z\\-]{2,5}(?:\\.[0-9]+)?",
        "[a-z0-9]+(?:[._-][a-z0-9]+)*@[a-z0-9]+(?:[.-][a-z0-9]+)*\\.[a-z]{2,}",
        "https?://(?:[a-z0-9-]+\\.)+[a-z]{2,}(?:/[^/]*)*",
        "(?:[A-Z][a-z]+ ?)+",
        "(?:[0-9]{1,3}\\.){3}[0-9]{1,3}",
        "(?:\\+?[0-9]{1,3} ?){2,4}",
        "(?:[0-9]{4})*",
        "(?:[0-9]{16},)*",
        "(?!.*--)[a-z-]{1,100}",
        "(?=[^0-9]*[0-9])\\w{8,}",
        "(?:(?!--).)*",
        "(red|green|blue)(,(red|green|blue))*",
        "[\\u0600-\\u06FF]+|[一-龥]+",
        "a|",
        "[-a][a-][^-]",
        "\\{\\}\\]/\\/",
        ".{0,900}",
      })
  void ordinaryExpressionsAreTaken(String form) {
    assertEquals("nothing", told(form));
    Pattern.compile(form);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "}",
        "a}",
        "a{2}}",
        "{",
        "a{",
        "a{,3}",
        "a{x}",
        "a{2,1}",
        "]",
        "a]",
        "[",
        "[]",
        "[]a]",
        "[^]",
        "[a",
        "(",
        ")",
        "(?:a",
        "*",
        "a**",
        "a*+",
        "a{2}+",
        "^*",
        "(?=a)*",
        "(?!a){2}",
        "(?i)a",
        "(?<=a)b",
        "(?<name>a)",
        "(?>a)",
        "\\",
        "\\b",
        "\\s",
        "\\p{L}",
        "\\Qa\\E",
        "\\1",
        "\\-",
        "\\x41",
        "\\uD83D",
        "\\u12",
        "[z-a]",
        "[a-\\d]",
        "[\\d-a]",
        "[a[b]]",
        "[a&&b]",
        "[\\s]",
        "\\k<a>",
        "\\v",
        "\\0"
      })
  void whatIsReadInAnotherWayElsewhereIsNot(String form) {
    assertTrue(told(form).startsWith("PROF-013.expression"), told(form));
  }

  @ParameterizedTest
  @CsvSource({"ab}c, 3", "(ab, 1", "a\\, 2", "漢字 \\s, 5", "a{2, 2", "a[b-, 2"})
  void theCharacterThatIsWrongIsNamed(String form, int character) {
    assertEquals("PROF-013.expression [" + character + "]", told(form));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(a+)+$",
        "(a*)*",
        "(?:a|a)*b",
        "(?:a|aa)+$",
        "(?:a|b|ab)*c",
        "(?:[a-z]+ ?)*",
        "(?:\\w+,?)+",
        "(?:a?){50}b",
        "(?:a{1,2}){50}b",
        "(?:[a-z]{1,30} ?){1,20}",
        "(?:.*;)*",
        "(?:a(?:b?|c?))*",
        "(?:[0-9]{2}|[0-9]{4})*",
        "(?=(?:a+)+b)a",
      })
  void repeatsThatReadATextInMoreAndMoreWaysAreNot(String form) {
    assertEquals("PROF-013.repeats []", told(form));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a{1001}",
        "(?:a{100}){100}",
        "((((a{0}){999}){999}){999}){9}",
        ".{0,99999999999}"
      })
  void repeatsThatAreTooLongWrittenOutAreNot(String form) {
    assertEquals("PROF-013.large [1000]", told(form));
    assertEquals("PROF-013.large [1000]", told("a".repeat(1_001)));
    assertEquals("PROF-013.large [1000]", told("(".repeat(LONG)));
  }

  /** All of them, also those that no profile may have: here, each takes linear time. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "^(?:(a+)+)$",
        "^(?:(?:a|aa)+)$",
        "^(?:(a*)*b)$",
        "a.*a.*a.*b",
        "(?:a|b)*a(?:a|b){20}c",
        "[ab]{1,500}c",
        "(?=a*b)(?!a*c)(?=(?!a*d)a)c",
        "^(?:a|b)*$"
      })
  void aHostileTextTakesLinearTime(String form) {
    Automaton automaton = Automaton.of(ExpressionParser.parse(form));
    Random random = new Random(1);
    StringBuilder mixed = new StringBuilder();
    for (int i = 0; i < LONG; i++) {
      mixed.append(random.nextBoolean() ? 'a' : 'b');
    }
    for (String text : List.of("a".repeat(LONG) + "!", mixed.toString())) {
      long least = Long.MAX_VALUE;
      // On a slow machine the first look is taken up by compiling the code.
      for (int i = 0; i < 3 && least >= MOST_NANOSECONDS; i++) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();

        automaton.test(text);

        least = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
      }
      long taken = least;
      assertTrue(taken < MOST_NANOSECONDS, () -> form + " milliseconds: " + taken / 1_000_000);
    }
  }

  @Test
  void expressionsOfAnyLengthRepeat() {
    for (int length = 0; length < 100; length++) {
      String begin = "a".repeat(length);
      Automaton automaton = Automaton.of(ExpressionParser.parse("^" + begin + "(?:bc|d)*e$"));

      assertTrue(automaton.test(begin + "bcdbce"), begin);
      assertFalse(automaton.test(begin + "bcdbe"), begin);
    }
  }

  /** What is drawn is short, so that Java's way of looking for it does not take long either. */
  @Property(tries = 10_000)
  void expressionsMatchWhatTheyMatchInJava(@ForAll long seed) {
    Random random = new Random(seed);
    Drawn drawn = drawn(random, 3);
    Automaton automaton = Automaton.of(ExpressionParser.parse(drawn.form()));
    Automaton whole = Automaton.of(ExpressionParser.parse(Expressions.whole(drawn.form())));
    Pattern java = Pattern.compile(drawn.java());
    for (int i = 0; i < 20; i++) {
      String text = text(random);
      assertEquals(java.matcher(text).find(), automaton.test(text), () -> drawn + " in " + text);
      assertEquals(java.matcher(text).matches(), whole.test(text), () -> drawn + " as " + text);
    }
  }

  /**
   * An expression, and the same for Java, which ends a text before its last line feed too, and ends
   * a repeat at its first empty round, however many there are to be.
   */
  private record Drawn(String form, String java) {

    static Drawn of(String form) {
      return new Drawn(form, form);
    }

    Drawn then(Drawn next) {
      return new Drawn(form + next.form, java + next.java);
    }

    Drawn within(String before, String after) {
      return new Drawn(before + form + after, before + java + after);
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(8); i > 0; i--) {
      text.append(some(random, "a", "b", "0", "-", "\n", "漢", "😀"));
    }
    return text.toString();
  }

  private static Drawn drawn(Random random, int depth) {
    int kind = depth == 0 ? 0 : random.nextInt(8);
    return switch (kind) {
      case 0, 1 ->
          Drawn.of(
              some(
                  random,
                  "a",
                  "b",
                  "0",
                  ".",
                  "\\d",
                  "\\D",
                  "\\w",
                  "\\W",
                  "[ab]",
                  "[^a]",
                  "[a-z-]",
                  "[\\d\\n]",
                  "漢",
                  "😀",
                  "[一-龥😀]",
                  "\\n",
                  "\\u0061"));
      case 2, 3 -> drawn(random, depth - 1).then(drawn(random, depth - 1));
      case 4 ->
          drawn(random, depth - 1)
              .then(Drawn.of("|"))
              .then(drawn(random, depth - 1))
              .within("(?:", ")");
      case 5 -> repeated(drawn(random, depth - 1).within("(", ")"), random);
      case 6 -> drawn(random, depth - 1).within(some(random, "(?=", "(?!"), ")");
      default ->
          drawn(random, depth - 1)
              .within(some(random, "^", ""), some(random, "", "|a"))
              .then(random.nextBoolean() ? new Drawn("$", "\\z") : Drawn.of(""));
    };
  }

  private static Drawn repeated(Drawn body, Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> new Drawn(body.form() + "{2}", body.java() + body.java());
      case 1 -> new Drawn(body.form() + "{2,3}", body.java() + body.java() + body.java() + "?");
      default ->
          body.within("", some(random, "*", "+", "?", "*?", "+?", "??", "{0}", "{1,}", "{0,2}"));
    };
  }

  private static String some(Random random, String... all) {
    return all[random.nextInt(all.length)];
  }
}
