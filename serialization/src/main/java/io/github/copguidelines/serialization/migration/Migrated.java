package io.github.copguidelines.serialization.migration;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A document after a step, and what the step moved.
 *
 * @param document the members of its root, plain; unmodifiable
 */
public record Migrated(Map<String, @Nullable Object> document, Moves moves) {

  /** Keeps an unmodifiable copy of the members. */
  public Migrated {
    document = Collections.unmodifiableMap(new LinkedHashMap<>(document));
  }
}
