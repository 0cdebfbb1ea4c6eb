package io.github.copguidelines.validation.text;

import io.github.copguidelines.terminology.FoundTerm;
import io.github.copguidelines.terminology.TermEntry;
import io.github.copguidelines.terminology.TermFinder;
import io.github.copguidelines.terminology.TermList;
import io.github.copguidelines.terminology.Terminology;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds terms to avoid in a text of any language; thread-safe.
 *
 * <p>All of a list is looked for in texts of its own language. What names the sexual abuse and
 * exploitation of children is looked for in every text: a tag may be wrong, a text may hold a
 * phrase of another language, and there is no list for most languages. Other entries would be found
 * where they mean something else: "client" is a word of French too.
 *
 * <p>Lists of languages with Latin and Cyrillic letters are looked for at once, those of Arabic and
 * Chinese where a text has such letters. A list is loaded when it is first needed.
 */
final class TermFinders {

  /** The concepts of the entries that are looked for everywhere. */
  private static final Set<String> EVERYWHERE =
      Set.of(
          "child pornography",
          "child porn",
          "child prostitute",
          "child prostitution",
          "child sex tourism",
          "child sex tourist",
          "webcam child sex tourism",
          "child erotica",
          "pseudo child pornography",
          "AI porn of children",
          "self-produced child pornography",
          "revenge porn");

  private static final String ARABIC = "ar";
  private static final String CHINESE = "zh";

  /** The key of what is looked for in texts of a language without a list. */
  private static final String NO_LANGUAGE = "";

  private final Terminology terminology;

  /** Grows to the languages of the terminology and no further, whatever tags the records have. */
  private final Map<String, TermFinder> finders = new ConcurrentHashMap<>();

  TermFinders(Terminology terminology) {
    this.terminology = terminology;
  }

  /** Returns true if an entry is looked for whatever the language, and in names too. */
  static boolean isEverywhere(TermEntry entry) {
    return entry.concept().filter(EVERYWHERE::contains).isPresent();
  }

  /**
   * Returns the terms that appear in a text outside of quotation marks.
   *
   * @param tag the language, which may be ill-formed or empty
   */
  List<FoundTerm> find(String tag, String text) {
    if (terminology.languages().isEmpty()) {
      return List.of();
    }
    String language = listed(tag);
    List<FoundTerm> found = finder(language).findUnquoted(text);
    if (isOfLatinOrCyrillic(text)) {
      return found;
    }
    if (!language.equals(ARABIC) && hasLetters(text, '\u0621', '\u064A')) {
      found = with(found, ofScript(ARABIC, text));
    }
    if (!language.equals(CHINESE) && hasLetters(text, '\u4E00', '\u9FFF')) {
      found = with(found, ofScript(CHINESE, text));
    }
    return found;
  }

  private List<FoundTerm> ofScript(String language, String text) {
    return terminology.languages().contains(language)
        ? finder(language).findUnquoted(text).stream()
            .filter(term -> isEverywhere(term.entry()))
            .toList()
        : List.of();
  }

  private static List<FoundTerm> with(List<FoundTerm> found, List<FoundTerm> more) {
    if (more.isEmpty()) {
      return found;
    }
    // Both may have found the same in letters that they share.
    Set<FoundTerm> all = new LinkedHashSet<>(found);
    all.addAll(more);
    return List.copyOf(all);
  }

  /**
   * Looks at all characters at once, which is quick; where that leaves doubt, others look again.
   */
  private static boolean isOfLatinOrCyrillic(String text) {
    int bits = 0;
    for (int i = 0; i < text.length(); i++) {
      bits |= text.charAt(i);
    }
    return bits < 0x0600;
  }

  private static boolean hasLetters(String text, char from, char to) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= from && c <= to) {
        return true;
      }
    }
    return false;
  }

  /** Returns the language of the list that serves a tag, which is shortened step by step. */
  private String listed(String tag) {
    for (String language = tag; !language.isEmpty(); language = shortened(language)) {
      if (terminology.languages().contains(language)) {
        return language;
      }
    }
    return NO_LANGUAGE;
  }

  private static String shortened(String tag) {
    return tag.substring(0, Math.max(0, tag.lastIndexOf('-')));
  }

  private TermFinder finder(String language) {
    TermFinder known = finders.get(language);
    return known == null ? finders.computeIfAbsent(language, this::made) : known;
  }

  private TermFinder made(String language) {
    List<TermEntry> entries = new ArrayList<>();
    terminology.list(language).map(TermList::entries).ifPresent(entries::addAll);
    terminology.languages().stream()
        .filter(other -> !other.equals(language) && !Set.of(ARABIC, CHINESE).contains(other))
        .flatMap(other -> terminology.list(other).map(TermList::entries).stream())
        .flatMap(List::stream)
        .filter(TermFinders::isEverywhere)
        .forEach(entries::add);
    // Where there is no language, accents do not count, as in Spanish: Portuguese is near to it.
    String folding = language.isEmpty() ? "es" : language;
    return TermFinder.of(TermList.builder().language(folding).addAllEntries(entries).build());
  }
}
