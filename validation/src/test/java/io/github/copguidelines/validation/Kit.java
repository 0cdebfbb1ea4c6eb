package io.github.copguidelines.validation;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.profile.DocumentType;
import io.github.copguidelines.serialization.CopJson;
import io.github.copguidelines.serialization.CopYaml;
import io.github.copguidelines.serialization.DocumentFormat;
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

  /** Rules on the bytes, where a schema has no tree to judge or not all of it. */
  private static final Set<String> BEFORE_SCHEMAS =
      Set.of("READ-001", "READ-002", "READ-003", "READ-009", "READ-010");

  private Kit() {}

  static String folder(String stage) {
    return "1.0/practice-record/" + stage + "/";
  }

  static ObjectNode tree(String json) {
    return (ObjectNode) JsonMapper.shared().readTree(json);
  }

  /** Returns what reader and validator find in a practice record, by the bounds of its case. */
  static List<Finding> found(String path, String text, Stage stage) {
    Limits limits = KitBounds.limits(path);
    DocumentFormat format = isYaml(path) ? CopYaml.lenient() : CopJson.lenient();
    ReadResult<PracticeRecord> read = format.withLimits(limits).read(text, PracticeRecord.class);
    return RuleExamples.VALIDATOR.withLimits(limits).validate(read, stage).findings();
  }

  private static boolean isYaml(String path) {
    return path.endsWith(".yaml");
  }

  /** Returns what reader and validator find in a document of another type. */
  private static List<Finding> found(String json, String typeName) {
    DocumentType type =
        Stream.of(DocumentType.values())
            .filter(one -> one.code().equals(typeName))
            .findFirst()
            .orElseThrow();
    return RuleExamples.VALIDATOR
        .validate(CopJson.lenient().read(json, type.modelType()), Stage.DRAFT)
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
              String beside = beside(path);
              files.put(beside, expected.toPrettyString() + "\n");
              ObjectNode entry = cases.addObject().put("file", path).put("expected", beside);
              entry.put("schema", schema(path));
              KitBounds.addTo(entry, path);
              entry.put("valid", expected.required("valid").asBoolean());
              entry.set("schemaValid", expected.required("schemaValid"));
            });
    files.put("index.json", index.toPrettyString() + "\n");
    return files;
  }

  /** Returns where it stands what is expected of a document. */
  static String beside(String path) {
    return path.replaceFirst("\\.(?:json|yaml)$", ".expected.json");
  }

  private static String schema(String path) {
    String[] steps = path.split("/", -1);
    return (steps.length == 3 ? steps[1] : steps[1] + "-" + steps[2]) + ".schema.json";
  }

  private static ObjectNode expected(String path, String text) {
    String[] steps = path.split("/", -1);
    List<Finding> found =
        steps.length == 3
            ? found(text, steps[1])
            : found(path, text, Stage.valueOf(steps[2].toUpperCase(Locale.ROOT)));
    boolean tree =
        !isYaml(path) && found.stream().noneMatch(one -> BEFORE_SCHEMAS.contains(one.rule()));
    JsonNode document = tree ? JsonMapper.shared().readTree(text) : null;
    ObjectNode expected = JsonNodeFactory.instance.objectNode();
    KitBounds.addTo(expected, path);
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
