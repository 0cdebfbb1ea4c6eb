package io.github.copguidelines.serialization.binding.internal;

import io.github.copguidelines.finding.Pointer;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * The lines and columns of places in a document, found in one pass over its tokens.
 *
 * <p>The position of a value is its start. The position of a missing value is the name of the
 * innermost object or list that should hold it. The pass enters only values on the paths to places
 * and skips all others. So its work grows with the document and the places, independent of their
 * depth. Not thread-safe.
 */
public final class Places {

  /** A wanted value, or a value that contains wanted values. */
  private static final class Wanted {
    private final Map<String, Wanted> below = new HashMap<>();
  }

  /** A wanted value that the document has. */
  private static final class Found {
    private final TokenStreamLocation name;
    private final TokenStreamLocation start;
    private final Map<String, Found> below = new HashMap<>();

    Found(TokenStreamLocation name, TokenStreamLocation start) {
      this.name = name;
      this.start = start;
    }
  }

  /** An open object or list. */
  private static final class Level {
    private final Wanted wanted;
    private final Found found;
    private int index;

    Level(Wanted wanted, Found found) {
      this.wanted = wanted;
      this.found = found;
    }
  }

  private final Deque<Level> levels = new ArrayDeque<>();
  private @Nullable Found root;

  private Places() {}

  /**
   * Finds places, as far as the document is well-formed.
   *
   * @param parser opens the document at its beginning
   */
  public static Places find(Supplier<JsonParser> parser, Collection<Pointer> places) {
    Wanted wanted = new Wanted();
    for (Pointer place : places) {
      Wanted at = wanted;
      for (String segment : place.segments()) {
        at = at.below.computeIfAbsent(segment, any -> new Wanted());
      }
    }
    Places found = new Places();
    try (JsonParser in = parser.get()) {
      if (in.nextToken() != null) {
        found.walk(in, wanted);
      }
    } catch (RuntimeException e) {
      // Parsers fail in many ways; the reader has reported it, and earlier values have their
      // places.
    }
    return found;
  }

  private void walk(JsonParser in, Wanted wanted) {
    root = new Found(in.currentTokenLocation(), in.currentTokenLocation());
    enter(in, wanted, root);
    while (!levels.isEmpty()) {
      Level level = levels.element();
      JsonToken token = in.nextToken();
      if (token == null || token.isStructEnd()) {
        levels.pop();
        continue;
      }
      TokenStreamLocation name = in.currentTokenLocation();
      String segment;
      if (token == JsonToken.PROPERTY_NAME) {
        segment = in.currentName();
        in.nextToken();
      } else {
        segment = Integer.toString(level.index++);
      }
      Wanted next = level.wanted.below.get(segment);
      if (next == null) {
        in.skipChildren();
      } else {
        Found value = new Found(name, in.currentTokenLocation());
        level.found.below.put(segment, value); // the last one of duplicate members counts
        enter(in, next, value);
      }
    }
  }

  private void enter(JsonParser in, Wanted wanted, Found value) {
    JsonToken token = in.currentToken();
    if (token != null && token.isStructStart()) {
      levels.push(new Level(wanted, value));
    }
  }

  /** Returns the location of a value, or of the nearest existing value around it. */
  public Optional<TokenStreamLocation> of(Pointer place) {
    return of(place, false);
  }

  /** Returns the location of the name of a member, or of the nearest existing value around it. */
  public Optional<TokenStreamLocation> ofName(Pointer place) {
    return of(place, true);
  }

  private Optional<TokenStreamLocation> of(Pointer place, boolean name) {
    Found at = root;
    if (at == null) {
      return Optional.empty();
    }
    for (String segment : place.segments()) {
      Found next = at.below.get(segment);
      if (next == null) {
        return Optional.of(at.name);
      }
      at = next;
    }
    return Optional.of(name ? at.name : at.start);
  }
}
