package io.github.copguidelines.cli;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.serialization.Catalogues;
import java.util.function.Supplier;

/** Loads the bundled catalogue for commands. */
final class Bundled {

  private Bundled() {}

  /**
   * Returns the catalogue with the parts for validating records, guidelines and code lists, loaded.
   * Rejects invalid edits of these with file, line and reason.
   */
  static Catalogue catalogue() {
    return catalogue(Catalogues::itu2020);
  }

  /** Returns the catalogue and rejects an error in any part. */
  static Catalogue whole() {
    return catalogue(() -> whole(Catalogues.itu2020()));
  }

  private static Catalogue whole(Catalogue catalogue) {
    catalogue.strategy();
    catalogue.survey();
    catalogue.recordGuide();
    catalogue.crosswalk();
    catalogue.context();
    return catalogue;
  }

  static Catalogue catalogue(Supplier<Catalogue> source) {
    try {
      return source.get();
    } catch (IllegalStateException e) {
      throw Refusal.of("usage.other", "message", String.valueOf(e.getMessage()));
    }
  }
}
