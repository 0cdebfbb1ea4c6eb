package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.ReadDocument;
import io.github.copguidelines.finding.SourceDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A document that was read already. */
record HeldDocument<T>(String name, Optional<String> inFile, ReadDocument<T> read)
    implements SourceDocument<T> {

  /** Returns the documents that came of a file: several are of a list in format 0.9. */
  static <T> List<SourceDocument<T>> of(String file, List<ReadDocument<T>> read) {
    if (read.size() == 1) {
      return List.of(new HeldDocument<>(file, Optional.empty(), read.get(0)));
    }
    List<SourceDocument<T>> all = new ArrayList<>();
    for (ReadDocument<T> each : read) {
      all.add(new HeldDocument<>(OlderRecord.name(file, all.size()), Optional.of(file), each));
    }
    return all;
  }
}
