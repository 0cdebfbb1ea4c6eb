package io.github.copguidelines.serialization.migration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The chain of steps from every older version of a kind of document to the present one.
 *
 * <p>A document enters at the step of its own version and goes through all that follow. A new model
 * of the wire format adds one step at the end; those before it stay as they are. Immutable and
 * thread-safe.
 */
public final class Migrations {

  private static final Migrations PRACTICE_RECORDS = new Migrations(List.of(new FlatRecord()));

  private final List<Migration> steps;

  /**
   * Makes a chain.
   *
   * @throws IllegalArgumentException if a step does not begin where the one before it ends
   */
  Migrations(List<? extends Migration> steps) {
    this.steps = List.copyOf(steps);
    for (int i = 1; i < steps.size(); i++) {
      if (!steps.get(i).from().equals(steps.get(i - 1).to())) {
        throw new IllegalArgumentException("The chain breaks at " + steps.get(i).from());
      }
    }
  }

  /** Returns the chain for practice records: from 0.9 to 1.0. */
  public static Migrations ofPracticeRecords() {
    return PRACTICE_RECORDS;
  }

  /** Returns the oldest version that is taken, which said itself only in lists of records. */
  public String oldest() {
    return steps.get(0).from();
  }

  /** Returns the version that comes out. */
  public String newest() {
    return steps.get(steps.size() - 1).to();
  }

  /** Returns true if documents of a version can be made into the present one; any addition may. */
  public boolean take(String version) {
    return first(version).isPresent();
  }

  /**
   * Returns a version that is taken as the steps know it, without an addition.
   *
   * @throws IllegalArgumentException if none begins there
   */
  public String known(String version) {
    return steps.get(firstOf(version)).from();
  }

  private int firstOf(String version) {
    return first(version)
        .orElseThrow(() -> new IllegalArgumentException("No step begins at " + version));
  }

  private Optional<Integer> first(String version) {
    for (int i = 0; i < steps.size(); i++) {
      String from = steps.get(i).from();
      if (version.equals(from) || version.startsWith(from + ".")) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /**
   * Makes a document of an older version into one of the present.
   *
   * @param version the version that it is of
   * @param document the members of its root, plain; not changed
   * @throws IllegalArgumentException if no step begins at the version
   */
  public Migrated migrate(String version, Map<String, ? extends @Nullable Object> document) {
    int first = firstOf(version);
    Migrated migrated = steps.get(first).apply(document);
    for (Migration step : steps.subList(first + 1, steps.size())) {
      Migrated next = step.apply(migrated.document());
      migrated = new Migrated(next.document(), migrated.moves().then(next.moves()));
    }
    return migrated;
  }
}
