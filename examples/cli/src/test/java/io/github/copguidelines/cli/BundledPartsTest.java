package io.github.copguidelines.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fact edited by mistake: the command line runs with the edited file before the jar's. */
class BundledPartsTest {

  @TempDir private Path folder;

  private Run cop(String... arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                folder + File.pathSeparator + System.getProperty("java.class.path"),
                Cop.class.getName()));
    command.addAll(List.of(arguments));
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    int exit =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start()
            .waitFor();
    return new Run(exit, Files.readString(out), Files.readString(err));
  }

  @Test
  void partThatIsWrongIsToldWithItsFileAndReason() throws IOException, InterruptedException {
    Path part = folder.resolve("io/github/copguidelines/serialization/catalogue/crosswalks.json");
    Files.createDirectories(part.getParent());
    Files.writeString(part, "{\"schemes\": 1}");
    for (String command : List.of("crosswalk", "catalogue")) {
      Run run = cop(command);
      assertEquals(Cop.FAILURE, run.exit());
      assertTrue(run.err().contains("crosswalks.json") && run.err().contains("READ-"), run.err());
      assertFalse(run.err().contains("Exception"), run.err());
    }
  }
}
