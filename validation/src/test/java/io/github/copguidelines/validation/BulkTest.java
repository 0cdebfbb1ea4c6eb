package io.github.copguidelines.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.ReadDocument;
import io.github.copguidelines.finding.SourceDocument;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.PracticeRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BulkTest {

  private static final Bulk AT_SUBMISSION = Bulk.at(Stage.SUBMISSION);

  private static Stream<SourceDocument<PracticeRecord>> documents(List<PracticeRecord> records) {
    return IntStream.range(0, records.size())
        .mapToObj(i -> SourceDocument.of("record " + i, records.get(i)));
  }

  private static Stream<SourceDocument<PracticeRecord>> drafts(int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> SourceDocument.of("record " + i, Samples.draft()));
  }

  private static List<String> told(Stream<JudgedDocument> judged) {
    try (judged) {
      return judged.map(one -> one.name() + " " + one.report()).toList();
    }
  }

  @Tag("slow")
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void reportIsTheSameForAnyNumberOfThreadsAndForEachRecordAlone(int threads) {
    List<PracticeRecord> records = RandomRecords.some(150);
    List<String> expected =
        IntStream.range(0, records.size())
            .mapToObj(
                i ->
                    "record "
                        + i
                        + " "
                        + Samples.VALIDATOR.validate(records.get(i), Stage.SUBMISSION))
            .toList();

    assertEquals(
        expected,
        told(
            Samples.VALIDATOR.validateAll(documents(records), AT_SUBMISSION.withThreads(threads))));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void neverMoreThanAFewDocumentsAreHeld(int threads) {
    AtomicInteger taken = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    AtomicInteger given = new AtomicInteger();
    try (Stream<JudgedDocument> judged =
        Samples.VALIDATOR.validateAll(
            drafts(500).peek(one -> taken.incrementAndGet()), AT_SUBMISSION.withThreads(threads))) {
      judged.forEach(
          one -> most.accumulateAndGet(taken.get() - given.getAndIncrement(), Math::max));
    }

    assertEquals(500, given.get());
    // The batch that is given out makes room for another.
    assertTrue(most.get() <= threads * OrderedParallelMap.HELD + 1, "held: " + most);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void progressIsToldAfterEachDocument(int threads) {
    List<Long> told = new ArrayList<>();
    Bulk bulk = AT_SUBMISSION.withThreads(threads).withProgress(told::add);
    try (Stream<JudgedDocument> judged = Samples.VALIDATOR.validateAll(drafts(20), bulk)) {
      assertEquals(20, judged.map(JudgedDocument::name).toList().size());
    }

    assertEquals(LongStream.rangeClosed(1, 20).boxed().toList(), told);
  }

  private record Unreadable(Exception failure) implements SourceDocument<PracticeRecord> {
    @Override
    public String name() {
      return "unreadable";
    }

    @Override
    public ReadDocument<PracticeRecord> read() throws IOException {
      if (failure instanceof IOException e) {
        throw e;
      }
      throw (RuntimeException) failure;
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void aDocumentThatCannotBeReadDoesNotKeepTheOthersFromBeingJudged(int threads) {
    IOException gone = new IOException("secret");
    List<SourceDocument<PracticeRecord>> all = new ArrayList<>(drafts(2).toList());
    all.add(1, new Unreadable(gone));
    all.add(new Unreadable(new IllegalStateException("secret")));
    List<JudgedDocument> judged;
    try (Stream<JudgedDocument> stream =
        Samples.VALIDATOR.validateAll(all.stream(), AT_SUBMISSION.withThreads(threads))) {
      judged = stream.toList();
    }

    assertEquals(4, judged.size());
    assertSame(gone, judged.get(1).failure().orElseThrow());
    assertTrue(judged.get(1).record().isEmpty());
    assertEquals(
        List.of("RULE-002"),
        judged.get(3).report().findings().stream().map(Finding::rule).toList());
    assertFalse(judged.get(3).report().toString().contains("secret"));
    assertTrue(judged.get(2).record().isPresent());
    assertTrue(judged.get(2).failure().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void whatEndsTheDocumentsComesAfterTheResultsBeforeIt(int threads) {
    Stream<SourceDocument<PracticeRecord>> broken =
        Stream.concat(
            drafts(37),
            drafts(1)
                .peek(
                    one -> {
                      throw new UncheckedIOException(new IOException());
                    }));
    List<String> names = new ArrayList<>();
    try (Stream<JudgedDocument> judged =
        Samples.VALIDATOR.validateAll(broken, AT_SUBMISSION.withThreads(threads))) {
      assertThrows(UncheckedIOException.class, () -> judged.forEach(one -> names.add(one.name())));
    }

    assertEquals(37, names.size());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void whatTheWorkThrowsComesAfterTheResultsBeforeIt(int threads) {
    List<String> names = new ArrayList<>();
    try (Stream<String> judged =
        Samples.VALIDATOR.validateAll(
            drafts(100), AT_SUBMISSION.withThreads(threads), BulkTest::failingAt37)) {
      assertThrows(ArithmeticException.class, () -> judged.forEach(names::add));
    }

    assertEquals(37, names.size());
  }

  private static String failingAt37(JudgedDocument judged) {
    if (judged.name().equals("record 37")) {
      throw new ArithmeticException();
    }
    return judged.name();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void interruptionEndsItAndClosesTheDocuments(int threads) {
    AtomicBoolean closed = new AtomicBoolean();
    AtomicInteger given = new AtomicInteger();
    try (Stream<JudgedDocument> judged =
        Samples.VALIDATOR.validateAll(
            drafts(1_000).onClose(() -> closed.set(true)), AT_SUBMISSION.withThreads(threads))) {
      assertThrows(
          CancellationException.class,
          () ->
              judged.forEach(
                  one -> {
                    if (given.incrementAndGet() == 10) {
                      Thread.currentThread().interrupt();
                    }
                  }));
    }

    assertTrue(Thread.interrupted(), "the thread stays interrupted");
    assertEquals(10, given.get());
    assertTrue(closed.get());
  }

  @Test
  void closingStopsTheThreads() throws InterruptedException {
    allStop();
    try (Stream<JudgedDocument> judged =
        Samples.VALIDATOR.validateAll(drafts(1_000), AT_SUBMISSION.withThreads(2))) {
      Iterator<JudgedDocument> some = judged.iterator();
      assertEquals("record 0", some.next().name());
      List<Thread> threads = ours().toList();
      assertEquals(1, threads.size(), "The thread that asks is the other one.");
      assertTrue(threads.get(0).isDaemon(), "An application may end before them.");
    }

    allStop();
  }

  @Test
  void theEndStopsTheThreadsThoughNobodyCloses() throws InterruptedException {
    assertEquals(
        50,
        Samples.VALIDATOR.validateAll(drafts(50), AT_SUBMISSION.withThreads(2)).toList().size());

    allStop();
  }

  @Test
  void aFailureStopsTheThreadsThoughNobodyCloses() throws InterruptedException {
    Stream<String> judged =
        Samples.VALIDATOR.validateAll(
            drafts(100), AT_SUBMISSION.withThreads(2), BulkTest::failingAt37);

    assertThrows(ArithmeticException.class, judged::toList);
    allStop();
  }

  @Test
  void anInterruptionStopsTheThreadsThoughNobodyCloses() throws InterruptedException {
    Iterator<JudgedDocument> judged =
        Samples.VALIDATOR.validateAll(drafts(100), AT_SUBMISSION.withThreads(2)).iterator();
    assertEquals("record 0", judged.next().name());
    Thread.currentThread().interrupt();

    assertThrows(CancellationException.class, () -> judged.forEachRemaining(one -> {}));
    assertTrue(Thread.interrupted(), "the thread stays interrupted");
    allStop();
  }

  private static void allStop() throws InterruptedException {
    for (Thread thread : ours().toList()) {
      thread.join(10_000);
      assertFalse(thread.isAlive());
    }
  }

  private static Stream<Thread> ours() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().matches("cop-[0-9]+"));
  }

  @Test
  void withoutAThreadThereIsNoRun() {
    assertThrows(IllegalArgumentException.class, () -> AT_SUBMISSION.withThreads(0));
  }
}
