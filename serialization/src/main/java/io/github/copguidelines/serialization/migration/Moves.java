package io.github.copguidelines.serialization.migration;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What was moved in a document, by one step or by several after each other.
 *
 * <p>What no move is about kept its place. Immutable and thread-safe.
 */
public final class Moves {

  private final List<Move> all;
  private final Map<Pointer, Move> byOrigin = new HashMap<>();
  private final Map<Pointer, Move> byTarget = new HashMap<>();

  Moves(List<Move> all) {
    this.all = List.copyOf(all);
    for (Move move : all) {
      byOrigin.putIfAbsent(move.from(), move);
      byTarget.putIfAbsent(move.to(), move);
    }
  }

  /** Returns no moves. */
  public static Moves none() {
    return new Moves(List.of());
  }

  /** Returns what tells of them: findings of {@code READ-013}, at the places after. */
  public List<Finding> findings() {
    return all.stream().map(Move::finding).toList();
  }

  /** Returns the place before of what a finding is about, at its place after. */
  public Pointer origin(Finding finding) {
    return Move.from(finding).orElseGet(() -> origin(finding.pointer()));
  }

  /** Returns the place before of a place after. */
  public Pointer origin(Pointer after) {
    return translated(after, byTarget, Move::from);
  }

  /** Returns the place after of a place before. */
  public Pointer target(Pointer before) {
    return translated(before, byOrigin, Move::to);
  }

  /** Of the moves around a place, the innermost says where it went. */
  private static Pointer translated(
      Pointer place, Map<Pointer, Move> moves, Function<Move, Pointer> end) {
    Optional<Pointer> around = Optional.of(place);
    while (around.isPresent()) {
      Move move = moves.get(around.get());
      if (move != null) {
        return below(end.apply(move), place, around.get());
      }
      around = around.get().parent();
    }
    return place;
  }

  private static Pointer below(Pointer root, Pointer place, Pointer around) {
    Pointer at = root;
    int depth = around.segments().size();
    for (String segment : place.segments().subList(depth, place.segments().size())) {
      at = at.child(segment);
    }
    return at;
  }

  /** Returns these moves and those of a later step as those of one. */
  Moves then(Moves later) {
    Set<Move> joined = new LinkedHashSet<>();
    for (Move move : all) {
      joined.add(new Move(move.from(), later.target(move.to()), move.sort()));
    }
    for (Move move : later.all) {
      joined.add(new Move(origin(move.from()), move.to(), move.sort()));
    }
    return new Moves(List.copyOf(joined));
  }
}
