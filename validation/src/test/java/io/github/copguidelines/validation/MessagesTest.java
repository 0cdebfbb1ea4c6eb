package io.github.copguidelines.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.lifecycle.Role;
import io.github.copguidelines.lifecycle.WithdrawalReason;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.practice.SafeguardingStatement;
import io.github.copguidelines.vocabulary.StatementAnswer;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MessagesTest {

  /** Messages of the reader, of limits on documents, and of a bound that no list of ours has. */
  private static final Set<String> OF_OTHERS = Set.of("LIMIT-002", "FIELD-002", "FIELD-003.min");

  @Test
  void everyMessageIsUsedAndEveryKeyHasAMessage() throws IOException {
    Set<String> used = new TreeSet<>(OF_OTHERS);
    for (PracticeRecord record : RandomRecords.some(400)) {
      used.addAll(keys(Samples.VALIDATOR, record));
    }
    CopValidator narrow =
        CopValidator.with(Samples.CATALOGUE)
            .withLimits(
                Limits.builder().depth(3).listSize(3).textLength(20).numberLength(2).build());
    CopValidator brief =
        CopValidator.with(Samples.CATALOGUE).withLimits(Limits.builder().findings(1).build());
    for (PracticeRecord record : RandomRecords.some(200)) {
      used.addAll(keys(narrow, record));
      used.addAll(keys(brief, record));
    }
    for (PracticeRecord record : rare()) {
      used.addAll(keys(Samples.VALIDATOR, record));
    }

    assertEquals(messages(), used);
  }

  @Test
  void everyRuleOfAFindingIsListed() {
    Set<String> listed =
        CopRules.all().stream().map(Rule::id).collect(Collectors.toCollection(TreeSet::new));
    Set<String> told =
        RandomRecords.some(400).stream()
            .flatMap(
                record -> Samples.VALIDATOR.validate(record, Stage.PUBLICATION).findings().stream())
            .map(Finding::rule)
            .filter(rule -> !rule.startsWith("LIMIT-"))
            .collect(Collectors.toCollection(TreeSet::new));

    assertEquals(listed, told);
  }

  /** Faults too rare to come about by chance. */
  private static List<PracticeRecord> rare() {
    PracticeRecord complete = Samples.publication();
    PracticeRecord withoutHistory = complete.toBuilder().events(List.of()).build();
    PracticeRecord backAfterWithdrawal =
        Samples.draft().toBuilder()
            .addEvents(
                Samples.event("draft", "withdrawn", Role.SUBMITTER, 1).toBuilder()
                    .reasonCode(WithdrawalReason.SAFEGUARDING)
                    .build(),
                Samples.event("withdrawn", "draft", Role.EDITOR, 2))
            .build();
    SafeguardingStatement twice = Samples.statement("SG-01", StatementAnswer.CONFIRMED);
    PracticeRecord answeredTwice =
        complete.toBuilder()
            .safeguardingDeclaration(Samples.declaration(List.of(twice, twice)))
            .build();
    PracticeRecord returnedWithoutReason =
        complete.toBuilder()
            .addEvents(Samples.event("accepted", "returned-for-revision", Role.EDITOR, 9))
            .build();
    PracticeRecord withdrawnWithoutReason =
        complete.toBuilder()
            .addEvents(Samples.event("published", "withdrawn", Role.EDITOR, 9))
            .build();
    PracticeRecord twoCases =
        complete.toBuilder().title(Samples.text("Portal").with("EN", "Portal")).build();
    return List.of(
        withoutHistory,
        backAfterWithdrawal,
        answeredTwice,
        returnedWithoutReason,
        withdrawnWithoutReason,
        twoCases);
  }

  private static Set<String> keys(CopValidator validator, PracticeRecord record) {
    return validator.validate(record, Stage.PUBLICATION).findings().stream()
        .map(Finding::messageKey)
        .collect(Collectors.toSet());
  }

  private static Set<String> messages() throws IOException {
    Properties properties = new Properties();
    try (InputStream in = Finding.class.getResourceAsStream("messages_en.properties")) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return properties.stringPropertyNames().stream()
        .filter(
            key -> key.startsWith("FIELD-") || key.startsWith("PR-") || key.startsWith("LIMIT-"))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
