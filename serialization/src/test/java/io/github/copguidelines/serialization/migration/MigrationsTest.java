package io.github.copguidelines.serialization.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.finding.Pointer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A chain, shown with steps that each give a member another name. */
class MigrationsTest {

  private record Renaming(String from, String to, String old, String name) implements Migration {

    @Override
    public Migrated apply(Map<String, ? extends @Nullable Object> document) {
      Shape shape = new Shape(document);
      shape.rename(old, name);
      return shape.migrated();
    }
  }

  private final Migrations chain =
      new Migrations(
          List.of(
              new Renaming("0.8", "0.9", "a", "b"),
              new Renaming("0.9", "1.0", "b", "c"),
              new Renaming("1.0", "2.0", "x", "y")));

  @Test
  void aDocumentGoesThroughTheStepsFromItsVersionOn() {
    assertEquals(Map.of("c", 1), chain.migrate("0.8", Map.of("a", 1)).document());
    assertEquals(Map.of("a", 1), chain.migrate("0.9", Map.of("a", 1)).document());
    assertEquals(Map.of("c", 1), chain.migrate("0.9", Map.of("b", 1)).document());
    assertEquals(Map.of("b", 1), chain.migrate("1.0", Map.of("b", 1)).document());
    assertEquals("0.8", chain.oldest());
    assertEquals("2.0", chain.newest());
  }

  @Test
  void movesOfSeveralStepsAreToldAsFromTheFirstDocumentToTheLast() {
    Moves moves = chain.migrate("0.8", Map.of("a", 1, "x", 2)).moves();
    assertEquals(Pointer.parse("/a/0"), moves.origin(Pointer.parse("/c/0")));
    assertEquals(Pointer.parse("/c/0"), moves.target(Pointer.parse("/a/0")));
    assertEquals(
        List.of("/c /a", "/y /x"),
        moves.findings().stream()
            .map(finding -> finding.pointer() + " " + finding.arguments().get("place").orElse(""))
            .toList());
  }

  @Test
  void anyAdditionOfAVersionIsTakenAndNoOtherVersion() {
    assertTrue(chain.take("0.9"));
    assertTrue(chain.take("0.9.3"));
    assertEquals("0.9", chain.known("0.9.3"));
    assertFalse(chain.take("0.91"));
    assertFalse(chain.take("2.0"));
    assertThrows(IllegalArgumentException.class, () -> chain.migrate("2.0", Map.of()));
  }

  @Test
  void aChainThatBreaksIsRefused() {
    Migration later = new Renaming("1.0", "2.0", "a", "b");
    Migration earlier = new Renaming("0.8", "0.9", "a", "b");
    assertThrows(IllegalArgumentException.class, () -> new Migrations(List.of(earlier, later)));
  }
}
