package io.github.copguidelines.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Who breaks one rule is told of it once, at its place, at the stages at which it holds.
 *
 * <p>The file {@code single-rules.csv} says for each rule the place, the first stage and the last
 * at which it is told alone, not beside others; what breaks it is the bad example on its page. A
 * new rule needs its line.
 */
class SingleRuleTest {

  private static final Map<String, Line> LINES = lines();

  /** A line of the file. */
  private record Line(String pointer, Stage first, Stage last) {}

  private static Map<String, Line> lines() {
    try (InputStream in = SingleRuleTest.class.getResourceAsStream("single-rules.csv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split(",", -1))
          .collect(
              Collectors.toMap(
                  cells -> cells[0],
                  cells ->
                      new Line(
                          cells[1],
                          Stage.valueOf(cells[2].toUpperCase(Locale.ROOT)),
                          Stage.valueOf(cells[3].toUpperCase(Locale.ROOT))),
                  (one, other) -> {
                    throw new IllegalStateException("Twice: " + one);
                  },
                  TreeMap::new));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static List<Rule> rules() {
    return RulePages.rules();
  }

  @Test
  void everyRuleHasACaseAndNoOther() {
    Set<String> ids = rules().stream().map(Rule::id).collect(Collectors.toCollection(TreeSet::new));

    assertEquals(ids, LINES.keySet());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void brokenAloneItIsOneFinding(Rule rule) throws IOException {
    Line line = Objects.requireNonNull(LINES.get(rule.id()), "A rule without a case.");
    assertTrue(line.first().includes(rule.stage()), "It is told before the stage of the rule.");
    String bad = RuleExamples.of(rule).get(0);
    for (Stage stage : Stage.values()) {
      List<Finding> told = RuleExamples.told(rule, bad, stage);
      if (!stage.includes(line.first())) {
        assertTrue(told.stream().noneMatch(one -> one.rule().equals(rule.id())), stage.code());
      } else if (line.last().includes(stage)) {
        assertEquals(
            List.of(rule.id() + " " + line.pointer()),
            told.stream().map(one -> one.rule() + " " + one.pointer()).toList(),
            stage.code());
      }
    }
  }
}
