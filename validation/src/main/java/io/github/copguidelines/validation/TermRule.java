package io.github.copguidelines.validation;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.terminology.FoundTerm;
import io.github.copguidelines.terminology.TermFinder;
import io.github.copguidelines.terminology.TermMatch;
import io.github.copguidelines.terminology.Terminology;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * No free text has a term to avoid, other than in quotation marks.
 *
 * <p>A text is searched with the list of its own language, in which there must be one; a list is
 * loaded when the first text of its language comes. A finding names the term as the list has it,
 * which is the catalogue's text and not the document's, and the reason in each language that has
 * one. Where the list says in brackets when a term is to be avoided, which no program can tell, the
 * finding is only information.
 */
final class TermRule implements RecordRule {

  /** Where a term of the list is only the beginning of words. */
  private static final String CUT = "\u2026";

  private final Terminology terminology;
  private final TermReasons reasons;

  /** Grows to the languages of the terminology and no further, whatever tags the records have. */
  private final Map<String, Finder> finders = new ConcurrentHashMap<>();

  /** What finds the terms of a language. */
  private record Finder(String language, TermFinder terms) {}

  TermRule(Terminology terminology) {
    this.terminology = terminology;
    this.reasons = new TermReasons(terminology);
  }

  @Override
  public Rule rule() {
    return CopRules.TERM;
  }

  @Override
  public void check(PracticeRecord record, Stage stage, Findings findings) {
    if (!terminology.languages().isEmpty()) {
      FreeTexts.of(record, (language, text, at) -> text(language, text, at, findings));
    }
  }

  private void text(String language, String text, Pointer at, Findings findings) {
    Finder finder = finder(language);
    if (finder != null) {
      finder
          .terms()
          .findUnquoted(text)
          .forEach(term -> findings.add(finding(term, finder.language(), at)));
    }
  }

  private @Nullable Finder finder(String language) {
    for (String tag = language; !tag.isEmpty(); tag = shortened(tag)) {
      Finder known = finders.get(tag);
      if (known != null) {
        return known;
      }
      if (terminology.languages().contains(tag)) {
        return terminology
            .list(tag)
            .map(
                list ->
                    finders.computeIfAbsent(
                        list.language(), of -> new Finder(of, TermFinder.of(list))))
            .orElse(null);
      }
    }
    return null;
  }

  private static String shortened(String tag) {
    return tag.substring(0, Math.max(0, tag.lastIndexOf('-')));
  }

  private Finding.Builder finding(FoundTerm found, String language, Pointer at) {
    boolean stem = found.entry().match() == TermMatch.STEM;
    Finding.Builder finding =
        rule()
            .at(at)
            .argument("term", stem ? found.term() + CUT : found.term())
            .argument("prefer", found.entry().prefer());
    if (found.term().endsWith(")")) {
      finding.severity(Severity.INFO);
    }
    Map<String, String> why = reasons.of(found.entry(), language);
    if (!why.isEmpty()) {
      finding.messageCase(rule().id(), "why").argument("why", why);
    }
    return finding;
  }
}
