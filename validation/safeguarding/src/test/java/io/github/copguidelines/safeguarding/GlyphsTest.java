package io.github.copguidelines.safeguarding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlyphsTest {

  /** The digits of the scripts between Arabic and the signs that all share. */
  private static final String INDIAN_TO_LEPCHA =
      "07C0 07C9 0966 096F 09E6 09EF 0A66 0A6F 0AE6 0AEF 0B66 0B6F 0BE6 0BEF "
          + "0C66 0C6F 0CE6 0CEF 0D66 0D6F 0DE6 0DEF 0E50 0E59 0ED0 0ED9 0F20 0F29 "
          + "1040 1049 1090 1099 17E0 17E9 1810 1819 1946 194F 19D0 19D9 1A80 1A89 "
          + "1A90 1A99 1B50 1B59 1BB0 1BB9 1C40 1C49 1C50 1C59";

  /** Returns the first and the last character of each range that something holds for. */
  private static String ranges(IntPredicate holds) {
    return IntStream.range(0, 0x10000)
        .filter(
            c ->
                holds.test(c)
                    && (c == 0 || c == 0xFFFF || !holds.test(c - 1) || !holds.test(c + 1)))
        .mapToObj(c -> String.format("%04X", c))
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "0660, 0669, 0, 9",
    "06F0, 06F9, 0, 9",
    "0966, 096F, 0, 9",
    "0E50, 0E59, 0, 9",
    "1C50, 1C59, 0, 9",
    "FE6B, FE6B, @, @",
    "FF10, FF19, 0, 9",
    "FF01, FF5E, !, ~",
    "2010, 2015, -, -",
    "060C, 060C, ',', ','",
    "061B, 061B, ;, ;",
    "FF1A, FF1A, :, :"
  })
  void signsOfOtherScriptsStandForTheirOwn(String first, String last, char from, char to) {
    assertEquals(from, Glyphs.plain((char) Integer.parseInt(first, 16)));
    assertEquals(to, Glyphs.plain((char) Integer.parseInt(last, 16)));
  }

  @Test
  void noOtherSignStandsForAnother() {
    assertEquals(
        "00A0 00AB 00AD 00BB 060C 061B 061F 0660 0669 066B 066C 06F0 06F9 "
            + INDIAN_TO_LEPCHA
            + " 2000 2015 2018"
            + " 2019 201C 201D 202A 202F 2032 2033 2060 2066 2069 2212 3000 3001 3010 3011"
            + " FE50 FE52 FE55 FE59 FE5A FE62 FE63 FE6B FEFF FF01 FF5E",
        ranges(c -> Glyphs.plain((char) c) != HanForms.simplified((char) c)));
    assertEquals(
        "0030 0039 0660 0669 06F0 06F9 " + INDIAN_TO_LEPCHA + " FF10 FF19",
        ranges(c -> Glyphs.isDigit(Glyphs.plain((char) c))));
    assertEquals(
        "0020 00A0 00AD 2000 200F 202A 202F 2060 2066 2069 3000 FEFF",
        ranges(c -> Glyphs.plain((char) c) == ' '));
  }

  @Test
  void signsThatAreLookedForAreFew() {
    // From the slash to the colon are the digits.
    assertEquals(
        "0025 0028 002F 003A 0040 005B 005F 007B 00B0 00BA",
        ranges(c -> Glyphs.sign((char) c) != 0));
    assertEquals("0030 0039", ranges(c -> Glyphs.sign((char) c) == Glyphs.DIGIT));
  }

  @Test
  void whatNobodySeesIsKnown() {
    assertEquals("00AD 200B 200D 2060 FEFF", ranges(c -> Glyphs.isInvisible((char) c)));
  }

  @ParameterizedTest
  @CsvSource({
    "0080, 1", "024F, 1", "0250, 2", "05FF, 2", "0600, 4", "06FF, 4", "0700, 8", "4E00, 8",
    "FFFF, 8"
  })
  void scriptsAreTakenTogetherCoarsely(String character, int script) {
    assertEquals(script, Glyphs.script((char) Integer.parseInt(character, 16)));
  }

  @ParameterizedTest
  @CsvSource({
    "0041, true",
    "007A, true",
    "0031, false",
    "0040, false",
    "0080, false",
    "00AB, false",
    "00E9, true",
    "044F, true",
    "0640, true",
    "064B, true",
    "0652, true",
    "0653, false",
    "0660, false",
    "20AC, false",
    "3400, false",
    "9FFF, false"
  })
  void lettersAndMarksMakeWordsWhereBlanksPartThem(String character, boolean spaced) {
    assertEquals(spaced, Glyphs.isSpaced((char) Integer.parseInt(character, 16)));
  }

  @Test
  void scriptsHaveTheirRanges() {
    assertEquals("0041 005A 0061 007A", ranges(c -> Glyphs.isLatin((char) c)));
    assertEquals("0030 0039 0041 005A 0061 007A", ranges(c -> Glyphs.isWord((char) c)));
    assertEquals("3400 9FFF", ranges(c -> Glyphs.isHan((char) c)));
    assertEquals("0640 064B 0652", ranges(c -> Glyphs.isMark((char) c)));
    assertEquals("0600 06FF", ranges(c -> Glyphs.isArabic((char) c)));
    assertEquals("0000 000A 0021 002E 003B 003F 3002", ranges(c -> Glyphs.isStop((char) c)));
  }
}
