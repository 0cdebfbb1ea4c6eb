package io.github.copguidelines.cli;

import io.github.copguidelines.vocabulary.LanguageNames;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * A message of the command line, in the language of the user.
 *
 * <p>The texts are in one file for each language next to this class, with the names of arguments in
 * braces. Help is not among them: see {@link HelpTexts}. The tags of languages are shown by their
 * names.
 */
final class Words {

  /** The texts by language, each read once at its first use; empty if there are none. */
  private static final Map<String, Properties> TEXTS = new ConcurrentHashMap<>();

  /** The argument that is a list of tags of languages. */
  private static final String LANGUAGES = "languages";

  private final String key;
  private final Map<String, Object> arguments = new TreeMap<>();

  private Words(String key) {
    this.key = key;
  }

  /**
   * Returns a text.
   *
   * @param key the key of the text
   * @param named names of arguments, each with its value: words, a text, a number or a list
   */
  static Words of(String key, Object... named) {
    Words words = new Words(key);
    for (int i = 0; i < named.length; i += 2) {
      words.arguments.put(String.valueOf(named[i]), named[i + 1]);
    }
    return words;
  }

  /** Returns the text in a language, or in English if that language has none. */
  String in(Locale language) {
    String pattern =
        Optional.ofNullable(texts(language.getLanguage()).getProperty(key))
            .orElseGet(() -> texts("en").getProperty(key, key));
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
      int close = pattern.indexOf('}', open);
      text.append(pattern, from, open)
          .append(argument(pattern.substring(open + 1, close), language));
      from = close + 1;
    }
    return text.append(pattern.substring(from)).toString();
  }

  private String argument(String name, Locale language) {
    Object value = arguments.getOrDefault(name, "");
    if (value instanceof List<?> list) {
      String comma = Words.of("convert.comma").in(language);
      return list.stream()
          .map(each -> LANGUAGES.equals(name) ? named(each, language) : each.toString())
          .collect(Collectors.joining(comma));
    }
    if (name.equals("language")) {
      return named(value, language);
    }
    return value instanceof Words words ? words.in(language) : value.toString();
  }

  /** Returns the name of the language with a tag. */
  private static String named(Object tag, Locale language) {
    return LanguageNames.of(tag.toString(), language);
  }

  private static Properties texts(String language) {
    return TEXTS.computeIfAbsent(language, Words::load);
  }

  private static Properties load(String language) {
    Properties texts = new Properties();
    try (InputStream in = Words.class.getResourceAsStream("words_" + language + ".properties")) {
      if (in != null) {
        texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
