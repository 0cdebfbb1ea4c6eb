package io.github.copguidelines.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Bidi;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  private static String marked(String text, String language) {
    return TextDirection.isolated(text, Locale.forLanguageTag(language))
        .replace('\u2066', '<')
        .replace('\u2069', '>');
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "اكتب POL-LEG-01.; اكتب <POL-LEG-01>.",
        "اكتب /title/en أو 2019-06-30.; اكتب </title/en> أو <2019-06-30>.",
        "المنطقة (africa).; المنطقة (<africa>).",
        "وفق ISO 3166-1.; وفق <ISO 3166-1>.",
        "في /zz/0.; في </zz/0>.",
        "في ISO (x). آخر; في <ISO (x)>. آخر",
        "مثل (?:a+-)* بدل; مثل <(?:a+-)*> بدل",
        "الحرف a إلى f؛; الحرف <a> إلى <f>؛",
        "نص. 7؛ 2,000 (12).; نص. 7؛ 2,000 (12).",
        "قبل - بعد / آخر; قبل - بعد / آخر",
        "لا شيء; لا شيء",
        "title; <title>"
      })
  void codesAndPlacesAreIsolatedInALanguageFromRightToLeft(String text, String expected) {
    assertEquals(expected, marked(text, "ar"));
    assertEquals(text, marked(text, "fr"));
  }

  @Test
  void whatIsIsolatedStaysSoOnce() {
    String once =
        TextDirection.isolated("اكتب /title/en أو POL-LEG-01.", Locale.forLanguageTag("ar"));

    assertEquals(once, TextDirection.isolated(once, Locale.forLanguageTag("ar")));
    assertEquals(once, PrintableText.of(once));
    assertEquals("\\u{2066}سجل\\u{2069}", PrintableText.of("\u2066سجل\u2069"));
    assertEquals("\\u{2066}a", PrintableText.of("\u2066a"));
    assertEquals("\\u{2066}\\u{2069}", PrintableText.of("\u2066\u2069"));
    assertEquals("\\u{2066}a\\u{202E}\\u{2069}", PrintableText.of("\u2066a\u202e\u2069"));
    assertEquals("<a", marked("<a", "fr"));
    assertEquals("\u2066x", TextDirection.isolated("\u2066x", Locale.forLanguageTag("ar")));
  }

  @Test
  void wholePlaceIsIsolatedWhateverItHas() {
    assertEquals(
        "\u2066/سجل/a\u2069", TextDirection.isolatedWhole("/سجل/a", Locale.forLanguageTag("ar")));
    assertEquals("/a", TextDirection.isolatedWhole("/a", Locale.FRENCH));
    assertEquals("", TextDirection.isolatedWhole("", Locale.forLanguageTag("ar")));
  }

  /** What the algorithm of Unicode makes of a sentence, by Java's own reading of it. */
  @ParameterizedTest
  @ValueSource(strings = {"/title", "/srv/a.yaml", "/zz/0", "POL-LEG-01", "/results/*/value"})
  void placeIsShownFromItsFirstToItsLastSign(String place) {
    String sentence =
        TextDirection.isolated("يرجى كتابته على شكل " + place + ".", Locale.forLanguageTag("ar"));
    Bidi bidi = new Bidi(sentence, Bidi.DIRECTION_RIGHT_TO_LEFT);
    int from = sentence.indexOf(place);

    for (int i = from; i < from + place.length(); i++) {
      assertEquals(2, bidi.getLevelAt(i), sentence);
    }
  }
}
