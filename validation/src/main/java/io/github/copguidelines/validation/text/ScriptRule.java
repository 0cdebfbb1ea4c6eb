package io.github.copguidelines.validation.text;

import io.github.copguidelines.finding.CopRules;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.validation.check.Findings;
import java.lang.Character.UnicodeScript;
import java.util.Set;

/**
 * A text is in the script of its language, if that is known: at most half of its letters belong to
 * another one.
 *
 * <p>Plain texts and names of organisations are not checked, since they may be in another language
 * than the document. Texts of few letters are not checked either: many are names.
 */
final class ScriptRule implements FreeTextRule {

  @Override
  public Rule rule() {
    return CopRules.SCRIPT;
  }

  @Override
  public void check(FreeText text, Findings findings) {
    if (text.kind() != FreeText.Kind.MARKED) {
      return;
    }
    Set<UnicodeScript> own = LanguageScripts.of(text.language());
    if (!own.isEmpty()) {
      LetterCount.foreign(text.text(), own)
          .ifPresent(
              script ->
                  findings.add(
                      rule()
                          .at(text.at())
                          .messageCase(rule().id(), script)
                          .argument("language", text.language())));
    }
  }
}
