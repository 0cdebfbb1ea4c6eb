package io.github.copguidelines.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.serialization.binding.internal.Lines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LocateTest {

  private static final String YAML =
      """
      # A comment
      id: x
      title:
        en: "One" # ü
        fr: Deux
      results:
        - {summary: {en: "\uD83D\uDE00"}, level: "\uD83D\uDE00"}
        -
          level: output
      """;

  private static final String JSON =
      """
      {
        "id": "x",
        "title": {"en": "One",
          "fr": "Deux"},
        "results": [{"summary": {"en": "\uD83D\uDE00"}, "level": "\uD83D\uDE00"},
          {"level": "output"}]
      }
      """;

  private static String place(DocumentFormat format, String text, String pointer) {
    Finding finding = Rule.error("PR-004").at(Pointer.parse(pointer)).build();
    Finding located =
        format.locate(text, ValidationReport.of(Stage.DRAFT, List.of(finding))).findings().get(0);
    return located.line().map(String::valueOf).orElse("-")
        + ":"
        + located.column().map(String::valueOf).orElse("-");
  }

  @ParameterizedTest
  @CsvSource({
    "'', 2:1, 1:1",
    "/id, 2:5, 2:9",
    "/title, 4:3, 3:12",
    "/title/en, 4:7, 3:19",
    "/title/fr, 5:7, 4:11",
    "/results/0/level, 7:34, 5:50", // columns are UTF-16 code units
    "/results/1/level, 9:12, 6:15",
    // what is missing is where the name is of what should hold it
    "/kind, 2:1, 1:1",
    "/title/ar, 3:1, 3:3",
    "/results/0/summary/fr, 7:6, 5:16",
    "/results/1/summary/fr, 9:5, 6:5",
    "/results/7, 6:1, 5:3"
  })
  void everyValueAndEveryGapHasAPlace(String pointer, String inYaml, String inJson) {
    assertEquals(inYaml, place(CopYaml.lenient(), YAML, pointer));
    assertEquals(inJson, place(CopJson.lenient(), JSON, pointer));
  }

  @Test
  void linesEndAsTheyMay() {
    for (String end : List.of("\n", "\r\n", "\r")) {
      assertEquals(
          "4:11", place(CopJson.lenient(), JSON.replace("\n", end), "/title/fr"), () -> end);
      assertEquals(
          "5:7", place(CopYaml.lenient(), YAML.replace("\n", end), "/title/fr"), () -> end);
    }
  }

  @Test
  void ofMembersThatStandTwiceTheLastCounts() {
    String twice = "{\"a\": {\"b\": 1},\n\"a\": {\"c\": 1}}";
    assertEquals("2:12", place(CopJson.lenient(), twice, "/a/c"));
    assertEquals("2:1", place(CopJson.lenient(), twice, "/a/b"));
  }

  @Test
  void asFarAsADocumentIsWellFormedItHasPlaces() {
    String broken = "{\"a\": 1,\n\"b\": }";
    assertEquals("1:7", place(CopJson.lenient(), broken, "/a"));
    assertEquals("-:-", place(CopJson.lenient(), "", "/a"));
  }

  @Test
  void whatReadingToldKeepsItsPlace() {
    Finding told = Rule.error("READ-005").at(Pointer.parse("/id")).line(7).column(3).build();
    ValidationReport report = ValidationReport.of(Stage.DRAFT, List.of(told));
    assertEquals(report.findings(), CopJson.lenient().locate("{\"id\": \"x\"}", report).findings());
  }

  @Test
  void readingTellsColumnsInUtf16CodeUnits() {
    for (String text :
        List.of("id: x\ntitle: {\"\uD83D\uDE00\": 1}", "{\"\uD83D\uDE00\": {}, \"id\": 1}")) {
      Finding finding =
          CopYaml.lenient().read(text, PracticeRecord.class).findings().stream()
              .filter(one -> one.rule().equals("READ-005"))
              .findFirst()
              .orElseThrow();
      String line = new Lines(text).line(finding.line().orElseThrow()).toString();
      assertEquals('1', line.charAt(finding.column().orElseThrow() - 1), text);
    }
  }

  /** Each value of the real records is where the tree of the same document says it is. */
  @Test
  void everyValueOfTheRealRecordsIsWhereItIs() throws IOException {
    int values = 0;
    try (Stream<Path> files = Files.list(Path.of("../examples/data/practices"))) {
      for (Path file : files.filter(name -> name.toString().endsWith(".yaml")).toList()) {
        String json = CopJson.lenient().write(CopYaml.lenient().read(file, PracticeRecord.class));
        values += check(json);
      }
    }
    assertTrue(values > 1_000);
  }

  private static int check(String json) {
    List<Finding> wanted = new ArrayList<>();
    JsonNode tree = JsonMapper.shared().readTree(json);
    collect(tree, Pointer.root(), wanted);
    Lines lines = new Lines(json);
    ValidationReport located =
        CopJson.lenient().locate(json, ValidationReport.of(Stage.DRAFT, wanted));
    for (Finding finding : located.findings()) {
      String rest =
          lines
              .line(finding.line().orElseThrow())
              .toString()
              .substring(finding.column().orElseThrow() - 1);
      String value = JsonMapper.shared().writeValueAsString(tree.at(finding.pointer().toString()));
      assertTrue(rest.startsWith(value), () -> finding + " " + rest);
    }
    return wanted.size();
  }

  private static void collect(JsonNode node, Pointer at, List<Finding> wanted) {
    if (node.isObject()) {
      node.properties().forEach(e -> collect(e.getValue(), at.child(e.getKey()), wanted));
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        collect(node.get(i), at.child(i), wanted);
      }
    } else {
      wanted.add(Rule.error("PR-004").at(at).build());
    }
  }
}
