package io.github.copguidelines.serialization.binding;

import io.github.copguidelines.finding.Pointer;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * The lines and columns of places in a document, found in one pass over its tokens.
 *
 * <p>A value is where it begins. What is missing is where the innermost object or list that should
 * hold it is named. Used by one thread.
 */
public final class Places {

  private final Set<Pointer> wanted = new HashSet<>();
  private final SortedMap<Pointer, TokenStreamLocation> values = new TreeMap<>();
  private final SortedMap<Pointer, TokenStreamLocation> names = new TreeMap<>();

  private Places(Collection<Pointer> places) {
    for (Pointer place : places) {
      Optional<Pointer> at = Optional.of(place);
      while (at.isPresent() && wanted.add(at.get())) {
        at = at.get().parent();
      }
    }
  }

  /**
   * Looks for places; as far as the document is well-formed.
   *
   * @param parser opens the document at its beginning
   */
  public static Places find(Supplier<JsonParser> parser, Collection<Pointer> places) {
    Places found = new Places(places);
    try (JsonParser in = parser.get()) {
      if (in.nextToken() != null) {
        found.value(in, Pointer.root());
      }
    } catch (RuntimeException e) {
      // Parsers fail in many ways; the reader has told it, and what came before has its place.
    }
    return found;
  }

  /** Returns the location of a place, or of the nearest that there is around it. */
  public Optional<TokenStreamLocation> of(Pointer place) {
    TokenStreamLocation value = values.get(place);
    Optional<Pointer> at = place.parent();
    while (value == null && at.isPresent()) {
      value = names.getOrDefault(at.get(), values.get(at.get()));
      at = at.get().parent();
    }
    return Optional.ofNullable(value);
  }

  private void value(JsonParser in, Pointer at) {
    // Of members that stand twice, the last one counts.
    forget(at, values);
    forget(at, names);
    values.put(at, in.currentTokenLocation());
    if (in.currentToken() == JsonToken.START_OBJECT) {
      while (in.nextToken() == JsonToken.PROPERTY_NAME) {
        Pointer member = at.child(in.currentName());
        TokenStreamLocation name = in.currentTokenLocation();
        in.nextToken();
        wantedOrSkipped(in, member);
        if (wanted.contains(member)) {
          names.put(member, name);
        }
      }
    } else if (in.currentToken() == JsonToken.START_ARRAY) {
      for (int i = 0; in.nextToken() != JsonToken.END_ARRAY; i++) {
        wantedOrSkipped(in, at.child(i));
      }
    }
  }

  private void wantedOrSkipped(JsonParser in, Pointer at) {
    if (wanted.contains(at)) {
      value(in, at);
    } else {
      in.skipChildren();
    }
  }

  /** What lies below a place follows it in the order of places. */
  private static void forget(Pointer at, SortedMap<Pointer, TokenStreamLocation> places) {
    Iterator<Pointer> following = places.tailMap(at).keySet().iterator();
    while (following.hasNext() && following.next().isWithin(at)) {
      following.remove();
    }
  }
}
