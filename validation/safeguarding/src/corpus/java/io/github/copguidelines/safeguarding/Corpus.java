package io.github.copguidelines.safeguarding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The labelled texts, see the README beside them. */
public final class Corpus {

  public static final List<String> LANGUAGES = List.of("ar", "en", "es", "fr", "ru", "zh");

  /**
   * A labelled text.
   *
   * @param file the file that it stands in
   * @param countries whose national numbers are looked for
   * @param kinds what is to be found
   */
  public record Example(
      String file, List<String> countries, Set<PersonalDataKind> kinds, String text) {

    List<PersonalDataMatch> scan() {
      return PersonalDataScanner.forCountries(countries).scan(text);
    }

    Set<PersonalDataKind> found() {
      return scan().stream()
          .filter(match -> !match.ofOrganisation())
          .map(PersonalDataMatch::kind)
          .collect(Collectors.toSet());
    }
  }

  private Corpus() {}

  /** Returns the texts that detectors may be mended with. */
  public static List<Example> open() {
    return read("corpus-");
  }

  /** Returns the texts that are only measured. */
  public static List<Example> heldOut() {
    return read("corpus-held-out-");
  }

  private static List<Example> read(String name) {
    return LANGUAGES.stream().flatMap(language -> file(name + language + ".tsv").stream()).toList();
  }

  private static List<Example> file(String name) {
    List<String> lines;
    try (InputStream in = Corpus.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("There is no " + name);
      }
      lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<String> countries = List.of(lines.get(0).substring("# countries ".length()).split(" "));
    List<Example> examples = new ArrayList<>();
    for (String line : lines.stream().filter(one -> !one.startsWith("# ")).toList()) {
      int tab = line.indexOf('\t');
      examples.add(
          new Example(name, countries, kinds(line.substring(0, tab)), line.substring(tab + 1)));
    }
    return examples;
  }

  private static Set<PersonalDataKind> kinds(String label) {
    return label.equals("-")
        ? Set.of()
        : Arrays.stream(label.split(",")).map(Corpus::kind).collect(Collectors.toSet());
  }

  private static PersonalDataKind kind(String code) {
    return Arrays.stream(PersonalDataKind.values())
        .filter(kind -> kind.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No kind has the code " + code));
  }
}
