package io.github.copguidelines.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Opens pages of every kind in headless Chromium, in English and Arabic, at the width of a desk and
 * of a telephone, has axe look for barriers, and searches; pictures go to {@code
 * target/site-pages}.
 *
 * <p>It runs where {@code -Dcop.browser} says that Chromium and node are there and {@code npm ci}
 * has been run in {@code serialization/analysis/target/node}, which {@code .ci/run} does; elsewhere
 * it is skipped.
 */
class SiteBrowserTest {

  private static final Path SCRIPT = Path.of("src/test/node/pages.mjs");
  private static final Path NODE = MadeSite.ROOT.resolve("serialization/analysis/target/node");
  private static final Path PICTURES = Path.of("target/site-pages");

  /** One of each kind that is there in English alone, and in each language. */
  private static final List<String> ENGLISH =
      List.of(
          "index.html",
          "concepts.html",
          "modules.html",
          "modules/validation.html",
          "command-line.html",
          "contribute.html",
          "javadoc.html",
          "rules/PR-012.html",
          "schema/index.html");

  private static final List<String> TRANSLATED =
      List.of(
          "index.html",
          "office.html",
          "office-check.html",
          "office-practice.html",
          "start.html",
          "audience-children.html",
          "risk-contact-grooming.html",
          "topic-hotlines.html",
          "rules.html",
          "dictionary.html",
          "dictionary-contribution.html");

  @BeforeAll
  static void whereThereIsABrowser() {
    assumeTrue(
        Boolean.getBoolean("cop.browser"),
        "Skipped: no browser has opened the site. -Dcop.browser=true does, where Chromium is"
            + " there, after npm ci in serialization/analysis/target/node.");
  }

  @Test
  void axeFindsNoBarrierAndTheSearchFinds() throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                "node",
                "pages.mjs",
                System.getProperty("cop.browser.path", "/usr/bin/chromium"),
                MadeSite.FOLDER.toAbsolutePath().toString(),
                PICTURES.toAbsolutePath().toString()));
    command.addAll(ENGLISH);
    for (String language : List.of("en", "ar")) {
      TRANSLATED.forEach(name -> command.add(language + "/" + name));
    }
    assertTrue(MadeSite.WRITTEN.pages() > command.size());
    Files.copy(SCRIPT, NODE.resolve("pages.mjs"), StandardCopyOption.REPLACE_EXISTING);
    Path output = Path.of("target/site-pages.txt");
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
}
