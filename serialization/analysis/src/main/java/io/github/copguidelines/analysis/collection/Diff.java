package io.github.copguidelines.analysis.collection;

import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.model.ModelTree;
import io.github.copguidelines.model.ModelType;
import io.github.copguidelines.model.Property;
import io.github.copguidelines.report.Difference;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares two documents of a type field by field.
 *
 * <p>It compares objects member by member, including unknown members, and texts language by
 * language. List entries match if they have the same identity: the identifier of references, the
 * code of implemented recommendations, the language of translations, and the value itself of codes
 * and short texts. Without an identity, or with duplicates, equal entries at both ends match, and
 * the entries between match by position.
 *
 * <p>As everywhere in the model, the order of members and of languages makes no difference.
 *
 * <p>All methods are thread-safe.
 */
public final class Diff {

  private final List<Difference> found = new ArrayList<>();

  private Diff() {}

  /**
   * Compares two documents.
   *
   * @param <T> the type of both, a model type
   * @param older the older document
   * @param newer the newer document
   * @return the differences, in the order of the model; none if the documents are equal
   */
  public static <T extends Extensible> List<Difference> between(T older, T newer) {
    Class<?> type = ModelType.ofObject(older).javaType();
    if (type != ModelType.ofObject(newer).javaType()) {
      throw new IllegalArgumentException("Documents of two types cannot be compared.");
    }
    return between(type.asSubclass(Extensible.class), ModelTree.of(older), ModelTree.of(newer));
  }

  /**
   * Compares two documents as on the wire, including values that no object could hold.
   *
   * @param type the model type of both
   * @param older the members of the older document, plain values
   * @param newer the members of the newer document
   * @throws IllegalArgumentException if the type is not a model type or a value is not plain
   */
  public static List<Difference> between(
      Class<? extends Extensible> type,
      Map<String, ? extends @Nullable Object> older,
      Map<String, ? extends @Nullable Object> newer) {
    Diff diff = new Diff();
    diff.members(older, newer, type, Pointer.root(), Pointer.root());
    return List.copyOf(diff.found);
  }

  private void values(
      @Nullable Object older,
      @Nullable Object newer,
      @Nullable Class<?> type,
      Pointer oldPlace,
      Pointer newPlace) {
    if (Objects.equals(older, newer)) {
      return;
    }
    if (older instanceof Map<?, ?> a && newer instanceof Map<?, ?> b) {
      members(a, b, type, oldPlace, newPlace);
    } else if (older instanceof List<?> a && newer instanceof List<?> b) {
      entries(a, b, type, oldPlace, newPlace);
    } else {
      found.add(Difference.changed(oldPlace, newPlace, older, newer));
    }
  }

  private void members(
      Map<?, ?> older,
      Map<?, ?> newer,
      @Nullable Class<?> type,
      Pointer oldPlace,
      Pointer newPlace) {
    Set<Object> names = new LinkedHashSet<>();
    if (type != null && ModelType.isModelType(type)) {
      ModelType.of(type).properties().forEach(property -> names.add(property.name()));
    }
    names.addAll(older.keySet());
    names.addAll(newer.keySet());
    for (Object each : names) {
      String name = String.valueOf(each);
      boolean before = older.containsKey(name);
      boolean after = newer.containsKey(name);
      if (before && after) {
        values(
            older.get(name),
            newer.get(name),
            member(type, name),
            oldPlace.child(name),
            newPlace.child(name));
      } else if (before) {
        found.add(Difference.removed(oldPlace.child(name), older.get(name)));
      } else if (after) {
        found.add(Difference.added(newPlace.child(name), newer.get(name)));
      }
    }
  }

  /** Returns the type of a member, or of the entries of a list; null if the model has none. */
  private static @Nullable Class<?> member(@Nullable Class<?> type, String name) {
    return type == null || !ModelType.isModelType(type)
        ? null
        : ModelType.of(type).property(name).<@Nullable Class<?>>map(Property::type).orElse(null);
  }

  private void entries(
      List<?> older, List<?> newer, @Nullable Class<?> type, Pointer oldPlace, Pointer newPlace) {
    Pairing pairing = Pairing.of(older, newer, type);
    for (int i = 0; i < older.size(); i++) {
      int j = pairing.newPosition(i);
      Pointer before = oldPlace.child(i);
      if (j < 0) {
        found.add(Difference.removed(before, older.get(i)));
        continue;
      }
      Pointer after = newPlace.child(j);
      if (pairing.isMoved(i)) {
        found.add(Difference.moved(before, after));
      }
      values(older.get(i), newer.get(j), type, before, after);
    }
    for (int j : pairing.added()) {
      found.add(Difference.added(newPlace.child(j), newer.get(j)));
    }
  }
}
