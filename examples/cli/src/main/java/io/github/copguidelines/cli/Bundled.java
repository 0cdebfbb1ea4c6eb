package io.github.copguidelines.cli;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.serialization.Catalogues;
import java.util.function.Supplier;

/** The bundled catalogue, as commands ask for it. */
final class Bundled {

  private Bundled() {}

  /** Returns the catalogue; refuses with file, line and reason where an edit has made it wrong. */
  static Catalogue catalogue() {
    return catalogue(Catalogues::itu2020);
  }

  static Catalogue catalogue(Supplier<Catalogue> source) {
    try {
      return source.get();
    } catch (IllegalStateException e) {
      throw new Refusal(String.valueOf(e.getMessage()));
    }
  }
}
