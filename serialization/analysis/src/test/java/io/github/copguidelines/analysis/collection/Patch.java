package io.github.copguidelines.analysis.collection;

import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.model.ModelTree;
import io.github.copguidelines.model.ModelType;
import io.github.copguidelines.report.Difference;
import io.github.copguidelines.serialization.CopJson;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Differences on their way into a tree of plain values.
 *
 * <p>Those that concern one member or entry go into it together. In a list the places of the new
 * document are found first: what was added and moved stands there, and the entries that stay fill
 * the places between in their order.
 */
final class Patch {

  private static final int NONE = -1;

  private final int depth;

  private Patch(int depth) {
    this.depth = depth;
  }

  /**
   * Returns a document after the changes; null values of the tree cannot be told from absent ones.
   */
  static <T extends Extensible> T apply(T document, List<Difference> changes) {
    @SuppressWarnings("unchecked") // the model type that an object is of
    Class<T> type = (Class<T>) ModelType.ofObject(document).javaType();
    String changed = JsonMapper.shared().writeValueAsString(apply(ModelTree.of(document), changes));
    return CopJson.lenient().read(changed, type).value();
  }

  /**
   * Returns the members of a document after the changes.
   *
   * @throws IllegalArgumentException if the changes are none of this document
   */
  static Map<String, @Nullable Object> apply(
      Map<String, @Nullable Object> document, List<Difference> changes) {
    List<Step> steps = changes.stream().map(Step::of).toList();
    if (steps.stream().anyMatch(step -> step.isAt(0))) {
      throw unfit();
    }
    return new Patch(0).members(document, steps);
  }

  /** A difference with the names and positions that lead to it. */
  private record Step(
      Difference change, Optional<List<String>> before, Optional<List<String>> after) {

    static Step of(Difference change) {
      return new Step(
          change,
          change.oldPlace().map(Pointer::segments),
          change.newPlace().map(Pointer::segments));
    }

    boolean isAt(int depth) {
      return before.or(() -> after).orElseThrow().size() == depth;
    }

    String name(int depth) {
      return before.or(() -> after).orElseThrow().get(depth);
    }

    Difference.Kind kind() {
      return change.kind();
    }

    int oldPosition(int depth) {
      return before.map(segments -> position(segments.get(depth))).orElse(NONE);
    }

    int newPosition(int depth) {
      return after.map(segments -> position(segments.get(depth))).orElse(NONE);
    }

    private static int position(String segment) {
      try {
        return Integer.parseInt(segment);
      } catch (NumberFormatException e) {
        throw unfit();
      }
    }
  }

  private static IllegalArgumentException unfit() {
    return new IllegalArgumentException("The changes are none of this document.");
  }

  private @Nullable Object value(@Nullable Object old, List<Step> steps) {
    if (steps.isEmpty()) {
      return old;
    }
    if (steps.stream().anyMatch(step -> step.isAt(depth))) {
      Difference change = steps.get(0).change();
      require(steps.size() == 1 && change.kind() == Difference.Kind.CHANGED);
      require(Objects.equals(old, change.oldValue()));
      return change.newValue();
    }
    if (old instanceof List<?> entries) {
      return entries(entries, steps);
    }
    if (old instanceof Map<?, ?> members) {
      return members(members, steps);
    }
    throw unfit();
  }

  private Map<String, @Nullable Object> members(Map<?, ?> old, List<Step> steps) {
    Map<String, @Nullable Object> changed = new LinkedHashMap<>();
    old.forEach((name, value) -> changed.put(String.valueOf(name), value));
    Map<String, List<Step>> byName = new LinkedHashMap<>();
    for (Step step : steps) {
      byName.computeIfAbsent(step.name(depth), name -> new ArrayList<>()).add(step);
    }
    Patch inside = new Patch(depth + 1);
    byName.forEach(
        (name, all) -> {
          Step first = all.get(0);
          boolean whole = all.size() == 1 && first.isAt(depth + 1);
          if (whole && first.kind() == Difference.Kind.ADDED) {
            require(!changed.containsKey(name));
            changed.put(name, first.change().newValue());
          } else if (whole && first.kind() == Difference.Kind.REMOVED) {
            require(changed.containsKey(name));
            require(Objects.equals(changed.remove(name), first.change().oldValue()));
          } else {
            require(changed.containsKey(name));
            changed.put(name, inside.value(changed.get(name), all));
          }
        });
    return changed;
  }

  private static void require(boolean fits) {
    if (!fits) {
      throw unfit();
    }
  }

  private List<@Nullable Object> entries(List<?> old, List<Step> steps) {
    int[] oldPositions = oldPositions(old, steps);
    Map<Integer, Integer> newPositions = new HashMap<>();
    for (int at = 0; at < oldPositions.length; at++) {
      newPositions.put(oldPositions[at], at);
    }
    Map<Integer, List<Step>> inside = new HashMap<>();
    @Nullable Object[] entries = new @Nullable Object[oldPositions.length];
    for (Step step : steps) {
      boolean here = step.isAt(depth + 1);
      if (here && step.kind() == Difference.Kind.ADDED) {
        entries[step.newPosition(depth)] = step.change().newValue();
      } else if (!here || step.kind() == Difference.Kind.CHANGED) {
        int from = step.oldPosition(depth);
        int at = from == NONE ? step.newPosition(depth) : newPositions.getOrDefault(from, NONE);
        require(at >= 0 && at < oldPositions.length && oldPositions[at] != NONE);
        inside.computeIfAbsent(at, position -> new ArrayList<>()).add(step);
      }
    }
    Patch patch = new Patch(depth + 1);
    for (int at = 0; at < entries.length; at++) {
      if (oldPositions[at] != NONE) {
        entries[at] = patch.value(old.get(oldPositions[at]), inside.getOrDefault(at, List.of()));
      }
    }
    return Arrays.asList(entries);
  }

  /** Returns, for each entry of the new list, its position in the old one; none for a new entry. */
  private int[] oldPositions(List<?> old, List<Step> steps) {
    int removed = 0;
    int added = 0;
    boolean[] gone = new boolean[old.size()];
    for (Step step : steps) {
      if (step.isAt(depth + 1) && step.kind() == Difference.Kind.REMOVED) {
        int from = step.oldPosition(depth);
        require(from >= 0 && from < old.size() && !gone[from]);
        require(Objects.equals(old.get(from), step.change().oldValue()));
        gone[from] = true;
        removed++;
      } else if (step.isAt(depth + 1) && step.kind() == Difference.Kind.ADDED) {
        added++;
      }
    }
    int[] positions = new int[old.size() - removed + added];
    boolean[] taken = new boolean[positions.length];
    Arrays.fill(positions, NONE);
    for (Step step : steps) {
      boolean moved = step.kind() == Difference.Kind.MOVED;
      if (step.isAt(depth + 1) && (moved || step.kind() == Difference.Kind.ADDED)) {
        int to = step.newPosition(depth);
        require(to >= 0 && to < positions.length && !taken[to]);
        taken[to] = true;
        if (moved) {
          int from = step.oldPosition(depth);
          require(from >= 0 && from < old.size() && !gone[from]);
          gone[from] = true;
          positions[to] = from;
        }
      }
    }
    int from = 0;
    for (int at = 0; at < positions.length; at++) {
      if (!taken[at]) {
        while (from < gone.length && gone[from]) {
          from++;
        }
        require(from < gone.length);
        positions[at] = from++;
      }
    }
    return positions;
  }
}
