package io.github.copguidelines.safeguarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Personal data in the forms that people give it to be understood by people only, and harmless
 * texts that look alike: each line of {@code disguised.tsv} is what is found, with a question mark
 * where it is not sure, a tab, and the text.
 */
class DisguisedTextsTest {

  private static final String COUNTRIES = "# countries ";

  private record Line(String kinds, String text) {

    String found(PersonalDataScanner scanner) {
      String found =
          scanner.scan(text).stream()
              .map(match -> match.kind().code() + (match.sure() ? "" : "?"))
              .distinct()
              .sorted()
              .collect(Collectors.joining(","));
      return found.isEmpty() ? "-" : found;
    }
  }

  private static List<String> file() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(DisguisedTextsTest.class.getResourceAsStream("disguised.tsv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  private static List<Line> lines() throws IOException {
    return file().stream()
        .filter(line -> !line.startsWith("# "))
        .map(line -> line.split("\t", 2))
        .map(parts -> new Line(parts[0], parts[1]))
        .toList();
  }

  private static PersonalDataScanner scanner() throws IOException {
    String first = file().get(0);
    return PersonalDataScanner.forCountries(
        List.of(first.substring(COUNTRIES.length()).split(" ", -1)));
  }

  @Test
  void eachTextIsFoundToBeWhatItIs() throws IOException {
    PersonalDataScanner scanner = scanner();
    List<String> wrong = new ArrayList<>();
    for (Line line : lines()) {
      String found = line.found(scanner);
      if (!found.equals(line.kinds())) {
        wrong.add(found + " instead of " + line);
      }
    }

    assertEquals(List.of(), wrong);
  }

  @Test
  void aThirdOfTheTextsIsHarmless() throws IOException {
    List<Line> all = lines();
    long harmless = all.stream().filter(line -> line.kinds().equals("-")).count();

    assertTrue(harmless * 3 >= all.size(), () -> harmless + " of " + all.size());
  }
}
