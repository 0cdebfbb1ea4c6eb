package io.github.copguidelines.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.practice.PracticeRecord;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that are to do harm, in a user's own mapper of either Jackson. */
public abstract class HostileMapperContract {

  private static final Duration SOON = Duration.ofSeconds(20);

  private static final int LEAST = 1_000;

  /** Tables that grow by doubling, and code that is compiled meanwhile, make such a difference. */
  private static final long MORE = 1 << 20;

  /** Returns a mapper of JSON with the module. */
  protected abstract Mapper json();

  /** Returns a mapper of YAML with the module. */
  protected abstract Mapper yaml();

  private List<Mapper> mappers() {
    return List.of(json(), yaml());
  }

  /** A type that a document names; whoever makes one is told. */
  public static final class Made {
    /** Fails. */
    public Made() {
      throw new AssertionError("A document had an object made.");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"@class", "@type", "@c", "$type", "class"})
  void aMemberThatNamesATypeIsAMemberLikeAnyOther(String member) {
    String named = "\"%s\":\"%s\"".formatted(member, Made.class.getName());
    String json = "{\"id\":\"x\",%s,\"own\":{%s,\"a\":[{%s}]}}".formatted(named, named, named);
    for (Mapper mapper : mappers()) {
      PracticeRecord record = mapper.read(json, PracticeRecord.class);
      assertEquals(List.of(member, "own"), List.copyOf(record.extensions().names()));
      assertEquals(json, json().write(record));
    }
  }

  @Test
  void aPairOfTypeAndObjectIsAList() {
    String pair = "[\"%s\",{}]".formatted(Made.class.getName());
    for (Mapper mapper : mappers()) {
      Refused refused = assertThrows(Refused.class, () -> mapper.read(pair, PracticeRecord.class));
      assertTrue(refused.whole().contains("READ-005"), refused.whole());
      String json = "{\"id\":\"x\",\"own\":%s}".formatted(pair);
      assertEquals(json, json().write(mapper.read(json, PracticeRecord.class)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"!!%s ", "!%s ", "!<tag:yaml.org,2002:%s> ", "!!java.net.URL "})
  void aTagOfYamlMakesNothing(String form) {
    String tag = form.formatted(Made.class.getName());
    String yaml = "%s{id: %sx, title: %s{en: %st}, own: %s[%sa], other: %s{b: c}}";
    String plain = yaml.replace("%s", "");
    PracticeRecord record = yaml().read(yaml.replace("%s", tag), PracticeRecord.class);
    assertEquals(yaml().read(plain, PracticeRecord.class), record);
    assertFalse(yaml().write(record).contains("!"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e999999999", "1E-999999999", "1e99999999999999999999", "9e101"})
  void hugeExponentsAreNotComputed(String number) {
    for (String member : List.of("\"version\":", "\"cost\":{\"staff\":", "\"own\":[")) {
      String end = member.endsWith("[") ? "]" : member.contains("{") ? "}" : "";
      assertRefused("{\"id\":\"x\"," + member + number + end + "}", "LIMIT-005");
    }
  }

  @Test
  void manyElementsAndMembersAreRefused() {
    String many = "\"k\",".repeat(20_000) + "\"k\"";
    StringBuilder members = new StringBuilder("\"en\":\"t\"");
    for (int i = 0; i < 20_000; i++) {
      members.append(",\"l").append(i).append("\":\"t\"");
    }
    for (String name : List.of("keywords", "own")) {
      assertRefused("{\"id\":\"x\",\"%s\":[%s]}".formatted(name, many), "LIMIT-004");
    }
    for (String name : List.of("title", "own")) {
      assertRefused("{\"id\":\"x\",\"%s\":{%s}}".formatted(name, members), "LIMIT-004");
    }
  }

  /** In YAML the parser of Jackson 2 takes time for the square of a text, before it is ours. */
  @ParameterizedTest
  @ValueSource(strings = {"licence", "own"})
  void aTextThatIsTooLongIsRefused(String name) {
    String document = "{\"id\":\"x\",\"%s\":\"%s\"}";
    String bounded = document.formatted(name, "t".repeat(Limits.standard().textLength() + 1));
    assertRefused(bounded, "LIMIT-003");
    assertRefused(json(), document.formatted(name, "t".repeat(15 << 20)), "LIMIT-003");
  }

  /** Documents of any size, each with much of one thing. */
  private static Map<String, IntFunction<String>> families() {
    return Map.of(
        "lists in lists", n -> member("[".repeat(10 * n) + "]".repeat(10 * n)),
        "lists that are cut off", n -> "{\"id\":\"x\",\"own\":" + "[".repeat(10 * n),
        "objects in objects", n -> member("{\"a\":".repeat(10 * n) + "1" + "}".repeat(10 * n)),
        "members", n -> member("{" + many(n, "\"m#\":#") + "}"),
        "one member many times", n -> member("{" + many(n, "\"m\":#") + "}"),
        "numbers beyond the limit", n -> member("[" + many(n, "1e99#") + "]"),
        "misfits", n -> "{\"id\":\"x\",\"lessons\":[" + many(n, "#") + "]}",
        "references", n -> "{\"id\":\"x\",\"references\":[" + many(n, "{\"id\":\"r#\"}") + "]}",
        "letters", n -> member("\"" + "a".repeat(10 * n) + "\""));
  }

  static Set<String> names() {
    return families().keySet();
  }

  private static String member(String value) {
    return "{\"id\":\"x\",\"own\":" + value + "}";
  }

  private static String many(int number, String each) {
    return IntStream.range(0, number)
        .mapToObj(i -> each.replace("#", Integer.toString(i)))
        .collect(Collectors.joining(","));
  }

  @ParameterizedTest
  @MethodSource("names")
  void twiceTheDocumentTakesAtMostTwiceTheMemory(String name) {
    IntFunction<String> document = Objects.requireNonNull(families().get(name));
    for (Mapper mapper : mappers()) {
      allocated(mapper, document.apply(LEAST));
      long once = allocated(mapper, document.apply(LEAST));
      long twice = allocated(mapper, document.apply(2 * LEAST));
      assertTrue(twice <= 2 * once + MORE, () -> once + " bytes, then " + twice);
    }
  }

  private static long allocated(Mapper mapper, String document) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    try {
      mapper.write(mapper.read(document, PracticeRecord.class));
    } catch (Refused e) {
      assertFalse(e.whole().isEmpty());
    }
    return threads.getCurrentThreadAllocatedBytes() - before;
  }

  private void assertRefused(String document, String rule) {
    mappers().forEach(mapper -> assertRefused(mapper, document, rule));
  }

  private static void assertRefused(Mapper mapper, String document, String rule) {
    Refused refused =
        assertTimeoutPreemptively(
            SOON,
            () -> assertThrows(Refused.class, () -> mapper.read(document, PracticeRecord.class)));
    assertTrue(refused.whole().contains(rule), refused.whole());
  }
}
