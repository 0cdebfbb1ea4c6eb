package io.github.copguidelines.terminology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may stand in a text. Terms are numbered from 0. */
class TermIndexTest {

  private static String candidates(
      TermScript script, boolean anywhere, String text, String... terms) {
    TermIndex index = new TermIndex(script, Arrays.stream(terms).map(List::of).toList(), anywhere);
    assertEquals(!"{}".equals(index.candidates(text).toString()), index.mayHold(text));
    return index.candidates(text).toString();
  }

  @ParameterizedTest
  @CsvSource({
    "'a minor', {0}",
    "'MINOR, and fake news', '{0, 1}'",
    "'fake \t\n news', {1}",
    "'fake\u00A0news', {1}",
    "'fake\u2007news', {1}",
    "'fake\u202Fnews', {1}",
    "'\uFF26\uFF41\uFF4B\uFF45 news', {1}",
    "'news, fake', {}",
    "'fakenews', {}",
    "'fake-news', {1}",
    "'fake\u2011news', {1}",
    "'minors', {0}",
    "'fakes news', {1}",
    "'\u4E00minor', {0}",
    "'mi\u00ADnor', {0}",
    "'aminor', {}",
    "'1minor', {}",
    "'-minor', {0}",
    "'', {}",
    "'\u0627\u0644\u0623\u0637\u0641\u0627\u0644', {}",
    "'\u513F\u7AE5\u3001\uAC00', {}",
    "'\u0434\u0435\u0442\u0438 \u1200', {}"
  })
  void plainTextHoldsTheTermsThatBeginItsWords(String text, String candidates) {
    assertEquals(candidates, candidates(TermScript.PLAIN, false, text, "minor", "fake news"));
  }

  @ParameterizedTest
  @CsvSource({"'aminor', {0}", "'minor', {0}", "'minimino', {}", "'anti', {}"})
  void termMayBeginWithinAWordWhereAListSaysSo(String text, String candidates) {
    assertEquals(candidates, candidates(TermScript.PLAIN, true, text, "minor", "mini-"));
  }

  /** Signs that are one with the letter before them, or change with it. */
  @ParameterizedTest
  @CsvSource({
    "'n\u0303'", // a mark that joins its letter
    "'\u0915\u093E'", // a mark with room of its own
    "'a\u20DD'", // a mark around a letter
    "'a\u200Bb'", // what may end a word
    "'\uD835\uDC1A'", // a letter of two code units
    "'\u03A3'", // a sigma that has another form at the end
    "'\u1100\u1161'", // a syllable in parts
    "'\u3392'" // one sign for three letters
  })
  void textWithWhatIsNotSimplifiedLetterByLetterMayHoldAnyTerm(String text) {
    assertTrue(new TermIndex(TermScript.PLAIN, List.of(List.of("minor")), false).mayHold(text));
  }

  @Test
  void whatIsSimplifiedHoldsOnlyWhatIsInIt() {
    TermIndex index =
        new TermIndex(TermScript.PLAIN, List.of(List.of("minor"), List.of("\uD83D\uDC27x")), false);
    assertEquals("{0}", index.candidates("\uD83D\uDC27 minor").toString());
    assertEquals("{1}", index.candidates("\uD83D\uDC27x").toString());
  }

  @ParameterizedTest
  @CsvSource({
    "'\u5173\u4E8EAI \u6362\u8138', {0}",
    "'\u5173\u4E8E deep  fake \u7684', {1}",
    "'\u5173\u4E8Edeepfake', {1}",
    "'\u5173\u4E8E\u513F\u7AE5', {}"
  })
  void blanksDoNotCountInChinese(String text, String candidates) {
    assertEquals(
        candidates, candidates(TermScript.CHINESE, true, text, "ai\u6362\u8138", "deep fake"));
  }
}
