package io.github.copguidelines.validation.check;

import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.finding.CopRules;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.text.LocalizedText;
import java.util.Map;
import java.util.Optional;

/** Checks of plain and localized texts. */
final class TextChecks {

  /** What the message about a form calls it. */
  private static final Map<String, String> FORM_NAMES =
      Map.ofEntries(
          Map.entry(Forms.RECORD_ID, "record-id"),
          Map.entry(Forms.RECOMMENDATION_CODE, "recommendation-code"),
          Map.entry(Forms.COUNTRY, "country"),
          Map.entry(Forms.CURRENCY, "currency"),
          Map.entry(Forms.STATEMENT_CODE, "statement-code"),
          Map.entry(Forms.REFERENCE_ID, "reference-id"),
          Map.entry(Forms.LINK, "link"),
          Map.entry(Forms.EMAIL, "email"),
          Map.entry(Forms.FILE, "file"),
          Map.entry(Forms.SHA_256, "sha-256"),
          Map.entry(Forms.MEDIA_TYPE, "media-type"),
          Map.entry(Forms.SCHEMA_VERSION, "schema-version"));

  private TextChecks() {}

  /** Checks the form of a text. */
  static Check form(String regexp, Terms terms) {
    TextForm form = TextForm.of(regexp);
    String name =
        formName(regexp)
            .orElseThrow(
                () -> new IllegalStateException("A form needs a name for its message: " + regexp));
    Rule rule = terms.rule(CopRules.FORM.id());
    return (value, at, findings) -> {
      if (!form.matches((String) value)) {
        findings.add(rule.at(at).messageCase(rule.id(), name));
      }
    };
  }

  /** Returns what the message about a form calls it; nothing for a form that the model lacks. */
  static Optional<String> formName(String regexp) {
    return Optional.ofNullable(FORM_NAMES.get(regexp));
  }

  static Check languageTag(Terms terms) {
    Rule rule = terms.rule(CopRules.LANGUAGE.id());
    return (value, at, findings) -> isTag((String) value, rule, at, findings);
  }

  static Check length(int min, int max, Terms terms) {
    Rule rule = terms.rule(CopRules.TEXT_LENGTH.id());
    return (value, at, findings) -> {
      String text = (String) value;
      int length = Texts.length(text);
      if (min > 0 && Texts.isBlank(text)) {
        findings.add(terms.rule(CopRules.BLANK.id()).at(at));
      } else if (length < min || length > max) {
        findings.add(tooLongOrShort(rule, at, length, min, max, ""));
      }
    };
  }

  static Check localized(int min, int max, Terms terms) {
    Rule tag = terms.rule(CopRules.LANGUAGE.id());
    Rule empty = terms.rule(CopRules.NO_LANGUAGE.id());
    return (value, at, findings) -> {
      Map<String, String> texts = ((LocalizedText) value).asMap();
      if (texts.isEmpty()) {
        findings.add(empty.at(at));
      }
      for (String language : Texts.repeated(texts.keySet())) {
        findings.add(tag.at(at.child(language)).messageCase(tag.id(), "repeated"));
      }
      texts.forEach(
          (language, text) -> {
            Pointer place = at.child(language);
            // A tag that is none is text of the document, which no message repeats.
            boolean known = isTag(language, tag, place, findings);
            inLanguage(text, known ? language : "", min, max, terms, place, findings);
          });
    };
  }

  private static void inLanguage(
      String text, String language, int min, int max, Terms terms, Pointer at, Findings findings) {
    if (Texts.isBlank(text)) {
      findings.add(terms.rule(CopRules.BLANK.id()).at(at));
      return;
    }
    int length = Texts.length(text);
    if (length < min || length > max) {
      Finding.Builder finding =
          tooLongOrShort(
              terms.rule(CopRules.TEXT_LENGTH.id()),
              at,
              length,
              min,
              max,
              language.isEmpty() ? "" : "-in");
      findings.add(finding.argument("language", language));
    }
  }

  private static Finding.Builder tooLongOrShort(
      Rule rule, Pointer at, int length, int min, int max, String suffix) {
    return rule.at(at)
        .messageCase(rule.id(), (length > max ? "max" : "min") + suffix)
        .argument("length", length)
        .argument("min", min)
        .argument("max", max);
  }

  private static boolean isTag(String text, Rule rule, Pointer at, Findings findings) {
    boolean tag = Texts.isLanguageTag(text);
    if (!tag) {
      findings.add(rule.at(at));
    }
    return tag;
  }
}
