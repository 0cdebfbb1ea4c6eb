package io.github.copguidelines.analysis.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.copguidelines.coverage.CoverageReport;
import io.github.copguidelines.serialization.Catalogues;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Opens the page of a coverage report in headless Chromium, at the width of a desk and of a
 * telephone, in light and dark, and has axe look for barriers; pictures go to {@code
 * target/coverage-pages}.
 *
 * <p>It runs where {@code -Dcop.browser} says that Chromium and node are there and {@code npm ci}
 * has been run in {@code target/node}, which {@code .ci/run} does; elsewhere it is skipped.
 */
class CoverageBrowserTest {

  private static final Path SCRIPT = Path.of("src/test/node/axe.mjs");
  private static final Path NODE = Path.of("target/node");
  private static final Path PAGES = Path.of("target/coverage-pages");

  @BeforeAll
  static void whereThereIsABrowser() {
    assumeTrue(
        Boolean.getBoolean("cop.browser"),
        "Skipped: no browser has opened the coverage report. -Dcop.browser=true does, where"
            + " Chromium is there, after npm ci in target/node.");
  }

  @Test
  void axeFindsNoBarrierInEnglishNorInArabic() throws Exception {
    Files.createDirectories(NODE);
    Files.createDirectories(PAGES);
    Files.copy(SCRIPT, NODE.resolve("axe.mjs"), StandardCopyOption.REPLACE_EXISTING);
    List<String> command =
        new ArrayList<>(
            List.of(
                "node",
                "axe.mjs",
                System.getProperty("cop.browser.path", "/usr/bin/chromium"),
                PAGES.toAbsolutePath().toString()));
    CoverageReport real = CoverageSamples.real();
    for (String language : List.of("en", "ar")) {
      Locale locale = Locale.forLanguageTag(language);
      command.add(
          page("practices-" + language, CoverageWriter.html(real, Catalogues.itu2020(), locale)));
      command.add(
          page(
              "compared-" + language,
              CoverageWriter.html(CoverageSamples.compared(), CoverageSamples.SMALL, locale)));
    }
    Path output = NODE.resolve("axe.txt");
    Process process =
        new ProcessBuilder(command)
            .directory(NODE.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    boolean ended = process.waitFor(10, TimeUnit.MINUTES);
    process.destroyForcibly();
    String told = Files.readString(output, StandardCharsets.UTF_8);
    System.out.print(told);
    assertTrue(ended, "It takes too long. " + told);
    assertEquals(0, process.exitValue(), told);
  }

  private static String page(String name, String html) throws IOException {
    Path file = PAGES.resolve(name + ".html");
    Files.writeString(file, html);
    return file.toAbsolutePath().toString();
  }
}
