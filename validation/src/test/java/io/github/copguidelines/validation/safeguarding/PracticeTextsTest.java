package io.github.copguidelines.validation.safeguarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.serialization.Catalogues;
import io.github.copguidelines.terminology.TermFinder;
import io.github.copguidelines.terminology.Terminology;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Scores the labelled texts from practice records, and prints recall and precision by language.
 *
 * <p>A text is flagged if something in it weighs more than information. With the system property
 * {@code cop.heldout}, the texts of that folder are scored too, without a floor.
 */
class PracticeTextsTest {

  private static final double RECALL = 0.9;
  private static final double PRECISION = 0.95;
  private static final Terminology TERMS = Catalogues.itu2020().terminology();

  /** How many texts were flagged and not, of those with what is looked for and of the others. */
  private record Score(int found, int missed, int wrong) {

    double recall() {
      return (double) found / (found + missed);
    }

    double precision() {
      return (double) found / (found + wrong);
    }

    boolean reaches(double recall, double precision) {
      return recall() >= recall && precision() >= precision;
    }
  }

  private static Path folder() throws Exception {
    Path file =
        Path.of(Objects.requireNonNull(Corpus.class.getResource("practice-en.tsv")).toURI());
    return Objects.requireNonNull(file.getParent());
  }

  /** Returns the files of a folder, whose names end with a language. */
  private static List<Path> files(Path folder, boolean terms) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.toString().endsWith(".tsv"))
          .filter(file -> name(file).contains("practice") || !folder.endsWith("safeguarding"))
          .filter(file -> name(file).contains("terms") == terms)
          .sorted()
          .toList();
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private static String language(Path file) {
    String name = name(file);
    return name.substring(name.length() - 6, name.length() - 4);
  }

  private static Score score(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    Predicate<String> flags =
        name(file).contains("terms") ? terms(language(file)) : personalData(lines);
    int found = 0;
    int missed = 0;
    int wrong = 0;
    for (String line : lines) {
      if (line.startsWith("# ") || line.isBlank()) {
        continue;
      }
      boolean wanted = !line.startsWith("-\t");
      boolean flagged = flags.test(line.substring(line.lastIndexOf('\t') + 1));
      found += wanted && flagged ? 1 : 0;
      missed += wanted && !flagged ? 1 : 0;
      wrong += !wanted && flagged ? 1 : 0;
    }
    Score score = new Score(found, missed, wrong);
    System.out.printf(
        Locale.ROOT,
        "%-32s recall %.3f precision %.3f %s%n",
        name(file),
        score.recall(),
        score.precision(),
        score);
    return score;
  }

  private static Predicate<String> personalData(List<String> lines) {
    List<String> countries =
        lines.stream()
            .filter(line -> line.startsWith("# countries "))
            .flatMap(line -> Stream.of(line.substring("# countries ".length()).split(" ", -1)))
            .toList();
    PersonalDataScanner scanner = PersonalDataScanner.forCountries(countries);
    return text -> scanner.scan(text).stream().anyMatch(match -> !match.ofOrganisation());
  }

  private static Predicate<String> terms(String language) {
    TermFinder finder = TermFinder.of(TERMS.list(language).orElseThrow());
    return text -> !finder.findUnquoted(text).isEmpty();
  }

  @Test
  void personalDataReachesItsFloorInEachLanguage() throws Exception {
    List<String> below = new ArrayList<>();
    List<Path> files = files(folder(), false);
    for (Path file : files) {
      if (!score(file).reaches(RECALL, PRECISION)) {
        below.add(name(file));
      }
    }

    assertEquals(Corpus.LANGUAGES.size(), files.size());
    assertEquals(List.of(), below);
  }

  @Test
  void everyTermIsFoundAndNoTitleOrServiceIs() throws Exception {
    List<String> below = new ArrayList<>();
    List<Path> files = files(folder(), true);
    for (Path file : files) {
      if (!score(file).reaches(1, 1)) {
        below.add(name(file));
      }
    }

    assertEquals(Corpus.LANGUAGES.size(), files.size());
    assertEquals(List.of(), below);
  }

  /** Prints what another folder reaches, where one is named; its texts are only measured. */
  @Test
  void textsOfAnotherFolderAreScored() throws Exception {
    String folder = System.getProperty("cop.heldout", folder().toString());
    List<Path> files =
        Stream.concat(files(Path.of(folder), false).stream(), files(Path.of(folder), true).stream())
            .toList();
    int texts = 0;
    for (Path file : files) {
      Score score = score(file);
      texts += score.found() + score.missed() + score.wrong();
    }

    assertTrue(texts > 0, folder);
  }
}
