package io.github.copguidelines.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.copguidelines.finding.FieldNames;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.model.Members;
import io.github.copguidelines.text.StructuredValue;
import io.github.copguidelines.vocabulary.Code;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A difference between two documents.
 *
 * <p>Values are plain, as in {@link Members} and on the wire. Null is a null in the document, or no
 * value if the kind has none. Immutable and thread-safe; {@code toString} shows no value.
 *
 * @param kind the kind of difference
 * @param oldPlace the place in the old document; empty for an addition
 * @param newPlace the place in the new document; empty for a removal. The places differ if an entry
 *     of a list has another position.
 * @param oldValue the value in the old document, for a removal or change
 * @param newValue the value in the new document, for an addition or change
 */
public record Difference(
    Kind kind,
    Optional<Pointer> oldPlace,
    Optional<Pointer> newPlace,
    @Nullable Object oldValue,
    @Nullable Object newValue)
    implements StructuredValue {

  /** The kind of difference. */
  public enum Kind implements Code {
    /** Only the new document has the value. */
    ADDED,
    /** Only the old document has the value. */
    REMOVED,
    /** The documents have different values at the place. */
    CHANGED,
    /** An entry of a list has another position relative to the entries that were there before. */
    MOVED;
  }

  /**
   * Makes values unmodifiable.
   *
   * @throws IllegalArgumentException if a value is not plain, or if a place is missing or
   *     superfluous
   */
  public Difference {
    if (oldPlace.isEmpty() != (kind == Kind.ADDED)
        || newPlace.isEmpty() != (kind == Kind.REMOVED)) {
      throw new IllegalArgumentException("A place is missing, or there is one too many.");
    }
    oldValue = Members.plain(oldValue);
    newValue = Members.plain(newValue);
  }

  /** Returns the members as on the wire: plain values, without absent ones. */
  @JsonValue
  public Map<String, @Nullable Object> asMap() {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    members.put("kind", kind.code());
    oldPlace.ifPresent(place -> members.put("oldPlace", place.toString()));
    newPlace.ifPresent(place -> members.put("newPlace", place.toString()));
    if (kind == Kind.REMOVED || kind == Kind.CHANGED) {
      members.put("oldValue", oldValue);
    }
    if (kind == Kind.ADDED || kind == Kind.CHANGED) {
      members.put("newValue", newValue);
    }
    return members;
  }

  /**
   * Reads a difference from members as {@link #asMap} returns them.
   *
   * @throws IllegalArgumentException if the members do not represent a difference
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Difference of(Members members) {
    return new Difference(
        Arrays.stream(Kind.values())
            .filter(kind -> members.get("kind").equals(Optional.of(kind.code())))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("kind is not a code of its list.")),
        members.get("oldPlace").map(place -> Pointer.parse(place.toString())),
        members.get("newPlace").map(place -> Pointer.parse(place.toString())),
        members.get("oldValue").orElse(null),
        members.get("newValue").orElse(null));
  }

  /** Returns the addition of a value. */
  public static Difference added(Pointer place, @Nullable Object value) {
    return new Difference(Kind.ADDED, Optional.empty(), Optional.of(place), null, value);
  }

  /** Returns the removal of a value. */
  public static Difference removed(Pointer place, @Nullable Object value) {
    return new Difference(Kind.REMOVED, Optional.of(place), Optional.empty(), value, null);
  }

  /** Returns the change of a value. */
  public static Difference changed(
      Pointer oldPlace, Pointer newPlace, @Nullable Object oldValue, @Nullable Object newValue) {
    return new Difference(
        Kind.CHANGED, Optional.of(oldPlace), Optional.of(newPlace), oldValue, newValue);
  }

  /** Returns the move of an entry of a list. */
  public static Difference moved(Pointer oldPlace, Pointer newPlace) {
    return new Difference(Kind.MOVED, Optional.of(oldPlace), Optional.of(newPlace), null, null);
  }

  /** Returns the place in the new document; for a removal, the place in the old one. */
  public Pointer place() {
    return newPlace.or(this::oldPlace).orElseThrow();
  }

  /**
   * Returns the label of the place in a language or else in English, as findings do; empty if it
   * has none.
   */
  public Optional<String> field(Locale locale) {
    return FieldNames.path(place(), locale);
  }

  /** Returns kind and place. */
  @Override
  public String toString() {
    return kind.code() + " " + place();
  }
}
