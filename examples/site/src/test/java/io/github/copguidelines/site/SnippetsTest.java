package io.github.copguidelines.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Checks the names of types on the pages, and that "Get started" is the same in each language.
 * {@code PageSnippetsTest} of the command line compiles the code on the pages.
 */
class SnippetsTest {

  private static final Path PAGES = MadeSite.ROOT.resolve("examples/site/src/site/markdown");

  /** A name of a type between backticks, alone or with a member. */
  private static final Pattern TYPE = Pattern.compile("`([A-Z][a-z]+[A-Za-z]*)[.`(]");

  /** The types of other libraries that pages name. */
  private static final Set<String> OTHERS =
      Set.of("JsonMapper", "ParameterMessageInterpolator", "SparseBitSet");

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
    assertEquals(OTHERS, named);
  }

  /** Fails after a change to one language that the others lack. */
  @Test
  void gettingStartedIsOfTheSameShapeInEachLanguage() throws IOException {
    List<String> english = shape("en");
    assertTrue(english.size() > 15, english.toString());
    for (Words words : Words.all()) {
      assertEquals(english, shape(words.language()), words.language());
    }
  }

  /** Returns its code without the option of the language, its links, and its headings. */
  private static List<String> shape(String language) throws IOException {
    String text = Files.readString(PAGES.resolve(language + "/start.md"));
    return Pattern.compile("(?s)```.*?```|]\\([^)]*\\)|(?m)^#+ ")
        .matcher(text)
        .results()
        .map(found -> found.group().replace("--lang " + language + " ", ""))
        .toList();
  }
}
