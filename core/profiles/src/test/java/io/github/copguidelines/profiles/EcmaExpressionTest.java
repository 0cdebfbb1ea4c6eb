package io.github.copguidelines.profiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which expressions a profile can use, and what a finding says of others. */
class EcmaExpressionTest {

  private static final long MOST_BYTES = 32 << 20;

  private static String told(String form) {
    if (EcmaExpression.isUsable(form)) {
      return "nothing";
    }
    Finding finding =
        EcmaExpression.explain(ProfileRules.FIT.at(Pointer.root()), ProfileRules.FIT, form).build();
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
        "(red|green|blue)(,(red|green|blue))*",
        "[\\u0600-\\u06FF]+|[一-龥]+",
        "a|",
        "",
        "[\\d-]",
        "[&]",
        "[a&b]",
        "\\^",
        "\\u006f",
        "\\u000F",
        "[^\\d\\D]",
        "(?:^|,)[a-z]+",
        "^.{1,1000}$",
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
        "(?=a)b",
        "(?!.*--)[a-z-]{1,100}",
        "(?:(?!--).)*",
        "(?i)a",
        "(?<=a)b",
        "(?<name>a)",
        "(?>a)",
        "\\",
        "\\b",
        "\\s",
        "\\S",
        "\\p{L}",
        "\\Qa\\E",
        "\\1",
        "\\-",
        "\\x41",
        "\\uD83D",
        "\\uD83D\\uDE00",
        "\\u{1F600}",
        "\uD83D",
        "[a\uDE00]",
        "[[:alpha:]]",
        "\\pL",
        "\\u12",
        "[z-a]",
        "[a-\\d]",
        "[\\d-a]",
        "[a[b]]",
        "[a&&b]",
        "[\\s]",
        "\\k<a>",
        "\\v",
        "\\A",
        "\\z",
        "\\C",
        "\\0"
      })
  void whatIsReadInAnotherWayElsewhereIsNot(String form) {
    assertTrue(told(form).startsWith("PROF-013.expression"), told(form));
  }

  @ParameterizedTest
  @CsvSource({
    "ab}c, 3",
    "(ab, 1",
    "a\\, 2",
    "漢字 \\s, 5",
    "a{2, 2",
    "a[b-, 2",
    "[a&&b], 3",
    "[a&, 1",
    "[\\d-, 1",
    "[\\d-a], 4",
    "\\u00ａ1, 2",
    "\\u000g, 2",
    "(?i)a, 2",
    "a(?<b>c), 3",
    "a(?=b), 3",
    "😀😀\uDE00, 3"
  })
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
        "(?:a{1,2}){11}b",
        "(?:a{1,2})*b",
        "(?:b|a{0}b)*",
        "(?:ab*|a)*c",
        "(?:(?:b?|c?)az)*",
        "(?:a?){11,}b",
        "(?:ab|aba|b)*",
        "x|(?:(?:a+)+b|c)y",
        "(?:(?:a|a){2}b)*",
        "(?:a|)(?:(?:a|)*b)",
      })
  void repeatsThatReadATextInMoreAndMoreWaysAreNot(String form) {
    assertEquals("PROF-013.repeats []", told(form));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(?:[0-9]{16})*",
        "(?:a{0}b|aab)*",
        "(?:b{1,2}c|c)*",
        "(?:a{1,2}){10}b",
        "(?:ab){11,}c",
        "(?:ab|ba)*a",
        "(?:(?:a|a){10}){10}",
        "a*a*.*ab*b",
        "(?:^)*",
        "(?:(?:^|,)[a-z])*",
      })
  void repeatsThatReadATextInOneWayAreTaken(String form) {
    assertEquals("nothing", told(form));
  }

  /** One way is left at last, but a character does not tell which. */
  @ParameterizedTest
  @ValueSource(strings = {"(?:a{1}b|aab)*", "(?:a+b|a+c)*", "(?:a?){10,}b"})
  void repeatsWhoseNextCharacterLeavesTwoWaysAreNot(String form) {
    assertEquals("PROF-013.repeats []", told(form));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a{1001}",
        "(((a{0,100}){0,100}){0,100})",
        "(?:^){1001}",
        "(?:a{100}){100}",
        "((((a{0}){999}){999}){999}){9}",
        ".{0,99999999999}"
      })
  void repeatsThatAreTooLongWrittenOutAreNot(String form) {
    assertEquals("PROF-013.large [1000]", told(form));
  }

  /** Anchors, empty options and nested repeats take no characters, but room for each round. */
  @Test
  void manyRoundsOfNothingAreNot() {
    assertEquals("PROF-013.large [1000]", told("(?:" + "^".repeat(900) + "){0,1000}"));
    assertEquals("PROF-013.large [1000]", told("(?:" + "|".repeat(900) + "){0,1000}"));
    assertEquals(
        "PROF-013.large [1000]",
        told("(?:" + "(?:".repeat(150) + "a" + ")?".repeat(150) + "){0,1000}"));
  }

  @Test
  void longOnesAreNotParsed() {
    assertEquals("nothing", told("a".repeat(1_000)));
    assertEquals("nothing", told("[" + "a".repeat(998) + "]"));
    assertEquals("PROF-013.large [1000]", told("a".repeat(1_001)));
    assertEquals("PROF-013.large [1000]", told("(".repeat(1 << 20)));
    assertEquals("PROF-013.large [1000]", told("(".repeat(20_000) + "a" + ")".repeat(20_000)));
  }

  /** The largest that a profile can use, so that all smaller ones need less. */
  @ParameterizedTest
  @MethodSource("largest")
  void checkingAndCompilingTakeLittleMemory(String form) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();

    assertEquals("nothing", told(form));
    EcmaExpression.compile(EcmaExpression.whole(form));

    long allocated = threads.getCurrentThreadAllocatedBytes() - before;
    assertTrue(allocated < MOST_BYTES, () -> form + " bytes: " + allocated);
  }

  static List<String> largest() {
    return List.of(
        ".{0,1000}",
        "\\W{1000}",
        "(?:" + "^".repeat(400) + "a){0,12}",
        "(".repeat(499) + "a" + ")".repeat(499),
        "(?:".repeat(190) + "a" + ")?".repeat(190),
        "a?".repeat(500),
        "a|".repeat(499) + "b",
        "[" + "\\W^".repeat(300) + "]",
        IntStream.range(0, 498)
            .mapToObj(i -> Character.toString(0x4E00 + 2 * i))
            .collect(Collectors.joining("", "[", "]*")));
  }

  @Test
  void whatCanBeUsedHasNoExplanation() {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                EcmaExpression.explain(
                    ProfileRules.FIT.at(Pointer.root()), ProfileRules.FIT, "[a-z]+"));

    assertEquals("Nothing is wrong with the expression.", refused.getMessage());
  }
}
