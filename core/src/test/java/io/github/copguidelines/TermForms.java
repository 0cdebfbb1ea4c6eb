package io.github.copguidelines;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The forms of a term in one language, in the notation that {@code glossary.tsv} explains. */
record TermForms(String language, List<Form> accepted, List<Form> avoided) {

  /** Placeholders, and codes such as {@code draft-07} or {@code REACH-CHILDREN}. */
  private static final Pattern CODES =
      Pattern.compile("\\{[^}]*\\}|\\w+-\\d\\d|\\w+!\\w+|[A-Z]+-[A-Z-]+");

  private static final Pattern VOWELS = Pattern.compile("[\\u064B-\\u0652]");

  /** One form in lower case, with the letters that it begins with, which are looked for first. */
  private record Form(String begin, Pattern pattern) {

    boolean isIn(String text) {
      return text.contains(begin) && pattern.matcher(text).find();
    }
  }

  static TermForms of(String language, String forms) {
    List<Form> accepted = new ArrayList<>();
    List<Form> avoided = new ArrayList<>();
    for (String form : forms.toLowerCase(Locale.ROOT).split("\\|", -1)) {
      boolean avoid = form.strip().startsWith("!");
      (avoid ? avoided : accepted).add(form(language, form.strip().substring(avoid ? 1 : 0)));
    }
    return new TermForms(language, accepted, avoided);
  }

  private static Form form(String language, String words) {
    StringBuilder pattern = new StringBuilder();
    for (String word : words.split(" ", -1)) {
      boolean stem = word.endsWith("*");
      String letters = stem ? word.substring(0, word.length() - 1) : word;
      pattern
          .append(pattern.isEmpty() ? "" : "[\\s\\u00A0\\u202F]+")
          .append(Pattern.quote(letters));
      pattern.append(stem ? "\\p{L}*" : "");
    }
    if (!language.equals("zh")) {
      pattern.append("(?!\\p{L})");
    }
    if (!language.equals("zh") && !language.equals("ar")) {
      pattern.insert(0, "(?<!\\p{L})");
    }
    return new Form(words.split("[ *]", -1)[0], Pattern.compile(pattern.toString()));
  }

  /** Returns true if a text has one of the accepted forms. */
  boolean isIn(String text) {
    return accepted.stream().anyMatch(form -> form.isIn(text));
  }

  /** Returns true if a text has no form to avoid and, where the term is asked for, one accepted. */
  boolean fits(String text, boolean asked) {
    return avoided.stream().noneMatch(form -> form.isIn(text)) && (!asked || isIn(text));
  }

  /** Returns a text without codes and vowel signs, with straight apostrophes, in lower case. */
  static String simplified(String language, String text) {
    String words = language.equals("en") ? CODES.matcher(text).replaceAll(" ") : text;
    String letters = language.equals("ar") ? VOWELS.matcher(words).replaceAll("") : words;
    return letters.replace('\u2019', '\'').toLowerCase(Locale.ROOT);
  }
}
