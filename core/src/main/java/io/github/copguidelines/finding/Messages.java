package io.github.copguidelines.finding;

import io.github.copguidelines.model.Members;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The messages of findings, one file per language beside this class.
 *
 * <p>A message names its arguments in braces. Numbers are formatted for the locale; lists of codes
 * are joined. A language is read when it is first asked for, once; a language without a file falls
 * back along its tag and then to English. Adding a language is adding a file.
 */
public final class Messages {

  /** Read once for each language; an immutable map for a language without a file is empty. */
  private static final Map<String, Map<String, String>> BY_LANGUAGE = new ConcurrentHashMap<>();

  /**
   * Beyond as many tags nothing more is remembered, so that nobody can fill the memory with tags.
   */
  private static final int MOST_LANGUAGES = 1_000;

  private Messages() {}

  /**
   * Returns a message, or another text that stands beside the messages, such as a heading of a
   * report.
   *
   * @param key its key; a key that is not known is returned itself
   * @param arguments the values that stand in it, by name
   * @param locale the language asked for
   */
  public static String render(String key, Members arguments, Locale locale) {
    return fill(pattern(key, locale), arguments, locale);
  }

  /** Returns true if there are messages in a language, be it that of a wider tag. */
  public static boolean isAvailable(Locale locale) {
    for (String tag = locale.toLanguageTag(); !tag.isEmpty(); tag = shortened(tag)) {
      if (!language(tag).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  static boolean has(String key) {
    return language("en").containsKey(key);
  }

  /** Returns what follows a beginning in all keys that have it, sorted. */
  static SortedSet<String> keysAfter(String beginning) {
    return language("en").keySet().stream()
        .filter(key -> key.startsWith(beginning))
        .map(key -> key.substring(beginning.length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String pattern(String key, Locale locale) {
    for (String tag = locale.toLanguageTag(); !tag.isEmpty(); tag = shortened(tag)) {
      String pattern = language(tag).get(key);
      if (pattern != null) {
        return pattern;
      }
    }
    return language("en").getOrDefault(key, key);
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

  private static Map<String, String> load(String tag) {
    if (!tag.chars().allMatch(c -> c == '-' || Character.isLetterOrDigit(c))) {
      return Map.of();
    }
    try (InputStream in = Messages.class.getResourceAsStream("messages_" + tag + ".properties")) {
      if (in == null) {
        return Map.of();
      }
      Properties properties = new Properties();
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return properties.entrySet().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  entry -> (String) entry.getKey(), entry -> (String) entry.getValue()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String fill(String pattern, Members arguments, Locale locale) {
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
      int close = pattern.indexOf('}', open);
      if (close < 0) {
        break;
      }
      text.append(pattern, from, open);
      String name = pattern.substring(open + 1, close);
      text.append(text(arguments.get(name).orElse(null), locale));
      from = close + 1;
    }
    return text.append(pattern.substring(from)).toString();
  }

  private static String text(@Nullable Object value, Locale locale) {
    if (value instanceof Number number) {
      return NumberFormat.getInstance(locale).format(number);
    }
    if (value instanceof List<?> list) {
      return list.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
    return String.valueOf(value);
  }
}
