package io.github.copguidelines.finding;

import io.github.copguidelines.model.NotSerialized;
import java.util.Optional;

/**
 * A document that was read, while its text is still at hand.
 *
 * @param <T> the type of the object that appears in it
 */
@FunctionalInterface
@NotSerialized
public interface ReadDocument<T> {

  /** Returns what came of the reading; its lines and columns are those in the file. */
  ReadResult<T> result();

  /**
   * Returns a report with line and column of each finding, as far as the text is known; of a
   * document that is a part of a file, those in the file.
   */
  default ValidationReport locate(ValidationReport report) {
    return report;
  }

  /** Returns the text, where lines of it may be quoted by the lines of the located report. */
  default Optional<String> text() {
    return Optional.empty();
  }
}
