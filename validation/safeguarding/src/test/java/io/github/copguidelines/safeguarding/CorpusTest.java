package io.github.copguidelines.safeguarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.safeguarding.Corpus.Example;
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

  /**
   * What each detector must reach on the texts that were held out, and how many texts there must be
   * at least that it should find something in: as measured, so that none fails unseen.
   */
  private static final Map<PersonalDataKind, Floor> HELD_OUT_FLOORS = floors();

  private record Floor(double precision, double recall, int texts) {}

  private static Map<PersonalDataKind, Floor> floors() {
    Map<PersonalDataKind, Floor> floors = new EnumMap<>(PersonalDataKind.class);
    floors.put(PersonalDataKind.EMAIL, new Floor(1, 0.73, 26));
    floors.put(PersonalDataKind.TELEPHONE, new Floor(1, 0.95, 21));
    floors.put(PersonalDataKind.ACCOUNT, new Floor(0.96, 0.84, 32));
    floors.put(PersonalDataKind.PROFILE_LINK, new Floor(1, 0.77, 35));
    floors.put(PersonalDataKind.COORDINATES, new Floor(0.95, 0.84, 26));
    floors.put(PersonalDataKind.POSTAL_ADDRESS, new Floor(1, 1, 35));
    floors.put(PersonalDataKind.IDENTITY_NUMBER, new Floor(1, 0.91, 24));
    floors.put(PersonalDataKind.BANK_NUMBER, new Floor(1, 1, 20));
    floors.put(PersonalDataKind.IP_ADDRESS, new Floor(0.93, 0.87, 16));
    floors.put(PersonalDataKind.BIRTH_DATE, new Floor(1, 1, 49));
    floors.put(PersonalDataKind.NAME_AND_AGE, new Floor(1, 0.96, 157));
    return floors;
  }

  /** How often a detector was right, found too much, and found too little. */
  private record Score(int right, int tooMuch, int tooLittle) {

    Score plus(boolean wanted, boolean found) {
      return new Score(
          right + (wanted && found ? 1 : 0),
          tooMuch + (found && !wanted ? 1 : 0),
          tooLittle + (wanted && !found ? 1 : 0));
    }

    boolean reaches(Floor floor) {
      return precision() >= floor.precision()
          && recall() >= floor.recall()
          && right + tooLittle >= floor.texts();
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
      if (kind == PersonalDataKind.CHILD_NAME) {
        continue; // these texts do not tell it from a name beside an age
      }
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
  void everyDetectorReachesItsFloorOnTextsThatWereHeldOut() {
    List<String> below = new ArrayList<>();
    measure("held out", Corpus.heldOut())
        .forEach(
            (kind, score) -> {
              Floor floor = HELD_OUT_FLOORS.get(kind);
              if (floor == null || !score.reaches(floor)) {
                below.add(kind + " " + score);
              }
            });

    assertEquals(List.of(), below);
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
