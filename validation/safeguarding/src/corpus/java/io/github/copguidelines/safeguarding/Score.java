package io.github.copguidelines.safeguarding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How many labelled texts of a file were flagged and not, of those with what is looked for and of
 * the others.
 *
 * <p>Each line of a file is a text after its last tab; a line that begins with a hyphen is
 * harmless.
 */
public record Score(String file, int found, int missed, int wrong) {

  /** Returns the scores of the files of a folder, in the order of their names, and prints them. */
  public static List<Score> all(Path folder, String form, Function<Path, Predicate<String>> flags)
      throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> name(file).matches(form))
          .sorted()
          .map(file -> of(file, flags.apply(file)))
          .toList();
    }
  }

  /** Returns the lines of a file. */
  public static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Score of(Path file, Predicate<String> flags) {
    int found = 0;
    int missed = 0;
    int wrong = 0;
    for (String line : lines(file)) {
      if (line.startsWith("# ") || line.isBlank()) {
        continue;
      }
      boolean wanted = !line.startsWith("-\t");
      boolean flagged = flags.test(line.substring(line.lastIndexOf('\t') + 1));
      found += wanted && flagged ? 1 : 0;
      missed += wanted && !flagged ? 1 : 0;
      wrong += !wanted && flagged ? 1 : 0;
    }
    Score score = new Score(name(file), found, missed, wrong);
    System.out.printf(
        Locale.ROOT,
        "%-32s recall %.3f precision %.3f %s%n",
        score.file,
        score.recall(),
        score.precision(),
        score);
    return score;
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  /** Returns the language that the name of the file ends with. */
  public static String language(Path file) {
    String name = name(file);
    return name.substring(name.length() - 6, name.length() - 4);
  }

  /** Returns the part of what is looked for that was flagged. */
  public double recall() {
    return (double) found / (found + missed);
  }

  /** Returns the part of what was flagged that is looked for. */
  public double precision() {
    return (double) found / (found + wrong);
  }

  /** Returns the names of the files that do not reach a floor. */
  public static List<String> below(List<Score> scores, double recall, double precision) {
    return scores.stream()
        .filter(score -> !(score.recall() >= recall && score.precision() >= precision))
        .map(Score::file)
        .toList();
  }
}
