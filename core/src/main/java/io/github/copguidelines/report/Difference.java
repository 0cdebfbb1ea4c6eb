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
 * One thing that is different between two documents.
 *
 * <p>Values are plain, as {@link Members} describes them, and as they appear on the wire. A value
 * that is null is a null that appears in the document, or no value where the kind says that there
 * is none. Immutable and thread-safe; {@code toString} shows no value.
 *
 * @param kind what happened
 * @param oldPlace the place in the old document; empty for what was added
 * @param newPlace the place in the new document; empty for what was removed. The places differ
 *     where an entry of a list appears at another position.
 * @param oldValue the value in the old document, of what was removed or changed
 * @param newValue the value in the new document, of what was added or changed
 */
public record Difference(
    Kind kind,
    Optional<Pointer> oldPlace,
    Optional<Pointer> newPlace,
    @Nullable Object oldValue,
    @Nullable Object newValue)
    implements StructuredValue {

  /** What happened to a value. */
  public enum Kind implements Code {
    /** It is new. */
    ADDED,
    /** It is gone. */
    REMOVED,
    /** Another appears in its place. */
    CHANGED,
    /** It appears at another position of its list, among those that were there before. */
    MOVED;
  }

  /**
   * Makes values unmodifiable.
   *
   * @throws IllegalArgumentException if a value is not plain, or if a place is missing or too many
   */
  public Difference {
    if (oldPlace.isEmpty() != (kind == Kind.ADDED)
        || newPlace.isEmpty() != (kind == Kind.REMOVED)) {
      throw new IllegalArgumentException("A place is missing, or there is one too many.");
    }
    oldValue = Members.plain(oldValue);
    newValue = Members.plain(newValue);
  }

  /** Returns the members that are written: plain values, without those that are absent. */
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
   * Returns the difference of members as {@link #asMap} returns them.
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

  /** Returns that a value is new. */
  public static Difference added(Pointer place, @Nullable Object value) {
    return new Difference(Kind.ADDED, Optional.empty(), Optional.of(place), null, value);
  }

  /** Returns that a value is gone. */
  public static Difference removed(Pointer place, @Nullable Object value) {
    return new Difference(Kind.REMOVED, Optional.of(place), Optional.empty(), value, null);
  }

  /** Returns that another value appears in the place of one. */
  public static Difference changed(
      Pointer oldPlace, Pointer newPlace, @Nullable Object oldValue, @Nullable Object newValue) {
    return new Difference(
        Kind.CHANGED, Optional.of(oldPlace), Optional.of(newPlace), oldValue, newValue);
  }

  /** Returns that an entry of a list appears at another position. */
  public static Difference moved(Pointer oldPlace, Pointer newPlace) {
    return new Difference(Kind.MOVED, Optional.of(oldPlace), Optional.of(newPlace), null, null);
  }

  /** Returns the place in the new document, or of what was removed that in the old one. */
  public Pointer place() {
    return newPlace.or(this::oldPlace).orElseThrow();
  }

  /**
   * Returns what people call the place, in a language or else in English, as findings do; empty
   * where it has no label.
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
