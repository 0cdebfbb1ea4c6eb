package io.github.copguidelines.validation;

import io.github.copguidelines.contribution.Contribution;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.programme.Programme;
import io.github.copguidelines.schemas.CopSchema;
import io.github.copguidelines.schemas.CopSchemas;
import io.github.copguidelines.serialization.CopJson;
import io.github.copguidelines.serialization.CopYaml;
import io.github.copguidelines.strategy.NationalStrategy;
import io.github.copguidelines.submission.Submission;
import io.github.copguidelines.survey.SurveyResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The documents of the conformance kit: the cases that the schemas are tested with, the examples of
 * the rule pages within a complete record, and what breaks the rules that have none.
 */
final class KitCases {

  static final Path CASES =
      Path.of("../serialization/schemas/src/test/resources/io/github/copguidelines/schemas");

  /** Families of rules on something else than one document of data. */
  private static final Set<String> ELSEWHERE = Set.of("COLL", "PROF", "RULE", "SET", "SHEET");

  /**
   * Rules that no file of the kit breaks: the file would be too large, or have more findings than
   * are told; only objects made by programs break FIELD-011, and only YAML READ-011.
   */
  private static final Set<String> NO_FILE =
      Set.of("LIMIT-002", "LIMIT-003", "LIMIT-006", "FIELD-011", "READ-011");

  private static final Set<Class<?>> DRAWN_UP =
      Set.of(
          Contribution.class,
          NationalStrategy.class,
          Programme.class,
          Submission.class,
          SurveyResponse.class);

  private final SortedMap<String, byte[]> files = new TreeMap<>();

  private KitCases() {}

  /** Returns the documents by their paths within the kit. */
  static SortedMap<String, byte[]> all() throws IOException {
    KitCases cases = new KitCases();
    cases.ofSchemas();
    cases.ofExamples();
    for (Rule rule : rules()) {
      cases.ofRule(rule);
    }
    return cases.files;
  }

  /** Returns the rules of which there must be a case. */
  static List<Rule> rules() {
    return RulePages.rules().stream()
        .filter(rule -> !ELSEWHERE.contains(RuleExamples.family(rule)))
        .filter(rule -> !NO_FILE.contains(rule.id()))
        .toList();
  }

  private void ofSchemas() throws IOException {
    for (String line : Files.readAllLines(CASES.resolve("cases.csv"))) {
      String[] cells = line.split(",", -1);
      files.put(Kit.folder(cells[1]) + cells[0], Files.readAllBytes(CASES.resolve(cells[0])));
    }
    Path catalogues = CASES.resolve("catalogue");
    for (String line : Files.readAllLines(catalogues.resolve("cases.csv"))) {
      String file = line.substring(0, line.indexOf(','));
      files.put("1.0/catalogue/" + file, Files.readAllBytes(catalogues.resolve(file)));
    }
  }

  /** Documents with as little and as much as there can be, of what has no stages. */
  private void ofExamples() {
    for (CopSchema schema : CopSchemas.all()) {
      if (DRAWN_UP.contains(schema.type())) {
        JsonNode examples = Kit.tree(schema.text()).required("examples");
        String folder = "1.0/" + schema.typeName() + "/valid-";
        put(folder + "minimal.json", examples.required(0).toPrettyString() + "\n");
        put(folder + "full.json", examples.required(1).toPrettyString() + "\n");
      }
    }
  }

  private void ofOther(Rule rule) {
    Class<? extends Extensible> type = RuleExamples.typeOf(rule);
    String typeName = CopSchemas.forType(type).typeName();
    String name = rule.id().toLowerCase(Locale.ROOT) + ".json";
    List<String> examples = RuleExamples.of(rule);
    String folder = "1.0/" + typeName + "/";
    put(folder + "invalid-" + name, written(examples.get(0), type));
    put(folder + "valid-" + name, written(examples.get(1), type));
  }

  private static String written(String example, Class<? extends Extensible> type) {
    return CopJson.lenient().write(CopYaml.lenient().read(example, type));
  }

  private void put(String path, String text) {
    files.put(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private void ofRule(Rule rule) throws IOException {
    if (RuleExamples.family(rule).equals("DOC")) {
      ofOther(rule);
      return;
    }
    String bad = made(rule).orElse("");
    Optional<String> good = Optional.empty();
    List<String> examples = RuleExamples.of(rule);
    if (bad.isEmpty()) {
      bad = json(rule, examples.get(0));
      good = Optional.of(json(rule, examples.get(1)));
    }
    Stage stage = first(rule, bad);
    String name = rule.id().toLowerCase(Locale.ROOT) + ".json";
    put(stage, "invalid-" + name, bad);
    good.ifPresent(text -> put(stage, "valid-" + name, text));
  }

  private void put(Stage stage, String name, String text) {
    put(Kit.folder(stage.code()) + name, text);
  }

  private static String json(Rule rule, String example) throws IOException {
    boolean ofReading = Set.of("READ", "LIMIT").contains(RuleExamples.family(rule));
    if (example.startsWith("{")) {
      return example;
    }
    return ofReading
        ? CopJson.lenient().write(CopYaml.lenient().read(example, PracticeRecord.class))
        : CopJson.lenient().write(RuleExamples.record(example));
  }

  /** Returns what breaks a rule whose page has no example that is a document in JSON. */
  private static Optional<String> made(Rule rule) throws IOException {
    ObjectNode record =
        Kit.tree(CopJson.lenient().write(RuleExamples.resource("complete-record.yaml")));
    return switch (rule.id()) {
      case "READ-001" -> Optional.of("{\"id\": \"a-record\",\n \"licence\": }\n");
      case "READ-002" -> Optional.of("{\"id\": \"a-record\", \"licence\": \"half a \\ud83d\"}\n");
      case "READ-003" ->
          Optional.of("{\"id\": \"a-record\", \"licence\": \"A\", \"licence\": \"B\"}\n");
      case "READ-009" -> Optional.of("{\"id\": \"a-record\"}\n{\"id\": \"another\"}\n");
      case "READ-010" -> Optional.of("\n");
      case "READ-013" -> Optional.of("{\"schemaVersion\": \"0.9\", \"id\": \"a-record\"}\n");
      case "LIMIT-001" -> Optional.of(with(record, "xDeep", "[".repeat(33) + "]".repeat(33)));
      case "LIMIT-004" -> Optional.of(with(record, "xLong", "[" + "0,".repeat(10_000) + "0]"));
      case "LIMIT-005" -> Optional.of(with(record, "xLarge", "1E+200"));
      case "PR-018" -> {
        record.remove(List.of("cost", "lessons", "transferability"));
        yield Optional.of(record.toPrettyString() + "\n");
      }
      case "PR-021" -> {
        record.remove("problem");
        yield Optional.of(record.toPrettyString() + "\n");
      }
      default -> Optional.empty();
    };
  }

  private static String with(ObjectNode record, String member, String json) {
    String text = record.without(member).toString();
    return text.substring(0, text.length() - 1) + ",\"" + member + "\":" + json + "}\n";
  }

  private static Stage first(Rule rule, String text) {
    for (Stage stage : Stage.values()) {
      if (Kit.found(text, stage).stream().anyMatch(one -> one.rule().equals(rule.id()))) {
        return stage;
      }
    }
    throw new IllegalStateException("What breaks " + rule.id() + "?");
  }
}
