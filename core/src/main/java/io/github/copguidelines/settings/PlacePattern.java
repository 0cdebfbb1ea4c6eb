package io.github.copguidelines.settings;

import io.github.copguidelines.finding.Pointer;
import java.util.List;

/**
 * A JSON Pointer in which a segment may be {@code *}, which represents any one segment.
 *
 * @param pointer the pattern, read as a pointer
 * @param segments its names and indexes from the outside in, not escaped
 */
public record PlacePattern(Pointer pointer, List<String> segments) {

  private static final String ANY = "*";

  /** Returns true if a text has the format of a pattern. */
  public static boolean isForm(String text) {
    return Pointer.find(text).isPresent();
  }

  /** Returns the pattern that a text of the {@linkplain #isForm right format} represents. */
  public static PlacePattern parse(String text) {
    Pointer pointer = Pointer.parse(text);
    return new PlacePattern(pointer, pointer.segments());
  }

  /** Returns true if the pattern matches a place. */
  public boolean matches(Pointer place) {
    if (!segments.contains(ANY)) {
      return pointer.equals(place);
    }
    List<String> others = place.segments();
    if (others.size() != segments.size()) {
      return false;
    }
    for (int i = 0; i < others.size(); i++) {
      if (!segments.get(i).equals(ANY) && !segments.get(i).equals(others.get(i))) {
        return false;
      }
    }
    return true;
  }
}
