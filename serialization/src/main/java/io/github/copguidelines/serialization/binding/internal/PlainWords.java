package io.github.copguidelines.serialization.binding.internal;

import java.util.Locale;
import java.util.Set;
import tools.jackson.dataformat.yaml.util.StringQuotingChecker;

/**
 * Selects the texts that need no quotes in YAML: texts that every YAML reader, 1.1 or 1.2, reads as
 * the same text.
 */
public final class PlainWords extends StringQuotingChecker {

  private static final long serialVersionUID = 1;

  private static final Set<String> RESERVED =
      Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf");

  /** Makes a checker; it is immutable and thread-safe. */
  public PlainWords() {}

  @Override
  public boolean needToQuoteName(String name) {
    return needToQuoteValue(name);
  }

  @Override
  public boolean needToQuoteValue(String text) {
    return text.isEmpty()
        || !Character.isLetter(text.codePointAt(0))
        || RESERVED.contains(text.toLowerCase(Locale.ROOT))
        || !text.codePoints().allMatch(PlainWords::isPlain)
        || text.endsWith(" ")
        || text.contains(": ")
        || text.endsWith(":")
        || text.contains(" #");
  }

  private static boolean isPlain(int c) {
    return Character.isLetterOrDigit(c) || " -_./:+@%&=?,;()'".indexOf(c) >= 0;
  }
}
