package io.github.copguidelines.documents;

import io.github.copguidelines.contribution.Contribution;
import io.github.copguidelines.serialization.CopYaml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;

/** The contribution of the tests, and the files that are compared with what is written of it. */
final class Samples {

  static final Locale ARABIC = Locale.forLanguageTag("ar");

  private static final Path FOLDER =
      Path.of("src/test/resources/io/github/copguidelines/documents");

  private Samples() {}

  static Contribution contribution() {
    try {
      return CopYaml.strict().read(FOLDER.resolve("contribution.yaml"), Contribution.class).value();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path file(String name) {
    return FOLDER.resolve(name);
  }
}
