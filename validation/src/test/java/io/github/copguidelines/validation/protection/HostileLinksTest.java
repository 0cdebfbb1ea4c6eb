package io.github.copguidelines.validation.protection;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Links are looked for in a text of 1 MiB in less than a second, whatever it repeats. */
class HostileLinksTest {

  private static final int LENGTH = 1 << 20;
  private static final long MOST_NANOSECONDS = 1_000_000_000;

  /** On a slow machine the first look is taken up by compiling the code. */
  private static final int ROUNDS = 3;

  static Stream<String> parts() {
    return Stream.of(
        ":",
        "://",
        "a:",
        "a://",
        "a:/\\",
        "aaaaaaaaaaaa:",
        "http://",
        "http://a",
        "http://a.b/ ",
        "http://a.b/c?d=e#f ",
        "http://a@",
        "http://a:b@c/ ",
        "http://a:b@",
        "http://127.0.0.1 ",
        "http://0x7f.1 ",
        "http://[::1] ",
        "http://[",
        "http://[::",
        "http://%61%2e",
        "http://％６１。",
        "http://a.b/?token=c ",
        "http://a.b/?token=",
        "http://a.b/#access_token=",
        "javascript:",
        "javascript:a ",
        "data:text/html ",
        "a:a",
        "//",
        ".,;:!?)",
        "http://a.",
        "\uFF1A");
  }

  /** The time that this thread computed: other processes of the machine do not count. */
  private static long computed() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  @ParameterizedTest
  @MethodSource("parts")
  void oneMebibyteTakesLessThanASecond(String part) {
    String text = part.repeat(LENGTH / part.length() + 1);
    long least = Long.MAX_VALUE;
    for (int i = 0; i < ROUNDS && least >= MOST_NANOSECONDS; i++) {
      long before = computed();

      Set<LinkProblem> problems = TextLinks.in(text).problems();

      least = computed() - before;
      assertTrue(problems.size() <= LinkProblem.values().length);
    }
    long taken = least;
    assertTrue(taken < MOST_NANOSECONDS, () -> "milliseconds: " + taken / 1_000_000);
  }

  @ParameterizedTest
  @MethodSource("parts")
  void whatStandsBehindItIsStillJudged(String part) {
    String text = part.repeat(LENGTH / part.length() + 1) + " http://a:b@example.org/";

    assertFalse(TextLinks.in(text).problems().isEmpty());
  }
}
