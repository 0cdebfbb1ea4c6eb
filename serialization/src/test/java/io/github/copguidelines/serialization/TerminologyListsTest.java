package io.github.copguidelines.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.terminology.TermFinder;
import io.github.copguidelines.terminology.Terminology;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lists of the six languages, in texts as people write them. */
class TerminologyListsTest {

  private static final Terminology TERMS = Catalogues.itu2020().terminology();

  private static int count(String language, String text) {
    return TermFinder.of(TERMS.list(language).orElseThrow()).findUnquoted(text).size();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // The adjective that a circular of 2021 has, inflected and without accents.
        "es | los problemas de privacidad y el material pornogr\u00E1fico infantil",
        "es | MATERIAL PORNOGRAFICO INFANTIL",
        "ar | \u0648\u0628\u0625\u0628\u0627\u062D\u064A\u0629 \u0627\u0644\u0623\u0637\u0641\u0627\u0644",
        "ar | \u0641\u0625\u0628\u0627\u062D\u064A\u0629 \u0627\u0644\u0627\u0637\u0641\u0627\u0644",
        "ru | \u043E \u0434\u0435\u0442\u0441\u043A\u043E\u0439 \u043F\u043E\u0440\u043D\u043E\u0433\u0440\u0430\u0444\u0438\u0438",
        "ru | \u0434\u0435\u0442\u0441\u043A\u0443\u044E  \u043F\u043E\u0440\u043D\u043E\u0433\u0440\u0430\u0444\u0438\u044E",
        "zh | \u5173\u4E8E\u513F\u7AE5\u8272\u60C5\u7684\u62A5\u544A"
      })
  void termIsFoundInEachFormInUse(String language, String text) {
    assertEquals(1, count(language, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "es | material educativo infantil sobre pornograf\u00EDa y consentimiento",
        "es | la ley \u00ABsobre pornograf\u00EDa infantil\u00BB",
        "ar | \u062D\u0645\u0627\u064A\u0629 \u0627\u0644\u0623\u0637\u0641\u0627\u0644 \u0639\u0644\u0649 \u0627\u0644\u0625\u0646\u062A\u0631\u0646\u062A",
        "ar | \u064A\u0646\u0628\u063A\u064A \u0627\u0644\u0645\u0639\u0627\u0642\u0628\u0629",
        "ru | \u0434\u0435\u0442\u0441\u043A\u043E\u0439 \u0431\u0435\u0437\u043E\u043F\u0430\u0441\u043D\u043E\u0441\u0442\u0438",
        "zh | \u513F\u7AE5\u4E0A\u7F51\u4FDD\u62A4",
        "zh | \u300A\u9632\u6B62\u513F\u7AE5\u8272\u60C5\u7269\u54C1\u6761\u4F8B\u300B"
      })
  void harmlessWordsAndQuotedTitlesAreLetThrough(String language, String text) {
    assertEquals(0, count(language, text));
  }
}
