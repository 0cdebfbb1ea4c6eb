package io.github.copguidelines.analysis.collection;

import io.github.copguidelines.finding.CollectionRules;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;

/**
 * Two documents with the same revision and different content.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the identifier of both
 * @param kept the name of the document that was kept
 * @param other the name of the other document
 */
public record Conflict(String id, String kept, String other) {

  /** Returns the finding on the document that was not kept. */
  public Finding finding() {
    return CollectionRules.CONFLICT
        .at(Pointer.root().child("version"))
        .argument("document", kept)
        .argument("other", other)
        .build();
  }
}
