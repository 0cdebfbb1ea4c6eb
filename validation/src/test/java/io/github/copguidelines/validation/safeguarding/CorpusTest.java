package io.github.copguidelines.validation.safeguarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.validation.safeguarding.Corpus.Example;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Measures each detector on the labelled texts and prints what it reaches. */
class CorpusTest {

  /** What every detector must reach on the texts that it may be mended with. */
  private static final double FLOOR = 0.95;

  /** What all detectors together must reach on the texts that are only measured. */
  private static final double HELD_OUT_FLOOR = 0.95;

  /** How often a detector was right, found too much, and found too little. */
  private record Score(int right, int tooMuch, int tooLittle) {

    Score plus(boolean wanted, boolean found) {
      return new Score(
          right + (wanted && found ? 1 : 0),
          tooMuch + (found && !wanted ? 1 : 0),
          tooLittle + (wanted && !found ? 1 : 0));
    }

    Score plus(Score other) {
      return new Score(right + other.right, tooMuch + other.tooMuch, tooLittle + other.tooLittle);
    }

    double precision() {
      return right == 0 ? 0 : (double) right / (right + tooMuch);
    }

    double recall() {
      return right == 0 ? 0 : (double) right / (right + tooLittle);
    }
  }

  private static Map<PersonalDataKind, Score> measure(String name, List<Example> examples) {
    Map<PersonalDataKind, Score> scores = new EnumMap<>(PersonalDataKind.class);
    for (PersonalDataKind kind : PersonalDataKind.values()) {
      Score score = new Score(0, 0, 0);
      for (Example example : examples) {
        score = score.plus(example.kinds().contains(kind), example.found().contains(kind));
      }
      scores.put(kind, score);
      System.out.printf(
          Locale.ROOT,
          "%-9s %-16s precision %.3f recall %.3f of %d%n",
          name,
          kind.code(),
          score.precision(),
          score.recall(),
          score.right() + score.tooLittle());
    }
    return scores;
  }

  @Test
  void everyDetectorReachesItsFloor() {
    List<String> below = new ArrayList<>();
    measure("open", Corpus.open())
        .forEach(
            (kind, score) -> {
              if (score.precision() < FLOOR || score.recall() < FLOOR) {
                below.add(kind + " " + score);
              }
            });

    assertEquals(List.of(), below);
  }

  @Test
  void textsThatWereHeldOutAreJudgedAlmostAsWell() {
    Score all =
        measure("held out", Corpus.heldOut()).values().stream()
            .reduce(new Score(0, 0, 0), Score::plus);

    assertTrue(all.precision() >= HELD_OUT_FLOOR, all::toString);
    assertTrue(all.recall() >= HELD_OUT_FLOOR, all::toString);
  }

  @Test
  void theCorpusIsLargeAndHalfOfItHarmless() {
    List<Example> all = Stream.concat(Corpus.open().stream(), Corpus.heldOut().stream()).toList();
    long harmless = all.stream().filter(example -> example.kinds().isEmpty()).count();

    assertTrue(all.size() >= 300, () -> "texts: " + all.size());
    assertTrue(harmless >= all.size() * 0.45, () -> "harmless: " + harmless);
    assertTrue(Corpus.heldOut().size() * 4 >= all.size());
    assertEquals(all.size(), all.stream().map(Example::text).distinct().count());
  }
}
