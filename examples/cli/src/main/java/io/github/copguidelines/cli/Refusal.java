package io.github.copguidelines.cli;

import java.util.List;
import java.util.Locale;

/** An error for the user that explains in one or more sentences why a command did not run. */
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Words words;
  private final transient List<String> details;

  private Refusal(Words words, List<String> details) {
    super(words.in(Locale.ENGLISH));
    this.words = words;
    this.details = List.copyOf(details);
  }

  /**
   * Returns an error with a message.
   *
   * @param key the key of the words
   * @param named their arguments, as in {@link Words#of}
   */
  static Refusal of(String key, Object... named) {
    return new Refusal(Words.of(key, named), List.of());
  }

  /** Returns an error with further lines of detail. */
  static Refusal of(Words words, List<String> details) {
    return new Refusal(words, details);
  }

  /** Returns an error about the value of an option, with this error as the reason. */
  Refusal forOption(String option) {
    return new Refusal(Words.of("usage.option", "option", option, "reason", words), details);
  }

  Words words() {
    return words;
  }

  /** Returns the sentences in a language. */
  String in(Locale language) {
    return words.in(language);
  }

  List<String> details() {
    return details;
  }
}
