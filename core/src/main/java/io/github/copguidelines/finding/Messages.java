package io.github.copguidelines.finding;

import io.github.copguidelines.model.Members;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.text.TextDirection;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The messages of findings, one file per language next to this class.
 *
 * <p>A message names its arguments in braces; a number in braces, as in <code>{2000}</code>, is
 * literal. Numbers and dates are formatted for the locale, always with the digits 0 to 9, and lists
 * are joined as usual in the language. Codes and fields are shown by their labels, which separate
 * files hold, copied from the catalogue. A language is read once, at its first use. A language
 * without a file falls back along its tag and then to English, also for numbers and dates. The
 * default locale has no effect. To add a language, add its two files, and its tag to {@link
 * #languages()}.
 */
public final class Messages {

  private static final List<Locale> LANGUAGES =
      Stream.of("ar", "en", "es", "fr", "ru", "zh").map(Locale::forLanguageTag).toList();

  /**
   * The messages by language, each read once; an empty immutable map for a language without a file.
   */
  private static final Map<String, Map<String, String>> BY_LANGUAGE = new ConcurrentHashMap<>();

  /** The greatest number of cached languages, so that unusual tags cannot exhaust memory. */
  private static final int MOST_LANGUAGES = 1_000;

  /** A literal number in a message. */
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,10}");

  private static final Pattern IN_BRACES = Pattern.compile("\\{([^{}]*+)}");

  private Messages() {}

  /**
   * Returns a message, or another text from the same file, such as a heading of a report.
   *
   * @param key its key; an unknown key is returned as it is
   * @param arguments the arguments, by name
   * @param locale the language
   */
  public static String render(String key, Members arguments, Locale locale) {
    return fill(pattern(key, locale), arguments, Pointer.root(), spoken(locale));
  }

  /**
   * Returns a date in the format of the language, with its own precision: {@code Jun 30, 2026},
   * {@code June 2026} or {@code 2026}.
   */
  public static String date(PartialDate date, Locale locale) {
    return Wording.date(date, spoken(locale));
  }

  /**
   * Returns a number in the format of the language, with the digits 0 to 9 and all decimal places.
   */
  public static String number(BigDecimal number, Locale locale) {
    return Wording.exact(number, spoken(locale));
  }

  /** Returns the message of a finding. */
  static String render(Finding finding, Locale locale) {
    return render(pattern(finding.messageKey(), locale), finding, spoken(locale));
  }

  /** Returns the message of a custom rule, which may have other languages than the library. */
  static String render(LocalizedText own, Finding finding, Locale locale) {
    return render(own.text(locale), finding, spoken(own, locale));
  }

  private static String render(String pattern, Finding finding, Locale spoken) {
    String text = fill(pattern, finding.arguments(), finding.pointer(), spoken);
    return TextDirection.isolated(text, spoken);
  }

  /** Returns the locale for numbers and dates: the locale of the text around them. */
  static Locale spoken(Locale locale) {
    return isAvailable(locale) ? locale : Locale.ENGLISH;
  }

  private static Locale spoken(LocalizedText text, Locale locale) {
    for (String tag = locale.toLanguageTag(); !tag.isEmpty(); tag = shortened(tag)) {
      if (text.get(tag).isPresent()) {
        return locale;
      }
    }
    return text.get("en").isPresent()
        ? Locale.ENGLISH
        : text.languages().stream().findFirst().map(Locale::forLanguageTag).orElse(Locale.ENGLISH);
  }

  /**
   * Returns the languages of messages and labels. The catalogue has its own list, which translators
   * extend: {@code Catalogue.languages()}.
   */
  public static List<Locale> languages() {
    return LANGUAGES;
  }

  /** Returns true if there are messages in a language, or in the language of a wider tag. */
  public static boolean isAvailable(Locale locale) {
    for (String tag = locale.toLanguageTag(); !tag.isEmpty(); tag = shortened(tag)) {
      if (!language(tag).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Returns true if there is a message for a key, and an argument for each name in it. */
  static boolean canRender(String key, Members arguments) {
    return find(key, Locale.ENGLISH).stream()
            .flatMap(pattern -> IN_BRACES.matcher(pattern).results())
            .map(found -> found.group(1))
            .allMatch(name -> NUMBER.matcher(name).matches() || arguments.names().contains(name))
        && has(key);
  }

  static boolean has(String key) {
    return language("en").containsKey(key);
  }

  /** Returns the rest of each key that starts with a prefix, sorted. */
  static SortedSet<String> keysAfter(String beginning) {
    return language("en").keySet().stream()
        .filter(key -> key.startsWith(beginning))
        .map(key -> key.substring(beginning.length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String pattern(String key, Locale locale) {
    return find(key, locale).orElse(key);
  }

  /** Returns the raw text of a key, in a language or else in English. */
  static Optional<String> find(String key, Locale locale) {
    for (String tag = locale.toLanguageTag(); !tag.isEmpty(); tag = shortened(tag)) {
      String pattern = language(tag).get(key);
      if (pattern != null) {
        return Optional.of(pattern);
      }
    }
    return Optional.ofNullable(language("en").get(key));
  }

  private static String shortened(String tag) {
    return tag.substring(0, Math.max(0, tag.lastIndexOf('-')));
  }

  private static Map<String, String> language(String tag) {
    Map<String, String> known = BY_LANGUAGE.get(tag);
    if (known != null || BY_LANGUAGE.size() >= MOST_LANGUAGES) {
      return known == null ? Map.of() : known;
    }
    return BY_LANGUAGE.computeIfAbsent(tag, Messages::load);
  }

  /** Returns the texts of a language from its files; empty if there are no files. */
  static Map<String, String> load(String tag) {
    if (!tag.chars().allMatch(c -> c == '-' || Character.isLetterOrDigit(c))) {
      return Map.of();
    }
    Map<String, String> texts = new HashMap<>();
    load("messages_" + tag + ".properties", texts);
    if (!texts.isEmpty()) {
      load("labels_" + tag + ".properties", texts);
    }
    return Map.copyOf(texts);
  }

  private static void load(String file, Map<String, String> texts) {
    try (InputStream in = Messages.class.getResourceAsStream(file)) {
      if (in != null) {
        Properties properties = new Properties();
        properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String fill(String pattern, Members arguments, Pointer place, Locale locale) {
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
      int close = pattern.indexOf('}', open);
      if (close < 0) {
        break;
      }
      text.append(pattern, from, open);
      String name = pattern.substring(open + 1, close);
      text.append(
          NUMBER.matcher(name).matches()
              ? Wording.number(Long.valueOf(name), locale)
              : Wording.of(name, arguments.get(name).orElse(null), place, locale));
      from = close + 1;
      if (!text.isEmpty()
          && pattern.startsWith(".", from)
          && text.charAt(text.length() - 1) == '…') {
        from++; // the beginning of a word is the end of the sentence, too
      }
    }
    return text.append(pattern.substring(from)).toString();
  }
}
