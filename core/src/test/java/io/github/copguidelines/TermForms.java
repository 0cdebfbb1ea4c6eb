package io.github.copguidelines;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The forms of a term in one language, in the notation that {@code glossary.tsv} explains. */
record TermForms(String language, List<Pattern> accepted, List<Pattern> avoided) {

  /** Placeholders, and codes such as {@code draft-07} or {@code REACH-CHILDREN}. */
  private static final Pattern CODES =
      Pattern.compile("\\{[^}]*\\}|\\w+-\\d\\d|\\w+!\\w+|[A-Z]+-[A-Z-]+|practice-record");

  static TermForms of(String language, String forms) {
    List<Pattern> accepted = new ArrayList<>();
    List<Pattern> avoided = new ArrayList<>();
    for (String form : forms.split("\\|")) {
      boolean avoid = form.strip().startsWith("!");
      (avoid ? avoided : accepted).add(pattern(language, form.strip().substring(avoid ? 1 : 0)));
    }
    return new TermForms(language, accepted, avoided);
  }

  private static Pattern pattern(String language, String form) {
    StringBuilder pattern = new StringBuilder();
    for (String word : form.split(" ")) {
      boolean stem = word.endsWith("*");
      String letters = stem ? word.substring(0, word.length() - 1) : word;
      pattern.append(pattern.isEmpty() ? "" : "\\s+").append(Pattern.quote(letters));
      pattern.append(stem ? "\\p{L}*" : "");
    }
    if (!language.equals("zh")) {
      pattern.append("(?!\\p{L})");
    }
    if (!language.equals("zh") && !language.equals("ar")) {
      pattern.insert(0, "(?<!\\p{L})");
    }
    return Pattern.compile(
        pattern.toString(),
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  }

  /** Returns true if a text has one of the accepted forms. */
  boolean isIn(String text) {
    return found(accepted, text);
  }

  /** Returns true if a text has no form to avoid and, where the term is asked for, one accepted. */
  boolean fits(String text, boolean asked) {
    return !found(avoided, text) && (!asked || found(accepted, text));
  }

  private boolean found(List<Pattern> forms, String text) {
    String plain = text.replace('\u2019', '\'').replaceAll("[\\u064B-\\u0652]", "");
    String words = language.equals("en") ? CODES.matcher(plain).replaceAll(" ") : plain;
    return forms.stream().anyMatch(form -> form.matcher(words).find());
  }
}
