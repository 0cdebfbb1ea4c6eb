package io.github.copguidelines.validation.text;

import io.github.copguidelines.finding.CopRules;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.terminology.FoundTerm;
import io.github.copguidelines.terminology.TermMatch;
import io.github.copguidelines.terminology.Terminology;
import io.github.copguidelines.validation.check.Findings;
import java.util.Map;

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
final class TermRule implements FreeTextRule {

  /** Where a term of the list is only the beginning of words. */
  private static final String CUT = "\u2026";

  private final TermFinders finders;
  private final TermReasons reasons;

  TermRule(Terminology terminology) {
    this.finders = new TermFinders(terminology);
    this.reasons = new TermReasons(terminology);
  }

  @Override
  public Rule rule() {
    return CopRules.TERM;
  }

  @Override
  public void check(FreeText text, Findings findings) {
    for (FoundTerm term : finders.find(text.language(), text.text())) {
      if (text.kind() != FreeText.Kind.NAME || TermFinders.isEverywhere(term.entry())) {
        findings.add(finding(term, text.at()));
      }
    }
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
