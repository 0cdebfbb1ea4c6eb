package io.github.copguidelines.safeguarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CuesTest {

  private static final Cues CUES = Cues.of("tel|,phon", "هاتف,电话");

  private static boolean before(String text, int reach) {
    return CUES.before(new ScannedText(text), text.length(), reach);
  }

  @ParameterizedTest
  @CsvSource({
    "tel 1, true",
    "TEL: 1, true",
    "hotel 1, false",
    "tell 1, false",
    "phones 1, true",
    "the phone 1, true",
    "xylophon 1, false",
    "xylophon phon 1, true",
    "هاتف 1, true",
    "والهاتف 1, true",
    "وهاتف 1, true",
    "مهاتف 1, false",
    "هَاتِف 1, true",
    "请打电话1, true",
    "my电话1, true"
  })
  void aWordStandsForThoseThatBeginWithItOrForItself(String text, boolean found) {
    assertEquals(found, before(text, 30));
  }

  @Test
  void aWordIsWithinReachAsAWhole() {
    assertTrue(before("phon 1", 6));
    assertFalse(before("phon 1", 5));
    assertTrue(before("a phon 1", 6));
    assertFalse(before("xphon 1", 6));
    assertTrue(before("xphon phon 1", 11));
  }

  @Test
  void aWordStandsBeforeOrAfter() {
    ScannedText after = new ScannedText("1 phon");
    assertTrue(CUES.after(after, 1, 5));
    assertFalse(CUES.after(after, 1, 4));
    assertFalse(CUES.before(after, 1, 5));
    assertTrue(CUES.around(after, 0, 1, 5));
    assertTrue(CUES.around(new ScannedText("phon 1"), 5, 6, 5));
    assertFalse(CUES.around(new ScannedText("none 1 none"), 5, 6, 5));
  }

  @Test
  void foldedTextIsSmallAndHasNoVowelSigns() {
    assertEquals("ab هاتف", Cues.folded("aB هَاتِفـ"));
  }
}
