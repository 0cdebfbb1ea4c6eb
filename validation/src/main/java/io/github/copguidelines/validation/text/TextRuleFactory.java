package io.github.copguidelines.validation.text;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.validation.check.DocumentRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Makes the rules on the words of texts. */
public final class TextRuleFactory {

  private TextRuleFactory() {}

  /** Returns those for practice records; without a catalogue, only the rules that need none. */
  public static List<DocumentRule<PracticeRecord>> ofRecords(Optional<Catalogue> catalogue) {
    List<DocumentRule<PracticeRecord>> rules = new ArrayList<>();
    rules.add(new PublicationRule());
    rules.add(new SummaryLengthRule());
    rules.addAll(of(PracticeRecord.class, PracticeRecord::language, catalogue));
    return rules;
  }

  /**
   * Returns those for objects of any type.
   *
   * @param language the language in which an object is written, as far as it says so
   */
  public static <T extends Extensible> List<DocumentRule<T>> of(
      Class<T> type, Function<T, Optional<String>> language, Optional<Catalogue> catalogue) {
    List<FreeTextRule> rules = new ArrayList<>();
    catalogue.ifPresent(known -> rules.add(new TermRule(known.terminology())));
    rules.add(new PlaceholderRule());
    rules.add(new ScriptRule());
    return List.of(new FreeTextWalk<>(type, language, rules));
  }
}
