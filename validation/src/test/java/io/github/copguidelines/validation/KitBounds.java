package io.github.copguidelines.validation;

import io.github.copguidelines.finding.Limits;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * A bound by which one case of the conformance kit is judged, narrower than the library's own, so
 * that a small document breaks it.
 *
 * @param name the bound, as {@link Limits} has it
 */
record KitBounds(String name, int most) {

  /** By the name of the file. */
  private static final Map<String, KitBounds> BY_FILE =
      Map.of(
          "invalid-limit-002.json", new KitBounds("documentLength", 200),
          "invalid-limit-003.json", new KitBounds("textLength", 1_000),
          "invalid-limit-006.json", new KitBounds("findings", 2));

  /** Returns the bound of a case; nothing where those of the library hold. */
  static Optional<KitBounds> of(String path) {
    return Optional.ofNullable(BY_FILE.get(path.substring(path.lastIndexOf('/') + 1)));
  }

  /** Returns all bounds by which a case is judged. */
  static Limits limits(String path) {
    return of(path).map(KitBounds::limits).orElseGet(Limits::standard);
  }

  private Limits limits() {
    Limits.Builder limits = Limits.builder();
    switch (name) {
      case "documentLength" -> limits.documentLength(most);
      case "textLength" -> limits.textLength(most);
      case "findings" -> limits.findings(most);
      default -> throw new IllegalStateException("No bound has the name " + name);
    }
    return limits.build();
  }

  /** Says the bound of a case, where it has one. */
  static void addTo(ObjectNode entry, String path) {
    of(path).ifPresent(bound -> entry.putObject("limits").put(bound.name, bound.most));
  }
}
