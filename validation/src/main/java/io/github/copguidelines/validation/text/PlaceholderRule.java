package io.github.copguidelines.validation.text;

import io.github.copguidelines.finding.CopRules;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.validation.check.Findings;

/**
 * No free text, and no name of an organisation, is a placeholder. Texts are not judged by their
 * language: an English placeholder in a French text is as common as a French one.
 */
final class PlaceholderRule implements FreeTextRule {

  @Override
  public Rule rule() {
    return CopRules.PLACEHOLDER;
  }

  @Override
  public void check(FreeText text, Findings findings) {
    if (Placeholders.STANDARD.contains(text.text(), text.required())) {
      findings.add(rule().at(text.at()));
    }
  }
}
