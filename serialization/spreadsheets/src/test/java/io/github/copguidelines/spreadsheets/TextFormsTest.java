package io.github.copguidelines.spreadsheets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How texts, codes and names of cells are written so that they are read again. */
class TextFormsTest {

  private static final Set<String> CODES = Set.of("law", "RW", "a (b)");

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings(),
        Arbitraries.strings().withChars("'=+-@\t\r\n＝＋－＠x1. ").ofMaxLength(8),
        Arbitraries.strings().withChars("_x0041FfG\u0001\uFFFE").ofMaxLength(20));
  }

  @Property
  void anEscapedTextIsReadAgain(@ForAll("texts") String text) {
    assertEquals(text, XString.unescape(XString.escape(text)));
  }

  @Test
  void charactersThatXmlHasNotAreWrittenByTheirNumber() {
    assertEquals("a_x000D_\n_x005F_x0041_ _x", XString.escape("a\r\n_x0041_ _x"));
  }

  @Provide
  Arbitrary<String> labelled() {
    return Arbitraries.of("law", "RW", "a", "b", "(", ")", " (", " ", "x (law)")
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .map(parts -> String.join("", parts));
  }

  @Property
  void anyValueOfAnOpenListIsReadAgain(@ForAll("labelled") String value) {
    assertEquals(
        value.strip(),
        Labelled.code(Labelled.plain(value.strip(), CODES::contains), CODES::contains));
  }

  @Property
  void anyCodeIsReadWithAnyLabel(@ForAll("labelled") String label) {
    for (String code : CODES) {
      assertEquals(code, Labelled.code(Labelled.of(label, code), CODES::contains), label);
    }
  }

  @Test
  void aLabelThatLooksLikeHalfOfAValueWrittenTwiceIsALabel() {
    assertEquals("law", Labelled.code(Labelled.of(" (law (", "law"), CODES::contains));
  }

  @ParameterizedTest
  @CsvSource({"1, A", "26, Z", "27, AA", "702, ZZ", "703, AAA", "16384, XFD"})
  void aColumnHasLetters(int number, String letters) {
    assertEquals(letters, CellName.letters(number));
    assertEquals(number, CellName.column(letters + "12"));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "Records, Records!B2",
        "My records, 'My records'!B2",
        "2024, '2024'!B2",
        "السجلات, السجلات!B2",
        "\"\", B2"
      })
  void aCellHasTheNameThatProgramsGiveIt(String sheet, String name) {
    assertEquals(name, CellName.of(sheet, 2, 2));
  }

  @Test
  void aQuoteInTheNameOfASheetIsDoubled() {
    assertEquals("'Office''s'!B2", CellName.of("Office's", 2, 2));
  }
}
