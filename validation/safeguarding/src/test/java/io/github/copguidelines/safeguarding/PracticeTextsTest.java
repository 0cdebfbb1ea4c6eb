package io.github.copguidelines.safeguarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Scores the labelled texts from practice records, and prints recall and precision by language.
 *
 * <p>A text is flagged if something in it may point to a person. With the system property {@code
 * cop.heldout}, the texts of that folder are scored too, without a floor.
 */
class PracticeTextsTest {

  private static final double RECALL = 0.9;
  private static final double PRECISION = 0.95;
  private static final String FORM = "practice-[a-z]{2}\\.tsv";

  private static Path folder() throws Exception {
    Path file =
        Path.of(Objects.requireNonNull(Corpus.class.getResource("practice-en.tsv")).toURI());
    return Objects.requireNonNull(file.getParent());
  }

  private static Predicate<String> flags(Path file) {
    List<String> countries =
        Score.lines(file).stream()
            .filter(line -> line.startsWith("# countries "))
            .flatMap(line -> Stream.of(line.substring("# countries ".length()).split(" ", -1)))
            .toList();
    PersonalDataScanner scanner = PersonalDataScanner.forCountries(countries);
    return text -> scanner.scan(text).stream().anyMatch(match -> !match.ofOrganisation());
  }

  @Test
  void personalDataReachesItsFloorInEachLanguage() throws Exception {
    List<Score> scores = Score.all(folder(), FORM, PracticeTextsTest::flags);

    assertEquals(Corpus.LANGUAGES.size(), scores.size());
    assertEquals(List.of(), Score.below(scores, RECALL, PRECISION));
  }

  /** Prints what another folder reaches, where one is named; its texts are only measured. */
  @Test
  void textsOfAnotherFolderAreScored() throws Exception {
    Path folder = Path.of(System.getProperty("cop.heldout", folder().toString()));

    assertFalse(Score.all(folder, FORM, PracticeTextsTest::flags).isEmpty());
  }
}
