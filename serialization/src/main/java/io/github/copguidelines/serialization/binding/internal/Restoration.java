package io.github.copguidelines.serialization.binding.internal;

import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.Unbound;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Restores unbound values to their places.
 *
 * <p>It processes values in the order of their places, so earlier elements of a list are restored
 * first. Elements that were not kept are absent from the written list.
 */
final class Restoration {

  private final ReadResult<?> result;
  private final Set<Pointer> kept;
  private final Map<Pointer, List<Integer>> lost = new HashMap<>();

  private Restoration(ReadResult<?> result) {
    this.result = result;
    this.kept = result.unbound().stream().map(Unbound::pointer).collect(Collectors.toSet());
  }

  /**
   * Returns the plain tree of an object with its unbound values.
   *
   * @param tree the plain form of the object, which this method changes
   */
  static @Nullable Object of(ReadResult<?> result, Object tree) {
    Restoration restoration = new Restoration(result);
    Object root = tree;
    for (Unbound value : result.unbound()) {
      if (value.pointer().parent().isEmpty()) {
        root = value.value();
      } else {
        restoration.put(root, value);
      }
    }
    return root;
  }

  private void put(@Nullable Object root, Unbound value) {
    Object parent = root;
    Pointer place = Pointer.root();
    List<String> segments = value.pointer().segments();
    for (String segment : segments.subList(0, segments.size() - 1)) {
      parent =
          parent instanceof List<?> list
              ? list.get(index(place, segment))
              : members(parent).computeIfAbsent(segment, name -> new LinkedHashMap<>());
      place = place.child(segment);
    }
    String last = value.pointer().last();
    if (parent instanceof List<?> list) {
      elements(list).add(index(place, last), value.value());
    } else {
      members(parent).put(last, value.value());
    }
  }

  @SuppressWarnings("unchecked") // the plain form of an object has lists and maps of plain values
  private static List<@Nullable Object> elements(List<?> list) {
    return (List<@Nullable Object>) list;
  }

  @SuppressWarnings("unchecked") // as for lists
  private static Map<String, @Nullable Object> members(@Nullable Object object) {
    return (Map<String, @Nullable Object>) Objects.requireNonNull(object);
  }

  /** Returns the index in the written list of an element of the document's list. */
  private int index(Pointer list, String segment) {
    int index = Integer.parseInt(segment);
    int before = Collections.binarySearch(lost.computeIfAbsent(list, this::lostOf), index);
    return index - (before < 0 ? -before - 1 : before);
  }

  private List<Integer> lostOf(Pointer list) {
    return new ArrayList<>(
        result.gaps(list).stream().filter(gap -> !kept.contains(list.child(gap))).toList());
  }
}
