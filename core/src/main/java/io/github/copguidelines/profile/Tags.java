package io.github.copguidelines.profile;

import io.github.copguidelines.constraint.Forms;
import java.util.regex.Pattern;

/** Tags of languages, by their form. */
final class Tags {

  private static final Pattern FORM = Pattern.compile(Forms.LANGUAGE_TAG);

  private Tags() {}

  static boolean isTag(String text) {
    return FORM.matcher(text).matches();
  }
}
