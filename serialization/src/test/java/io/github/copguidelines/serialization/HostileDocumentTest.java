package io.github.copguidelines.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.practice.PracticeRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in a document, a reader answers with findings. */
class HostileDocumentTest {

  private static final String CSI = "\u001b[";

  static Stream<DocumentFormat> formats() {
    return Stream.of(CopJson.lenient(), CopJson.strict(), CopYaml.lenient(), CopYaml.strict());
  }

  @Property
  void randomBytesAreAnswered(@ForAll byte[] bytes) {
    formats().forEach(format -> answered(format, bytes));
  }

  @Property
  void randomTextsAreAnswered(@ForAll("yamlish") String text) {
    formats().forEach(format -> answered(format, text.getBytes(StandardCharsets.UTF_8)));
  }

  @Property
  void truncatedAndMutatedDocumentsAreAnswered(@ForAll Random random) {
    PracticeRecord record = new RandomModel(random).object(PracticeRecord.class);
    for (DocumentFormat format : List.of(CopJson.strict(), CopYaml.strict())) {
      byte[] bytes = format.write(record).getBytes(StandardCharsets.UTF_8);
      answered(format, Arrays.copyOf(bytes, random.nextInt(bytes.length)));
      for (int i = 0; i < 3; i++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      answered(format, bytes);
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void nestingThatIsTooDeepIsOneFinding(DocumentFormat format) {
    String lists = "[".repeat(900);
    String objects = "{\"a\":".repeat(900);
    String start = "{\"id\":\"x\",\"deep\":";
    for (String open : List.of(lists, objects)) {
      assertEquals(List.of("LIMIT-001", "READ-001"), rules(format, start + open));
    }
    for (String closed : List.of(lists + "]".repeat(900), objects + 1 + "}".repeat(900))) {
      assertEquals(List.of("LIMIT-001", "READ-004"), rules(format, start + closed + "}"));
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void nestingThatParsersDoNotFollowEndsReadingWithOneFinding(DocumentFormat format) {
    for (String open : List.of("[", "{\"a\":")) {
      List<Finding> found =
          format
              .read("{\"id\":\"x\",\"deep\":" + open.repeat(20_000), PracticeRecord.class)
              .findings();
      assertEquals(List.of("LIMIT-001"), found.stream().map(Finding::rule).toList());
      assertEquals(32, found.get(0).pointer().segments().size());
      assertTrue(found.get(0).line().isPresent());
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void nestingBeyondWhatAParserBearsIsAnswered(DocumentFormat format) {
    String deep = "{\"id\":\"x\",\"deep\":" + "[".repeat(1_000_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertTrue(rules(format, deep).contains("LIMIT-001")));
  }

  @Tag("load")
  @ParameterizedTest
  @MethodSource("formats")
  void sixtyFourMebibytesOfDigitsAreOneFinding(DocumentFormat format) throws IOException {
    byte[] digits = new byte[64 << 20];
    Arrays.fill(digits, (byte) '7');
    byte[] start = "{\"version\":".getBytes(StandardCharsets.UTF_8);
    System.arraycopy(start, 0, digits, 0, start.length);
    digits[digits.length - 1] = '}';
    ReadResult<PracticeRecord> byStream =
        format.read(new ByteArrayInputStream(digits), PracticeRecord.class);
    assertEquals(List.of("LIMIT-002"), rules(byStream));
    DocumentFormat patient = format.withLimits(Limits.builder().documentLength(128 << 20).build());
    assertTimeoutPreemptively(
        Duration.ofMinutes(2),
        () -> {
          List<String> rules = rules(patient.read(digits, PracticeRecord.class));
          assertTrue(rules.contains("LIMIT-005") || rules.contains("READ-005"), rules::toString);
        });
  }

  @ParameterizedTest
  @MethodSource("formats")
  void hugeExponentsAreNotComputed(DocumentFormat format) {
    for (String number :
        List.of("1e999999999", "1E-999999999", "1e99999999999999999999", "9e101")) {
      assertTimeoutPreemptively(
          Duration.ofSeconds(5),
          () ->
              assertEquals(
                  List.of("LIMIT-005", "LIMIT-005"),
                  rules(
                      format,
                      "{\"id\":\"x\",\"cost\":{\"staff\":%s},\"other\":%s}"
                          .formatted(number, number)),
                  number));
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void aMemberThatStandsTwiceIsReportedAndTheLastOneKept(DocumentFormat format) {
    ReadResult<PracticeRecord> result =
        format.read(
            "{\"id\":\"a\",\"title\":{\"en\":\"one\",\"en\":\"two\"},\"id\":\"b\"}",
            PracticeRecord.class);
    assertEquals(List.of("READ-003", "READ-003"), rules(result));
    assertEquals("b", result.value().id());
    assertEquals("two", result.value().title().orElseThrow().text(Locale.ENGLISH));
  }

  @Test
  void notANumberIsNoJson() {
    for (String word : List.of("NaN", "Infinity", "-Infinity", "+1", "01", ".5", "0x10")) {
      ReadResult<PracticeRecord> result =
          CopJson.lenient().read("{\"id\":\"x\",\n \"n\": " + word + "}", PracticeRecord.class);
      Finding finding =
          result.findings().stream()
              .filter(candidate -> candidate.rule().equals("READ-001"))
              .findFirst()
              .orElseThrow();
      assertEquals(2, finding.line().orElseThrow(), word);
      assertTrue(finding.column().orElseThrow() >= 6, word);
    }
  }

  @Test
  void notANumberInYamlIsAFinding() {
    assertEquals(
        List.of("READ-006", "READ-006"), rules(CopYaml.lenient(), "id: x\na: .nan\nb: -.inf\n"));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void halfACharacterIsAFindingAndNotKept(DocumentFormat format) {
    ReadResult<PracticeRecord> result =
        format.read(
            "{\"id\":\"x\",\"licence\":\"\\ud800\",\"a\\udc00\":1,\"keywords\":[\"\\udfff\"]}",
            PracticeRecord.class);
    assertFalse(rules(result).isEmpty());
    assertFalse(
        result.toOptional().isPresent() && format.write(result).chars().anyMatch(c -> c == 0xD800));
  }

  @Test
  void bytesThatAreNoUtf8AreOneFinding() {
    byte[] latin = "{\"id\":\"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
    formats()
        .forEach(
            format ->
                assertEquals(List.of("READ-002"), rules(format.read(latin, PracticeRecord.class))));
  }

  @Test
  void aByteOrderMarkIsLetThrough() {
    byte[] marked = "\uFEFF{\"id\":\"x\"}".getBytes(StandardCharsets.UTF_8);
    formats()
        .forEach(
            format -> assertEquals("x", format.read(marked, PracticeRecord.class).value().id()));
  }

  @Test
  void anAliasBombIsNotFollowed() {
    StringBuilder bomb = new StringBuilder("id: x\na0: &a0 [lol, lol, lol, lol, lol]\n");
    for (int i = 1; i < 30; i++) {
      bomb.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(9)));
    }
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          ReadResult<PracticeRecord> result =
              CopYaml.lenient().read(bomb.toString(), PracticeRecord.class);
          assertTrue(rules(result).contains("READ-011"));
          assertTrue(CopYaml.lenient().write(result).length() < 2 * bomb.length());
        });
  }

  @ParameterizedTest
  @MethodSource("formats")
  void aTypeThatADocumentNamesIsNotMade(DocumentFormat format) {
    for (String member : List.of("@class", "@type", "class")) {
      String named = "\"%s\":\"%s\"".formatted(member, HostileMapperContract.Made.class.getName());
      String text = "{\"id\":\"x\",%s,\"own\":{%s,\"a\":[{%s}]}}".formatted(named, named, named);
      ReadResult<PracticeRecord> result = format.read(text, PracticeRecord.class);
      assertEquals(List.of("READ-004", "READ-004"), rules(result));
      assertEquals(text + "\n", CopJson.line(result.value()));
    }
  }

  @Test
  void aTagOfYamlMakesNothing() {
    String yaml = "%s{id: %sx, title: %s{en: %st}, own: %s[%sa], other: %s{b: c}}";
    ReadResult<PracticeRecord> plain =
        CopYaml.strict().read(yaml.replace("%s", ""), PracticeRecord.class);
    for (String form : List.of("!!%s ", "!%s ", "!<tag:yaml.org,2002:%s> ")) {
      String tag = form.formatted(HostileMapperContract.Made.class.getName());
      ReadResult<PracticeRecord> tagged =
          CopYaml.strict().read(yaml.replace("%s", tag), PracticeRecord.class);
      assertEquals(plain.value(), tagged.value());
      List<String> all = new ArrayList<>(rules(plain));
      all.addAll(Collections.nCopies(7, "READ-015"));
      assertEquals(all, rules(tagged));
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void manyMembersAndElementsAreOneFindingEach(DocumentFormat format) {
    StringBuilder text = new StringBuilder("{\"id\":\"x\",\"keywords\":[");
    text.append("\"k\",".repeat(20_000)).append("\"k\"],\"title\":{");
    for (int i = 0; i < 20_000; i++) {
      text.append("\"l").append(i).append("\":\"t\",");
    }
    text.append("\"en\":\"t\"}}");
    assertEquals(List.of("LIMIT-004", "LIMIT-004"), rules(format, text.toString()));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void moreFindingsThanTheLimitEndInOneThatSaysSo(DocumentFormat format) {
    StringBuilder text = new StringBuilder("{\"id\":\"x\",\"audiences\":[");
    text.append("\"?\",".repeat(9_999)).append("1],\"ituRegions\":[");
    text.append("\"?\",".repeat(9_999)).append("1]}");
    ReadResult<PracticeRecord> result = format.read(text.toString(), PracticeRecord.class);
    assertEquals(Limits.standard().findings(), result.findings().size());
    assertEquals("LIMIT-006", result.findings().get(0).rule());
  }

  @ParameterizedTest
  @MethodSource("formats")
  void aThousandFaultsAreAllToldUpToTheLimitThatSaysSo(DocumentFormat format) {
    String media = "{\"url\":1,\"licence\":[],\"consent\":\"?\",\"showsChildren\":\"?\"}";
    String text = "{\"id\":\"x\",\"media\":[" + (media + ",").repeat(249) + media + "]}";
    Set<String> faults = new TreeSet<>();
    for (int i = 0; i < 250; i++) {
      for (String name : List.of("url", "licence", "consent", "showsChildren")) {
        faults.add("/media/" + i + "/" + name);
      }
    }

    assertEquals(faults, places(format.read(text, PracticeRecord.class).findings()));
    for (int limit : new int[] {1_000, 999}) {
      Limits limits = Limits.builder().findings(limit).build();
      List<Finding> told = format.withLimits(limits).read(text, PracticeRecord.class).findings();
      assertEquals(limit, told.size());
      assertEquals(limit == 999, told.get(0).rule().equals("LIMIT-006"));
      assertTrue(limit == 1_000 || told.get(0).message(Locale.ENGLISH).contains("999"));
      assertTrue(faults.containsAll(places(told.subList(1, limit))));
    }
  }

  private static Set<String> places(List<Finding> findings) {
    return findings.stream()
        .map(finding -> finding.pointer().toString())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void aFindingRepeatsNoTextOfTheDocument() {
    String secret = "Jane-Example-555-0100";
    for (DocumentFormat format : formats().toList()) {
      ReadResult<PracticeRecord> result =
          format.read(
              "{\"id\":\"x\",\"started\":\"%s\",\"status\":\"%s\",\"version\":\"%s\",\"a\":%s"
                  .formatted(secret, secret, secret, secret),
              PracticeRecord.class);
      assertTrue(result.findings().size() >= 4);
      assertFalse(result.toString().contains(secret), result::toString);
    }
  }

  @Provide
  Arbitrary<String> yamlish() {
    return Arbitraries.strings()
        .withChars("{}[]:,-?&*!|>'\"%@`#~<= \n\t\\ab01.eE" + CSI)
        .ofMaxLength(60);
  }

  private static void answered(DocumentFormat format, byte[] bytes) {
    ReadResult<PracticeRecord> result = format.read(bytes, PracticeRecord.class);
    assertTrue(
        result.toOptional().isPresent() || !result.findings().isEmpty(),
        "neither an object nor a finding");
    if (result.toOptional().isPresent() || !result.unbound().isEmpty()) {
      assertFalse(format.write(result).isEmpty());
    }
    result
        .findings()
        .forEach(finding -> assertFalse(finding.message(Locale.ENGLISH).contains("{")));
  }

  private static List<String> rules(DocumentFormat format, String text) {
    return rules(format.read(text, PracticeRecord.class));
  }

  private static List<String> rules(ReadResult<PracticeRecord> result) {
    return result.findings().stream().map(Finding::rule).sorted().toList();
  }
}
