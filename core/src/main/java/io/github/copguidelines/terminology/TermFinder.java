package io.github.copguidelines.terminology;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the terms of one list in a text.
 *
 * <p>Case, width and runs of blanks do not count, nor what the script of the language leaves to
 * taste, such as Arabic vowel signs. What stands in brackets after a term explains it and is not
 * looked for. Where two terms overlap the longer one is found.
 *
 * <p>Immutable and thread-safe; make one for a list and keep it.
 */
public final class TermFinder {

  private static final String LETTER = "[\\p{L}\\p{M}\\p{Nd}]";
  private static final String BEGIN = "(?<!" + LETTER + ")";
  private static final String END = "(?!" + LETTER + ")";

  /** Conjunction, preposition and article, which Arabic writes at the head of a word. */
  private static final String ARABIC_PREFIX = "(?:[وف])?(?:[بك]?ال|لل|[بلك])?";

  private static final Pattern EXPLANATION =
      Pattern.compile("(?<!\\s)\\s*+(?:\\([^()]*+\\)\\s*+|\\.\\.\\.)$");

  private final TermScript script;
  private final List<Search> searches;
  private final TermIndex index;

  private TermFinder(TermScript script, List<Search> searches, TermIndex index) {
    this.script = script;
    this.searches = searches;
    this.index = index;
  }

  /** An entry and the pattern of its terms. */
  private record Search(TermEntry entry, Pattern pattern) {}

  /** Where in the simplified text an entry was found. */
  private record Hit(TermEntry entry, int start, int end) {}

  /** Returns a finder of the terms of a list. */
  public static TermFinder of(TermList list) {
    TermScript script = TermScript.of(list.language());
    List<TermEntry> entries =
        list.entries().stream().filter(entry -> !entry.avoid().isEmpty()).toList();
    boolean anywhere =
        script == TermScript.ARABIC
            || entries.stream().anyMatch(entry -> entry.match() == TermMatch.SUBSTRING);
    return new TermFinder(
        script,
        entries.stream().map(entry -> new Search(entry, pattern(entry, script))).toList(),
        new TermIndex(
            script,
            entries.stream()
                .map(entry -> entry.avoid().stream().map(term -> bare(term, script)).toList())
                .toList(),
            anywhere));
  }

  /** Returns a term as it is looked for: simplified, without what explains it. */
  private static String bare(String term, TermScript script) {
    return script.simplified(EXPLANATION.matcher(term).replaceAll(""));
  }

  private static Pattern pattern(TermEntry entry, TermScript script) {
    String terms =
        entry.avoid().stream()
            .map(term -> bare(term, script))
            .sorted(Comparator.comparing(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?:", ")"));
    String begin = script == TermScript.ARABIC ? BEGIN + ARABIC_PREFIX : BEGIN;
    return Pattern.compile(
        switch (entry.match()) {
          case WORD -> begin + terms + END;
          case STEM -> begin + terms + "[\\p{L}\\p{M}]*+";
          case SUBSTRING -> terms;
        });
  }

  /** Returns the entries whose terms stand in a text, each once, in the order of the text. */
  public List<TermEntry> find(String text) {
    BitSet candidates = index.candidates(text);
    if (candidates.isEmpty()) {
      return List.of();
    }
    return hits(script.simplified(text), candidates).stream().map(Hit::entry).distinct().toList();
  }

  /**
   * Returns the terms that stand in a text outside of quotation marks, each entry once, in the
   * order of the text.
   *
   * <p>Marks are those of the six languages, double and angled, and the English single ones. What
   * is longer than 400 characters is no title, and is searched all the same.
   */
  public List<FoundTerm> findUnquoted(String text) {
    BitSet candidates = index.candidates(text);
    if (candidates.isEmpty()) {
      return List.of();
    }
    String simplified = Quotations.masked(script.simplified(text));
    Map<TermEntry, FoundTerm> found = new LinkedHashMap<>();
    for (Hit hit : hits(simplified, candidates)) {
      found.computeIfAbsent(
          hit.entry(),
          entry -> new FoundTerm(entry, listed(entry, simplified.substring(hit.start, hit.end))));
    }
    return List.copyOf(found.values());
  }

  /** Returns the longest term of an entry that stands in what was found of it. */
  private String listed(TermEntry entry, String found) {
    return entry.avoid().stream()
        .filter(term -> found.contains(bare(term, script)))
        .max(Comparator.comparing(String::length))
        .orElse(entry.avoid().get(0));
  }

  private List<Hit> hits(String simplified, BitSet candidates) {
    List<Hit> hits = new ArrayList<>();
    for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
      Search search = searches.get(i);
      Matcher matcher = search.pattern().matcher(simplified);
      while (matcher.find()) {
        // A term of which nothing is left but its explanation is found nowhere.
        if (matcher.end() > matcher.start()) {
          hits.add(new Hit(search.entry(), matcher.start(), matcher.end()));
        }
      }
    }
    hits.sort(Comparator.comparingInt((Hit hit) -> hit.end() - hit.start()).reversed());
    List<Hit> kept = new ArrayList<>();
    BitSet taken = new BitSet();
    for (Hit hit : hits) {
      int next = taken.nextSetBit(hit.start());
      if (next < 0 || next >= hit.end()) {
        taken.set(hit.start(), hit.end());
        kept.add(hit);
      }
    }
    kept.sort(Comparator.comparingInt(Hit::start));
    return kept;
  }

  /** Returns the entries of which a concept or term contains a text, in the order of the list. */
  public List<TermEntry> lookUp(String part) {
    String simplified = script.simplified(part);
    return searches.stream()
        .map(Search::entry)
        .filter(entry -> names(entry).stream().anyMatch(name -> name.contains(simplified)))
        .toList();
  }

  private List<String> names(TermEntry entry) {
    List<String> names = new ArrayList<>(entry.avoid());
    entry.concept().ifPresent(names::add);
    return names.stream().map(script::simplified).toList();
  }
}
