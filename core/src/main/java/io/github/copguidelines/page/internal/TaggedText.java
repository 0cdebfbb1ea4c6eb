package io.github.copguidelines.page.internal;

import io.github.copguidelines.text.LocalizedText;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A text that is shown, with the language that it is in, which may be another than was asked for.
 *
 * @param text the text; empty where there is none
 * @param language its BCP 47 tag; empty for a code, which is in no language
 */
public record TaggedText(String text, String language) {

  /** Returns a code, which is the same in every language. */
  public static TaggedText code(String code) {
    return new TaggedText(code, "");
  }

  /** Returns the text that serves a reader best, as {@link LocalizedText#text} chooses it. */
  public static Optional<TaggedText> of(LocalizedText text, Locale locale) {
    String chosen = text.text(locale);
    if (chosen.isBlank()) {
      return Optional.empty();
    }
    String wanted = locale.toLanguageTag();
    for (String tag = wanted; !tag.isEmpty(); tag = shortened(tag)) {
      if (text.get(tag).isPresent()) {
        return Optional.of(new TaggedText(chosen, tag));
      }
    }
    return text.asMap().entrySet().stream()
        .filter(entry -> entry.getValue().equals(chosen))
        .map(Map.Entry::getKey)
        .findFirst()
        .map(tag -> new TaggedText(chosen, tag));
  }

  private static String shortened(String tag) {
    return tag.substring(0, Math.max(0, tag.lastIndexOf('-')));
  }
}
