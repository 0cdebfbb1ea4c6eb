package io.github.copguidelines.terminology;

import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes patterns from terms that {@link TermScript} has simplified.
 *
 * <p>Each word of a term may be in the plural, and a hyphen may represent a space. A word ends at a
 * character that is not a letter of its script, because Chinese and Thai have no space next to a
 * Latin word. No pattern visits a character more often than there are terms.
 */
final class TermPattern {

  /** Matches the conjunction, preposition and article that Arabic writes at the start of a word. */
  private static final String ARABIC_PREFIX = "(?:[وف])?(?:[بك]?ال|لل|[بلك])?";

  private TermPattern() {}

  static Pattern of(List<String> terms, TermMatch match, TermScript script) {
    String any =
        terms.stream()
            .sorted(Comparator.comparing(String::length).reversed())
            .map(
                term ->
                    match == TermMatch.SUBSTRING ? Pattern.quote(term) : words(term, match, script))
            .collect(Collectors.joining("|", "(?:", ")"));
    String letter = letter(terms);
    String begin = "(?<!" + letter + ")" + (script == TermScript.ARABIC ? ARABIC_PREFIX : "");
    return Pattern.compile(
        switch (match) {
          case WORD -> begin + any + "(?!" + letter + ")";
          case STEM -> begin + any + "[\\p{L}\\p{M}]*+";
          case SUBSTRING -> any;
        });
  }

  private static String letter(List<String> terms) {
    String script =
        terms.stream()
            .flatMapToInt(String::codePoints)
            .filter(Character::isLetter)
            .mapToObj(c -> "\\p{Is" + UnicodeScript.of(c) + "}")
            .findFirst()
            .orElse("\\p{L}");
    return "[" + script + "\\p{M}\\p{Nd}]";
  }

  private static String words(String term, TermMatch match, TermScript script) {
    StringBuilder words = new StringBuilder();
    int from = 0;
    for (int blank = term.indexOf(' '); blank >= 0; blank = term.indexOf(' ', from)) {
      words.append(Pattern.quote(term.substring(from, blank)));
      words.append(blank > from ? plural(term.charAt(blank - 1), script) : "").append("[ -]");
      from = blank + 1;
    }
    words.append(Pattern.quote(term.substring(from)));
    if (match == TermMatch.WORD && !term.isEmpty()) {
      words.append(plural(term.charAt(term.length() - 1), script));
    }
    return words.toString();
  }

  /** Returns the pattern of plural endings of a word; French also has a feminine form. */
  private static String plural(char last, TermScript script) {
    if (last < 'a' || last > 'z' || last == 's') {
      return "";
    }
    if (script != TermScript.EUROPEAN) {
      return "xzh".indexOf(last) < 0 ? "s?" : "(?:e?s)?";
    }
    return last == 'e' ? "s?" : "e?s?";
  }
}
