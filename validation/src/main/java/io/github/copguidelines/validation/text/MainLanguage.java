package io.github.copguidelines.validation.text;

import io.github.copguidelines.text.LocalizedText;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which text of a localized one is in a language, whatever region or script its tag names. */
final class MainLanguage {

  private MainLanguage() {}

  /**
   * Returns the text in a language: that of the same tag, or else the first of the same primary
   * language, as {@code en-GB} is for {@code en}.
   */
  static Optional<String> of(LocalizedText text, String language) {
    Optional<String> exact = text.get(language);
    if (exact.isPresent()) {
      return exact;
    }
    String primary = primary(language);
    return text.asMap().entrySet().stream()
        .filter(entry -> primary(entry.getKey()).equals(primary))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static String primary(String tag) {
    int hyphen = tag.indexOf('-');
    return (hyphen < 0 ? tag : tag.substring(0, hyphen)).toLowerCase(Locale.ROOT);
  }
}
