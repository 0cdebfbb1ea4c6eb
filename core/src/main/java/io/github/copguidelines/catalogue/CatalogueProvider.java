package io.github.copguidelines.catalogue;

import io.github.copguidelines.model.NotSerialized;

/**
 * A service that provides the catalogue in its jar, found by {@link java.util.ServiceLoader}.
 *
 * <p>{@code cop-serialization} provides the bundled catalogue in this way to validation by
 * {@code @Valid}. A provider has a public constructor without parameters and is thread-safe.
 */
@NotSerialized
public interface CatalogueProvider {

  /** Returns the catalogue: the same object at each call. */
  Catalogue catalogue();
}
