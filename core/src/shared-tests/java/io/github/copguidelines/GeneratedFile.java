package io.github.copguidelines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares a committed file with the text that a test generates, or rewrites it on demand.
 *
 * <p>The system property {@code cop.write} makes all such tests rewrite their files, and the Maven
 * profile of the same property runs only the tests with the tag {@code generates}. The script
 * {@code .ci/write-generated} does this for all modules.
 */
public final class GeneratedFile {

  /** The command that rewrites all generated files; a failing test names it. */
  public static final String REWRITE = "To rewrite all generated files: .ci/write-generated";

  private static final boolean WRITING = Boolean.getBoolean("cop.write");

  private GeneratedFile() {}

  /** Returns true if tests rewrite their files instead of only comparing them. */
  public static boolean isWriting() {
    return WRITING;
  }

  /** Compares a file with a text; rewrites it first on demand. A missing file is empty. */
  public static void assertCommitted(Path file, String generated) throws IOException {
    if (WRITING && !generated.equals(committed(file))) {
      write(file, generated);
    }
    assertEquals(generated, committed(file), () -> file + " is not up to date. " + REWRITE);
  }

  /** Writes a file, and its copy on the class path, which the tests of later modules read. */
  public static void write(Path file, String text) throws IOException {
    System.out.println("Rewritten: " + file);
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, text);
    String path = file.toString().replace('\\', '/');
    Path copy =
        Path.of(
            path.replace("src/main/resources/", "target/classes/")
                .replace("src/test/resources/", "target/test-classes/"));
    if (!copy.equals(file) && Files.isDirectory(copy.toAbsolutePath().getParent())) {
      Files.writeString(copy, text);
    }
  }

  private static String committed(Path file) throws IOException {
    return Files.exists(file) ? Files.readString(file) : "";
  }
}
