package io.github.copguidelines.serialization;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.catalogue.Recommendation;
import java.util.ArrayList;
import java.util.List;
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

  /** Returns the bytes reachable from a catalogue as it is loaded, with English, and with all. */
  static List<Figure> figures() {
    TextFiles texts = TextFiles.bundled();
    Catalogue catalogue = Catalogues.load(texts);
    Optional<Recommendation> first = catalogue.recommendations().stream().findFirst();
    List<Figure> figures = new ArrayList<>();
    figures.add(
        Figure.of("heap of guidelines and lists, without texts", bytes(catalogue) / 1e6, "MB"));
    Catalogues.readAll(catalogue);
    figures.add(retained(texts, catalogue));
    first.ifPresent(recommendation -> recommendation.title().text(Locale.ENGLISH));
    figures.add(retained(texts, catalogue));
    first.ifPresent(recommendation -> recommendation.title().asMap());
    figures.add(retained(texts, catalogue));
    return figures;
  }

  private static Figure retained(TextFiles texts, Catalogue catalogue) {
    return Figure.of(
        "heap of a catalogue with texts in " + texts.loaded(), bytes(catalogue) / 1e6, "MB");
  }

  /** Returns the bytes of an object and all that it refers to, constants and enums with it. */
  static long bytes(Object root) {
    return GraphLayout.parseInstance(root).totalSize();
  }
}
