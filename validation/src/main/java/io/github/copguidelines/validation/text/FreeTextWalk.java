package io.github.copguidelines.validation.text;

import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.validation.check.DocumentRule;
import io.github.copguidelines.validation.check.Findings;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The rules about single texts, checked on one walk through the texts of a document; immutable.
 *
 * @param <T> the type of the document
 */
final class FreeTextWalk<T extends Extensible> implements DocumentRule<T> {

  private final FreeTexts texts;
  private final Function<T, Optional<String>> language;
  private final List<FreeTextRule> rules;

  /**
   * Makes the walk.
   *
   * @param language returns the language of a document, which is that of its plain texts
   * @param rules at least one rule, beginning with one of the earliest stage
   */
  FreeTextWalk(Class<T> type, Function<T, Optional<String>> language, List<FreeTextRule> rules) {
    this.texts = FreeTexts.of(type);
    this.language = language;
    this.rules = List.copyOf(rules);
  }

  /** Returns the first of the rules, since it holds from the earliest stage on. */
  @Override
  public Rule rule() {
    return rules.get(0).rule();
  }

  @Override
  public List<Rule> rules() {
    return rules.stream().map(FreeTextRule::rule).toList();
  }

  @Override
  public void check(T document, Stage stage, Findings findings) {
    List<FreeTextRule> now =
        rules.stream().filter(one -> stage.includes(one.rule().stage())).toList();
    texts.walk(
        document,
        language.apply(document).orElse(""),
        text -> now.forEach(one -> one.check(text, findings)));
  }
}
