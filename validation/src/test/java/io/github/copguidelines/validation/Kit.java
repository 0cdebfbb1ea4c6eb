package io.github.copguidelines.validation;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.profile.DocumentType;
import io.github.copguidelines.serialization.CopJson;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Judges the documents of the conformance kit and writes down what is found in them. */
final class Kit {

  /**
   * Rules on the bytes, where a schema has no tree to judge or not all of it, and that on documents
   * of an older format, which are not its own.
   */
  private static final Set<String> BEFORE_SCHEMAS =
      Set.of("READ-001", "READ-002", "READ-003", "READ-009", "READ-010", "READ-013");

  private Kit() {}

  static String folder(String stage) {
    return "1.0/practice-record/" + stage + "/";
  }

  static ObjectNode tree(String json) {
    return (ObjectNode) JsonMapper.shared().readTree(json);
  }

  /** Returns what reader and validator find in a practice record. */
  static List<Finding> found(String json, Stage stage) {
    ReadResult<PracticeRecord> read = CopJson.lenient().read(json, PracticeRecord.class);
    return RuleExamples.VALIDATOR.report(read, stage).findings();
  }

  /** Returns what reader and validator find in a document of another type. */
  private static List<Finding> found(String json, String typeName) {
    DocumentType type =
        Stream.of(DocumentType.values())
            .filter(one -> one.code().equals(typeName))
            .findFirst()
            .orElseThrow();
    return RuleExamples.VALIDATOR
        .report(CopJson.lenient().read(json, type.modelType()), Stage.DRAFT)
        .findings();
  }

  /** Returns the files that belong to documents: what is expected of each, and the index. */
  static SortedMap<String, String> expectations(Map<String, byte[]> documents) {
    SortedMap<String, String> files = new TreeMap<>();
    ObjectNode index = JsonNodeFactory.instance.objectNode();
    index.put("day", "2026-06-30").put("schemaVersion", "1.0");
    ArrayNode cases = index.putArray("cases");
    new TreeMap<>(documents)
        .forEach(
            (path, bytes) -> {
              ObjectNode expected = expected(path, new String(bytes, StandardCharsets.UTF_8));
              String beside = path.replaceFirst("\\.json$", ".expected.json");
              files.put(beside, expected.toPrettyString() + "\n");
              ObjectNode entry = cases.addObject().put("file", path).put("expected", beside);
              entry.put("schema", schema(path));
              entry.put("valid", expected.required("valid").asBoolean());
              entry.set("schemaValid", expected.required("schemaValid"));
            });
    files.put("index.json", index.toPrettyString() + "\n");
    return files;
  }

  private static String schema(String path) {
    String[] steps = path.split("/", -1);
    return (steps.length == 3 ? steps[1] : steps[1] + "-" + steps[2]) + ".schema.json";
  }

  private static ObjectNode expected(String path, String json) {
    String[] steps = path.split("/", -1);
    List<Finding> found =
        steps.length == 3
            ? found(json, steps[1])
            : found(json, Stage.valueOf(steps[2].toUpperCase(Locale.ROOT)));
    boolean tree = found.stream().noneMatch(one -> BEFORE_SCHEMAS.contains(one.rule()));
    JsonNode document = tree ? JsonMapper.shared().readTree(json) : null;
    ObjectNode expected = JsonNodeFactory.instance.objectNode();
    expected.put("valid", found.stream().noneMatch(one -> one.severity() == Severity.ERROR));
    if (document == null) {
      expected.putNull("schemaValid");
    } else {
      expected.put("schemaValid", Expressible.places(found, document).isEmpty());
    }
    ArrayNode findings = expected.putArray("findings");
    for (Finding finding : found) {
      findings
          .addObject()
          .put("rule", finding.rule())
          .put("pointer", finding.pointer().toString())
          .put("severity", finding.severity().code())
          .put(
              "bySchema",
              document != null && !Expressible.places(List.of(finding), document).isEmpty());
    }
    return expected;
  }
}
