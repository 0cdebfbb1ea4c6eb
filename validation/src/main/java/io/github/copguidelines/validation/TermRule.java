package io.github.copguidelines.validation;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.terminology.FoundTerm;
import io.github.copguidelines.terminology.TermFinder;
import io.github.copguidelines.terminology.Terminology;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * No free text has a term to avoid, other than in quotation marks.
 *
 * <p>A text is searched with the list of its own language, in which there must be one; a list is
 * loaded when the first text of its language comes. A finding names the term as the list has it,
 * which is the catalogue's text and not the document's. Where the list says in brackets when a term
 * is to be avoided, which no program can tell, the finding is only information.
 */
final class TermRule implements RecordRule {

  private final Terminology terminology;

  /** Grows to the languages of the terminology and no further, whatever tags the records have. */
  private final Map<String, TermFinder> finders = new ConcurrentHashMap<>();

  TermRule(Terminology terminology) {
    this.terminology = terminology;
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
    finder(language)
        .ifPresent(
            finder -> finder.findUnquoted(text).forEach(term -> findings.add(finding(term, at))));
  }

  private Optional<TermFinder> finder(String language) {
    for (String tag = language; !tag.isEmpty(); tag = shortened(tag)) {
      TermFinder known = finders.get(tag);
      if (known != null) {
        return Optional.of(known);
      }
      if (terminology.languages().contains(tag)) {
        return terminology
            .list(tag)
            .map(list -> finders.computeIfAbsent(list.language(), of -> TermFinder.of(list)));
      }
    }
    return Optional.empty();
  }

  private static String shortened(String tag) {
    return tag.substring(0, Math.max(0, tag.lastIndexOf('-')));
  }

  private Finding.Builder finding(FoundTerm found, Pointer at) {
    Finding.Builder finding =
        rule()
            .at(at)
            .argument("term", found.term())
            .argument("prefer", String.join("; ", found.entry().prefer()));
    if (found.term().endsWith(")")) {
      finding.severity(Severity.INFO);
    }
    found
        .entry()
        .why()
        .ifPresent(why -> finding.messageCase(rule().id(), "why").argument("why", why));
    return finding;
  }
}
