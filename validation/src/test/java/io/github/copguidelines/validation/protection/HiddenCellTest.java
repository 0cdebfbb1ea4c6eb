package io.github.copguidelines.validation.protection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.validation.RuleExamples;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was left out of numbers by group does not follow from the others. */
class HiddenCellTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "results: [{description: {en: Answers.}, unit: children, value: 1200, "
            + "disaggregation: [{sex: girls, value: 1197}, {sex: boys, suppressed: true}]}] | "
            + "PR-020.difference /results/0/disaggregation/1",
        "results: [{description: {en: Answers.}, unit: children, value: 1200, "
            + "disaggregation: [{sex: boys, suppressed: true}, {sex: girls, value: 1200}]}] | "
            + "PR-020.difference /results/0/disaggregation/0",
        "results: [{description: {en: Answers.}, unit: children, value: 1200, "
            + "disaggregation: [{sex: girls, value: 1190}, {sex: boys, suppressed: true}]}] |",
        "results: [{description: {en: Answers.}, unit: children, value: 1200, "
            + "disaggregation: [{sex: girls, value: 1191}, {sex: boys, suppressed: true}]}] | "
            + "PR-020.difference /results/0/disaggregation/1",
        "results: [{description: {en: Answers.}, unit: children, value: 1200, "
            + "disaggregation: [{sex: girls, value: 1201}, {sex: boys, suppressed: true}]}] |",
        "results: [{description: {en: Answers.}, unit: children, disaggregation: [{sex: "
            + "girls, value: 1197}, {sex: boys, suppressed: true}]}] |",
        "results: [{description: {en: Answers.}, unit: children, value: 1200, "
            + "disaggregation: [{sex: boys, suppressed: true}]}] |",
        "results: [{description: {en: Answers.}, unit: children, value: 1200, "
            + "disaggregation: [{sex: girls, value: 1190}, {sex: boys, suppressed: true}, "
            + "{sex: other, suppressed: true}]}] |",
        "results: [{description: {en: Answers.}, unit: children, value: 1200, "
            + "disaggregation: [{sex: girls, value: 1190}, {sex: boys, value: 10}, {area: "
            + "rural, value: 1195}, {area: urban, suppressed: true}]}] | PR-020.difference "
            + "/results/0/disaggregation/3",
        "results: [{description: {en: Answers.}, unit: children, value: 1200, "
            + "disaggregation: [{sex: girls, value: 1197}, {area: rural, suppressed: true}]}] |",
        "results: [{description: {en: Answers.}, unit: children, value: 1200, disaggregation: "
            + "[{sex: girls, area: rural, value: 1197}, {sex: girls, suppressed: true}, "
            + "{disability: with, value: 1190}, {area: urban, suppressed: true}, {sex: girls, "
            + "disability: with, value: 1190}, {sex: girls, area: rural, disability: with, "
            + "suppressed: true}]}] |",
        "results: [{description: {en: Answers.}, unit: per cent, value: 99, "
            + "disaggregation: [{sex: girls, value: 97}, {sex: boys, suppressed: true}]}] |",
        "results: [{description: {en: Answers.}, unit: children, disaggregation: [{sex: "
            + "girls, value: -4}]}] | PR-020.negative /results/0/disaggregation/0/value",
        "results: [{description: {en: Answers.}, unit: children, disaggregation: [{sex: "
            + "girls, value: -4.5}]}] |",
      })
  void hiddenNumberDoesNotFollowFromTheOthers(String members, String told) throws IOException {
    assertEquals(
        told == null ? List.of() : List.of(told.split(", ")),
        RuleExamples.told(members.replace("; ", "\n"), Stage.DRAFT));
  }
}
