package io.github.copguidelines.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A record of a file with many is known by its identifier, wherever it stands. */
class BaselineTest {

  private static final String HEAD = "id;title/en;started\n";
  private static final String SOUND = "sound;A good title;2019\n";
  private static final String FAULTY = "faulty;A good title;2019-13\n";

  @TempDir private Path folder = Path.of("");

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  /** Returns the numbers of new, unchanged and fixed findings. */
  private List<Integer> compared(String before, String after) throws IOException {
    String sheet = file("practices.csv", before);
    String report = file("report.json", Run.of("validate", "--format", "json", sheet).out());
    file("practices.csv", after);
    Run run = Run.of("validate", "--format", "json", "--baseline", report, sheet);
    JsonNode summary = JsonMapper.shared().readTree(run.out()).get("summary");
    return List.of(
        summary.get("new").asInt(), summary.get("unchanged").asInt(), summary.get("fixed").asInt());
  }

  private int findings(String rows) throws IOException {
    return compared(rows, rows).get(1);
  }

  @Test
  void aRowThatIsInsertedOrMovedLeavesTheOthersUnchanged() throws IOException {
    int two = findings(HEAD + SOUND + FAULTY);
    int faulty = findings(HEAD + FAULTY);
    assertTrue(faulty > 0, "Nothing is wrong.");

    String inserted = FAULTY.replace("faulty", "inserted");
    assertEquals(
        List.of(faulty, two, 0), compared(HEAD + SOUND + FAULTY, HEAD + inserted + SOUND + FAULTY));
    assertEquals(List.of(0, two, 0), compared(HEAD + SOUND + FAULTY, HEAD + FAULTY + SOUND));
    assertEquals(
        List.of(0, two - 1, 1),
        compared(HEAD + SOUND + FAULTY, HEAD + FAULTY.replace("-13", "-12") + SOUND));
  }

  @Test
  void aRecordWithoutAnIdentifierIsKnownByItsRow() throws IOException {
    String nameless = FAULTY.replace("faulty", "");
    int one = findings(HEAD + nameless);

    assertEquals(List.of(0, one, 0), compared(HEAD + nameless, HEAD + nameless));
    assertEquals(
        List.of(one, 0, 0), compared(HEAD + nameless, HEAD + ";;\n" + nameless), "another row");
  }

  @Test
  void ofTwoRecordsWithOneIdentifierNeitherMendsTheOther() throws IOException {
    String twin = FAULTY.replace("good", "better");
    int two = findings(HEAD + FAULTY + twin);

    assertEquals(List.of(0, two, 0), compared(HEAD + FAULTY + twin, HEAD + twin + FAULTY));
    assertEquals(List.of(0, two / 2, 1), compared(HEAD + FAULTY + twin, HEAD + FAULTY));
    String mended = FAULTY.replace("-13", "");
    assertEquals(
        List.of(0, two - 2, 1),
        compared(HEAD + FAULTY + twin, HEAD + mended + twin.replace("-13", "")));
  }

  @Test
  void theDocumentsOfAReportTellFileAndRecord() throws IOException {
    String sheet = file("practices.csv", HEAD + FAULTY);
    JsonNode json =
        JsonMapper.shared().readTree(Run.of("validate", "--format", "json", sheet).out());
    JsonNode document = json.at("/documents/0");

    assertEquals(sheet + "#2", document.get("document").asString());
    assertEquals(sheet, document.get("file").asString());
    assertEquals("faulty", document.get("record").asString());
    String alone = file("alone.yaml", "id: faulty\nstarted: 2019-13\n");
    assertFalse(Run.of("validate", "--format", "json", alone).out().contains("\"record\""));
  }

  @Test
  void anIdentifierThatLooksLikePersonalDataIsNotTold() throws IOException {
    for (String id : List.of("Not an identifier", "x@example.org", "a".repeat(200))) {
      String sheet = file("practices.csv", HEAD + FAULTY.replace("faulty", id));
      String json = Run.of("validate", "--format", "json", sheet).out();
      assertTrue(json.contains("#2\""), json);
      assertFalse(json.contains("\"record\""), json);
    }
  }

  @Test
  void linesThatAreSortedKeepTheirFingerprints() throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      lines.add("{\"id\":\"record-" + i + "\",\"x" + i + "\":1}\n");
    }
    Map<String, String> before = fingerprints(lines, List.of());
    Collections.reverse(lines);
    lines.add(0, "{\"id\":\"first\"}\n");

    Map<String, String> after = fingerprints(lines, List.of());
    after.keySet().retainAll(before.keySet());
    assertEquals(before, after);
    assertEquals(before, retained(fingerprints(lines, List.of("--duplicates")), before));
    lines.replaceAll(line -> line.replace("\"record-", "\"other-"));
    Map<String, String> others = fingerprints(lines, List.of());
    assertNotEquals(before, retained(others, before));
  }

  private static Map<String, String> retained(Map<String, String> all, Map<String, String> these) {
    all.keySet().retainAll(these.keySet());
    return all;
  }

  /** Returns the fingerprints of the unknown members, by their names. */
  private Map<String, String> fingerprints(List<String> lines, List<String> options)
      throws IOException {
    String records = file("records.ndjson", String.join("", lines));
    List<String> arguments = new ArrayList<>(List.of("validate", "--format", "json", records));
    arguments.addAll(options);
    Map<String, String> fingerprints = new TreeMap<>();
    JsonNode json = JsonMapper.shared().readTree(Run.of(arguments.toArray(String[]::new)).out());
    json.get("documents")
        .forEach(
            document ->
                document
                    .get("findings")
                    .forEach(
                        finding -> {
                          if (finding.get("rule").asString().equals("READ-004")) {
                            fingerprints.put(
                                finding.get("pointer").asString(),
                                finding.get("fingerprint").asString());
                          }
                        }));
    return fingerprints;
  }

  @Test
  void aReferenceIsKnownByItsIdentifierAndAResultByItsNumber() throws IOException {
    String references = "{id: law, url: 'ftp://x'}, {id: report, url: 'gopher://x'}";
    String start = "id: x\ntitle: {en: A good title}\nreferences: [";
    String record = file("x.yaml", start + references + "]\n");
    String report = file("report.json", Run.of("validate", "--format", "json", record).out());
    assertTrue(Files.readString(Path.of(report)).contains("\"/references/=law/url\""), report);

    file(
        "x.yaml",
        start + "{id: new, url: 'https://example.org', title: {en: A}}, " + references + "]\n");
    Run run = Run.of("validate", "--baseline", report, record);
    assertTrue(run.out().contains("unchanged  /references/2/url"), run.out());
    assertFalse(run.out().contains("fixed      /references"), run.out());
  }
}
