package io.github.copguidelines.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.finding.CopRules;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.lifecycle.LifecycleEvent;
import io.github.copguidelines.lifecycle.LifecycleState;
import io.github.copguidelines.lifecycle.Role;
import io.github.copguidelines.lifecycle.WithdrawalReason;
import io.github.copguidelines.model.Members;
import io.github.copguidelines.practice.Cost;
import io.github.copguidelines.practice.CostAmount;
import io.github.copguidelines.practice.DisaggregatedValue;
import io.github.copguidelines.practice.Evaluation;
import io.github.copguidelines.practice.Media;
import io.github.copguidelines.practice.Organisation;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.practice.Result;
import io.github.copguidelines.practice.SafeguardingStatement;
import io.github.copguidelines.practice.Submitter;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.text.Period;
import io.github.copguidelines.vocabulary.Audience;
import io.github.copguidelines.vocabulary.CostBand;
import io.github.copguidelines.vocabulary.CoverageArea;
import io.github.copguidelines.vocabulary.EvaluationType;
import io.github.copguidelines.vocabulary.Evaluator;
import io.github.copguidelines.vocabulary.EvidenceLevel;
import io.github.copguidelines.vocabulary.OrganisationType;
import io.github.copguidelines.vocabulary.PracticeStage;
import io.github.copguidelines.vocabulary.StatementAnswer;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MessagesTest {

  /**
   * Messages of the reader, of limits on documents, and of a bound that no list of ours has; and of
   * other documents, which {@code DocumentRulesTest} brings about.
   */
  private static final Set<String> OF_OTHERS =
      Set.of(
          "LIMIT-002",
          "FIELD-002",
          "FIELD-003.min",
          "FIELD-004.file",
          "FIELD-004.media-type",
          "FIELD-004.sha-256",
          "PR-003.span",
          "PR-017.measure",
          "PR-023.document",
          "PR-022.document");

  /** One text for each kind of personal data, and a link that no field may have. */
  private static final List<String> PERSONAL =
      List.of(
          "a@example.org",
          "+44 20 7946 0958",
          "@made_up",
          "t.me/made_up",
          "1.23456, 2.34567",
          "8 Sample Lane",
          "CPF 111.444.777-35",
          "4111 1111 1111 1111",
          "192.0.2.44",
          "Date of birth: 2009-05-17",
          "Amina, 12, spoke.",
          "Ana Ruiz of 5B drew the poster.",
          "javascript:alert(1)");

  /** Keys and rules of the findings on records by chance and on rare ones. */
  private static final Set<String> KEYS = new TreeSet<>();

  private static final Set<String> RULES = new TreeSet<>();

  @BeforeAll
  static void validateRecords() {
    Stream.concat(RandomRecords.some(400).stream(), rare().stream())
        .flatMap(record -> findings(Samples.VALIDATOR, record))
        .forEach(
            finding -> {
              KEYS.add(finding.messageKey());
              RULES.add(finding.rule());
            });
  }

  @Test
  void everyMessageIsUsedAndEveryKeyHasAMessage() throws IOException {
    Set<String> used = new TreeSet<>(OF_OTHERS);
    used.addAll(KEYS);
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
    used.addAll(ofPages(Finding::messageKey));

    used.removeIf(key -> key.startsWith("SET-")); // a record's own acceptances: not of records
    assertEquals(messages(), used);
  }

  @Test
  void everyRuleOfAFindingIsListed() throws IOException {
    Set<String> listed =
        CopRules.all().stream().map(Rule::id).collect(Collectors.toCollection(TreeSet::new));
    Set<String> told =
        Stream.concat(RULES.stream(), ofPages(Finding::rule).stream())
            .filter(rule -> !rule.startsWith("LIMIT-") && !rule.startsWith("SET-"))
            .collect(Collectors.toCollection(TreeSet::new));

    assertEquals(listed, told);
  }

  /** Returns what the findings on the bad examples of the pages of rules on records say. */
  private static Set<String> ofPages(Function<Finding, String> said) throws IOException {
    Set<String> all = new TreeSet<>();
    for (Rule rule : CopRules.all()) {
      RuleExamples.told(rule, RuleExamples.of(rule).get(0), RuleExamples.last(rule)).stream()
          .filter(finding -> finding.rule().equals(rule.id()))
          .map(said)
          .forEach(all::add);
    }
    return all;
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
    PracticeRecord personal =
        complete.toBuilder()
            .extensions(Members.of("a@example.org", PERSONAL))
            .countries(List.of("GB"))
            .build();
    return List.of(
        personal,
        withoutHistory,
        backAfterWithdrawal,
        answeredTwice,
        returnedWithoutReason,
        withdrawnWithoutReason,
        twoCases,
        complete.toBuilder().addMedia(Media.builder().showsChildren(true).build()).build(),
        complete.toBuilder()
            .evidenceLevel(EvidenceLevel.PROVEN)
            .addEvaluations(
                Evaluation.builder()
                    .type(EvaluationType.QUALITATIVE)
                    .evaluator(Evaluator.INTERNAL)
                    .build())
            .build(),
        complete.toBuilder().results(List.of()).build(),
        complete.toBuilder()
            .addEvents(
                Samples.event("published", "archived", Role.EDITOR, 9).toBuilder()
                    .organisation("Ministry")
                    .build())
            .status(LifecycleState.ARCHIVED)
            .build(),
        complete.toBuilder()
            .version(1)
            .addEvents(Samples.event("published", "under-review", Role.EDITOR, 9))
            .build(),
        complete.toBuilder().stage(PracticeStage.IN_FORCE).ended(PartialDate.parse("2020")).build(),
        reviewed("Ministry"),
        reviewed("Bureau"),
        withdrawnBySystem(),
        complete.toBuilder()
            .audiences(List.of(Audience.CHILDREN))
            .leadOrganisation(
                Organisation.builder()
                    .name(Samples.text("Bureau"))
                    .type(OrganisationType.NGO)
                    .build())
            .build(),
        complete.toBuilder()
            .cost(
                Cost.builder()
                    .currency("USD")
                    .setUp(
                        CostAmount.builder()
                            .amount(new BigDecimal("20000"))
                            .band(CostBand.UNDER_10K)
                            .build())
                    .build())
            .build(),
        complete.toBuilder().cost(Cost.builder().currency("XYZ").build()).build(),
        texts("word ".repeat(201)),
        texts("word "),
        texts("word ".repeat(80)),
        texts("fake news and a hoax"),
        texts("\u0421\u043b\u043e\u0432\u043e ".repeat(9)),
        texts("\u6587\u5b57".repeat(9)),
        texts("\u0643\u0644\u0645\u0629 ".repeat(9)),
        texts("\u03bb\u03cc\u03b3\u03bf\u03c2 ".repeat(9)),
        complete.toBuilder().title(LocalizedText.of("ru", "word ".repeat(9))).build(),
        complete.toBuilder().coverage(CoverageArea.GLOBAL).build(),
        complete.toBuilder()
            .stage(PracticeStage.ONGOING)
            .ended(PartialDate.parse("2020"))
            .addResults(
                Result.builder()
                    .description(Samples.text("R"))
                    .period(Period.parse("2022"))
                    .unit("children")
                    .value(new BigDecimal("103"))
                    .addDisaggregation(
                        DisaggregatedValue.builder().value(new BigDecimal("100")).build(),
                        DisaggregatedValue.builder().suppressed(true).build())
                    .build())
            .build());
  }

  private static PracticeRecord texts(String text) {
    return Samples.publication().toBuilder().summary(Samples.text(text)).build();
  }

  private static PracticeRecord reviewed(String organisation) {
    LifecycleEvent accepted =
        Samples.event("under-review", "accepted", Role.REVIEWER, 9).toBuilder()
            .organisation(organisation)
            .build();
    return Samples.publication().toBuilder()
        .submitter(Submitter.builder().organisation("Bureau").build())
        .addEvents(accepted)
        .build();
  }

  private static PracticeRecord withdrawnBySystem() {
    return Samples.submission().toBuilder()
        .addEvents(
            Samples.event("under-review", "returned-for-revision", Role.REVIEWER, 5),
            Samples.event("returned-for-revision", "withdrawn", Role.SYSTEM, 6))
        .build();
  }

  private static Set<String> keys(CopValidator validator, PracticeRecord record) {
    return findings(validator, record).map(Finding::messageKey).collect(Collectors.toSet());
  }

  /** What the field itself tells at a later stage, a rule tells at an earlier one. */
  private static Stream<Finding> findings(CopValidator validator, PracticeRecord record) {
    return Stream.of(Stage.values())
        .flatMap(stage -> validator.validate(record, stage).findings().stream());
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
