package io.github.copguidelines.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalSentenceTest {

  private static final Locale ARABIC = Locale.forLanguageTag("ar");

  private static String sentence(String text, Locale language, boolean watched) {
    OutputStream out = OutputStream.nullOutputStream();
    return new Terminal(InputStream.nullInputStream(), out, out, false, watched)
        .sentence(text, language)
        .replace('\u2068', '<')
        .replace('\u2066', '<')
        .replace('\u2069', '>');
  }

  @ParameterizedTest
  @CsvSource({
    "اكتب POL-LEG-01., <اكتب <POL-LEG-01>.>",
    "اكتب /title/en أو 2019-06-30., <اكتب </title/en> أو <2019-06-30>.>",
    "المنطقة (africa)., <المنطقة (<africa>).>",
    "نص. 7, <نص. 7>"
  })
  void codesKeepTheirOrderInASentenceFromRightToLeft(String text, String expected) {
    assertEquals(expected, sentence(text, ARABIC, true));
  }

  @Test
  void nothingIsPutIntoFilesNorIntoOtherLanguages() {
    assertEquals("اكتب POL-LEG-01", sentence("اكتب POL-LEG-01", ARABIC, false));
    assertEquals("Write POL-LEG-01", sentence("Write POL-LEG-01", ARABIC, true));
    assertEquals("Écrivez POL-LEG-01", sentence("Écrivez POL-LEG-01", Locale.FRENCH, true));
  }
}
