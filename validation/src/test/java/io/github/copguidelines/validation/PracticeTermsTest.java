package io.github.copguidelines.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.copguidelines.safeguarding.Corpus;
import io.github.copguidelines.safeguarding.Score;
import io.github.copguidelines.serialization.Catalogues;
import io.github.copguidelines.terminology.TermFinder;
import io.github.copguidelines.terminology.Terminology;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * Scores the labelled sentences with terms to avoid; see the README of the corpus of personal data.
 *
 * <p>With the system property {@code cop.heldout}, the sentences of that folder are scored too,
 * without a floor.
 */
class PracticeTermsTest {

  private static final Terminology TERMS = Catalogues.itu2020().terminology();
  private static final String FORM = "practice-terms-[a-z]{2}\\.tsv";

  private static Path folder() throws Exception {
    return Path.of(Objects.requireNonNull(PracticeTermsTest.class.getResource("terms")).toURI());
  }

  private static Predicate<String> flags(Path file) {
    TermFinder finder = TermFinder.of(TERMS.list(Score.language(file)).orElseThrow());
    return text -> !finder.findUnquoted(text).isEmpty();
  }

  @Test
  void everyTermIsFoundAndNoTitleOrServiceIs() throws Exception {
    List<Score> scores = Score.all(folder(), FORM, PracticeTermsTest::flags);

    assertEquals(Corpus.LANGUAGES.size(), scores.size());
    assertEquals(List.of(), Score.below(scores, 1, 1));
  }

  /** Prints what another folder reaches, where one is named; its sentences are only measured. */
  @Test
  void sentencesOfAnotherFolderAreScored() throws Exception {
    Path folder = Path.of(System.getProperty("cop.heldout", folder().toString()));

    assertFalse(Score.all(folder, FORM, PracticeTermsTest::flags).isEmpty());
  }
}
