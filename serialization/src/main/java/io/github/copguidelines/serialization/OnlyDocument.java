package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.ReadResult;
import java.util.Iterator;

/** The document of a file that holds exactly one. */
final class OnlyDocument {

  private OnlyDocument() {}

  static ReadResult<?> of(Iterable<? extends ReadResult<?>> documents) {
    Iterator<? extends ReadResult<?>> all = documents.iterator();
    if (all.hasNext()) {
      ReadResult<?> first = all.next();
      if (!all.hasNext()) {
        return first;
      }
    }
    throw new IllegalArgumentException("The format holds exactly one document.");
  }
}
