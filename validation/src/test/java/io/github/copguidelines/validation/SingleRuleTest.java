package io.github.copguidelines.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.GeneratedFile;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A document that breaks one rule has one finding, at its place, at the stages at which the rule
 * holds.
 *
 * <p>The bad example on the page of each rule breaks it. The generated file {@code
 * single-rules.csv} lists the place, the first stage with a finding, and the last at which no other
 * rule has a finding.
 */
class SingleRuleTest {

  private static final Path FILE =
      Path.of("src/test/resources/io/github/copguidelines/validation/single-rules.csv");

  static List<Rule> rules() {
    return RulePages.rules();
  }

  @Tag("generates")
  @Test
  void everyRuleHasItsPlaceAndStages() throws IOException {
    StringBuilder lines = new StringBuilder("rule,pointer,first,last\n");
    for (Rule rule : rules()) {
      List<Stage> alone = RuleExamples.alone(rule);
      Finding finding = told(rule, alone.get(0)).get(0);
      lines
          .append(String.join(",", rule.id(), finding.pointer().toString(), alone.get(0).code()))
          .append(',')
          .append(alone.get(alone.size() - 1).code())
          .append('\n');
    }
    GeneratedFile.assertCommitted(FILE, lines.toString());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void brokenAloneItIsOneFindingAtOnePlace(Rule rule) throws IOException {
    List<Stage> alone = RuleExamples.alone(rule);
    assertTrue(alone.get(0).includes(rule.stage()), "It is told before the stage of the rule.");
    Set<String> told = new TreeSet<>();
    for (Stage stage : Stage.values()) {
      List<Finding> findings = told(rule, stage);
      if (!stage.includes(alone.get(0))) {
        assertTrue(findings.stream().noneMatch(one -> one.rule().equals(rule.id())), stage.code());
      } else if (alone.get(alone.size() - 1).includes(stage)) {
        findings.forEach(one -> told.add(one.rule() + " " + one.pointer()));
        assertEquals(1, findings.size(), stage.code());
      }
    }
    assertEquals(1, told.size(), told.toString());
  }

  private static List<Finding> told(Rule rule, Stage stage) throws IOException {
    return RuleExamples.told(rule, RuleExamples.of(rule).get(0), stage);
  }
}
