package io.github.copguidelines.validation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;

/**
 * Work on many things by a fixed number of threads, with the results in the order of the things.
 *
 * <p>The thread that asks for results takes the things in and hands them to the others in small
 * batches; while the oldest batch is worked on, it works on a later one. Never more than {@link
 * #HELD} things and results for each thread are held. What fails, fails after all results before
 * it, whatever the number of threads.
 */
final class OrderedParallelMap<T, R> extends Spliterators.AbstractSpliterator<R> {

  /** Large enough that handing over costs little next to judging. */
  private static final int BATCH = 8;

  private static final int BATCHES = 4;

  /** How many things are held for each thread, waiting, worked on or done. */
  static final int HELD = BATCH * BATCHES;

  private final Iterator<? extends T> things;
  private final Function<? super T, ? extends R> work;
  private final int threads;
  private final LongConsumer progress;
  private final Queue<FutureTask<Batch<R>>> batches = new ArrayDeque<>();
  private Iterator<R> ready = Collections.emptyIterator();
  private Optional<ExecutorService> pool = Optional.empty();
  private Optional<RuntimeException> broken = Optional.empty();
  private Optional<Throwable> failed = Optional.empty();
  private long done;
  private boolean closed;

  OrderedParallelMap(
      Iterator<? extends T> things,
      Function<? super T, ? extends R> work,
      int threads,
      LongConsumer progress) {
    super(Long.MAX_VALUE, Spliterator.ORDERED);
    this.things = things;
    this.work = work;
    this.threads = threads;
    this.progress = progress;
  }

  @Override
  public boolean tryAdvance(Consumer<? super R> action) {
    if (Thread.currentThread().isInterrupted()) {
      throw interrupted();
    }
    Optional<R> next = threads == 1 ? worked() : awaited();
    next.ifPresent(
        result -> {
          action.accept(result);
          progress.accept(++done);
        });
    return next.isPresent();
  }

  private Optional<R> worked() {
    return !closed && things.hasNext() ? Optional.of(work.apply(things.next())) : Optional.empty();
  }

  private Optional<R> awaited() {
    while (!ready.hasNext()) {
      failed.ifPresent(this::fail);
      handOut();
      FutureTask<Batch<R>> oldest = batches.poll();
      if (oldest == null) {
        close();
        if (broken.isPresent()) {
          throw broken.get();
        }
        return Optional.empty();
      }
      help(oldest);
      Batch<R> batch = finished(oldest);
      ready = batch.results().iterator();
      failed = batch.failure();
    }
    return Optional.of(ready.next());
  }

  private void handOut() {
    while (!closed && broken.isEmpty() && batches.size() < threads * BATCHES) {
      List<T> batch = batch();
      if (batch.isEmpty()) {
        return;
      }
      FutureTask<Batch<R>> task = new FutureTask<>(() -> Batch.of(batch, work));
      batches.add(task);
      pool().execute(task);
    }
  }

  /** Works on what nobody has begun, until the oldest is done; what is begun does not run again. */
  private void help(FutureTask<Batch<R>> oldest) {
    oldest.run();
    for (FutureTask<Batch<R>> later : batches) {
      if (oldest.isDone()) {
        return;
      }
      later.run();
    }
  }

  private List<T> batch() {
    List<T> batch = new ArrayList<>(BATCH);
    try {
      while (batch.size() < BATCH && things.hasNext()) {
        batch.add(things.next());
      }
    } catch (RuntimeException e) {
      broken = Optional.of(e);
    }
    return batch;
  }

  private ExecutorService pool() {
    if (pool.isEmpty()) {
      AtomicInteger number = new AtomicInteger();
      pool =
          Optional.of(
              Executors.newFixedThreadPool(
                  threads - 1, // the thread that asks is one of them
                  task -> {
                    Thread thread = new Thread(task, "cop-" + number.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                  }));
    }
    return pool.get();
  }

  private Batch<R> finished(FutureTask<Batch<R>> batch) {
    try {
      return batch.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw interrupted();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private void fail(Throwable failure) {
    close();
    if (failure instanceof Error error) {
      throw error;
    }
    throw (RuntimeException) failure;
  }

  private CancellationException interrupted() {
    close();
    return new CancellationException("The thread was interrupted.");
  }

  /** Stops the threads; nothing more is worked on. */
  void close() {
    closed = true;
    pool.ifPresent(ExecutorService::shutdownNow);
    batches.clear();
  }

  /**
   * What came of a batch.
   *
   * @param failure a runtime exception or an error, which ended it after these results
   */
  private record Batch<R>(List<R> results, Optional<Throwable> failure) {

    static <T, R> Batch<R> of(List<T> things, Function<? super T, ? extends R> work) {
      List<R> results = new ArrayList<>(things.size());
      try {
        for (T thing : things) {
          results.add(work.apply(thing));
        }
      } catch (RuntimeException | Error e) {
        return new Batch<>(results, Optional.of(e));
      }
      return new Batch<>(results, Optional.empty());
    }
  }
}
