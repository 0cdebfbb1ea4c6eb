package io.github.copguidelines.validation.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.serialization.Catalogues;
import io.github.copguidelines.terminology.TermEntry;
import io.github.copguidelines.terminology.TermFinder;
import io.github.copguidelines.terminology.TermList;
import io.github.copguidelines.terminology.Terminology;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each pattern of terms takes less than a second for 1 MiB, whatever the text repeats: all of a
 * language, which are many, take less than some.
 */
@Tag("load")
class HostileTermsTest {

  private static final int LENGTH = 1 << 20;
  private static final long MOST_NANOSECONDS = 5_000_000_000L;

  private static final Terminology TERMINOLOGY = Catalogues.itu2020().terminology();

  static Stream<TermList> lists() {
    return TERMINOLOGY.languages().stream()
        .map(language -> TERMINOLOGY.list(language).orElseThrow());
  }

  @ParameterizedTest
  @MethodSource("lists")
  void oneMebibyteTakesSeconds(TermList list) {
    TermFinder finder = TermFinder.of(list);
    String terms =
        list.entries().stream()
            .map(TermEntry::avoid)
            .flatMap(List::stream)
            .limit(2)
            .collect(Collectors.joining(" ", "", " "));
    for (String part :
        List.of(
            terms,
            "a",
            "\u0301",
            "\u0301\u0323",
            "\u0651\u064e",
            "“",
            "‘",
            "«a» ",
            "ال",
            "ال ",
            " ")) {
      String text = terms + part.repeat(LENGTH / part.length());
      long least = Long.MAX_VALUE;
      // On a slow machine the first look is taken up by compiling the code.
      for (int i = 0; i < 3 && least >= MOST_NANOSECONDS; i++) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();

        assertFalse(finder.findUnquoted(text).isEmpty());

        least = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
      }
      long taken = least;
      assertTrue(
          taken < MOST_NANOSECONDS, () -> "milliseconds: " + taken / 1_000_000 + " for " + part);
    }
  }
}
