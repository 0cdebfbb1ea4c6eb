package io.github.copguidelines.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the pages show of code is what the README shows, whose snippets a test compiles and runs.
 */
class SnippetsTest {

  private static final Pattern BLOCK = Pattern.compile("(?s)```(java|xml)\n(.*?)```");

  private static List<String> blocks(Path file) throws IOException {
    List<String> blocks = new ArrayList<>();
    Matcher found = BLOCK.matcher(Files.readString(file));
    while (found.find()) {
      blocks.add(found.group(2));
    }
    return blocks;
  }

  @Test
  void codeOfThePagesStandsInTheReadme() throws IOException {
    List<String> known = blocks(MadeSite.ROOT.resolve("README.md"));
    List<Path> pages;
    try (Stream<Path> files = Files.walk(MadeSite.ROOT.resolve("src/site/markdown"))) {
      pages = files.filter(Files::isRegularFile).toList();
    }
    int shown = 0;
    for (Path page : pages) {
      for (String block : blocks(page)) {
        assertTrue(known.contains(block), page + ":\n" + block);
        shown++;
      }
    }
    assertEquals(known.size(), shown);
  }
}
