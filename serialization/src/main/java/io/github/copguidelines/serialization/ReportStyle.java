package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.model.NotSerialized;
import java.util.Locale;

/**
 * The emphasis of parts of a text report, for example by the colours of a terminal.
 *
 * <p>Each method returns its argument with marks; the default methods add none. An implementation
 * must not change the visible text.
 */
@NotSerialized
public interface ReportStyle {

  /** Returns the style without marks, for files. */
  static ReportStyle plain() {
    return new ReportStyle() {};
  }

  /** Marks the name of a document. */
  default String heading(String text) {
    return text;
  }

  /** Marks the word for a severity. */
  default String severity(Severity severity, String word) {
    return word;
  }

  /** Marks the characters that point to a place within a line of a document. */
  default String caret(String text) {
    return text;
  }

  /** Isolates a sentence whose direction differs from its line. */
  default String sentence(String text, Locale language) {
    return text;
  }

  /** Isolates an excerpt of a document, in any direction. */
  default String excerpt(String text) {
    return text;
  }
}
