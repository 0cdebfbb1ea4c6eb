package io.github.copguidelines.serialization;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Programs that are measured as a user meets them: a process from its start to its end. */
final class Programs {

  private static final Path LIBRARIES = Checkout.root().resolve("benchmarks/target/lib");
  private static final Path EXPRESSIONS = Checkout.root().resolve("benchmarks/target/el");

  private Programs() {}

  /** Returns the options of Java that start the command line. */
  static List<String> commandLine() {
    return List.of("-jar", built("examples/cli/target/cop.jar").toString());
  }

  /** Returns the script that starts the command line. */
  static Path script() {
    return built("examples/cli/cop");
  }

  /** Writes the jar of the least program of the usual habit; returns the options that start it. */
  static List<String> plainProgram(Path file) throws IOException {
    List<Path> jars = new ArrayList<>();
    jars.add(built("benchmarks/target/benchmarks.jar"));
    jars.addAll(jars(LIBRARIES, Libraries.OF_HABIT));
    jars.addAll(jars(EXPRESSIONS, Libraries.EXPRESSIONS));
    if (jars.size() != 1 + Libraries.OF_HABIT.size() + Libraries.EXPRESSIONS.size()) {
      throw new IllegalStateException("Of each library there has to be one: " + jars);
    }
    PlainJar.write(file, jars);
    return List.of("-jar", file.toString());
  }

  /** Returns the jars that are a version of a library named; none before they were copied there. */
  static List<Path> jars(Path folder, Set<String> names) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> names.contains(Libraries.name(file))).sorted().toList();
    }
  }

  /**
   * Runs a program to its end and returns the seconds that it took, its output thrown away.
   *
   * @param exit the exit code that it has to have
   */
  static double seconds(int exit, String program, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(program));
    command.addAll(arguments);
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("COP_JAVA", java());
    long begin = System.nanoTime();
    int code = builder.start().waitFor();
    double seconds = (System.nanoTime() - begin) / 1e9;
    if (code != exit) {
      throw new IllegalStateException("Exit code " + code + " of " + command);
    }
    return seconds;
  }

  /** Returns the Java that runs this. */
  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static Path built(String name) {
    Path file = Checkout.root().resolve(name);
    if (!Files.exists(file)) {
      throw new IllegalStateException("Build it first: " + name);
    }
    return file;
  }
}
