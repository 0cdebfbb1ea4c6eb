package io.github.copguidelines.profiles;

import io.github.copguidelines.constraint.Forms;
import java.util.Locale;
import java.util.regex.Pattern;

/** Helps with the form of language tags. */
final class Tags {

  private static final Pattern FORM = Pattern.compile(Forms.LANGUAGE_TAG);

  private static final int REGION = 2;
  private static final int SCRIPT = 4;

  private Tags() {}

  static boolean isTag(String text) {
    return FORM.matcher(text).matches();
  }

  /**
   * Returns a tag in the usual case of RFC 5646: {@code zh-Hant-HK}. Schemas compare tags
   * case-sensitively.
   */
  static String usual(String tag) {
    String[] parts = tag.toLowerCase(Locale.ROOT).split("-", -1);
    StringBuilder usual = new StringBuilder(parts[0]);
    boolean extended = false;
    for (int i = 1; i < parts.length; i++) {
      String part = parts[i];
      extended |= part.length() == 1;
      if (!extended && part.length() == REGION) {
        part = part.toUpperCase(Locale.ROOT);
      } else if (!extended && part.length() == SCRIPT) {
        part = part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1);
      }
      usual.append('-').append(part);
    }
    return usual.toString();
  }
}
