package io.github.copguidelines.validation;

import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.NotSerialized;
import java.util.Objects;
import java.util.function.LongConsumer;

/**
 * How {@link CopValidator#validateAll} goes through many documents.
 *
 * @param stage how complete each record must be
 * @param threads how many threads read and judge, at least 1; with 1 all is done by the thread that
 *     asks
 * @param progress is called, by the thread that asks and after each document, how many are done
 */
@NotSerialized
public record Bulk(Stage stage, int threads, LongConsumer progress) {

  /**
   * Checks the arguments.
   *
   * @throws IllegalArgumentException if there is no thread
   */
  public Bulk {
    Objects.requireNonNull(stage, "stage");
    Objects.requireNonNull(progress, "progress");
    if (threads < 1) {
      throw new IllegalArgumentException("At least one thread is needed.");
    }
  }

  /** Returns the way that takes one thread and tells nobody how far it is. */
  public static Bulk at(Stage stage) {
    return new Bulk(stage, 1, done -> {});
  }

  /** Returns the same with a number of threads. */
  public Bulk withThreads(int number) {
    return new Bulk(stage, number, progress);
  }

  /** Returns the same that tells how far it is. */
  public Bulk withProgress(LongConsumer listener) {
    return new Bulk(stage, threads, listener);
  }
}
