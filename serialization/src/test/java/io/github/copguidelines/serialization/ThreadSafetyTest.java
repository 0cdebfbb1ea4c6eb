package io.github.copguidelines.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.practice.PracticeRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One format serves many threads. */
class ThreadSafetyTest {

  private static final int THREADS = 8;
  private static final int ROUNDS = 5;

  static Stream<DocumentFormat> formats() {
    return Stream.of(CopJson.strict(), CopJson.lenient(), CopYaml.strict(), CopYaml.lenient());
  }

  @ParameterizedTest
  @MethodSource("formats")
  void eightThreadsGetTheResultsOfOne(DocumentFormat format) throws Exception {
    List<String> documents = documents(format);
    List<Outcome> alone = outcomes(format, documents);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      CountDownLatch start = new CountDownLatch(1);
      List<Future<List<Outcome>>> together = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        together.add(
            threads.submit(
                () -> {
                  start.await();
                  List<Outcome> last = List.of();
                  for (int round = 0; round < ROUNDS; round++) {
                    last = outcomes(format, documents);
                    assertEquals(alone, last);
                  }
                  return last;
                }));
      }
      start.countDown();
      for (Future<List<Outcome>> outcomes : together) {
        assertEquals(alone, outcomes.get());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** What came of a document: findings as text, and what is written of it. */
  private record Outcome(String findings, String written) {}

  private static List<Outcome> outcomes(DocumentFormat format, List<String> documents) {
    return documents.stream()
        .map(
            document -> {
              ReadResult<PracticeRecord> result = format.read(document, PracticeRecord.class);
              boolean nothing = result.toOptional().isEmpty() && result.unbound().isEmpty();
              return new Outcome(
                  result.findings().toString(), nothing ? "nothing" : format.write(result));
            })
        .toList();
  }

  /** Good ones and bad ones; YAML formats read JSON too. */
  private static List<String> documents(DocumentFormat format) throws IOException {
    List<String> documents = new ArrayList<>();
    for (Path practice : PracticesTest.practices().subList(0, 8)) {
      documents.add(format.write(CopYaml.lenient().read(practice, PracticeRecord.class).value()));
    }
    Path cases = Path.of("src/test/resources/io/github/copguidelines/serialization/read");
    for (String name : List.of("wrong-kind", "syntax-cut-off", "member-twice", "code-unknown")) {
      documents.add(Files.readString(cases.resolve(name + ".json")));
    }
    assertFalse(documents.isEmpty());
    return documents;
  }
}
