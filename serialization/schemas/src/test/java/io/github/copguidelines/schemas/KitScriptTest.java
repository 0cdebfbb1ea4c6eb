package io.github.copguidelines.schemas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The script of the conformance kit, run as somebody without Java runs it: with node and ajv, in
 * the folder that {@code cop kit} writes, by the schemas that {@code cop schema} writes.
 *
 * <p>It runs where {@code -Dcop.node} says that node is there, as {@link NodeTest} does.
 */
class KitScriptTest {

  private static final Path SCHEMAS = NodeRun.FOLDER.resolve("kit-schemas");

  @BeforeAll
  static void writeSchemas() throws IOException {
    NodeRun.assumeNode("ajv has not judged the conformance kit");
    Files.createDirectories(SCHEMAS);
    for (CopSchema schema : CopSchemas.all()) {
      Files.writeString(SCHEMAS.resolve(schema.fileName()), schema.text());
    }
  }

  private static ObjectNode index() throws IOException {
    return (ObjectNode) JsonMapper.shared().readTree(ConformanceKit.open("index.json"));
  }

  private static List<ObjectNode> cases() throws IOException {
    return index().required("cases").valueStream().map(ObjectNode.class::cast).toList();
  }

  private static boolean isForSchemas(JsonNode one) {
    return !one.required("schemaValid").isNull();
  }

  /** Runs the script of a kit that has other cases than ours. */
  private static NodeRun withCases(String folder, List<ObjectNode> cases) throws Exception {
    Path kit = NodeRun.FOLDER.resolve(folder);
    ConformanceKit.writeTo(kit);
    ObjectNode index = index();
    index.putArray("cases").addAll(cases);
    Files.writeString(kit.resolve("index.json"), index.toString());
    return NodeRun.of(folder + "/check.mjs", "kit-schemas");
  }

  @Test
  void judgesEachCaseThatIsForSchemasAsTheIndexSays() throws Exception {
    ConformanceKit.writeTo(NodeRun.FOLDER.resolve("kit"));
    long judged = cases().stream().filter(KitScriptTest::isForSchemas).count();
    long others = cases().size() - judged;

    NodeRun run = NodeRun.of("kit/check.mjs", "kit-schemas");

    assertTrue(judged > 200, () -> "Hardly any case is for schemas: " + judged);
    assertEquals(
        "kit: " + judged + " as expected, 0 not, " + others + " not for schemas\n", run.told());
    assertEquals(0, run.exit());
  }

  @Test
  void saysWhichVerdictIsNotTheExpectedOneAndFails() throws Exception {
    ObjectNode wrong =
        cases().stream().filter(KitScriptTest::isForSchemas).findFirst().orElseThrow();
    wrong.put("schemaValid", !wrong.required("schemaValid").asBoolean());

    NodeRun run = withCases("kit-wrong", List.of(wrong));

    assertTrue(
        run.told().startsWith(wrong.required("file").asString() + ": expected "), run.told());
    assertTrue(run.told().endsWith("kit: 0 as expected, 1 not, 0 not for schemas\n"), run.told());
    assertEquals(1, run.exit());
  }

  @Test
  void failsWhereNoCaseIsForSchemas() throws Exception {
    List<ObjectNode> none = cases().stream().filter(one -> !isForSchemas(one)).toList();

    NodeRun run = withCases("kit-empty", none);

    assertEquals("kit: 0 as expected, 0 not, " + none.size() + " not for schemas\n", run.told());
    assertEquals(1, run.exit());
  }
}
