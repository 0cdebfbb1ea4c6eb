package io.github.copguidelines.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the pages show of code is what the README shows, whose snippets a test compiles and runs.
 */
class SnippetsTest {

  private static final Path PAGES = MadeSite.ROOT.resolve("examples/site/src/site/markdown");

  private static final Pattern BLOCK = Pattern.compile("(?s)```(java|xml)\n(.*?)```");

  /** Between backticks: a name as types have it, alone or with what is called on it. */
  private static final Pattern TYPE = Pattern.compile("`([A-Z][a-z]+[A-Za-z]*)[.`(]");

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
    try (Stream<Path> files = Files.walk(PAGES)) {
      pages = files.filter(Files::isRegularFile).toList();
    }
    Set<String> shown = new HashSet<>();
    for (Path page : pages) {
      for (String block : blocks(page)) {
        assertTrue(known.contains(block), page + ":\n" + block);
        shown.add(block);
      }
    }
    assertEquals(Set.copyOf(known), shown);
  }

  @Test
  void typesThatPagesNameAreThere() throws IOException {
    Set<String> types = new HashSet<>();
    for (String module : List.of("core", "validation", "serialization")) {
      try (Stream<Path> files = Files.walk(MadeSite.ROOT.resolve(module))) {
        files
            .filter(file -> file.toString().replace('\\', '/').contains("src/main/java/"))
            .map(file -> file.getFileName().toString())
            .filter(name -> name.endsWith(".java"))
            .forEach(name -> types.add(name.substring(0, name.length() - ".java".length())));
      }
    }
    Set<String> named = new HashSet<>();
    try (Stream<Path> files = Files.walk(PAGES)) {
      for (Path page : files.filter(Files::isRegularFile).toList()) {
        Matcher found = TYPE.matcher(Files.readString(page));
        while (found.find()) {
          named.add(found.group(1));
        }
      }
    }
    assertTrue(named.contains("CopValidator") && named.size() > 20, named.toString());
    named.removeAll(types);
    assertEquals(Set.of(), named);
  }

  /** Whoever changes one of them is told of the others. */
  @Test
  void gettingStartedIsOfTheSameShapeInEachLanguage() throws IOException {
    List<String> english = shape("en");
    assertTrue(english.size() > 15, english.toString());
    for (Words words : Words.all()) {
      assertEquals(english, shape(words.language()), words.language());
    }
  }

  /** Its code without the language asked for, its links, and how deep its headings are. */
  private static List<String> shape(String language) throws IOException {
    String text = Files.readString(PAGES.resolve(language + "/start.md"));
    return Pattern.compile("(?s)```.*?```|]\\([^)]*\\)|(?m)^#+ ")
        .matcher(text)
        .results()
        .map(found -> found.group().replace("--lang " + language + " ", ""))
        .toList();
  }
}
