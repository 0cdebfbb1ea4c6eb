package io.github.copguidelines.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintableTextTest {

  @ParameterizedTest
  @CsvSource({
    "1B, \\u{001B}", // escape
    "A, \\u{000A}", // line feed
    "85, \\u{0085}", // next line
    "2028, \\u{2028}", // line separator
    "2029, \\u{2029}", // paragraph separator
    "202E, \\u{202E}", // right-to-left override
    "2066, \\u{2066}", // left-to-right isolate
    "200E, \\u{200E}", // left-to-right mark
    "61C, \\u{061C}", // Arabic letter mark
    "200D, \\u{200D}", // zero width joiner
    "FEFF, \\u{FEFF}", // byte order mark
    "AD, \\u{00AD}", // soft hyphen
    "D800, \\u{D800}", // half a character
    "E0041, \\u{E0041}" // tag letter
  })
  void whatATerminalActsOnIsEscaped(String codePoint, String escaped) {
    String text = "a" + Character.toString(Integer.parseInt(codePoint, 16)) + "b";
    assertEquals("a" + escaped + "b", PrintableText.of(text));
  }

  @Test
  void whatIsReadStaysAsItIs() {
    String text = "Aé العنوان 中文 \uD83D\uDE00 \\u{1B}";
    assertEquals(text, PrintableText.of(text));
  }
}
