package io.github.copguidelines.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ReadDocument;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.SourceDocument;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.practice.PracticeRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are a list of documents, in JSON and YAML. */
class ListDocumentsTest {

  private static final String FAULT = "\"schemaVersion\": 5";

  @TempDir Path folder;

  /** Name, rule, line and column of each finding; of a document without any, its identifier. */
  private static List<String> told(Stream<SourceDocument<PracticeRecord>> documents)
      throws IOException {
    List<String> told = new ArrayList<>();
    try (documents) {
      for (SourceDocument<PracticeRecord> document : documents.toList()) {
        ReadDocument<PracticeRecord> read = document.read();
        String name = document.name().substring(document.name().lastIndexOf('/') + 1);
        told.addAll(told(name, read));
      }
    }
    return told;
  }

  private static List<String> told(String name, ReadDocument<PracticeRecord> read) {
    return read.result().findings().isEmpty()
        ? List.of(name + " " + read.result().value().id())
        : read.result().findings().stream().map(finding -> name + " " + told(finding)).toList();
  }

  private static String told(Finding finding) {
    return finding.rule()
        + " "
        + finding.pointer()
        + " "
        + finding.line().orElse(0)
        + ":"
        + finding.column().orElse(0);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private List<String> read(String name, String text) throws IOException {
    return told(CopDocuments.lenient().stream(file(name, text), PracticeRecord.class));
  }

  @Test
  void elementsAreDocumentsWithTheirPlacesInTheFile() throws IOException {
    String text =
        """
        [
          {"id": "a"},
          {"id": "b",
           %s}, {"id": "\uD83D\uDE00", %s}
        ]
        """
            .formatted(FAULT, FAULT);
    List<String> expected =
        List.of(
            "x.json#1 a",
            "x.json#2 READ-005 /schemaVersion 4:21",
            "x.json#3 READ-005 /schemaVersion 4:55");
    assertEquals(expected, read("x.json", text));
    assertEquals(expected, read("x.json", "\uFEFF" + text));
    assertEquals(expected, read("x.json", text.replace("\n", "\r\n")));
    assertEquals(expected, read("x.json", text.replace('\n', '\r')));
  }

  @Test
  void yamlIsReadByItsDashes() throws IOException {
    String text =
        """
        # Practices
        ---
        - id: a
        # between
        - id: b
          schemaVersion: 5
        -
          id: c
        - {id: d, schemaVersion: 5}
        """;
    List<String> expected =
        List.of(
            "x.yaml#1 a",
            "x.yaml#2 READ-005 /schemaVersion 6:18",
            "x.yaml#3 c",
            "x.yaml#4 READ-005 /schemaVersion 9:26");
    assertEquals(expected, read("x.yaml", text));
    assertEquals(expected, read("x.yaml", "\uFEFF" + text));
    assertEquals(expected, read("x.yaml", text.replace("\n", "\r\n")));
    assertEquals(expected, read("x.yaml", text.replace('\n', '\r')));
    assertEquals(
        List.of("x.yml#1 a", "x.yml#2 b"), read("x.yml", "%YAML 1.2\n---\n  - id: a\n  - id: b"));
  }

  @Test
  void listInBracketsIsReadInYaml() throws IOException {
    assertEquals(
        List.of("x.yaml#1 a", "x.yaml#2 b"), read("x.yaml", "[{\"id\":\"a\"},\n{\"id\":\"b\"}]"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--- [{id: a}, {id: b}]",
        "---\n[{id: a}, {id: b}]",
        "--- &all\n- id: a\n- id: b",
        "&all\n- id: a\n- id: b",
        "!!seq\n- id: a\n- id: b",
        "--- !!seq # records\n[id: a, id: b]\n...\n# end",
        "%YAML 1.2\n# c\n---\n# c\n- id: a\n- id: b\n...\n",
        "# [\n[ # first\n {id: a}, # it's, here\n # second\n\"id\": 'b', ] # end\n",
        "[{'id':'a'},{\"id\":\"b\"},]",
        "[{id: a, licence: 'it''s, ]'}, {id: b, licence: don't, keywords: [\"a\\\"], b\"]}]",
        "[!!map {id: a, licence: !!str \"[\"}, &x {id: b, licence: a#b}]",
        "[{id: a, licence: !<tag:yaml.org,2002:str> x}, {? id : b}]"
      })
  void listInYamlIsReadHoweverItBegins(String text) throws IOException {
    assertEquals(List.of("x.yaml#1 a", "x.yaml#2 b"), read("x.yaml", text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[a, b]: c", "--- |\n- id: a", "'[a'", "# only", "--- - a", "\t- a"})
  void yamlThatIsNoListIsOneDocument(String text) throws IOException {
    String first = read("x.yaml", text).get(0);
    assertTrue(first.startsWith("x.yaml "), first);
  }

  @Test
  void tagOfAListIsToldWithItsFirstElement() throws IOException {
    assertEquals(
        List.of("x.yaml#1 READ-015  1:8", "x.yaml#2 b"),
        read("x.yaml", "--- &a !records\n- id: a\n- id: b"));
    assertEquals(List.of("x.yaml#1 READ-015  1:1"), read("x.yaml", "!records [id: a]"));
    CopDocuments small =
        CopDocuments.lenient().withLimits(Limits.builder().documentLength(4).build());
    assertEquals(
        List.of("x.yaml#1 LIMIT-002  1:11", "x.yaml#1 READ-015  1:1"),
        told(small.stream(file("x.yaml", "!records [id: a]"), PracticeRecord.class)));
  }

  @Test
  void elementWithNothingInItIsToldWhereItIs() throws IOException {
    assertEquals(
        List.of("x.yaml#1 READ-010  1:1", "x.yaml#2 a", "x.yaml#3 READ-010  4:1"),
        read("x.yaml", "-\n# c\n- id: a\n- \n"));
    assertEquals(
        List.of("x.yaml#1 a", "x.yaml#2 READ-010  2:3"), read("x.yaml", "  - id: a\n  - # c\n\n"));
    assertEquals(
        List.of("x.yaml#1 a", "x.yaml#2 READ-010  1:12", "x.yaml#3 b"),
        read("x.yaml", "[{id: a} , , {id: b}]"));
    assertEquals(
        List.of("x.json#1 a", "x.json#2 READ-010  2:1"), read("x.json", "[{\"id\":\"a\"},\n]"));
    assertEquals(
        "READ-010.element",
        CopYaml.lenient()
            .readAll("- \n".getBytes(StandardCharsets.UTF_8), PracticeRecord.class)
            .get(0)
            .result()
            .findings()
            .get(0)
            .messageKey());
  }

  @Test
  void whatFollowsADocumentOrAnElementIsToldAsWhatItIs() {
    assertEquals(
        "READ-009.document", trailing(CopJson.lenient(), "{\"id\":\"a\"}\n{\"id\":\"b\"}"));
    assertEquals("READ-009.document", trailing(CopYaml.lenient(), "id: a\n---\nid: b\n"));
    assertEquals("READ-009", trailing(CopJson.lenient(), "{\"id\":\"a\"} 5"));
    assertEquals(
        "READ-009.element", trailing(CopJson.lenient(), "[{\"id\":\"a\"} {\"id\":\"b\"}]"));
  }

  private static String trailing(DocumentFormat format, String text) {
    return format
        .readAll(text.getBytes(StandardCharsets.UTF_8), PracticeRecord.class)
        .get(0)
        .result()
        .findings()
        .get(0)
        .messageKey();
  }

  @Test
  void whatBreaksAListIsToldWhereItIsAfterWhatCameBefore() throws IOException {
    assertEquals(
        List.of("x.json#1 a", "x.json#2 READ-001 /id 2:12", "x.json#3 c"),
        read("x.json", "[{\"id\":\"a\"},\n {\"id\":\"é\" oops}, {\"id\":\"c\"}]"));
    assertEquals(
        List.of("x.json#1 READ-009  1:13"), read("x.json", "[{\"id\":\"a\"} {\"id\":\"b\"}]"));
    assertEquals(List.of("x.json#1 a", "x.json READ-001  1:12"), read("x.json", "[{\"id\":\"a\"}"));
    assertEquals(
        List.of("x.json#1 a", "x.json#2 READ-001 /id 1:19"),
        read("x.json", "[{\"id\":\"a\"},{\"id\":"));
    assertEquals(
        List.of("x.json#1 a", "x.json READ-009  1:14"), read("x.json", "[{\"id\":\"a\"}] {}"));
  }

  @Test
  void brokenElementOfYamlDoesNotKeepTheOthersFromBeingRead() throws IOException {
    assertEquals(
        List.of("x.yaml#1 READ-001 /id 2:1", "x.yaml#2 b"), read("x.yaml", "- id: \"a\n- id: b\n"));
    assertEquals(
        List.of("x.yaml#1 a", "x.yaml READ-009  4:1"),
        read("x.yaml", "- id: a\n---\n# more\n- id: b\n"));
    assertEquals(
        List.of("x.yaml#1 a", "x.yaml READ-009  2:5"), read("x.yaml", "- id: a\n--- {id: b}\n"));
    assertEquals(
        List.of("x.yaml#1 a", "x.yaml READ-009  2:5"), read("x.yaml", "[id: a]\n--- {id: b}\n"));
    assertEquals(
        List.of("x.yaml#1 READ-001  1:3", "x.yaml#2 b"), read("x.yaml", "[{]: a}, {id: b}]"));
    assertEquals(List.of("x.yaml#1 a"), read("x.yaml", "- id: a\n...\n# end\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", " [ ]\n", "\uFEFF[]"})
  void emptyListIsSaidToBeOne(String text) throws IOException {
    assertEquals(List.of("x.json READ-010  1:1"), read("x.json", text));
    List<ReadDocument<PracticeRecord>> all =
        CopJson.lenient().readAll(text.getBytes(StandardCharsets.UTF_8), PracticeRecord.class);
    assertEquals("READ-010.list", all.get(0).result().findings().get(0).messageKey());
  }

  @Test
  void elementsThatAreNotObjectsAreToldAtTheirPlaces() throws IOException {
    assertEquals(
        List.of(
            "x.json#1 READ-005  1:2",
            "x.json#2 READ-005  1:8",
            "x.json#3 a",
            "x.json#4 READ-005  2:2",
            "x.json#5 READ-005  2:7"),
        read("x.json", "[\"é\",  5,{\"id\":\"a\"},\n null,[{\"id\":\"b\"}]]"));
  }

  @Test
  void listInALineOfNdjsonIsRefused() throws IOException {
    assertEquals(
        List.of("x.ndjson:1 a", "x.ndjson:2 READ-005  2:1"),
        read("x.ndjson", "{\"id\":\"a\"}\n[{\"id\":\"b\"}]\n"));
  }

  @Test
  void findingsOfRulesAreLocatedInTheFile() throws IOException {
    Path file = file("x.json", "[{\"id\":\"a\"},\n  {\"id\":\"b\",\n\"kind\": \"law\"}]");
    try (Stream<SourceDocument<PracticeRecord>> documents =
        CopDocuments.lenient().stream(file, PracticeRecord.class)) {
      ReadDocument<PracticeRecord> second = documents.toList().get(1).read();
      Rule rule = Rule.error("PR-001");
      ValidationReport located =
          second.locate(
              ValidationReport.of(
                  Stage.DRAFT,
                  List.of(
                      rule.at(Pointer.parse("/id")).build(),
                      rule.at(Pointer.parse("/kind")).build(),
                      rule.at(Pointer.parse("/title")).build())));
      assertEquals(
          List.of("PR-001 /id 2:9", "PR-001 /kind 3:9", "PR-001 /title 2:3"),
          located.findings().stream().map(ListDocumentsTest::told).toList());
    }
  }

  @Test
  void allRecordsOfBytesAndOfAFileAreRead() throws IOException {
    String text = "[{\"id\":\"a\"},\n{\"id\":\"b\", " + FAULT + "}]";
    List<String> expected = List.of(" a", " READ-005 /schemaVersion 2:29");
    for (List<ReadDocument<PracticeRecord>> all :
        List.of(
            CopJson.lenient().readAll(text.getBytes(StandardCharsets.UTF_8), PracticeRecord.class),
            CopJson.lenient().readAll(file("x.json", text), PracticeRecord.class))) {
      assertEquals(expected, all.stream().flatMap(one -> told("", one).stream()).toList());
    }
  }

  @Test
  void streamIsJsonOrYamlByItsNameOrItsBeginning() throws IOException {
    for (String name : List.of("in", "in.json", "in.yaml")) {
      for (String text : List.of("[{\"id\":\"a\"}]", "- id: a\n")) {
        if (!(name.endsWith(".json") && text.startsWith("-"))) {
          InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
          assertEquals(
              List.of(name + "#1 a"),
              told(CopDocuments.lenient().stream(in, name, PracticeRecord.class)));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"x.json", "x.yaml"})
  void elementBeyondTheLimitIsToldAndTheNextIsRead(String name) throws IOException {
    Limits limits = Limits.builder().documentLength(300_000).build();
    String large = "x".repeat(1_000_000);
    String text =
        name.endsWith(".json")
            ? "[{\"id\":\"a\"},\n {\"id\":\"b\", \"more\": \"" + large + "\"}, {\"id\":\"c\"}]"
            : "- id: a\n- id: b\n  more: " + large + "\n- id: c\n";
    assertEquals(
        List.of(
            name + "#1 a",
            name + "#2 LIMIT-002  2:" + (name.endsWith(".json") ? 2 : 1),
            name + "#3 c"),
        told(
            CopDocuments.lenient().withLimits(limits).stream(
                file(name, text), PracticeRecord.class)));
  }

  /** More than the memory that the elements of a list may take is gone through. */
  @ParameterizedTest
  @ValueSource(strings = {"x.json", "x.yaml"})
  void listMayBeLargerThanOneDocument(String name) throws IOException {
    StringBuilder text = new StringBuilder(name.endsWith(".json") ? "[" : "");
    String pad = "y".repeat(10_000);
    for (int i = 0; i < 100; i++) {
      text.append(
          name.endsWith(".json")
              ? (i == 0 ? "" : ",") + "{\"id\":\"r" + i + "\",\"more\":\"" + pad + "\"}"
              : "- id: r" + i + "\n  more: " + pad + "\n");
    }
    text.append(name.endsWith(".json") ? "]" : "");
    CopDocuments small =
        CopDocuments.lenient().withLimits(Limits.builder().documentLength(20_000).build());
    try (Stream<SourceDocument<PracticeRecord>> documents =
        small.stream(file(name, text.toString()), PracticeRecord.class)) {
      List<SourceDocument<PracticeRecord>> all = documents.toList();
      assertEquals(100, all.size());
      assertTrue(all.get(99).name().endsWith(name + "#100"));
      assertEquals("r99", all.get(99).read().result().value().id());
    }
  }
}
