package io.github.copguidelines.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.copguidelines.survey.Survey;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PartTest {

  @Test
  void isMadeByWhoFirstAsksAndOnce() {
    AtomicInteger made = new AtomicInteger();
    Catalogue catalogue =
        Catalogue.builder()
            .survey(
                () -> {
                  made.incrementAndGet();
                  return Survey.builder().build();
                })
            .build();
    assertEquals(0, made.get());
    Set<Survey> answers = Collections.newSetFromMap(new IdentityHashMap<>());
    IntStream.range(0, 64)
        .parallel()
        .mapToObj(i -> catalogue.survey())
        .forEach(
            survey -> {
              synchronized (answers) {
                answers.add(survey);
              }
            });
    assertEquals(1, made.get());
    assertEquals(1, answers.size());
  }

  @Test
  void tellsEachWhoAsksWhatWentWrong() {
    Part<String> part =
        Part.later(
            () -> {
              throw new IllegalStateException("survey.json: line 3");
            });
    for (int i = 0; i < 2; i++) {
      assertEquals(
          "survey.json: line 3", assertThrows(IllegalStateException.class, part::get).getMessage());
    }
  }

  @Test
  void whatIsMadeOfPartIsMadeWhenThePartIs() {
    AtomicInteger asked = new AtomicInteger();
    Part<Integer> later = Part.later(asked::incrementAndGet).map(number -> number + 1);
    assertEquals(0, asked.get());
    assertEquals(2, later.get());
    assertThrows(ArithmeticException.class, () -> Part.of(0).map(number -> 1 / number));
    Integer known = 5000;
    assertSame(known, Part.of(known).get());
  }
}
