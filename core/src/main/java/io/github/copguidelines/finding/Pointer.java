package io.github.copguidelines.finding;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place in a document, written as a JSON Pointer (RFC 6901): {@code /implements/0/code}.
 *
 * <p>Immutable and thread-safe. Its natural order, by which reports are sorted, compares segment by
 * segment: numbers by value and before names, an outer place before an inner one.
 */
public final class Pointer implements Comparable<Pointer> {

  /** The least number that is too long for an index; such numbers are sorted as names. */
  private static final int LEAST_NAME = 100_000_000;

  /** A tilde that escapes neither itself nor a slash. */
  private static final Pattern LONE_TILDE = Pattern.compile("~(?![01])");

  private static final Pointer ROOT = new Pointer(null, "", 0);

  private final @Nullable Pointer parent;

  /** The name, or null for an index, whose text is made only when needed. */
  private final @Nullable String name;

  private final int index;
  private final int depth;

  private Pointer(@Nullable Pointer parent, @Nullable String name, int index) {
    this.parent = parent;
    this.name = name;
    this.index = index;
    this.depth = parent == null ? 0 : parent.depth + 1;
  }

  private String segment() {
    return name == null ? Integer.toString(index) : name;
  }

  /** Returns the pointer to the whole document, the empty text. */
  public static Pointer root() {
    return ROOT;
  }

  /**
   * Returns the pointer that a text represents.
   *
   * @throws IllegalArgumentException if the text is not a pointer by RFC 6901
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Pointer parse(String text) {
    return find(text)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "A JSON Pointer is empty or begins with a slash, and has 0 or 1 after each ~."));
  }

  /** Returns the pointer that a text represents; empty if it is not a pointer. */
  public static Optional<Pointer> find(String text) {
    if (text.isEmpty()) {
      return Optional.of(ROOT);
    }
    if (text.charAt(0) != '/' || LONE_TILDE.matcher(text).find()) {
      return Optional.empty();
    }
    Pointer pointer = ROOT;
    for (String part : text.substring(1).split("/", -1)) {
      pointer = pointer.child(part.replace("~1", "/").replace("~0", "~"));
    }
    return Optional.of(pointer);
  }

  /** Returns the pointer to a member of the object at this place. */
  public Pointer child(String name) {
    return new Pointer(this, Objects.requireNonNull(name, "name"), 0);
  }

  /** Returns the pointer to an element, from 0, of the list at this place. */
  public Pointer child(int index) {
    return isIndex(index) ? new Pointer(this, null, index) : child(Integer.toString(index));
  }

  /** Returns the place that holds this one; empty for the whole document. */
  public Optional<Pointer> parent() {
    return Optional.ofNullable(parent);
  }

  /** Returns true if this place is the other one or is below it. */
  public boolean isWithin(Pointer other) {
    return depth >= other.depth && ancestor(other.depth).equals(other);
  }

  private Pointer ancestor(int ofDepth) {
    Pointer at = this;
    while (at.parent != null && at.depth > ofDepth) {
      at = at.parent;
    }
    return at;
  }

  /**
   * Returns this place, or the innermost around it whose names and indexes, each with a slash, have
   * at most so many characters together.
   */
  Pointer within(int length) {
    int total = 0;
    for (Pointer at = this; at.parent != null; at = at.parent) {
      total += 1 + at.segment().length();
    }
    Pointer at = this;
    while (total > length && at.parent != null) {
      total -= 1 + at.segment().length();
      at = at.parent;
    }
    return at;
  }

  /** Returns the names and indexes from the outside in, not escaped. */
  public List<String> segments() {
    String[] segments = new String[depth];
    for (Pointer at = this; at.parent != null; at = at.parent) {
      segments[at.depth - 1] = at.segment();
    }
    return List.of(segments);
  }

  /** Returns the innermost name or index, not escaped; empty for the whole document. */
  public String last() {
    return segment();
  }

  /** Returns true if a segment is an index. */
  boolean hasIndex() {
    for (Pointer at = this; at.parent != null; at = at.parent) {
      if (at.name == null || isIndex(at.name)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the places from the outermost to this one, without the whole document. */
  List<Pointer> fromRoot() {
    Pointer[] places = new Pointer[depth];
    for (Pointer at = this; at.parent != null; at = at.parent) {
      places[at.depth - 1] = at;
    }
    return List.of(places);
  }

  /** Returns the innermost name or index, escaped. */
  String escaped() {
    return escaped(segment());
  }

  /** Returns the number that an index represents; negative for a name. */
  static int index(String segment) {
    return isIndex(segment) ? Integer.parseInt(segment) : -1;
  }

  @Override
  public int compareTo(Pointer other) {
    Pointer mine = ancestor(other.depth);
    Pointer others = other.ancestor(depth);
    int order = 0;
    // From the inside out, so that the outermost difference decides.
    while (mine.parent != null && others.parent != null) {
      int here = mine.compareSegment(others);
      order = here == 0 ? order : here;
      mine = mine.parent;
      others = others.parent;
    }
    return order == 0 ? Integer.compare(depth, other.depth) : order;
  }

  /** Compares the last segments. Most are indexes, which it compares without making a text. */
  private int compareSegment(Pointer other) {
    return name == null && other.name == null
        ? Integer.compare(index, other.index)
        : compareSegments(segment(), other.segment());
  }

  private static int compareSegments(String a, String b) {
    if (a.equals(b)) {
      return 0;
    }
    boolean indexes = isIndex(a);
    if (indexes != isIndex(b)) {
      return indexes ? -1 : 1;
    }
    return indexes ? Integer.compare(Integer.parseInt(a), Integer.parseInt(b)) : a.compareTo(b);
  }

  private static boolean isIndex(int number) {
    return number >= 0 && number < LEAST_NAME;
  }

  private static boolean isIndex(String segment) {
    if (segment.isEmpty()
        || segment.length() >= 9
        || (segment.length() > 1 && segment.charAt(0) == '0')) {
      return false;
    }
    for (int i = 0; i < segment.length(); i++) {
      if (segment.charAt(i) < '0' || segment.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Pointer pointer && depth == pointer.depth && sameSegments(pointer);
  }

  private boolean sameSegments(Pointer other) {
    Pointer mine = this;
    Pointer others = other;
    while (mine.parent != null && others.parent != null) {
      if (mine.compareSegment(others) != 0) {
        return false;
      }
      mine = mine.parent;
      others = others.parent;
    }
    return true;
  }

  @Override
  public int hashCode() {
    int hash = 1;
    for (Pointer at = this; at.parent != null; at = at.parent) {
      hash = 31 * hash + (at.name == null ? hash(at.index) : at.name.hashCode());
    }
    return hash;
  }

  /** Returns the hash of the text of an index, without making it. */
  private static int hash(int index) {
    int hash = 0;
    for (int divisor = 1_000_000_000; divisor > 0; divisor /= 10) {
      if (index >= divisor || divisor == 1) {
        hash = 31 * hash + '0' + index / divisor % 10;
      }
    }
    return hash;
  }

  /** Returns the pointer in its text form. */
  @JsonValue
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (String part : segments()) {
      text.append('/').append(escaped(part));
    }
    return text.toString();
  }

  private static String escaped(String segment) {
    return segment.replace("~", "~0").replace("/", "~1");
  }
}
