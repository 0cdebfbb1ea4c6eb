package io.github.copguidelines.validation.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.constraint.Forms;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TextFormTest {

  /** Texts that have one of the forms, or nearly. */
  private static final List<String> FORMED =
      List.of(
          "record-1",
          "COPP-2026-0001",
          "POL-LEG-01",
          "XX",
          "SG-01",
          "https://example.org/a",
          "https://",
          "http://",
          "http:/",
          "doi:10.1000/1",
          "office@example.org",
          "1.0",
          "zh-Hant-HK");

  @Property
  void answersAsTheWholeExpressionDoes(@ForAll("texts") String text) {
    for (String form : forms()) {
      assertEquals(Pattern.matches(form, text), TextForm.of(form).matches(text), form);
    }
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> tails =
        Arbitraries.oneOf(
            Arbitraries.strings().withChars("aZ0-.@/ \n\uD83D\uDE00").ofMaxLength(12),
            Arbitraries.strings().withChars("<>\"\u007F\u001F !=;#a").ofMaxLength(2),
            Arbitraries.integers().between(50, 2100).map("a"::repeat),
            Arbitraries.integers().between(30, 1100).map("-a"::repeat),
            Arbitraries.integers().between(30, 1100).map("\uD83D\uDE00"::repeat));
    return Arbitraries.of(FORMED).flatMap(start -> tails.map(start::concat));
  }

  @Test
  void boundsAreThoseOfTheForms() {
    String longest = "a".repeat(100);
    assertTrue(TextForm.of(Forms.RECORD_ID).matches(longest));
    assertFalse(TextForm.of(Forms.RECORD_ID).matches(longest + "a"));
    String astral = "https://" + "\uD83D\uDE00".repeat(1992);
    assertTrue(TextForm.of(Forms.LINK).matches(astral), "characters are code points");
    assertFalse(TextForm.of(Forms.LINK).matches(astral + "a"));
  }

  private static List<String> forms() {
    List<String> forms = new ArrayList<>();
    for (Field field : Forms.class.getFields()) {
      try {
        forms.add((String) field.get(null));
      } catch (IllegalAccessException e) {
        throw new IllegalStateException(e);
      }
    }
    return forms;
  }
}
