package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.model.NotSerialized;
import java.util.Locale;

/**
 * How parts of a report in text are emphasized, as by the colours of a terminal.
 *
 * <p>Each method returns the text that it gets, with whatever marks it; here, without. An
 * implementation must not change what is there to be read.
 */
@NotSerialized
public interface ReportStyle {

  /** Returns the style that marks nothing: for files. */
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

  /** Marks what shows a place within a line of a document. */
  default String caret(String text) {
    return text;
  }

  /** Keeps a sentence in a language together where it runs the other way than its line. */
  default String sentence(String text, Locale language) {
    return text;
  }

  /** Keeps a piece of a document together, whichever way it runs. */
  default String excerpt(String text) {
    return text;
  }
}
