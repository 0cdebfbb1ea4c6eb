package io.github.copguidelines.finding;

import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.text.TextDirection;
import java.text.NumberFormat;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How the arguments of a message are put into words: codes by their labels, dates and numbers as
 * the language writes them.
 */
final class Wording {

  /** The list of labels for the arguments that hold codes of it. */
  private static final Map<String, String> LABELS =
      Map.ofEntries(
          Map.entry("stage", "stage"),
          Map.entry("state", "state"),
          Map.entry("from", "state"),
          Map.entry("to", "state"),
          Map.entry("roles", "role"),
          Map.entry("coverage", "coverage"),
          Map.entry("audience", "audience"),
          Map.entry("region", "region"),
          Map.entry("expected", "sort"),
          Map.entry("found", "sort"),
          Map.entry("documentKind", "document"));

  /** Codes that the reader has to type: they stand beside their labels. */
  private static final Set<String> TYPED = Set.of("audience", "region");

  private static final Set<String> FIELDS = Set.of("fields", "name");

  /** Lists whose entries may have commas themselves. */
  private static final Set<String> PHRASES = Set.of("prefer");

  private static final Set<String> DATES = Set.of("until", "date");

  /** The day in a pattern for a whole date, with what belongs to it. */
  private static final String DAY = "^d.*?(?=M)|(?<=M)\\s*d,?|\\s*d.*$";

  private Wording() {}

  /**
   * Returns an argument in words.
   *
   * @param name the name of the argument, which says what its value is
   * @param place beside which fields are looked for
   */
  static String of(String name, @Nullable Object value, Pointer place, Locale locale) {
    if (value instanceof Number number) {
      return number(number, locale);
    }
    if (value instanceof List<?> list) {
      return list.stream()
          .map(element -> of(name, element, place, locale))
          .collect(Collectors.joining(PHRASES.contains(name) ? semicolon(locale) : comma(locale)));
    }
    if (value instanceof Map<?, ?> texts) {
      return inOneLanguage(texts, locale);
    }
    return text(name, String.valueOf(value), place, locale);
  }

  private static String text(String name, String value, Pointer place, Locale locale) {
    if (name.equals("language")) {
      return languageName(value, locale);
    }
    if (FIELDS.contains(name)) {
      return FieldNames.beside(place, value, locale);
    }
    if (DATES.contains(name)) {
      return PartialDate.find(value).map(date -> date(date, locale)).orElse(value);
    }
    String list = LABELS.get(name);
    Optional<String> label =
        list == null ? Optional.empty() : Messages.find(list + "." + value, locale);
    return label
        .map(text -> TYPED.contains(name) ? beside(text, value, locale) : text)
        .orElse(value);
  }

  /** Returns the name that Java has for a language, with its tag; the tag where it has none. */
  private static String languageName(String tag, Locale locale) {
    String name = Locale.forLanguageTag(tag).getDisplayLanguage(locale);
    return name.isEmpty() || tag.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT))
        ? tag
        : beside(name, tag, locale);
  }

  /** Returns a label with the code that stands for it. */
  private static String beside(String label, String code, Locale locale) {
    return locale.getLanguage().equals("zh")
        ? label + "\uff08" + code + "\uff09"
        : label + " (" + code + ")";
  }

  /** Returns one of a text's languages: the one asked for, or else English, or else the first. */
  static String inOneLanguage(Map<?, ?> texts, Locale locale) {
    LocalizedText text = LocalizedText.empty();
    for (Map.Entry<?, ?> one : texts.entrySet()) {
      text = text.with(String.valueOf(one.getKey()), String.valueOf(one.getValue()));
    }
    return text.in(locale);
  }

  static String number(Number number, Locale locale) {
    return NumberFormat.getInstance(digits(locale)).format(number);
  }

  /**
   * The digits are 0 to 9 in every language, as ITU writes Arabic: codes, places and what has to be
   * typed have these too, and a line with digits of two kinds is hard to read.
   */
  private static Locale digits(Locale locale) {
    return locale.getLanguage().equals("en") && !locale.hasExtensions()
        ? locale
        : Locale.forLanguageTag(locale.stripExtensions().toLanguageTag() + "-u-nu-latn");
  }

  static String date(PartialDate date, Locale locale) {
    Locale plain = locale.stripExtensions();
    String written = formatter(date, plain).localizedBy(digits(plain)).format(date.earliest());
    // Whether blanks in it may break a line differs between Java versions; a report does not.
    return written.replace('\u00a0', ' ').replace('\u202f', ' ');
  }

  private static DateTimeFormatter formatter(PartialDate date, Locale locale) {
    if (date.month().isEmpty()) {
      return DateTimeFormatter.ofPattern("uuuu", locale);
    }
    if (date.day().isPresent()) {
      // A short date from right to left is kept in order by marks, which a report does not print.
      return DateTimeFormatter.ofLocalizedDate(
          TextDirection.isRightToLeft(locale) ? FormatStyle.LONG : FormatStyle.MEDIUM);
    }
    String pattern =
        DateTimeFormatterBuilder.getLocalizedDateTimePattern(
            FormatStyle.LONG, null, IsoChronology.INSTANCE, locale);
    // Without a day a month stands alone: июнь, not июня.
    return DateTimeFormatter.ofPattern(
        pattern.replaceFirst(DAY, "").replace("MMMM", "LLLL"), locale);
  }

  private static String comma(Locale locale) {
    return switch (locale.getLanguage()) {
      case "ar" -> "، ";
      case "zh" -> "、";
      default -> ", ";
    };
  }

  private static String semicolon(Locale locale) {
    return switch (locale.getLanguage()) {
      case "ar" -> "؛ ";
      case "zh" -> "；";
      default -> "; ";
    };
  }
}
