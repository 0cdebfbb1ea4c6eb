package io.github.copguidelines.terminology;

import io.github.copguidelines.model.NotSerialized;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the terms of one list in texts.
 *
 * <p>It ignores case, width, runs of spaces and optional signs of a script, such as Arabic vowel
 * signs. A word may be in the plural, and a hyphen may represent a space. Text in brackets after a
 * term is an explanation and is not matched. If two terms overlap, it finds the longer one. It
 * skips phrases in which a word is harmless, such as "minor change".
 *
 * <p>Immutable and thread-safe; make one for a list and keep it.
 */
@NotSerialized
public final class TermFinder {

  private static final Pattern EXPLANATION =
      Pattern.compile("(?<!\\s)\\s*+(?:\\([^()]*+\\)\\s*+|\\.\\.\\.)$");

  private final TermScript script;
  private final List<TermEntry> entries;
  private final List<List<String>> terms;
  private final TermIndex index;
  private final TermContext context;
  private final LegalTitles titles;

  /** The compiled patterns, each made at its first use. Harmless phrases come last. */
  private final Map<Integer, Pattern> patterns = new ConcurrentHashMap<>();

  private TermFinder(TermScript script, List<TermEntry> entries, TermContext context) {
    this.script = script;
    this.entries = entries;
    this.context = context;
    this.titles =
        new LegalTitles(
            simplified(context.title()), simplified(context.titled()), simplified(context.verb()));
    this.terms =
        entries.stream()
            .map(entry -> entry.avoid().stream().map(term -> bare(term, script)).toList())
            .toList();
    boolean anywhere =
        script == TermScript.ARABIC
            || entries.stream().anyMatch(entry -> entry.match() == TermMatch.SUBSTRING);
    this.index = new TermIndex(script, terms, anywhere);
  }

  private List<String> simplified(List<String> phrases) {
    return phrases.stream().map(script::simplified).toList();
  }

  /** The place of a match in the simplified text; harmless phrases share one entry number. */
  private record Hit(int entry, int start, int end) {
    int length() {
      return end - start;
    }
  }

  /** Returns a finder of the terms of a list. */
  public static TermFinder of(TermList list) {
    return new TermFinder(
        TermScript.of(list.language()),
        list.entries().stream().filter(entry -> !entry.avoid().isEmpty()).toList(),
        TermContext.of(list.language()));
  }

  /** Returns a term in its search form: simplified and without its explanation. */
  private static String bare(String term, TermScript script) {
    return script.simplified(EXPLANATION.matcher(term).replaceAll(""));
  }

  /** Returns true for invisible characters, which may replace a space or nothing. */
  static boolean mayPartWords(char c) {
    return c == '\u200B' || c == '\u200C';
  }

  /** Returns the entries whose terms appear in a text, each once, in the order of the text. */
  public List<TermEntry> find(String text) {
    Set<TermEntry> found = new LinkedHashSet<>();
    for (String form : forms(text)) {
      hits(form).forEach(hit -> found.add(entries.get(hit.entry())));
    }
    return List.copyOf(found);
  }

  /**
   * Returns the terms that appear in a text outside of quotation marks, each entry once, in the
   * order of the text.
   *
   * <p>Quotation marks are the marks of the six languages: double, angled and single. Quotations of
   * more than 400 characters are searched too. Web addresses and titles of conventions and laws are
   * skipped like quotations.
   */
  public List<FoundTerm> findUnquoted(String text) {
    Map<TermEntry, FoundTerm> found = new LinkedHashMap<>();
    for (String form : forms(text)) {
      String unquoted = titles.masked(Quotations.masked(form));
      for (Hit hit : hits(unquoted)) {
        FoundTerm term = found(hit, unquoted.substring(hit.start, hit.end));
        found.merge(
            term.entry(), term, (old, other) -> old.everyday() && !other.everyday() ? other : old);
      }
    }
    return List.copyOf(found.values());
  }

  /** Returns the simplified text; two forms if invisible characters may separate words. */
  private List<String> forms(String text) {
    if (!index.mayHold(text)) {
      return List.of();
    }
    String form = script.simplified(text);
    if (text.chars().noneMatch(c -> mayPartWords((char) c))) {
      return List.of(form);
    }
    return List.of(form, script.simplified(text.replace('\u200B', ' ').replace('\u200C', ' ')));
  }

  private FoundTerm found(Hit hit, String found) {
    TermEntry entry = entries.get(hit.entry());
    return new FoundTerm(
        entry, entry.avoid().get(listed(hit.entry(), found)), context.everyday().contains(found));
  }

  /** Returns the index of the longest term of an entry that appears in a match. */
  private int listed(int entry, String found) {
    List<String> bare = terms.get(entry);
    String walked = index.walked(found);
    int best = 0;
    int most = -1;
    for (int i = 0; i < bare.size(); i++) {
      String term = index.walked(bare.get(i));
      boolean exact = found.contains(bare.get(i));
      int alike = exact || walked.contains(term) ? 2 * term.length() + (exact ? 1 : 0) : -1;
      if (alike > most) {
        best = i;
        most = alike;
      }
    }
    return best;
  }

  private List<Hit> hits(String simplified) {
    BitSet candidates = index.candidates(simplified);
    List<Hit> hits = new ArrayList<>();
    for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
      add(i, simplified, hits);
    }
    if (!hits.isEmpty() && !context.harmless().isEmpty()) {
      add(entries.size(), simplified, hits);
    }
    hits.sort(Comparator.comparingInt(Hit::length).reversed());
    List<Hit> kept = new ArrayList<>();
    BitSet taken = new BitSet();
    for (Hit hit : hits) {
      int next = taken.nextSetBit(hit.start());
      if (next < 0 || next >= hit.end()) {
        taken.set(hit.start(), hit.end());
        kept.add(hit);
      }
    }
    kept.removeIf(hit -> hit.entry() == entries.size());
    kept.sort(Comparator.comparingInt(Hit::start));
    return kept;
  }

  private void add(int entry, String simplified, List<Hit> hits) {
    Matcher matcher = patterns.computeIfAbsent(entry, this::pattern).matcher(simplified);
    while (matcher.find()) {
      // A term that consists only of an explanation is never found.
      if (matcher.end() > matcher.start()) {
        hits.add(new Hit(entry, matcher.start(), matcher.end()));
      }
    }
  }

  private Pattern pattern(int entry) {
    if (entry < entries.size()) {
      return TermPattern.of(terms.get(entry), entries.get(entry).match(), script);
    }
    List<String> harmless = simplified(context.harmless());
    TermMatch match = script == TermScript.CHINESE ? TermMatch.SUBSTRING : TermMatch.WORD;
    return TermPattern.of(harmless, match, script);
  }

  /**
   * Returns the entries that have a concept or term which contains a text, in the order of the
   * list.
   */
  public List<TermEntry> lookUp(String part) {
    String simplified = script.simplified(part);
    return entries.stream()
        .filter(entry -> names(entry).stream().anyMatch(name -> name.contains(simplified)))
        .toList();
  }

  private List<String> names(TermEntry entry) {
    List<String> names = new ArrayList<>(entry.avoid());
    entry.concept().ifPresent(names::add);
    return names.stream().map(script::simplified).toList();
  }
}
