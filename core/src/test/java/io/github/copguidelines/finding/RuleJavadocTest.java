package io.github.copguidelines.finding;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The Javadoc of a rule says what its title in messages and pages says. */
class RuleJavadocTest {

  private static final Path SOURCE =
      Path.of("src/main/java/io/github/copguidelines/finding/CopRules.java");

  private static final Pattern CONSTANT =
      Pattern.compile(
          "(?s)/\\*\\*((?:(?!\\*/).)*)\\*/\\s*public static final Rule \\w+ =[^\"]*\"([^\"]+)");

  @Test
  void javadocOfARuleBeginsWithItsTitle() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    CONSTANT
        .matcher(Files.readString(SOURCE))
        .results()
        .forEach(
            match ->
                texts.put(match.group(2), match.group(1).replaceAll("\\s*\\n *\\*?\\s*", " ")));

    assertTrue(texts.size() > 30, texts.toString());
    texts.forEach(
        (id, text) ->
            assertTrue(
                text.strip().startsWith(RuleBook.title(id, Locale.ENGLISH) + "."),
                () -> id + " has the title: " + RuleBook.title(id, Locale.ENGLISH)));
  }
}
