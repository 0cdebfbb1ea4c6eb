package io.github.copguidelines.validation;

import io.github.copguidelines.catalogue.CatalogueDocument;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.schemas.CopSchema;
import io.github.copguidelines.schemas.CopSchemas;
import io.github.copguidelines.serialization.CopJson;
import io.github.copguidelines.serialization.CopYaml;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  /**
   * The rules, and families of rules, that no case breaks, with the reason; the README of the kit
   * says the same.
   */
  private static final Map<String, String> WITHOUT_CASE =
      Map.of(
          "FIELD-011", "Only a program can make such a record: of a file READ-002 says it.",
          "COLL", "It compares records, and a case is one document.",
          "PROF", "It is about profiles, and the kit has none.",
          "RULE", "It is about rules of one's own and files that cannot be opened.",
          "SET", "It is about settings, and the kit has none.",
          "SHEET", "It is about spreadsheets, and a case is a document in JSON or YAML.");

  /** Rules that only a document in YAML can break. */
  private static final Set<String> OF_YAML = Set.of("READ-011", "READ-015");

  /** Types whose cases come from elsewhere. */
  private static final Set<Class<?>> ELSEWHERE =
      Set.of(PracticeRecord.class, CatalogueDocument.class);

  private final SortedMap<String, byte[]> files = new TreeMap<>();

  private KitCases() {}

  /** Returns the documents by their paths within the kit. */
  static SortedMap<String, byte[]> all() throws IOException {
    KitCases cases = new KitCases();
    cases.ofSchemas();
    cases.ofExamples();
    cases.ofCharacters();
    for (Rule rule : rules()) {
      cases.ofRule(rule);
    }
    return cases.files;
  }

  /** Returns the rules of which there must be a case. */
  private static List<Rule> rules() {
    return RulePages.rules().stream().filter(rule -> reason(rule).isEmpty()).toList();
  }

  /** Returns why no case breaks a rule; nothing where one does. */
  static Optional<String> reason(Rule rule) {
    return Optional.ofNullable(WITHOUT_CASE.get(rule.id()))
        .or(() -> Optional.ofNullable(WITHOUT_CASE.get(RuleExamples.family(rule))));
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

  /** Documents with as little and as much as there can be, and one fault, of other types. */
  private void ofExamples() {
    for (CopSchema schema : CopSchemas.all()) {
      if (!ELSEWHERE.contains(schema.type())) {
        JsonNode examples = Kit.tree(schema.text()).required("examples");
        String folder = "1.0/" + schema.typeName() + "/";
        put(folder + "valid-minimal.json", examples.required(0).toPrettyString() + "\n");
        put(folder + "valid-full.json", examples.required(1).toPrettyString() + "\n");
        ObjectNode faulty = ((ObjectNode) examples.required(1)).put("schemaVersion", "one");
        put(folder + "invalid-schema-version.json", faulty.toPrettyString() + "\n");
      }
    }
  }

  /** Characters that are not text, and others that look like them. */
  private void ofCharacters() throws IOException {
    String title = "\"en\": \"Example practice\"";
    put("invalid-override-in-title", title, "\"en\": \"Example \\u202epractice\"");
    put("invalid-control-in-unknown-member", "\n}", ",\n  \"xNotes\": [\"a\\u0000b\"]\n}");
    put(
        "valid-marks-of-direction",
        title,
        "\"ar\": \"\\u2067\\u062f\\u0648\\u0631\\u0629\\u2069 \\u2066COP\\u2069\\u200f!\"");
    put("valid-joined-emoji", title, "\"en\": \"Example \\ud83d\\udc69\\u200d\\ud83d\\udc67\"");
  }

  private void put(String name, String part, String replacement) throws IOException {
    String draft = Files.readString(CASES.resolve("valid-minimal-draft.json"));
    put(Stage.DRAFT, name + ".json", draft.replace(part, replacement));
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
    String name =
        rule.id().toLowerCase(Locale.ROOT) + (OF_YAML.contains(rule.id()) ? ".yaml" : ".json");
    Stage stage = first(rule, "invalid-" + name, bad);
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
    if (OF_YAML.contains(rule.id())) {
      return RuleExamples.within(example);
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
      case "LIMIT-001" -> Optional.of(with(record, "xDeep", "[".repeat(33) + "]".repeat(33)));
      case "LIMIT-002" -> Optional.of(Files.readString(CASES.resolve("valid-minimal-draft.json")));
      case "LIMIT-003" -> Optional.of(with(record, "xLong", "\"" + "a".repeat(1_001) + "\""));
      case "LIMIT-004" -> Optional.of(with(record, "xLong", "[" + "0,".repeat(10_000) + "0]"));
      case "LIMIT-005" -> Optional.of(with(record, "xLarge", "1E+200"));
      case "LIMIT-006" -> {
        record.put("xFirst", 1).put("xSecond", 2).put("xThird", 3);
        yield Optional.of(record.toPrettyString() + "\n");
      }
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

  private static Stage first(Rule rule, String name, String text) {
    for (Stage stage : Stage.values()) {
      if (Kit.found(name, text, stage).stream().anyMatch(one -> one.rule().equals(rule.id()))) {
        return stage;
      }
    }
    throw new IllegalStateException("What breaks " + rule.id() + "?");
  }
}
