package io.github.copguidelines.site;

import io.github.copguidelines.finding.Messages;
import io.github.copguidelines.model.Members;
import io.github.copguidelines.text.TextDirection;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** The site's own words in one language. */
final class Words {

  private static final List<Words> ALL = Messages.languages().stream().map(Words::new).toList();

  private final Locale locale;
  private final Properties texts = new Properties();

  private Words(Locale locale) {
    this.locale = locale;
    String file = "site_" + locale + ".properties";
    try (InputStream in = Words.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("Missing: " + file);
      }
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the words of all languages, sorted by language tag. */
  static List<Words> all() {
    return ALL;
  }

  static Words english() {
    return ALL.get(1);
  }

  Locale locale() {
    return locale;
  }

  String language() {
    return locale.getLanguage();
  }

  boolean isEnglish() {
    return language().equals("en");
  }

  String direction() {
    return TextDirection.isRightToLeft(locale) ? "rtl" : "ltr";
  }

  /**
   * Returns a text.
   *
   * @throws IllegalArgumentException if there is no text for the key
   */
  String say(String key) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("No text in " + language() + ": " + key);
    }
    return text;
  }

  /** Returns a text with a number. */
  String say(String key, long count) {
    return say(key).replace("{count}", Long.toString(count));
  }

  /** Returns a text that the site shares with the library's reports. */
  String common(String key) {
    return Messages.render("coverage-report." + key, Members.none(), locale);
  }
}
