package io.github.copguidelines.analysis.collection;

import io.github.copguidelines.report.Difference;
import java.util.List;

/**
 * The change of one document between two collections.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the identifier of the document
 * @param kind whether it is added, removed or changed
 * @param differences the differences, in the order of the model; empty unless it is changed
 */
public record RecordDiff(String id, Difference.Kind kind, List<Difference> differences) {

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if the kind is a move, which documents cannot have
   */
  public RecordDiff {
    if (kind == Difference.Kind.MOVED) {
      throw new IllegalArgumentException("A document of a collection has no position.");
    }
    differences = List.copyOf(differences);
  }
}
