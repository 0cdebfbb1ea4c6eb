package io.github.copguidelines.schemas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
  private static final Path FORMS = Path.of("target/forms");

  @BeforeAll
  static void writeWhatIsChecked() throws IOException {
    NodeRun.assumeNode("ajv, tsc and the linter of OpenAPI have not seen the schemas");
    Files.createDirectories(NodeRun.FOLDER);
    try (Stream<Path> scripts = Files.list(SCRIPTS)) {
      for (Path script : scripts.filter(Files::isRegularFile).toList()) {
        Files.copy(
            script,
            NodeRun.FOLDER.resolve(script.getFileName()),
            StandardCopyOption.REPLACE_EXISTING);
      }
    }
    for (CopSchema schema : CopSchemas.all()) {
      for (SchemaFormat format : SchemaFormat.values()) {
        Path file = FORMS.resolve(schema.fileName(format));
        Files.createDirectories(file.getParent());
        Files.writeString(file, schema.text(format));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ajv.mjs", "typescript.mjs", "openapi.mjs"})
  void theScriptFindsNothingWrong(String script) throws Exception {
    NodeRun run = NodeRun.of(script);
    assertEquals(0, run.exit(), run.told());
  }
}
