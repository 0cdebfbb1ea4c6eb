package io.github.copguidelines.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolTest {

  private static final int BUFFER = 1 << 16;

  @TempDir Path folder;

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  /** Texts below, at and above what is held in memory, in turns, so that each meets each. */
  @Test
  void textsOfAnySizeAreGotBackFromTheirPlaces() throws IOException {
    List<String> texts = new ArrayList<>();
    for (int size : new int[] {0, 1, BUFFER - 1, 1, BUFFER, 3, BUFFER + 1, 2 * BUFFER, 5, 0}) {
      texts.add("é" + "x".repeat(Math.max(0, size - 2)));
      texts.add(Integer.toString(size));
    }
    try (Spool spool = Spool.in(folder)) {
      List<Spool.Place> places = new ArrayList<>();
      for (String text : texts) {
        places.add(spool.add(text));
      }
      long offset = 0;
      for (int i = 0; i < texts.size(); i++) {
        int length = texts.get(i).getBytes(StandardCharsets.UTF_8).length;
        assertEquals(new Spool.Place(offset, length), places.get(i));
        assertEquals(texts.get(i), spool.get(places.get(i)));
        offset += length;
      }
      Spool.Place later = spool.add("later");
      assertEquals("later", spool.get(later));
      assertEquals(texts.get(0), spool.get(places.get(0)));
    }
  }

  /** Windows deletes the file of a process that has ended, all other systems hide it at once. */
  @Test
  void nothingIsLeftOfAFileHoweverTheProcessEnds() throws IOException {
    try (Spool spool = Spool.in(folder)) {
      spool.add("x".repeat(3 * BUFFER));
      if (!System.getProperty("os.name").startsWith("Windows")) {
        assertEquals(List.of(), files());
      }
    }
    assertEquals(List.of(), files());
  }
}
