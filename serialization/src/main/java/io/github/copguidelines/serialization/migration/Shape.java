package io.github.copguidelines.serialization.migration;

import io.github.copguidelines.finding.Pointer;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An object of a document while a step gives it another shape, and what that moves.
 *
 * <p>Where a member of the new name is there already, nothing takes its place. Works on copies.
 * Used by one thread.
 */
final class Shape {

  private final Map<String, @Nullable Object> members;
  private final Pointer from;
  private final Pointer to;
  private final List<Move> moves;

  /** Starts with the members of a document. */
  Shape(Map<String, ? extends @Nullable Object> document) {
    this(document, Pointer.root(), Pointer.root(), new ArrayList<>());
  }

  private Shape(Map<?, ?> members, Pointer from, Pointer to, List<Move> moves) {
    this.members = new LinkedHashMap<>();
    members.forEach((name, value) -> this.members.put(String.valueOf(name), value));
    this.from = from;
    this.to = to;
    this.moves = moves;
  }

  Migrated migrated() {
    return new Migrated(members, new Moves(moves));
  }

  @Nullable Object get(String name) {
    return members.get(name);
  }

  boolean has(String name) {
    return members.containsKey(name);
  }

  void put(String name, Object value) {
    members.put(name, value);
  }

  void putIfAbsent(String name, Object value) {
    if (!has(name)) {
      put(name, value);
    }
  }

  /** Takes out a member. */
  void remove(String name) {
    members.remove(name);
  }

  void moved(Move move) {
    moves.add(move);
  }

  /** Leaves out members that say with null, or an empty list, that nothing is known. */
  void leaveOutUnknown(String... names) {
    for (String name : names) {
      Object value = get(name);
      if (has(name) && (value == null || (value instanceof List<?> list && list.isEmpty()))) {
        leaveOut(name);
      }
    }
  }

  /** Leaves out a member that says that nothing is known. */
  void leaveOut(String name) {
    remove(name);
    moves.add(new Move(from.child(name), to.child(name), Move.Sort.ABSENT));
  }

  /** Makes a text one in a language, under another name or the same. */
  void localize(String old, String name, String language) {
    if (!(get(old) instanceof String text)) {
      rename(old, name);
    } else if (old.equals(name) || !has(name)) {
      remove(old);
      put(name, Map.of(language, text));
      Move.Sort sort = old.equals(name) ? Move.Sort.FORM : Move.Sort.MOVED;
      moves.add(new Move(from.child(old), to.child(name).child(language), sort));
    }
  }

  /** Gives a member another name. */
  void rename(String old, String name) {
    if (has(old) && !old.equals(name) && !has(name)) {
      members.put(name, members.remove(old));
      moves.add(new Move(from.child(old), to.child(name), Move.Sort.MOVED));
    }
  }

  /** Makes a whole number, such as a year, a text, under another name or the same. */
  void numberToText(String old, String name) {
    Object value = get(old);
    rename(old, name);
    if (value instanceof Integer || value instanceof Long || value instanceof BigInteger) {
      if (get(name) == value) {
        put(name, value.toString());
        if (old.equals(name)) {
          moves.add(new Move(from.child(old), to.child(name), Move.Sort.FORM));
        }
      }
    }
  }

  /** Puts a text into a list of its own, under another name. */
  void wrap(String old, String name) {
    if (get(old) instanceof String text && !has(name)) {
      remove(old);
      put(name, List.of(text));
      moves.add(new Move(from.child(old), to.child(name).child(0), Move.Sort.MOVED));
    } else {
      rename(old, name);
    }
  }

  /** Puts a member into an object next to it, which is made where it is not there. */
  void nest(String old, String object, String name, UnaryOperator<Object> form) {
    Object value = get(old);
    if (value != null && (get(object) instanceof Map || !has(object))) {
      Map<String, @Nullable Object> inner = new LinkedHashMap<>();
      if (get(object) instanceof Map<?, ?> before) {
        before.forEach((key, held) -> inner.put((String) key, held));
      }
      inner.put(name, form.apply(value));
      remove(old);
      put(object, inner);
      moves.add(new Move(from.child(old), to.child(object).child(name), Move.Sort.MOVED));
    }
  }

  /** Gives an object, under another name, another shape. */
  void reshape(String old, String name, Consumer<Shape> body) {
    if (has(name)) {
      return;
    }
    Object value = get(old);
    rename(old, name);
    if (value instanceof Map<?, ?> object) {
      put(name, reshaped(object, from.child(old), to.child(name), body));
    }
  }

  /** Gives each object of a list another shape. */
  void reshapeEach(String name, Consumer<Shape> body) {
    if (get(name) instanceof List<?> list) {
      List<@Nullable Object> elements = new ArrayList<>();
      for (int i = 0; i < list.size(); i++) {
        elements.add(
            list.get(i) instanceof Map<?, ?> object
                ? reshaped(object, from.child(name).child(i), to.child(name).child(i), body)
                : list.get(i));
      }
      put(name, elements);
    }
  }

  private Map<String, @Nullable Object> reshaped(
      Map<?, ?> object, Pointer before, Pointer after, Consumer<Shape> body) {
    Shape shape = new Shape(object, before, after, moves);
    body.accept(shape);
    return shape.members;
  }
}
