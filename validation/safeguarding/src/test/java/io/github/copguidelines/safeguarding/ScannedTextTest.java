package io.github.copguidelines.safeguarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScannedTextTest {

  private static String runs(String text) {
    ScannedText scanned = new ScannedText(text);
    StringBuilder runs = new StringBuilder();
    for (int run = 0; run < scanned.runs(); run++) {
      runs.append(scanned.part(scanned.start(run), scanned.end(run))).append(' ');
    }
    return runs.toString();
  }

  @Test
  void runsOfDigitsAreFoundWhereverTheyStand() {
    assertEquals("12 3 45 ", runs("12a3-45"));
    assertEquals("1 ", runs("a1"));
    assertEquals("123 ", runs("1٢３"));
    String many = String.join(" ", IntStream.range(0, 40).mapToObj(Integer::toString).toList());
    assertEquals(many + " ", runs(many));
    assertEquals(70, new ScannedText(many).digits());
  }

  @Test
  void whereThereIsNoRunThereAreNoDigits() {
    ScannedText text = new ScannedText("1-22");

    assertEquals(2, text.size(1));
    assertEquals(0, text.size(-1));
    assertEquals(0, text.size(2));
  }

  @Test
  void aRunHasAValueWhileItIsShort() {
    ScannedText text = new ScannedText("007 999999999 1000000000");

    assertEquals(7, text.value(0));
    assertEquals(999_999_999, text.value(1));
    assertEquals(-1, text.value(2));
  }

  @Test
  void runsAreJoinedByExactlyOneCharacter() {
    ScannedText text = new ScannedText("1-2--3 4");

    assertTrue(text.joined(0, '-'));
    assertFalse(text.joined(0, '.'));
    assertFalse(text.joined(1, '-'));
    assertTrue(text.joined(2, ' '));
    assertFalse(text.joined(3, ' '));
    assertFalse(text.joined(-1, '-'));
  }

  @Test
  void beyondItsEndsThereIsNothing() {
    ScannedText text = new ScannedText("ab1");

    assertEquals('\0', text.at(-1));
    assertEquals('a', text.at(0));
    assertEquals('1', text.at(2));
    assertEquals('\0', text.at(3));
    assertEquals("ab1", text.part(-5, 9));
    assertEquals("", text.part(2, 1));
    assertEquals("", text.part(3, 9));
    assertEquals("", text.part(-5, -2));
    assertEquals("12", new ScannedText("a1b2c").digits(0, 5));
    assertEquals("1", new ScannedText("a1b2c").digits(0, 3));
    assertEquals(3, text.length());
  }

  @Test
  void signsAreNotedAndTheirAbsence() {
    assertTrue(new ScannedText("a b, c.").isBare());
    assertFalse(new ScannedText("1").isBare());
    assertFalse(new ScannedText("a@").isBare());
    assertTrue(new ScannedText("1＠").has(Glyphs.AT));
    assertTrue(new ScannedText("a[").has(Glyphs.BRACKET));
    assertTrue(new ScannedText("a(").has(Glyphs.BRACKET));
    assertTrue(new ScannedText("1°").has(Glyphs.DEGREE));
    assertFalse(new ScannedText("1@").has(Glyphs.SLASH | Glyphs.COLON | Glyphs.LOW_LINE));
  }

  @Test
  void whatNobodySeesIsWithinTheTextOnly() {
    ScannedText text = new ScannedText("\u200Ba\u200B");

    assertFalse(text.isInvisible(-1));
    assertTrue(text.isInvisible(0));
    assertFalse(text.isInvisible(1));
    assertTrue(text.isInvisible(2));
    assertFalse(text.isInvisible(3));
  }

  @Test
  void itTellsItsLengthAndNotItsText() {
    assertEquals("ScannedText{6}", new ScannedText("secret").toString());
  }
}
