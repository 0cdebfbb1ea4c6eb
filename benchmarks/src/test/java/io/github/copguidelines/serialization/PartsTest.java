package io.github.copguidelines.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.plain.PlainProgram;
import io.github.copguidelines.practice.PracticeRecord;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openjdk.jmh.annotations.Benchmark;

/** What the parts do that no process and no JMH is needed for. */
class PartsTest {

  @TempDir Path folder;

  @Test
  void partIsNamedInLowerCase() {
    assertEquals(Optional.of(Part.READING), Part.named("reading"));
    assertEquals(Optional.empty(), Part.named("READING"));
    assertEquals(
        "[heap, load, lookup, reading, cold, bulk, convert]", List.of(Part.values()).toString());
  }

  @Test
  void everyHabitHasItsLetter() {
    assertEquals(
        Stream.of(ReadingBenchmark.class.getMethods())
            .filter(method -> method.isAnnotationPresent(Benchmark.class))
            .map(Method::getName)
            .collect(Collectors.toSet()),
        Set.copyOf(JmhParts.HABITS));
  }

  @Test
  void medianIsTheOneInTheMiddle() {
    assertEquals(2.0, ColdStart.median(List.of(9.0, 1.0, 2.0)));
    assertEquals(3.0, ColdStart.median(List.of(9.0, 1.0, 2.0, 4.0)));
  }

  @Test
  void plainJarHasTheLibrariesAndOnlyThePlainClassesOfOurs() throws IOException {
    Path first = jar("first.jar", "io/github/copguidelines/plain/A", "io/github/copguidelines/B");
    Path second = jar("second.jar", "META-INF/KEY.RSA", "META-INF/services/c", "org/example/C");
    Path third = jar("third.jar", "org/example/C", "org/example/D");
    Path file = folder.resolve("plain.jar");
    PlainJar.write(file, List.of(first, second, third));
    try (JarFile jar = new JarFile(file.toFile())) {
      assertEquals(
          List.of(
              JarFile.MANIFEST_NAME,
              "io/github/copguidelines/plain/A",
              "META-INF/services/c",
              "org/example/C",
              "org/example/D"),
          jar.stream().map(ZipEntry::getName).toList());
      assertEquals(
          PlainProgram.class.getName(),
          jar.getManifest().getMainAttributes().getValue(Attributes.Name.MAIN_CLASS));
    }
  }

  private Path jar(String name, String... entries) throws IOException {
    Path file = folder.resolve(name);
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(file))) {
      for (String entry : entries) {
        out.putNextEntry(new ZipEntry(entry));
      }
    }
    return file;
  }

  @Test
  void bulkIsTheRealPracticesWithOtherIdentifiers() throws IOException {
    Path file = folder.resolve("records.ndjson");
    new BulkLoad(41).write(file);
    List<String> lines = Files.readAllLines(file);
    assertEquals(41, lines.size());
    PracticeRecord last =
        CopJson.strict()
            .read(lines.get(40).getBytes(StandardCharsets.UTF_8), PracticeRecord.class)
            .value();
    assertEquals("record-40", last.id());
    assertEquals(MeasuredDocuments.practices().get(0), last.toBuilder().id(firstId()).build());
  }

  private static String firstId() {
    return MeasuredDocuments.practices().get(0).id();
  }

  /** Ten seconds by one thread and 5.8 by two: 1.72 times as fast, of 2 times that could be. */
  @Test
  void twoThreadsAreJudgedByTheTimeTheySave() {
    Measured measured = new BulkLoad(3000).measured(10, 5.8);
    assertEquals(10 / 5.8 / 2, measured.ratios().get(0).figure(), 1e-9);
    assertTrue(measured.isKept());
    assertEquals(300, measured.figures().get(0).value(), 1e-9);
    assertEquals(3000 / 5.8, measured.figures().get(1).value(), 1e-9);
    assertFalse(new BulkLoad(3000).measured(10, 6).isKept());
  }

  @Test
  void conversionIsMeasuredInRecordsASecond() {
    Figure figure = new ConvertLoad(3000).measured(10).figures().get(0);
    assertEquals("conversion of 3000 records", figure.name());
    assertEquals(300, figure.value(), 1e-9);
  }
}
