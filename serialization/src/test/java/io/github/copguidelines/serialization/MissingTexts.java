package io.github.copguidelines.serialization;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The texts that a language lacks, and the file beside its texts that lists them. */
final class MissingTexts {

  private static final Path FOLDER =
      Path.of("src/main/resources/io/github/copguidelines/serialization/catalogue/texts");

  private static final List<String> HEADER =
      List.of("# Keys of English texts that nobody has translated yet.");

  private MissingTexts() {}

  /** Returns the keys that a language lacks, sorted. */
  static Set<String> of(String language) {
    TextFiles texts = TextFiles.bundled();
    Set<String> missing = new TreeSet<>(texts.texts("en").keySet());
    missing.removeAll(texts.texts(language).keySet());
    return missing;
  }

  /** Returns the keys that the file lists; none where there is no file yet. */
  static List<String> listed(String language) throws IOException {
    try (InputStream in = TextFiles.bundled(language + "/missing.txt")) {
      return in == null
          ? List.of()
          : new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .toList();
    }
  }

  /** Writes the file anew; what it lists already keeps its order. */
  static void write(String language) throws IOException {
    Set<String> missing = of(language);
    List<String> lines = new ArrayList<>(HEADER);
    listed(language).stream().filter(missing::remove).forEach(lines::add);
    lines.addAll(missing);
    Files.writeString(FOLDER.resolve(language + "/missing.txt"), String.join("\n", lines) + "\n");
  }
}
