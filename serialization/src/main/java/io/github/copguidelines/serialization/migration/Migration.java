package io.github.copguidelines.serialization.migration;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One step: makes a document of one version of the wire format into one of the next.
 *
 * <p>A pure function: it changes nothing that it is given, and the same document always becomes the
 * same. It takes any document, right or wrong; what it does not understand it leaves where it is,
 * so that the reader tells of it and keeps it. Immutable and thread-safe.
 */
interface Migration {

  /** Returns the version that it takes, model and revision: {@code 0.9}. */
  String from();

  /** Returns the version that it makes, model and revision: {@code 1.0}. */
  String to();

  /**
   * Makes a document into one of the next version.
   *
   * @param document the members of its root, plain as {@code Members} holds them; not changed
   */
  Migrated apply(Map<String, ? extends @Nullable Object> document);
}
