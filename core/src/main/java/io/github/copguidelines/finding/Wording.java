package io.github.copguidelines.finding;

import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.text.Punctuation;
import io.github.copguidelines.text.TextDirection;
import io.github.copguidelines.vocabulary.Countries;
import io.github.copguidelines.vocabulary.LanguageNames;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
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
 * Formats the arguments of messages: codes by labels, dates and numbers in the format of the
 * language.
 */
final class Wording {

  /** The list of labels for each argument that holds codes. */
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
          Map.entry("documentKind", "document"),
          Map.entry("statement", "statement"));

  /** Arguments whose codes the reader has to type, so that they appear next to the labels. */
  private static final Set<String> TYPED = Set.of("audience", "region");

  /** Closed lists from which a document may choose. */
  private static final List<String> LISTS =
      List.of(
          "state",
          "role",
          "stage",
          "coverage",
          "audience",
          "region",
          "list.adaptability",
          "list.child-participation",
          "list.evaluation-type",
          "list.evaluator",
          "list.evidence-level",
          "list.funding-source",
          "list.implementation-degree",
          "list.partner-role",
          "list.practice-stage",
          "list.qualifier",
          "list.result-level",
          "list.withdrawal-reason",
          "derived.answer",
          "derived.progress",
          "derived.origin",
          "report.severity");

  private static final Set<String> FIELDS = Set.of("fields", "name");

  /** Arguments whose entries may contain commas. */
  private static final Set<String> PHRASES = Set.of("prefer");

  private static final Set<String> DATES = Set.of("until", "date");

  /** Matches the day in a date pattern, with its separators. */
  private static final String DAY = "^d.*?(?=M)|(?<=M)\\s*d,?|\\s*d.*$";

  private Wording() {}

  /**
   * Returns an argument as text.
   *
   * @param name the name of the argument, which determines the kind of value
   * @param place the place whose neighbouring fields are looked up
   */
  static String of(String name, @Nullable Object value, Pointer place, Locale locale) {
    if (value instanceof Number number) {
      return number(number, locale);
    }
    if (value instanceof List<?> list) {
      if (name.equals("codes")) {
        return String.join(Punctuation.listComma(locale), choices(list, locale));
      }
      return list.stream()
          .map(element -> of(name, element, place, locale))
          .collect(
              Collectors.joining(
                  PHRASES.contains(name)
                      ? Punctuation.semicolon(locale)
                      : Punctuation.listComma(locale)));
    }
    if (value instanceof Map<?, ?> texts) {
      return inOneLanguage(texts, locale);
    }
    return text(name, String.valueOf(value), place, locale);
  }

  private static String text(String name, String value, Pointer place, Locale locale) {
    if (name.equals("language")) {
      return named(value, LanguageNames.of(value, locale), locale);
    }
    if (name.equals("countries")) {
      return named(value, Countries.name(value, locale), locale);
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
    if (name.equals("statement")) {
      return label.map(text -> beside(value, text, locale)).orElse(value);
    }
    return label
        .map(text -> TYPED.contains(name) ? beside(text, value, locale) : text)
        .orElse(value);
  }

  /** Returns a code with its name; the code alone if it has none. */
  private static String named(String code, String name, Locale locale) {
    return name.isEmpty() || code.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT))
        ? code
        : beside(name, code, locale);
  }

  /**
   * Returns codes with their labels. It omits labels if none of our lists has all codes, or if two
   * lists label them differently, and a label that repeats its code.
   */
  private static List<String> choices(List<?> codes, Locale locale) {
    List<List<String>> labelled =
        LISTS.stream()
            .filter(list -> codes.stream().allMatch(code -> Messages.has(list + "." + code)))
            .map(list -> labels(list, codes, locale))
            .distinct()
            .toList();
    return labelled.size() == 1 ? labelled.get(0) : codes.stream().map(String::valueOf).toList();
  }

  private static List<String> labels(String list, List<?> codes, Locale locale) {
    return codes.stream()
        .map(String::valueOf)
        .map(
            code ->
                Messages.find(list + "." + code, locale)
                    .filter(label -> !label.equalsIgnoreCase(code.replace('-', ' ')))
                    .filter(label -> !label.equalsIgnoreCase(code))
                    .map(label -> beside(label, code, locale))
                    .orElse(code))
        .toList();
  }

  /** Returns a label with its code, or a code with its label. */
  private static String beside(String label, String code, Locale locale) {
    return locale.getLanguage().equals("zh")
        ? label + "\uff08" + code + "\uff09"
        : label + " (" + code + ")";
  }

  /** Returns a localized text in one language: the requested one, else English, else the first. */
  static String inOneLanguage(Map<?, ?> texts, Locale locale) {
    LocalizedText text = LocalizedText.empty();
    for (Map.Entry<?, ?> one : texts.entrySet()) {
      text = text.with(String.valueOf(one.getKey()), String.valueOf(one.getValue()));
    }
    return text.text(locale);
  }

  static String number(Number number, Locale locale) {
    return NumberFormat.getInstance(digits(locale)).format(number);
  }

  /**
   * Returns a number with all of its decimal places. A point between groups of digits becomes a
   * space, as in ITU's Spanish: 127.000.000.000 looks like an IP address.
   */
  static String exact(BigDecimal number, Locale locale) {
    NumberFormat format = NumberFormat.getInstance(digits(locale));
    if (format instanceof DecimalFormat decimal) {
      DecimalFormatSymbols symbols = decimal.getDecimalFormatSymbols();
      if (symbols.getGroupingSeparator() == '.') {
        symbols.setGroupingSeparator('\u202f');
        decimal.setDecimalFormatSymbols(symbols);
      }
    }
    format.setMinimumFractionDigits(Math.max(0, number.scale()));
    format.setMaximumFractionDigits(Math.max(0, number.scale()));
    return format.format(number);
  }

  /**
   * Returns the locale with the digits 0 to 9, as in ITU's Arabic. Codes, places and input use them
   * too, and mixed digits are hard to read.
   */
  private static Locale digits(Locale locale) {
    return locale.getLanguage().equals("en") && !locale.hasExtensions()
        ? locale
        : Locale.forLanguageTag(locale.stripExtensions().toLanguageTag() + "-u-nu-latn");
  }

  static String date(PartialDate date, Locale locale) {
    Locale plain = locale.stripExtensions();
    String written = formatter(date, plain).localizedBy(digits(plain)).format(date.earliest());
    // Java versions differ on non-breaking spaces in it; a report must not.
    return written.replace('\u00a0', ' ').replace('\u202f', ' ');
  }

  private static DateTimeFormatter formatter(PartialDate date, Locale locale) {
    if (date.month().isEmpty()) {
      return DateTimeFormatter.ofPattern("uuuu", locale);
    }
    if (date.day().isPresent()) {
      // A short date from right to left contains directional marks, which reports omit.
      return DateTimeFormatter.ofLocalizedDate(
          TextDirection.isRightToLeft(locale) ? FormatStyle.LONG : FormatStyle.MEDIUM);
    }
    String pattern =
        DateTimeFormatterBuilder.getLocalizedDateTimePattern(
            FormatStyle.LONG, null, IsoChronology.INSTANCE, locale);
    // Without a day a month has its stand-alone form: июнь, не июня.
    return DateTimeFormatter.ofPattern(
        pattern.replaceFirst(DAY, "").replace("MMMM", "LLLL"), locale);
  }
}
