package io.github.copguidelines.validation.text;

import io.github.copguidelines.finding.CopRules;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.terminology.FoundTerm;
import io.github.copguidelines.terminology.TermMatch;
import io.github.copguidelines.terminology.Terminology;
import io.github.copguidelines.validation.check.DocumentRule;
import io.github.copguidelines.validation.check.Findings;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * No free text has a term to avoid, other than in quotation marks.
 *
 * <p>Texts are searched as {@link TermFinders} says; names of organisations only for what names the
 * sexual abuse and exploitation of children, since a name is what it is. A finding names the term
 * as the list has it, which is the catalogue's text and not the document's, and the reason in each
 * language that has one. Where the list says in brackets when a term is to be avoided, which no
 * program can tell, the finding is only information; so it is for words of every day, such as
 * "customer".
 */
final class TermRule<T extends Extensible> implements DocumentRule<T> {

  /** Where a term of the list is only the beginning of words. */
  private static final String CUT = "\u2026";

  private final FreeTexts texts;
  private final Function<T, Optional<String>> language;
  private final TermFinders finders;
  private final TermReasons reasons;

  /**
   * Makes the rule.
   *
   * @param language tells the language of a document, which its plain texts are in
   */
  TermRule(Class<T> type, Function<T, Optional<String>> language, Terminology terminology) {
    this.texts = FreeTexts.of(type);
    this.language = language;
    this.finders = new TermFinders(terminology);
    this.reasons = new TermReasons(terminology);
  }

  @Override
  public Rule rule() {
    return CopRules.TERM;
  }

  @Override
  public void check(T document, Stage stage, Findings findings) {
    texts.walk(
        document,
        language.apply(document).orElse(""),
        new FreeTexts.Visitor() {
          @Override
          public void text(String language, String text, Pointer at) {
            finders.find(language, text).forEach(term -> findings.add(finding(term, at)));
          }

          @Override
          public void name(String language, String text, Pointer at) {
            finders.find(language, text).stream()
                .filter(term -> TermFinders.isEverywhere(term.entry()))
                .forEach(term -> findings.add(finding(term, at)));
          }
        });
  }

  private Finding.Builder finding(FoundTerm found, Pointer at) {
    boolean stem = found.entry().match() == TermMatch.STEM;
    Finding.Builder finding =
        rule()
            .at(at)
            .argument("term", stem ? found.term() + CUT : found.term())
            .argument("prefer", found.entry().prefer());
    if (found.everyday() || found.term().endsWith(")")) {
      finding.severity(Severity.INFO);
    }
    Map<String, String> why = reasons.of(found.entry());
    if (!why.isEmpty()) {
      finding.messageCase(rule().id(), "why").argument("why", why);
    }
    return finding;
  }
}
