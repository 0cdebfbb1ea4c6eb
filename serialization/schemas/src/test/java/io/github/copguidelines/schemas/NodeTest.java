package io.github.copguidelines.schemas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Hands all forms to tools of the npm registry: ajv, the compiler of TypeScript, a linter of
 * OpenAPI.
 *
 * <p>It runs where {@code -Dcop.node} says that node is there and {@code npm ci} has been run in
 * {@code target/node}, which {@code .ci/run} does; elsewhere it is skipped.
 */
class NodeTest {

  private static final Path SCRIPTS = Path.of("src/test/node");
  private static final Path NODE = Path.of("target/node");
  private static final Path FORMS = Path.of("target/forms");

  @BeforeAll
  static void writeWhatIsChecked() throws IOException {
    assumeTrue(
        Boolean.getBoolean("cop.node"),
        "Skipped: ajv, tsc and the linter of OpenAPI have not seen the schemas. -Dcop.node=true"
            + " runs them, after npm ci in target/node.");
    Files.createDirectories(NODE);
    try (Stream<Path> scripts = Files.list(SCRIPTS)) {
      for (Path script : scripts.filter(Files::isRegularFile).toList()) {
        Files.copy(script, NODE.resolve(script.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    for (CopSchema schema : CopSchemas.all()) {
      for (SchemaFormat format : SchemaFormat.values()) {
        Path file = FORMS.resolve(format.folder() + schema.fileName(format));
        Files.createDirectories(file.getParent());
        Files.writeString(file, schema.as(format));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ajv.mjs", "typescript.mjs", "openapi.mjs"})
  void theScriptFindsNothingWrong(String script) throws Exception {
    Path output = NODE.resolve(script + ".txt");
    Process process =
        new ProcessBuilder(List.of("node", script))
            .directory(NODE.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    boolean ended = process.waitFor(5, TimeUnit.MINUTES);
    process.destroyForcibly();
    String told = Files.readString(output, StandardCharsets.UTF_8);
    System.out.print(told);
    assertTrue(ended, "It takes too long. " + told);
    assertEquals(0, process.exitValue(), told);
  }
}
