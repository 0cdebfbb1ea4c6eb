package io.github.copguidelines.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts the jar, on systems that have a shell. */
class LauncherIT {

  private static final Path JAR = Path.of(System.getProperty("cop.jar", "target/cop.jar"));
  private static final Path RECORD = Path.of("../data/practices/rwanda-cop-policy-2019.yaml");
  private static final String VALID =
      "Documents: 1, without errors: 1. Errors: 0, warnings: 0. Stage: Draft.\n";

  @TempDir private Path folder;
  private Path home = Path.of("");

  @BeforeEach
  void copyTo() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "the script is for systems with a shell");
    home = Files.createDirectory(folder.resolve("a home"));
    Files.copy(Path.of("cop"), home.resolve("cop"));
  }

  private Run cop(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("/bin/sh", home.resolve("cop").toString()));
    command.addAll(Arrays.asList(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectOutput(folder.resolve("out").toFile())
            .redirectError(folder.resolve("err").toFile());
    builder.environment().put("COP_JAVA", System.getProperty("java.home") + "/bin/java");
    int exit = builder.start().waitFor();
    return new Run(
        exit, Files.readString(folder.resolve("out")), Files.readString(folder.resolve("err")));
  }

  @Test
  void answersAsTheJarDoesWithAndWithoutItsArchive() throws IOException, InterruptedException {
    Path jar = Files.copy(JAR, home.resolve("cop.jar"));
    Path archive = home.resolve("cop.jsa");
    Path record = Files.copy(RECORD, folder.resolve("a record.yaml"));
    for (int call = 0; call < 2; call++) {
      Run run = cop("validate", record.toString());
      assertEquals("", run.err());
      assertEquals(VALID, run.out());
      assertEquals(0, run.exit());
      assertTrue(Files.exists(archive));
    }
    FileTime first = Files.getLastModifiedTime(archive);
    assertEquals(2, cop("validate", "no such file").exit());
    assertEquals(first, Files.getLastModifiedTime(archive), "one is enough");

    Files.setLastModifiedTime(jar, FileTime.from(Instant.now().plusSeconds(60)));
    assertEquals(1, cop("validate", "--stage", "submission", record.toString()).exit());
    assertTrue(Files.getLastModifiedTime(archive).compareTo(first) > 0, "a new jar, a new one");
  }

  @Test
  void onlyACallThatMeetsWhatAValidationNeedsWritesTheArchive()
      throws IOException, InterruptedException {
    Files.copy(JAR, home.resolve("cop.jar"));
    assertEquals(0, cop("--help").exit());
    assertEquals(0, cop("validate", "--help").exit());
    assertEquals(0, cop("rules", "PR-001").exit());
    assertEquals(2, cop("validate", "no such file").exit());
    try (Stream<Path> files = Files.list(home)) {
      assertEquals(2, files.count(), "the script, the jar and nothing else");
    }
  }

  @Test
  void damagedArchiveDoesNoHarm() throws IOException, InterruptedException {
    Files.copy(JAR, home.resolve("cop.jar"));
    Path archive = Files.writeString(home.resolve("cop.jsa"), "no archive");
    Files.setLastModifiedTime(archive, FileTime.from(Instant.now().plusSeconds(60)));
    Run run = cop("validate", RECORD.toString());
    assertEquals("", run.err());
    assertEquals(VALID, run.out());
    assertEquals(0, run.exit());
  }

  @Test
  void saysWhereTheJarShouldBe() throws IOException, InterruptedException {
    Run run = cop("--version");
    assertEquals(2, run.exit());
    assertEquals("", run.out());
    assertTrue(run.err().startsWith("cop: there is no cop.jar in "), run.err());
    assertFalse(Files.exists(home.resolve("cop.jsa")));
  }
}
