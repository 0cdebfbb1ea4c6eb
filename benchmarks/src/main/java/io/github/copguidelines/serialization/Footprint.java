package io.github.copguidelines.serialization;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.catalogue.Recommendation;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;
import org.openjdk.jol.info.GraphLayout;

/** The heap that a catalogue keeps: without texts, and with all. */
final class Footprint {

  static {
    // Without it, JOL does not look into records and hidden classes.
    System.setProperty("jol.magicFieldOffset", "true");
  }

  private Footprint() {}

  /**
   * Prints the bytes reachable from a catalogue, before and after English and every language were
   * loaded.
   */
  static void print(PrintStream out) {
    TextFiles texts = TextFiles.bundled();
    Catalogue catalogue = Catalogues.load(texts);
    out.printf("retained heap, guidelines and lists: %,d bytes%n", bytes(catalogue));
    Catalogues.readAll(catalogue);
    out.printf("retained heap, %s: %,d bytes%n", texts.loaded(), bytes(catalogue));
    Optional<Recommendation> first = catalogue.recommendations().stream().findFirst();
    first.ifPresent(recommendation -> recommendation.title().in(Locale.ENGLISH));
    out.printf("retained heap, %s: %,d bytes%n", texts.loaded(), bytes(catalogue));
    first.ifPresent(recommendation -> recommendation.title().asMap());
    out.printf("retained heap, %s: %,d bytes%n", texts.loaded(), bytes(catalogue));
  }

  /** Returns the bytes of an object and all that it refers to, constants and enums with it. */
  static long bytes(Object root) {
    return GraphLayout.parseInstance(root).totalSize();
  }
}
