package io.github.copguidelines.validation.text;

import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.finding.CopRules;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.validation.check.Findings;
import io.github.copguidelines.validation.check.RecordRule;
import io.github.copguidelines.validation.check.TextForm;
import java.util.List;
import java.util.Optional;

/**
 * A published record has its title and summary in English or in the language in which it was
 * written.
 *
 * <p>That it has a reference which a reader can open is asked of required fields, from acceptance
 * on.
 */
final class PublicationRule implements RecordRule {

  private static final TextForm TAG = TextForm.of(Forms.LANGUAGE_TAG);

  @Override
  public Rule rule() {
    return CopRules.PUBLICATION;
  }

  @Override
  public List<String> searched(Finding finding) {
    return List.of(finding.pointer() + "/*");
  }

  @Override
  public void check(PracticeRecord record, Stage stage, Findings findings) {
    text(record, record.title(), "title", findings);
    text(record, record.summary(), "summary", findings);
  }

  private void text(
      PracticeRecord record, Optional<LocalizedText> text, String name, Findings findings) {
    // That there is no text at all, or in what is no language, is told by the constraints.
    if (text.filter(one -> !one.isEmpty() && one.asMap().keySet().stream().allMatch(TAG::matches))
            .isPresent()
        && MainLanguage.of(text.get(), "en").isEmpty()
        && record.language().flatMap(tag -> MainLanguage.of(text.get(), tag)).isEmpty()) {
      findings.add(problem(Pointer.root().child(name), name));
    }
  }
}
