package io.github.copguidelines.schemas;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConformanceKitTest {

  private static final Path KIT = Path.of("src/main/resources/io/github/copguidelines/schemas/kit");

  @TempDir private Path folder;

  private static Set<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  @Test
  void theFolderHoldsAllOfItAsItIs() throws IOException {
    ConformanceKit.writeTo(folder);

    assertEquals(names(KIT), names(folder));
    for (String name : names(KIT)) {
      assertArrayEquals(
          Files.readAllBytes(KIT.resolve(name)), Files.readAllBytes(folder.resolve(name)), name);
    }
  }

  @Test
  void theArchiveHoldsTheSameAndHasTheSameBytesEachTime() throws IOException {
    ByteArrayOutputStream first = new ByteArrayOutputStream();
    ByteArrayOutputStream second = new ByteArrayOutputStream();
    ConformanceKit.writeZip(first);
    ConformanceKit.writeZip(second);

    assertArrayEquals(first.toByteArray(), second.toByteArray());
    Set<String> names = new TreeSet<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(first.toByteArray()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
        assertArrayEquals(Files.readAllBytes(KIT.resolve(entry.getName())), zip.readAllBytes());
      }
    }
    assertEquals(names(KIT), names);
  }

  @Test
  void nothingOutsideOfItIsOpened() {
    assertTrue(ConformanceKit.files().size() > 500);
    assertThrows(IllegalArgumentException.class, () -> ConformanceKit.open("no-such-file.json"));
  }
}
