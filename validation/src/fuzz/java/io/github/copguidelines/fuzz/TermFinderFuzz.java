package io.github.copguidelines.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.copguidelines.serialization.Catalogues;
import io.github.copguidelines.terminology.FoundTerm;
import io.github.copguidelines.terminology.TermEntry;
import io.github.copguidelines.terminology.TermFinder;
import io.github.copguidelines.terminology.Terminology;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any text, searched for the terms to avoid of all languages. */
class TermFinderFuzz {

  private static final List<TermFinder> FINDERS = finders();

  private static List<TermFinder> finders() {
    Terminology terminology = Catalogues.itu2020().terminology();
    return terminology.languages().stream()
        .map(language -> TermFinder.of(terminology.list(language).orElseThrow()))
        .toList();
  }

  static Stream<byte[]> seeds() {
    Terminology terminology = Catalogues.itu2020().terminology();
    return terminology.languages().stream()
        .flatMap(language -> terminology.list(language).orElseThrow().entries().stream().limit(4))
        .map(entry -> "“Title” " + String.join(" ", entry.avoid()) + ".")
        .map(text -> text.getBytes(StandardCharsets.UTF_8));
  }

  @MethodSource("seeds")
  @DictionaryEntries({
    "“",
    "”",
    "«",
    "»",
    "「",
    "」",
    "‘",
    "’",
    "\"",
    " ",
    "\u00A0",
    "\u0640",
    "\u064B",
    "ال",
    "و",
    "\u0301",
    "\uD83D\uDC27",
    "ß",
    "İ",
    "Σ",
    "ﬁ"
  })
  @FuzzTest(maxDuration = "60s")
  void findsEachEntryOnceAndNoMoreOutsideOfQuotations(byte[] bytes) {
    check(new String(bytes, StandardCharsets.UTF_8));
    check(ByteBuffer.wrap(bytes).asCharBuffer().toString());
  }

  private static void check(String text) {
    for (TermFinder finder : FINDERS) {
      List<TermEntry> found = finder.find(text);
      Answers.require(new HashSet<>(found).size() == found.size(), "an entry stands twice");
      for (FoundTerm term : finder.findUnquoted(text)) {
        Answers.require(term.entry().avoid().contains(term.term()), "a term of no entry");
      }
    }
  }
}
