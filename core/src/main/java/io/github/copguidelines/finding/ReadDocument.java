package io.github.copguidelines.finding;

import io.github.copguidelines.model.NotSerialized;
import java.util.Optional;

/**
 * A document that was read, with its text still available.
 *
 * @param <T> the type of the object in it
 */
@FunctionalInterface
@NotSerialized
public interface ReadDocument<T> {

  /** Returns the result of reading; its lines and columns are positions in the file. */
  ReadResult<T> result();

  /**
   * Returns a report with line and column of each finding, if the text is known. For a part of a
   * file these are positions in the file.
   */
  default ValidationReport locate(ValidationReport report) {
    return report;
  }

  /** Returns the text, if reports may quote its lines; the located report has their numbers. */
  default Optional<String> text() {
    return Optional.empty();
  }
}
