package io.github.copguidelines.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.GeneratedFile;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.schemas.CopSchemas;
import io.github.copguidelines.schemas.Judge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The conformance kit says of each document what reader and validator find in it, and only grows:
 * rewriting it adds new cases and changes none.
 */
class KitTest {

  private static final Path KIT =
      Path.of("../serialization/schemas/src/main/resources/io/github/copguidelines/schemas/kit");

  private static final Path RELEASED =
      Path.of("src/test/resources/io/github/copguidelines/validation/kit.csv");

  private static SortedMap<String, byte[]> documents() throws IOException {
    SortedMap<String, byte[]> documents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(KIT.resolve("1.0"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = KIT.relativize(file).toString().replace('\\', '/');
        if (!path.endsWith(".expected.json")) {
          documents.put(path, Files.readAllBytes(file));
        }
      }
    }
    return documents;
  }

  private static void write(String path, byte[] bytes) throws IOException {
    Path file = KIT.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  @BeforeAll
  static void addWhatIsNew() throws IOException {
    if (!GeneratedFile.isWriting()) {
      return;
    }
    Files.createDirectories(KIT.resolve("1.0"));
    for (Map.Entry<String, byte[]> made : KitCases.all().entrySet()) {
      if (!Files.exists(KIT.resolve(made.getKey()))) {
        write(made.getKey(), made.getValue());
      }
    }
  }

  @Tag("generates")
  @Test
  void eachDocumentHasTheFindingsThatAreExpected() throws IOException {
    for (Map.Entry<String, String> expected : Kit.expectations(documents()).entrySet()) {
      GeneratedFile.assertCommitted(KIT.resolve(expected.getKey()), expected.getValue());
    }
  }

  @Test
  void anIndependentValidatorJudgesEachDocumentAsTheIndexSays() throws IOException {
    JsonNode index = JsonMapper.shared().readTree(Files.readString(KIT.resolve("index.json")));
    Map<String, Judge> judges = new TreeMap<>();
    for (JsonNode one : index.required("cases")) {
      if (!one.required("schemaValid").isNull()) {
        Judge judge = judges.computeIfAbsent(one.required("schema").asString(), KitTest::networknt);
        String file = one.required("file").asString();
        JsonNode document = JsonMapper.shared().readTree(Files.readString(KIT.resolve(file)));
        assertEquals(
            one.required("schemaValid").asBoolean(), judge.faults(document).isEmpty(), file);
      }
    }
  }

  private static Judge networknt(String file) {
    return CopSchemas.all().stream()
        .filter(schema -> schema.fileName().equals(file))
        .map(schema -> Judge.networknt(JsonMapper.shared().readTree(schema.text())))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyCaseOfTheSchemasIsInTheKit() throws IOException {
    SortedMap<String, byte[]> kit = documents();
    for (String path : KitCases.all().keySet()) {
      assertTrue(kit.containsKey(path), path);
    }
  }

  @Test
  void everyRuleIsBrokenByACaseOrItIsSaidWhyNot() throws IOException {
    Set<String> broken = new TreeSet<>();
    for (String path : documents().keySet()) {
      if (path.contains("/invalid-")) {
        JsonNode expected =
            JsonMapper.shared().readTree(Files.readString(KIT.resolve(Kit.beside(path))));
        broken.addAll(expected.required("findings").findValuesAsString("rule"));
      }
    }
    String readme = Files.readString(KIT.resolve("README.md"));
    for (Rule rule : RulePages.rules()) {
      Optional<String> reason = KitCases.reason(rule);
      assertEquals(reason.isEmpty(), broken.contains(rule.id()), rule.id());
      reason.ifPresent(why -> assertTrue(readme.contains(why), rule.id()));
    }
  }

  @Tag("generates")
  @Test
  void noReleasedCaseIsTakenAwayOrChanged() throws Exception {
    SortedMap<String, byte[]> kit = documents();
    List<String> released = Files.exists(RELEASED) ? Files.readAllLines(RELEASED) : List.of();
    for (String line : released) {
      String[] cells = line.split(",", -1);
      assertTrue(kit.containsKey(cells[0]), () -> "It is gone: " + cells[0]);
      byte[] there = Objects.requireNonNull(kit.remove(cells[0]));
      assertEquals(cells[1], hash(there), () -> "It was changed: " + cells[0]);
    }
    for (Map.Entry<String, byte[]> added : kit.entrySet()) {
      if (GeneratedFile.isWriting()) {
        String line = added.getKey() + "," + hash(added.getValue()) + "\n";
        Files.writeString(RELEASED, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      }
    }
    assertTrue(GeneratedFile.isWriting() || kit.isEmpty(), () -> "Not listed: " + kit.keySet());
  }

  private static String hash(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
