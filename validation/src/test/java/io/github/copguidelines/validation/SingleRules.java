package io.github.copguidelines.validation;

import io.github.copguidelines.collection.Conflict;
import io.github.copguidelines.collection.Merge;
import io.github.copguidelines.collection.Revision;
import io.github.copguidelines.contribution.Contribution;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.finding.ReadDocument;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.SourceDocument;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Members;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.serialization.CopJson;
import io.github.copguidelines.text.LocalizedText;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Breaks each rule alone and judges what comes of it at a stage. */
final class SingleRules {

  private static final Limits NARROW =
      Limits.builder().depth(8).documentLength(100).textLength(2_000).listSize(20).build();

  private SingleRules() {}

  static Function<Stage, List<Finding>> of(Rule rule) throws IOException {
    List<String> examples = RuleExamples.of(rule);
    if (!examples.isEmpty()) {
      return stage -> {
        try {
          return RuleExamples.told(rule, examples.get(0), stage);
        } catch (IOException e) {
          throw new IllegalStateException(e);
        }
      };
    }
    PracticeRecord good = RuleExamples.resource("complete-record.yaml");
    PracticeRecord.Builder record = good.toBuilder();
    CopValidator validator = RuleExamples.VALIDATOR;
    return switch (rule.id()) {
      case "FIELD-011" -> judged(validator, record.problem(text("Half a \uD83D")));
      case "PR-018" ->
          judged(
              validator,
              record.cost(Optional.empty()).lessons(List.of()).transferability(Optional.empty()));
      case "PR-021" -> judged(validator, record.problem(Optional.empty()));
      case "LIMIT-001" ->
          judged(validator.withLimits(NARROW), record.extensions(Members.of("x", deep())));
      case "LIMIT-002" ->
          stage ->
              CopJson.strict()
                  .withLimits(NARROW)
                  .read("{\"id\":\"" + "a".repeat(100) + "\"}", PracticeRecord.class)
                  .findings();
      case "LIMIT-003" ->
          judged(validator.withLimits(NARROW), record.problem(text("x".repeat(2_001))));
      case "LIMIT-004" ->
          judged(
              validator.withLimits(NARROW),
              record.activities(Collections.nCopies(21, text("A form."))));
      case "LIMIT-006" ->
          judged(
              validator.withLimits(Limits.builder().findings(1).build()),
              record.version(0).licence(" "));
      case "SHEET-002" -> sheet(Workbook.of("A title").part("xl/vbaProject.bin", "x"));
      case "SHEET-003" -> sheet(Workbook.of("A title").part("xl/externalLinks/1.xml", "<x/>"));
      case "SHEET-004" -> sheet(Workbook.of("A title").part("xl/media/1.png", " ".repeat(2 << 20)));
      case "SHEET-005" ->
          sheet(
              Workbook.of("A title").part("xl/workbook.xml", "<!DOCTYPE x [<!ENTITY y 'z'>]><x/>"));
      case "SHEET-009" -> sheet(Workbook.withTitle("<c r='B2'><f>1+1</f><v>2</v></c>"));
      case "SHEET-010" -> sheet(Workbook.withTitle("<c r='B2' t='e'><v>#REF!</v></c>"));
      case "COLL-001" -> besides(good, good.toBuilder().title(text("A course")).build());
      case "COLL-002" -> besides(good, good.toBuilder().id("another").build());
      case "COLL-003" -> merged(good, good.toBuilder().title(text("A course")).build());
      case "COLL-004" -> naming("gone");
      case "RULE-001" ->
          judged(
              validator.withRule(
                  OwnRule.of(
                      new Rule("ACME-001", Severity.WARNING, Stage.DRAFT),
                      text("It never says so."),
                      (one, found) -> {
                        throw new IllegalStateException();
                      })),
              record);
      case "RULE-002" ->
          stage -> JudgedDocument.of(validator, unreadable(), stage).report().findings();
      default -> throw new IllegalStateException("What breaks " + rule.id() + "?");
    };
  }

  private static Function<Stage, List<Finding>> sheet(Workbook book) {
    return stage -> {
      try {
        return RuleExamples.ofSheet(book.bytes(), stage);
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    };
  }

  private static LocalizedText text(String english) {
    return LocalizedText.of("en", english);
  }

  private static Object deep() {
    Object value = "leaf";
    for (int i = 0; i < 8; i++) {
      value = List.of(value);
    }
    return value;
  }

  private static Function<Stage, List<Finding>> judged(
      CopValidator validator, PracticeRecord.Builder record) {
    PracticeRecord built = record.build();
    return stage -> validator.validate(built, stage).findings();
  }

  private static Function<Stage, List<Finding>> besides(
      PracticeRecord first, PracticeRecord second) {
    return stage -> {
      CollectionCheck together = new CollectionCheck();
      together.add("first", first);
      return together.add("second", second);
    };
  }

  private static Function<Stage, List<Finding>> merged(
      PracticeRecord first, PracticeRecord second) {
    return stage -> {
      Merge<String> merge = new Merge<>();
      merge.add(Revision.of(first), "first", "");
      merge.add(Revision.of(second), "second", "");
      return merge.conflicts().stream().map(Conflict::finding).toList();
    };
  }

  private static Function<Stage, List<Finding>> naming(String id) {
    return stage -> {
      EvidenceCheck together = EvidenceCheck.ofAll();
      together.add("one", Contribution.builder().id("example").addRecords(id).build());
      return together.findings().getOrDefault("one", List.of());
    };
  }

  private static SourceDocument<PracticeRecord> unreadable() {
    return new SourceDocument<>() {
      @Override
      public String name() {
        return "gone.json";
      }

      @Override
      public ReadDocument<PracticeRecord> read() throws IOException {
        throw new IOException("It is gone.");
      }
    };
  }
}
