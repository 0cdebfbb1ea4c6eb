package io.github.copguidelines.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.catalogue.Recommendation;
import io.github.copguidelines.serialization.Catalogues;
import io.github.copguidelines.verification.VerificationLevel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Checks the README: its numbers, its commands, and its first program, which {@code
 * examples/consumers/first} compiles and runs with the installed artifacts.
 */
class ReadmeTest {

  private static final Path README = Path.of("../../README.md");
  private static final Path FIRST = Path.of("../consumers/first");
  private static final int LONGEST = 120;

  private static List<String> blocks(String language) throws IOException {
    return Pattern.compile("(?s)```" + language + "\n(.*?)```")
        .matcher(Files.readString(README))
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  @Test
  void readmeIsShort() throws IOException {
    int lines = Files.readAllLines(README).size();
    assertTrue(lines <= LONGEST, lines + " lines");
  }

  @Test
  void firstProgramIsThatOfTheConsumers() throws IOException {
    assertEquals(
        List.of(Files.readString(FIRST.resolve("src/main/java/FirstRecord.java"))), blocks("java"));
  }

  @Test
  void firstProgramHasTheDependenciesOfTheReadme() throws IOException {
    List<String> blocks = blocks("xml");
    assertEquals(1, blocks.size());
    String dependencies =
        blocks.get(0).replace("<version>0.1.0-SNAPSHOT<", "<version>${cop.version}<").indent(4);
    String pom = Files.readString(FIRST.resolve("pom.xml")).replace("\r\n", "\n");
    assertTrue(
        pom.contains("  <dependencies>\n" + dependencies + "  </dependencies>\n"), dependencies);
  }

  @Test
  void gradleSnippetHasTheSameDependencies() throws IOException {
    String gradle = String.join("", blocks("kotlin"));
    List<String> expected =
        Pattern.compile(
                "<groupId>(.*)</groupId>\\s*<artifactId>(.*)</artifactId>\\s*<version>(.*)</version>")
            .matcher(blocks("xml").get(0))
            .results()
            .map(found -> found.group(1) + ":" + found.group(2) + ":" + found.group(3))
            .toList();
    assertEquals(2, expected.size());
    assertEquals(
        expected,
        Pattern.compile("implementation\\(\"(.*)\"\\)")
            .matcher(gradle)
            .results()
            .map(found -> found.group(1))
            .toList());
  }

  @Tag("generates")
  @Test
  void verificationCountsAreTrue() throws IOException {
    String readme = Files.readString(README);
    List<Recommendation> all = Catalogues.itu2020().recommendations();
    String counted = counted(readme, "(The catalogue holds )\\d+( recommendations)", all.size());
    for (VerificationLevel level : VerificationLevel.values()) {
      long count = all.stream().filter(entry -> entry.verificationLevel() == level).count();
      counted = counted(counted, "(?m)(^\\| " + level.code() + " \\|.*\\| )\\d+( \\|$)", count);
    }
    if (Boolean.getBoolean("cop.write")) {
      Files.writeString(README, counted);
    } else {
      assertEquals(
          counted, readme, "The README has other numbers. To rewrite: .ci/write-generated");
    }
  }

  /** Returns the text with the number at the place, and fails if the text lacks the place. */
  private static String counted(String text, String place, long number) {
    Matcher found = Pattern.compile(place).matcher(text);
    assertTrue(found.find(), place);
    return found.replaceFirst("$1" + number + "$2");
  }

  @Test
  void continuousIntegrationRunsTheTestCommandAsWritten() throws IOException {
    List<String> commands = blocks("sh").stream().map(String::strip).toList();
    assertEquals(2, commands.size());
    assertFalse(commands.get(1).contains("\n"));
    assertTrue(Files.readAllLines(Path.of("../../.ci/run")).contains(commands.get(1)));
  }
}
