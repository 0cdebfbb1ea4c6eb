package io.github.copguidelines.analysis.collection;

import io.github.copguidelines.report.Difference;
import java.util.List;

/**
 * What became of one document between two collections.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the identifier of the document
 * @param kind whether it is new, gone or changed
 * @param differences what changed in it, in the order of the model; empty unless it changed
 */
public record RecordDiff(String id, Difference.Kind kind, List<Difference> differences) {

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if the document is said to be moved, which it cannot be
   */
  public RecordDiff {
    if (kind == Difference.Kind.MOVED) {
      throw new IllegalArgumentException("A document of a collection has no position.");
    }
    differences = List.copyOf(differences);
  }
}
