package io.github.copguidelines.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says in one sentence, meant for the user, why a command cannot do what it was asked to do. */
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Optional<Words> words;
  private final transient List<String> details;

  /** Makes one about what was asked for, in English. */
  Refusal(String message) {
    super(message);
    this.words = Optional.empty();
    this.details = List.of();
  }

  private Refusal(Words words, List<String> details) {
    super(words.in(Locale.ENGLISH));
    this.words = Optional.of(words);
    this.details = List.copyOf(details);
  }

  /**
   * Makes one about files.
   *
   * @param key that of the words
   * @param named what is in them, as in {@link Words#of}
   */
  static Refusal of(String key, Object... named) {
    return new Refusal(Words.of(key, named), List.of());
  }

  /** Makes one with more lines, each about one thing. */
  static Refusal of(Words words, List<String> details) {
    return new Refusal(words, details);
  }

  /** Returns the sentence in a language. */
  String in(Locale language) {
    return words.map(each -> each.in(language)).orElseGet(() -> String.valueOf(getMessage()));
  }

  List<String> details() {
    return details;
  }
}
