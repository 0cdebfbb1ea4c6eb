package io.github.copguidelines.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The site as the tests made it, once: all of it but the Javadoc, which is made after them. */
final class MadeSite {

  static final Path ROOT = Path.of("../..");
  static final Path FOLDER = Path.of("target/test-site");
  static final SiteFolder WRITTEN = write();

  private MadeSite() {}

  private static SiteFolder write() {
    try {
      return Site.write(ROOT, FOLDER);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the pages below a folder of the site, sorted. */
  static List<Path> pages(String under) throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER.resolve(under))) {
      return files
          .filter(
              file -> file.toString().endsWith(".html") && !file.startsWith(FOLDER.resolve("api")))
          .sorted()
          .toList();
    }
  }

  static String read(String page) throws IOException {
    return Files.readString(FOLDER.resolve(page));
  }
}
