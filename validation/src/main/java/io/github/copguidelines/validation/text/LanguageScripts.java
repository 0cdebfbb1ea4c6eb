package io.github.copguidelines.validation.text;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The scripts in which languages are written; immutable.
 *
 * <p>Only languages with one usual script are listed. Serbian, Kazakh, Malay or Punjabi, which have
 * several, are left out.
 */
final class LanguageScripts {

  private static final Set<UnicodeScript> CHINESE =
      Set.of(UnicodeScript.HAN, UnicodeScript.BOPOMOFO);
  private static final Set<UnicodeScript> JAPANESE =
      Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);
  private static final Set<UnicodeScript> KOREAN = Set.of(UnicodeScript.HANGUL, UnicodeScript.HAN);

  /** The codes of ISO 15924 for several scripts together, or for a variant of one. */
  private static final Map<String, Set<UnicodeScript>> CODES =
      Map.of(
          "hans", CHINESE, "hant", CHINESE, "hani", CHINESE, "hanb", CHINESE, "jpan", JAPANESE,
          "kore", KOREAN);

  private static final Map<String, Set<UnicodeScript>> LANGUAGES = languages();

  private LanguageScripts() {}

  private static Map<String, Set<UnicodeScript>> languages() {
    Map<String, Set<UnicodeScript>> all = new HashMap<>();
    put(all, Set.of(UnicodeScript.LATIN), "en fr es de it pt nl da sv nb nn no fi et lv lt pl cs");
    put(all, Set.of(UnicodeScript.LATIN), "sk sl hr hu ca eu gl ga cy mt is tr vi id fil tl sw rw");
    put(all, Set.of(UnicodeScript.CYRILLIC), "ru uk bg mk");
    put(all, Set.of(UnicodeScript.ARABIC), "ar fa ur ps");
    put(all, Set.of(UnicodeScript.GREEK), "el");
    put(all, Set.of(UnicodeScript.HEBREW), "he");
    put(all, Set.of(UnicodeScript.ARMENIAN), "hy");
    put(all, Set.of(UnicodeScript.GEORGIAN), "ka");
    put(all, Set.of(UnicodeScript.ETHIOPIC), "am ti");
    put(all, Set.of(UnicodeScript.DEVANAGARI), "hi ne mr");
    put(all, Set.of(UnicodeScript.BENGALI), "bn");
    put(all, Set.of(UnicodeScript.TAMIL), "ta");
    put(all, Set.of(UnicodeScript.SINHALA), "si");
    put(all, Set.of(UnicodeScript.THAI), "th");
    put(all, Set.of(UnicodeScript.LAO), "lo");
    put(all, Set.of(UnicodeScript.KHMER), "km");
    put(all, Set.of(UnicodeScript.MYANMAR), "my");
    put(all, CHINESE, "zh");
    put(all, JAPANESE, "ja");
    put(all, KOREAN, "ko");
    return Map.copyOf(all);
  }

  private static void put(
      Map<String, Set<UnicodeScript>> all, Set<UnicodeScript> scripts, String languages) {
    for (String language : languages.split(" ", -1)) {
      all.put(language, scripts);
    }
  }

  /**
   * Returns the scripts of a language; none where they are not known.
   *
   * @param tag the language, which may be ill-formed; a subtag of a script decides
   */
  static Set<UnicodeScript> of(String tag) {
    int hyphen = tag.indexOf('-');
    if (hyphen < 0) {
      return LANGUAGES.getOrDefault(tag.toLowerCase(Locale.ROOT), Set.of());
    }
    int next = tag.indexOf('-', hyphen + 1);
    String second = tag.substring(hyphen + 1, next < 0 ? tag.length() : next);
    return second.length() == 4 && Character.isLetter(second.charAt(0))
        ? ofScript(second.toLowerCase(Locale.ROOT))
        : LANGUAGES.getOrDefault(tag.substring(0, hyphen).toLowerCase(Locale.ROOT), Set.of());
  }

  private static Set<UnicodeScript> ofScript(String code) {
    Set<UnicodeScript> several = CODES.get(code);
    if (several != null) {
      return several;
    }
    try {
      return Set.of(UnicodeScript.forName(code));
    } catch (IllegalArgumentException e) {
      return Set.of();
    }
  }
}
