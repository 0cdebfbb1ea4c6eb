package io.github.copguidelines.cli;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.serialization.Catalogues;
import java.util.function.Supplier;

/** The bundled catalogue, as commands ask for it. */
final class Bundled {

  private Bundled() {}

  /**
   * Returns the catalogue with what judging a record takes, the guidelines and code lists; refuses
   * with file, line and reason where an edit has made these wrong.
   */
  static Catalogue catalogue() {
    return catalogue(Catalogues::itu2020);
  }

  /** Returns the same, and refuses where any other part is wrong. */
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
