package io.github.copguidelines.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.GeneratedFile;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.RuleBook;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule has a page whose head is right and whose examples do what they say. */
class RulePagesTest {

  private static final Path FOLDER =
      Path.of("src/main/resources/io/github/copguidelines/validation/rules");
  private static final String HEAD = "<!-- head -->\n";
  private static final String END = "<!-- end -->\n";

  private static final Map<String, String> FAMILIES =
      Map.of(
          "DOC", "Contributions, survey responses, national strategies, programmes and submissions",
          "READ", "Reading a document",
          "SHEET", "Spreadsheets",
          "LIMIT", "Limits of a document",
          "FIELD", "Fields of a record",
          "PR", "Practice records",
          "COLL", "Collections of records",
          "RULE", "The rules themselves",
          "SET", "Settings and acceptances",
          "PROF", "Profiles, and documents under one");

  static List<Rule> rules() {
    return RulePages.rules();
  }

  @Tag("generates")
  @ParameterizedTest
  @MethodSource("rules")
  void titleAndHeadSayWhatTheRuleIs(Rule rule) throws IOException {
    Path file = FOLDER.resolve(rule.id() + ".md");
    String page = Files.readString(file);
    String title = "# " + rule.id() + ": " + messages().getProperty("rule." + rule.id());
    String expected = title + "\n\n" + HEAD + head(rule) + page.substring(page.indexOf(END));
    GeneratedFile.assertCommitted(file, expected);
  }

  private static Properties messages() throws IOException {
    Properties messages = new Properties();
    try (InputStream in = Finding.class.getResourceAsStream("messages_en.properties")) {
      messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return messages;
  }

  private static String head(Rule rule) throws IOException {
    String keys =
        messages().stringPropertyNames().stream()
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

  @Tag("generates")
  @Test
  void listHasEveryPageAndNoOther() throws IOException {
    StringBuilder list = new StringBuilder("# Rules\n");
    Set<String> expected = new TreeSet<>(Set.of("README.md"));
    String family = "";
    for (Rule rule : rules()) {
      if (!family.equals(RuleExamples.family(rule))) {
        family = RuleExamples.family(rule);
        list.append("\n## ").append(FAMILIES.get(family)).append("\n\n");
      }
      String page = RulePages.of(rule.id()).orElseThrow();
      String title = page.substring(2, page.indexOf('\n'));
      list.append("- [").append(title).append("](").append(rule.id()).append(".md)\n");
      expected.add(rule.id() + ".md");
    }
    Path file = FOLDER.resolve("README.md");
    GeneratedFile.assertCommitted(file, list.toString());
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertEquals(
          expected,
          files
              .map(path -> path.getFileName().toString())
              .collect(Collectors.toCollection(TreeSet::new)));
    }
  }

  @Test
  void everyRuleOfTheBookHasAPageAndEveryPageARuleOfTheBook() {
    assertEquals(RuleBook.ids(), new TreeSet<>(rules().stream().map(Rule::id).toList()));
    assertEquals(RuleBook.ids().size(), rules().size());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aPageHasABadAndAGoodExample(Rule rule) {
    String page = RulePages.of(rule.id()).orElseThrow();

    assertEquals(4, page.split("```", -1).length - 1);
    assertEquals(2, RuleExamples.of(rule).size());
    int bad = page.indexOf("## A bad example\n");
    assertTrue(page.indexOf("## Why\n") < page.indexOf("## How to fix it\n"));
    assertTrue(page.indexOf("## How to fix it\n") < bad);
    assertTrue(bad < page.indexOf("## A good example\n"));
  }

  @Tag("slow")
  @ParameterizedTest
  @MethodSource("rules")
  void badExampleBreaksTheRuleAloneAndTheGoodOneNone(Rule rule) throws IOException {
    String bad = RuleExamples.of(rule).get(0);
    String good = RuleExamples.of(rule).get(1);

    assertEquals(Set.of(rule.id()), told(rule, bad), bad);
    assertEquals(Set.of(), told(rule, good), good);
  }

  /** Returns the rules that an example breaks at the last stage at which the bad one shows. */
  private static Set<String> told(Rule rule, String example) throws IOException {
    return RuleExamples.told(rule, example, RuleExamples.last(rule)).stream()
        .map(Finding::rule)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void whatIsNoIdentifierHasNoPage() {
    assertEquals(Optional.empty(), RulePages.of("PR-999"));
    assertEquals(Optional.empty(), RulePages.of("../rules/PR-001"));
  }
}
