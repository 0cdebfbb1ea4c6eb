package io.github.copguidelines.validation.lifecycle;

import io.github.copguidelines.finding.CopRules;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.Exemptions;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.validation.check.Findings;
import io.github.copguidelines.validation.check.RecordRule;
import io.github.copguidelines.vocabulary.Audience;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A list must not be empty from a stage on, unless the record says why it may be.
 *
 * <p>It is the rule of required fields, {@code FIELD-001}, where an annotation cannot say it.
 *
 * @param name the name of the list on the wire, which is also the case of the message
 * @param from the stage from which on it is required
 * @param list the list, or those of its entries that count
 * @param counted the member that makes an entry count; empty where each entry counts
 * @param exempt whether a record may do without
 */
record ConditionalRule(
    String name,
    Stage from,
    Function<PracticeRecord, List<?>> list,
    String counted,
    Predicate<PracticeRecord> exempt)
    implements RecordRule {

  /** Returns the lists that are required on a condition. */
  static List<ConditionalRule> all() {
    return List.of(
        new ConditionalRule(
            "countries",
            Stage.SUBMISSION,
            PracticeRecord::countries,
            "",
            record -> record.coverage().filter(Exemptions.fromCountries()::contains).isPresent()),
        new ConditionalRule(
            "risks",
            Stage.SUBMISSION,
            PracticeRecord::risks,
            "",
            record -> record.kind().filter(Exemptions.fromRisks()::contains).isPresent()),
        new ConditionalRule(
            "results",
            Stage.ACCEPTANCE,
            record -> record.results().stream().filter(r -> !r.isTargetOnly()).toList(),
            "value",
            record -> record.stage().filter(Exemptions.fromResults()::contains).isPresent()),
        new ConditionalRule(
            "references",
            Stage.ACCEPTANCE,
            record -> record.references().stream().filter(r -> r.url().isPresent()).toList(),
            "url",
            // The constraint tells that there is none at all.
            record -> record.references().isEmpty()),
        new ConditionalRule(
            "ageBands",
            Stage.PUBLICATION,
            PracticeRecord::ageBands,
            "",
            record -> !record.audiences().contains(Audience.CHILDREN)));
  }

  @Override
  public Rule rule() {
    return new Rule(CopRules.REQUIRED.id(), Severity.ERROR, from);
  }

  @Override
  public List<String> searched(Finding finding) {
    return !counted.isEmpty() && isCase(finding, name)
        ? List.of("/" + name + "/*/" + counted)
        : List.of();
  }

  @Override
  public void check(PracticeRecord record, Stage stage, Findings findings) {
    if (isMissing(record)) {
      findings.add(
          rule()
              .at(Pointer.root().child(name))
              .messageCase(rule().id(), name)
              .argument("stage", from.code()));
    }
  }

  /** Returns true if the record needs an entry and has none, whatever the stage. */
  boolean isMissing(PracticeRecord record) {
    return list.apply(record).isEmpty() && !exempt.test(record);
  }
}
