package io.github.copguidelines.schemas;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What a script said when node ran it, and how it ended.
 *
 * <p>Scripts lie in or below {@code target/node}, where {@code npm ci} put the packages that they
 * use; {@code .ci/run} does so.
 *
 * @param exit 0 where the script found nothing wrong
 */
record NodeRun(int exit, String told) {

  static final Path FOLDER = Path.of("target/node");

  /** Skips the test where node is not said to be there. */
  static void assumeNode(String unseen) {
    assumeTrue(
        Boolean.getBoolean("cop.node"),
        "Skipped: " + unseen + ". -Dcop.node=true runs it, after npm ci in target/node.");
  }

  /** Runs a script, named as it lies in the folder, and prints what it says. */
  static NodeRun of(String script, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("node", script));
    command.addAll(List.of(arguments));
    Path output = FOLDER.resolve(script.replace('/', '.') + ".txt");
    Process process =
        new ProcessBuilder(command)
            .directory(FOLDER.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    boolean ended = process.waitFor(5, TimeUnit.MINUTES);
    process.destroyForcibly();
    String told = Files.readString(output, StandardCharsets.UTF_8);
    System.out.print(told);
    assertTrue(ended, "It takes too long. " + told);
    return new NodeRun(process.exitValue(), told);
  }
}
