package io.github.copguidelines.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.serialization.Catalogues;
import io.github.copguidelines.serialization.CopYaml;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every rule has a page whose head is right and whose examples do what they say.
 *
 * <p>Heads and list are rewritten by {@code mvn -q -pl validation -am test -Dtest=RulePagesTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Dcop.rules.write=true}.
 */
class RulePagesTest {

  private static final Path FOLDER =
      Path.of("src/main/resources/io/github/copguidelines/validation/rules");
  private static final String HEAD = "<!-- head -->\n";
  private static final String END = "<!-- end -->\n";

  /** Half a character has no file; the other two show only in a record that is not published. */
  private static final Set<String> WITHOUT_EXAMPLE = Set.of("FIELD-011", "PR-018", "PR-021");

  private static final CopValidator VALIDATOR =
      CopValidator.with(Catalogues.itu2020())
          .withClock(Clock.fixed(Instant.parse("2026-06-30T12:00:00Z"), ZoneOffset.UTC));

  static List<Rule> rules() {
    return CopRules.all();
  }

  static List<Rule> withExamples() {
    return rules().stream().filter(rule -> !WITHOUT_EXAMPLE.contains(rule.id())).toList();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void headSaysWhatTheRuleIs(Rule rule) throws IOException {
    Path file = FOLDER.resolve(rule.id() + ".md");
    String page = Files.readString(file);
    int begin = page.indexOf(HEAD) + HEAD.length();
    String expected = page.substring(0, begin) + head(rule) + page.substring(page.indexOf(END));
    if (Boolean.getBoolean("cop.rules.write")) {
      Files.writeString(file, expected);
      page = expected;
    }
    assertEquals(expected, page);
    assertTrue(page.startsWith("# " + rule.id() + ": "));
  }

  private static String head(Rule rule) throws IOException {
    Properties messages = new Properties();
    try (InputStream in = Finding.class.getResourceAsStream("messages_en.properties")) {
      messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    String keys =
        messages.stringPropertyNames().stream()
            .filter(key -> key.equals(rule.id()) || key.startsWith(rule.id() + "."))
            .sorted()
            .collect(Collectors.joining("`, `", "`", "`"));
    return "\n- Severity: "
        + rule.severity().code()
        + "\n- From the stage: "
        + rule.stage().code()
        + "\n- Messages: "
        + keys
        + "\n\n";
  }

  @Test
  void listHasEveryPageAndNoOther() throws IOException {
    StringBuilder list = new StringBuilder("# Rules on practice records\n\n");
    Set<String> expected = new TreeSet<>(Set.of("README.md"));
    for (Rule rule : rules()) {
      String page = RulePages.of(rule.id()).orElseThrow();
      String title = page.substring(2, page.indexOf('\n'));
      list.append("- [").append(title).append("](").append(rule.id()).append(".md)\n");
      expected.add(rule.id() + ".md");
    }
    Path file = FOLDER.resolve("README.md");
    if (Boolean.getBoolean("cop.rules.write")) {
      Files.writeString(file, list);
    }
    assertEquals(list.toString(), Files.readString(file));
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertEquals(
          expected,
          files
              .map(path -> path.getFileName().toString())
              .collect(Collectors.toCollection(TreeSet::new)));
    }
  }

  @ParameterizedTest
  @MethodSource("withExamples")
  void badExampleBreaksTheRuleAloneAndTheGoodOneNone(Rule rule) throws IOException {
    String[] parts = RulePages.of(rule.id()).orElseThrow().split("```(?:yaml)?\n", -1);

    assertEquals(5, parts.length);
    assertEquals(Set.of(rule.id()), told(parts[1]), parts[1]);
    assertEquals(Set.of(), told(parts[3]), parts[3]);
  }

  /** Puts the members of an example in the place of those of a complete record. */
  private static Set<String> told(String example) throws IOException {
    String record;
    try (InputStream in = RulePagesTest.class.getResourceAsStream("complete-record.yaml")) {
      record = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    Set<String> names =
        Stream.of(members(example)).map(RulePagesTest::name).collect(Collectors.toSet());
    String rest =
        Stream.of(members(record))
            .filter(member -> !names.contains(name(member)))
            .collect(Collectors.joining());
    ReadResult<PracticeRecord> read = CopYaml.lenient().read(rest + example, PracticeRecord.class);
    return read.report(VALIDATOR.validate(read.value(), Stage.PUBLICATION)).findings().stream()
        .map(Finding::rule)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String[] members(String yaml) {
    return yaml.split("(?m)^(?=[A-Za-z])", -1);
  }

  private static String name(String member) {
    return member.substring(0, Math.max(0, member.indexOf(':')));
  }

  @Test
  void whatIsNoIdentifierHasNoPage() {
    assertEquals(Optional.empty(), RulePages.of("PR-999"));
    assertEquals(Optional.empty(), RulePages.of("../rules/PR-001"));
  }
}
