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
import java.util.Arrays;
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
        .flatMap(
            language ->
                terminology.list(language).orElseThrow().entries().stream()
                    .limit(4)
                    .map(entry -> String.join(" ", entry.avoid()))
                    .map(terms -> seed(terminology.languages().indexOf(language), terms)))
        .map(text -> text.getBytes(StandardCharsets.UTF_8));
  }

  private static String seed(int language, String terms) {
    return (char) language + "“Title” " + terms + ".";
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
    if (bytes.length > 0) {
      // One language and one form a text: all of them for each took a second.
      TermFinder finder = FINDERS.get((bytes[0] & 0x7f) % FINDERS.size());
      byte[] rest = Arrays.copyOfRange(bytes, 1, bytes.length);
      check(
          finder,
          bytes[0] < 0
              ? ByteBuffer.wrap(rest).asCharBuffer().toString()
              : new String(rest, StandardCharsets.UTF_8));
    }
  }

  private static void check(TermFinder finder, String text) {
    List<TermEntry> found = finder.find(text);
    Answers.require(new HashSet<>(found).size() == found.size(), "an entry stands twice");
    for (FoundTerm term : finder.findUnquoted(text)) {
      Answers.require(term.entry().avoid().contains(term.term()), "a term of no entry");
    }
  }
}
