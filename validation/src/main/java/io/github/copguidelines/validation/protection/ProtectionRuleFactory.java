package io.github.copguidelines.validation.protection;

import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.submission.Submission;
import io.github.copguidelines.validation.check.DocumentRule;
import java.util.List;

/** Makes the rules that keep children safe. */
public final class ProtectionRuleFactory {

  private ProtectionRuleFactory() {}

  /** Returns those for practice records. */
  public static List<DocumentRule<PracticeRecord>> ofRecords() {
    return List.of(
        new SafeguardingRule<>(PracticeRecord::safeguardingDeclaration),
        new MediaRule(),
        new PersonalDataRule<>(PracticeRecord.class),
        new SmallCellRule());
  }

  /** Returns those for objects of any other type. */
  public static <T extends Extensible> List<DocumentRule<T>> of(Class<T> type) {
    return List.of(new PersonalDataRule<>(type));
  }

  /** Returns those for submissions alone. */
  public static List<DocumentRule<Submission>> ofSubmissions() {
    return List.of(new SafeguardingRule<>(Submission::safeguardingDeclaration));
  }
}
