package io.github.copguidelines.serialization.binding.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.serialization.binding.internal.Utf8.Form;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bounds of UTF-8, and of surrogates in text. */
class Utf8Test {

  private static Form form(String hex) {
    return Utf8.form(HexFormat.of().parseHex(hex));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "00",
        "7f", // one byte
        "c280",
        "dfbf", // two
        "e0a080",
        "e18080",
        "ec8080",
        "ed8080",
        "ed9fbf",
        "ee8080",
        "efbfbf", // three
        "f0908080",
        "f1808080",
        "f3bfbfbf",
        "f4808080",
        "f48fbfbf" // four
      })
  void theFirstAndTheLastCharacterOfEachLengthAreText(String hex) {
    assertEquals(Form.PLAIN, form(hex));
    assertEquals(Form.PLAIN, form(hex + "41"));
    assertTrue(Utf8.decode(HexFormat.of().parseHex(hex)).isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "80",
        "bf",
        "c080",
        "c1bf", // no character begins so
        "e08080",
        "e09fbf",
        "f0808080",
        "f08fbfbf", // longer than needed
        "eda080",
        "edbfbf", // surrogates
        "f4908080",
        "f5808080",
        "ff", // beyond U+10FFFF
        "c2",
        "e0a0",
        "f09080", // cut off
        "c241",
        "e0a041",
        "f0908041",
        "c2c0",
        "e0a0c0" // broken off
      })
  void whatIsNoCharacterIsNoText(String hex) {
    assertEquals(Form.INVALID, form(hex));
    assertEquals(Form.INVALID, form("41" + hex));
    assertEquals(Form.INVALID, form("4141414141414141" + hex));
    assertEquals(Optional.empty(), Utf8.decode(HexFormat.of().parseHex(hex)));
  }

  @Test
  void aBackslashIsSeenWhereverItStands() {
    for (int length = 1; length <= 20; length++) {
      for (int at = 0; at < length; at++) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) '[');
        assertEquals(Form.PLAIN, Utf8.form(bytes));
        bytes[at] = '\\';
        assertEquals(Form.ESCAPED, Utf8.form(bytes), at + " of " + length);
      }
    }
    assertEquals(Form.ESCAPED, form("c3a95c"));
    assertEquals(Form.ESCAPED, form("5cc3a9"));
    assertEquals(Form.ESCAPED, form("5c41414141414141c3a94141"));
  }

  @ParameterizedTest
  @CsvSource({
    "'', ''",
    "a, a",
    "\uFEFFa, a",
    "a\uFEFF, a\uFEFF",
    "\u00e9\uD83D\uDE00, \u00e9\uD83D\uDE00"
  })
  void aByteOrderMarkIsNoPartOfTheText(String encoded, String text) {
    assertEquals(Optional.of(text), Utf8.decode(encoded.getBytes(UTF_8)));
  }

  /** Surrogates are written as {@code H} and {@code L}: a parameter has none that stand alone. */
  @ParameterizedTest
  @CsvSource({
    "'', ''",
    "a, a",
    "HL, HL",
    "aHLb, aHLb",
    "HLHL, HLHL",
    "H, ?",
    "L, ?",
    "aH, a?",
    "La, ?a",
    "Ha, ?a",
    "HH, ??",
    "LH, ??",
    "LL, ??",
    "HHL, ?HL",
    "HLL, HL?",
    "HLH, HL?",
    "LHL, ?HL",
    "HaL, ?a?"
  })
  void surrogatesThatStandAloneAreReplaced(String text, String encodable) {
    String given = text.replace('H', '\uD83D').replace('L', '\uDE00');
    String expected =
        encodable.replace('H', '\uD83D').replace('L', '\uDE00').replace('?', '\uFFFD');
    assertEquals(expected, Utf8.encodable(given));
    assertEquals(given.equals(expected), Utf8.canEncode(given));
  }

  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "a, 1",
    "\u007F, 1",
    "\u0080, 2",
    "\u07FF, 2",
    "\u0800, 3",
    "\uD7FF, 3",
    "\uE000, 3",
    "\uFFFD, 3",
    "\uD83D\uDE00, 4",
    "aaaa, 4",
    "a\u00e9\u20ac\uD83D\uDE00, 10"
  })
  void theLengthOfATextIsThatOfItsBytes(String text, int bytes) {
    assertEquals(bytes, text.getBytes(UTF_8).length);
    assertFalse(Utf8.exceeds(text, bytes));
    assertFalse(Utf8.exceeds(text, bytes + 1));
    assertFalse(Utf8.exceeds(text, Integer.MAX_VALUE));
    for (int limit = 0; limit < bytes; limit++) {
      assertTrue(Utf8.exceeds(text, limit), text + " " + limit);
    }
  }
}
