package io.github.copguidelines.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageNamesTest {

  @ParameterizedTest
  @CsvSource({
    "ru, ru, русский",
    "ru, zh, 俄语",
    "rw, es, kinyarwanda",
    "fr-CA, en, Canadian French",
    "es-RW, en, Spanish (Rwanda)",
    "sr-Cyrl, en, Serbian (Cyrl)",
    "es-RW, zh, 西班牙语（卢旺达）",
    "sw, pt, Swahili",
    "qab, fr, qab",
    "QAB-br, fr, QAB-br",
    "not a tag, fr, not a tag"
  })
  void aLanguageIsNamedForTheReader(String tag, String reader, String name) {
    assertEquals(name, LanguageNames.of(tag, Locale.forLanguageTag(reader)));
  }
}
