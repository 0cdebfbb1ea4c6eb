package io.github.copguidelines.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The image that {@code -Pimage} builds, started as by somebody who has no Java. */
class PackagedImageIT {

  private static final String IMAGE = System.getProperty("cop.image", "");
  private static final Path RECORD =
      Path.of("../data/practices/rwanda-cop-policy-2019.yaml").toAbsolutePath();

  @TempDir private Path folder;
  private Path start = Path.of("");

  @BeforeEach
  void copyTo() throws IOException {
    assumeTrue(!IMAGE.isEmpty(), "Skipped: there is no image. -Pimage builds one.");
    Path home = folder.resolve("a home");
    try (Stream<Path> files = Files.walk(Path.of(IMAGE))) {
      for (Path file : files.toList()) {
        Files.copy(file, home.resolve(Path.of(IMAGE).relativize(file).toString()));
      }
    }
    Path onUnix = home.resolve("bin").resolve("cop");
    start = Files.exists(onUnix) ? onUnix : home.resolve("cop.exe");
  }

  private Run cop(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(start.toString()));
    command.addAll(Arrays.asList(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectOutput(folder.resolve("out").toFile())
            .redirectError(folder.resolve("err").toFile());
    builder.environment().keySet().removeAll(List.of("JAVA_HOME", "PATH", "COP_JAVA"));
    int exit = builder.start().waitFor();
    return new Run(
        exit, Files.readString(folder.resolve("out")), Files.readString(folder.resolve("err")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en", "es", "fr", "ru", "zh"})
  void answersAsTheCommandLineDoes(String language) throws IOException, InterruptedException {
    List<List<String>> calls =
        List.of(
            List.of("--help"),
            List.of("validate", "--stage", "submission", RECORD.toString()),
            List.of("coverage", RECORD.toString()),
            List.of("catalogue", "POL-LEG-01"),
            List.of("contribution", "--meeting", "20", RECORD.toString()));
    for (List<String> call : calls) {
      List<String> arguments = new ArrayList<>(call);
      arguments.addAll(List.of("--lang", language));
      String[] all = arguments.toArray(String[]::new);

      assertEquals(Run.of(all), cop(all), call.toString());
    }
  }

  @Test
  void readsAndWritesEveryFormatOfFiles() throws IOException, InterruptedException {
    Path sheet = folder.resolve("a sheet.xlsx");
    Path record = folder.resolve("a record.json");
    Path document = folder.resolve("a contribution.docx");
    Path page = folder.resolve("a page.html");

    assertEquals(0, cop("convert", RECORD.toString(), sheet.toString()).exit());
    assertEquals(0, cop("convert", sheet.toString(), record.toString()).exit());
    assertEquals(0, cop("validate", record.toString()).exit());
    assertEquals(
        0,
        cop("contribution", "--meeting", "20", record.toString(), "--out", document.toString())
            .exit());
    assertEquals(0, cop("coverage", record.toString(), "--html", page.toString()).exit());
    assertTrue(Files.size(document) > 0);
    assertTrue(Files.size(page) > 0);
  }
}
