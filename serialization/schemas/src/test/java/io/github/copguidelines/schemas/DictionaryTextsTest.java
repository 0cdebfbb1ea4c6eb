package io.github.copguidelines.schemas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.schemas.LeftOut.Reason;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DictionaryTextsTest {

  private static final Pattern ARGUMENT = Pattern.compile("\\{[a-z]+\\}");

  private static SchemaTexts in(String language) {
    return SchemaTexts.in("dictionary", Locale.forLanguageTag(language));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "es", "fr", "ru", "zh"})
  void textsOfALanguageHaveTheArgumentsOfTheEnglishOnes(String language) {
    SchemaTexts english = in("en");
    SchemaTexts texts = in(language);
    assertEquals(language, texts.language());
    for (String key : texts.keys()) {
      assertFalse(texts.of(key).isBlank(), key);
      assertEquals(arguments(english.of(key)), arguments(texts.of(key)), key);
    }
  }

  private static Set<String> arguments(String text) {
    return ARGUMENT.matcher(text).results().map(found -> found.group()).collect(Collectors.toSet());
  }

  @Test
  void everyReasonToLeaveSomethingOutOfASchemaHasWords() {
    for (Reason reason : Reason.values()) {
      boolean ofOneDocument =
          reason == Reason.OTHER_TYPE || reason == Reason.EMPTY || reason == Reason.TOO_LARGE;
      assertTrue(ofOneDocument || !in("en").of("leftOut." + reason.code()).isBlank());
    }
  }
}
