package io.github.copguidelines.serialization;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.serialization.binding.internal.Utf8;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What loading takes for granted of the files of the catalogue, and so does not look at. */
class BundledFactsTest {

  private static final Path FACTS =
      Path.of("src/main/resources/io/github/copguidelines/serialization/catalogue");

  static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(FACTS)) {
      return all.filter(file -> file.toString().endsWith(".json")).toList();
    }
  }

  @Test
  void thereAreFacts() throws IOException {
    assertTrue(files().size() >= 10);
  }

  @ParameterizedTest
  @MethodSource("files")
  void aFileOfFactsIsTextWithoutAnEscapedCharacter(Path file) throws IOException {
    String text = Utf8.decode(Files.readAllBytes(file)).orElseThrow();
    assertFalse(text.contains("\\u"), "write the character itself, an escape may be half of one");
    assertFalse(text.startsWith("\uFEFF"));
  }
}
