package io.github.copguidelines.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDirectionTest {

  @ParameterizedTest
  @CsvSource({
    "ar, true",
    "ar-EG, true",
    "he, true",
    "yi, true",
    "fa-AF, true",
    "az-Arab, true",
    "az, false",
    "ks, true",
    "ks-Deva, false",
    "en, false",
    "zh-Hant-TW, false",
    "qaa, false",
    "und, false"
  })
  void theScriptDecidesAndElseTheLanguage(String tag, boolean rightToLeft) {
    assertEquals(rightToLeft, TextDirection.isRightToLeft(Locale.forLanguageTag(tag)));
  }

  @ParameterizedTest
  @CsvSource({"iw, true", "ji, true"})
  @SuppressWarnings("deprecation") // the only way to a locale with a former code
  void formerCodesOfALanguageAreKnown(String code, boolean rightToLeft) {
    assertEquals(rightToLeft, TextDirection.isRightToLeft(new Locale(code)));
  }
}
