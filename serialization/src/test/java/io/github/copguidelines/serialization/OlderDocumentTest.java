package io.github.copguidelines.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ReadDocument;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.ReadRules;
import io.github.copguidelines.finding.SourceDocument;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.settings.ValidationSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents of format 0.9 are read as ones of 1.0, with nothing lost and their own places. */
class OlderDocumentTest {

  private static final Path FOLDER =
      Path.of("src/test/resources/io/github/copguidelines/serialization/migration");
  private static final Path LIST = FOLDER.resolve("list-0.9.yaml");
  private static final Path RECORD = FOLDER.resolve("record-0.9.json");

  private static List<ReadDocument<PracticeRecord>> list() throws IOException {
    return CopYaml.lenient().readAll(LIST, PracticeRecord.class);
  }

  private static String told(Finding finding) {
    return finding.severity().code()
        + " "
        + finding.messageKey()
        + " "
        + finding.pointer()
        + " "
        + finding.line().orElse(0)
        + ":"
        + finding.column().orElse(0);
  }

  private static List<String> told(ReadResult<?> result, String prefix) {
    return result.findings().stream()
        .map(OlderDocumentTest::told)
        .filter(line -> line.contains(prefix))
        .toList();
  }

  @Test
  void aRecordThatSaysItIsOfAnOlderVersionIsWrittenInThePresentOne() throws IOException {
    ReadResult<PracticeRecord> result = CopJson.lenient().read(RECORD, PracticeRecord.class);
    assertEquals(
        Trees.json(
            """
            {
              "schemaVersion": "1.0",
              "id": "example-hotline",
              "version": 1,
              "status": "draft",
              "title": {"en": "A hotline"},
              "language": "en",
              "leadOrganisation": {
                "name": {"en": "Example Foundation"}, "type": "ngo", "ours": true
              },
              "implements": [{"code": "POL-SEX-02"}, 7],
              "source": {
                "kind": "submission",
                "note": {
                  "en": "Said to be put into effect, without a code in the library: \\"children / being heard\\"."
                }
              }
            }
            """),
        Trees.json(CopJson.lenient().write(result)));
    assertEquals(
        List.of(
            "info READ-013  1:1",
            "info READ-013.moved /implements/0 6:44",
            "error READ-005 /implements/1 6:68",
            "info READ-013.moved /implements/1 6:68",
            "info READ-013.moved /leadOrganisation 5:19",
            "info READ-013.form /leadOrganisation/name/en 5:28",
            "warning READ-004 /leadOrganisation/ours 5:73",
            "info READ-013.moved /leadOrganisation/type 5:58",
            "info READ-013.note /source/note/en 6:18",
            "info READ-013.form /title/en 4:12"),
        result.findings().stream()
            .sorted(Comparator.comparing(finding -> finding.pointer().toString()))
            .map(OlderDocumentTest::told)
            .toList());
  }

  @Test
  void eachRecordOfAListIsReadWithItsOwnPlaces() throws IOException {
    List<ReadDocument<PracticeRecord>> all = list();
    assertEquals(3, all.size());

    PracticeRecord lessons = all.get(0).result().value();
    assertEquals("example-school-lessons", lessons.id());
    assertEquals(
        List.of("EDU-CUR-01", "POL-SEX-02", "POL-SEX-10"),
        lessons.implementations().stream().map(one -> one.code()).toList());
    assertEquals(Optional.of("1.0"), lessons.schemaVersion());
    assertTrue(all.get(0).result().isValid());
    assertEquals(List.of("info READ-013  3:3"), told(all.get(0).result(), "info READ-013  "));
    assertEquals(
        List.of("info READ-013.note /source/note/en 39:5"), told(all.get(0).result(), ".note"));

    ReadResult<PracticeRecord> hotline = all.get(1).result();
    assertEquals(List.of("warning READ-004 /shoeSize 47:13"), told(hotline, "READ-004"));
    assertEquals(List.of("error READ-006.date /started 48:12"), told(hotline, "READ-006"));
    assertEquals(List.of("info READ-013.absent /status 46:11"), told(hotline, ".absent"));

    ReadResult<PracticeRecord> none = all.get(2).result();
    assertEquals(List.of("error READ-005  49:3"), told(none, ""));
    assertEquals("no record\n", CopYaml.lenient().write(none));
  }

  /** Places are asked for in the record as it is now, and told as they were in the file. */
  @Test
  void whatValidationFindsIsLocatedWhereItStood() throws IOException {
    ValidationReport report =
        ValidationReport.of(
            Stage.DRAFT,
            List.of(
                ReadRules.INVALID.at(Pointer.parse("/leadOrganisation/type")).build(),
                ReadRules.INVALID.at(Pointer.parse("/results/1/description/en")).build(),
                ReadRules.INVALID.at(Pointer.parse("/results/1/unit")).build()));
    assertEquals(
        List.of(
            "error READ-006 /leadOrganisation/type 9:11",
            "error READ-006 /results/1/description/en 29:11",
            "error READ-006 /results/1/unit 31:11"),
        list().get(0).locate(report).findings().stream().map(OlderDocumentTest::told).toList());
  }

  @Test
  void aListInOneLineOfJsonHasItsPlaces() {
    String json = "{\"practices\":[{\"id\":\"a\",\"x\":\"\uD83D\uDE00\"},{\"id\":\"b\",\"zz\":1}]}";
    List<ReadDocument<PracticeRecord>> all =
        CopJson.lenient().readAll(json.getBytes(StandardCharsets.UTF_8), PracticeRecord.class);
    assertEquals(
        List.of("warning READ-004 /zz 1:" + (json.indexOf("1}]") + 1)),
        told(all.get(1).result(), "READ-004"));
  }

  /** Whether there is a second value is known of the list alone. */
  @Test
  void whatIsWrongWithAListIsToldOfTheRecordThatHasIt() {
    String yaml =
        "practices:\n- id: a\n  title: A\n- id: b\n  organisation:\n    kind: ngo\n    kind: regulator\n";
    List<ReadDocument<PracticeRecord>> all =
        CopYaml.lenient().readAll(yaml.getBytes(StandardCharsets.UTF_8), PracticeRecord.class);
    assertEquals(List.of(), told(all.get(0).result(), "READ-003"));
    assertEquals(
        List.of("error READ-003 /leadOrganisation/type 7:5"),
        told(all.get(1).result(), "READ-003"));
  }

  @Test
  void oneRecordIsNotTakenOutOfAList() throws IOException {
    ReadResult<PracticeRecord> result = CopYaml.lenient().read(LIST, PracticeRecord.class);
    assertEquals(List.of("error READ-012.list  0:0"), told(result, ""));
    assertEquals(Trees.yaml(Files.readString(LIST)), Trees.yaml(CopYaml.lenient().write(result)));
  }

  @Test
  void aListWithMoreThanRecordsIsNone() {
    byte[] yaml = "title: ours\npractices:\n- id: a\n".getBytes(StandardCharsets.UTF_8);
    List<ReadDocument<PracticeRecord>> all = CopYaml.lenient().readAll(yaml, PracticeRecord.class);
    assertEquals(1, all.size());
    assertEquals(1, told(all.get(0).result(), "READ-008 /id").size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"'2.0'", "'0.8'", "'0.91'", "'00.9'", "later"})
  void noOtherVersionIsReadAsAnOlderOne(String version) {
    String yaml = "schemaVersion: " + version + "\nid: a\ntitle: A\n";
    ReadResult<PracticeRecord> result = CopYaml.lenient().read(yaml, PracticeRecord.class);
    assertEquals(1, told(result, "error READ-012 /schemaVersion 0:0").size());
    assertEquals(List.of(), told(result, "READ-013"));
    assertEquals(Trees.yaml(yaml), Trees.yaml(CopYaml.lenient().write(result)));
  }

  @Test
  void documentsOfOtherTypesHaveNoOlderVersion() {
    ReadResult<ValidationSettings> result =
        CopYaml.lenient().read("schemaVersion: '0.9'\n", ValidationSettings.class);
    assertEquals(List.of("error READ-012 /schemaVersion 0:0"), told(result, ""));
  }

  @Test
  void strictlyReadUnknownMembersAreErrors() throws IOException {
    List<ReadDocument<PracticeRecord>> all = CopYaml.strict().readAll(LIST, PracticeRecord.class);
    assertEquals(1, told(all.get(1).result(), "error READ-004 /shoeSize").size());
  }

  @Test
  void filesAndLinesAreReadSoToo(@TempDir Path folder) throws IOException {
    Files.copy(LIST, folder.resolve("b.yaml"));
    Files.copy(RECORD, folder.resolve("a.json"));
    Files.writeString(
        folder.resolve("c.ndjson"), "{\"schemaVersion\":\"0.9\",\"id\":\"c\",\"title\":\"C\"}\n");
    Files.writeString(folder.resolve("d.yaml"), "id: d\nsummary:\n  en: 'practices: many'\n");
    Files.writeString(folder.resolve("e.json"), "{\"practices\" : [{\"id\": \"e\"}]}");
    try (Stream<SourceDocument<PracticeRecord>> all =
        CopDocuments.lenient().stream(folder, PracticeRecord.class)) {
      List<SourceDocument<PracticeRecord>> documents = all.toList();
      StringBuilder told = new StringBuilder();
      for (SourceDocument<PracticeRecord> document : documents) {
        ReadResult<PracticeRecord> result = document.read().result();
        told.append(document.name().substring(folder.toString().length() + 1))
            .append(result.object().map(record -> " " + record.id()).orElse(" -"))
            .append(told(result, "info READ-013  ").isEmpty() ? "" : " older")
            .append('\n');
      }
      assertEquals(
          """
          a.json example-hotline older
          b.yaml#/practices/0 example-school-lessons older
          b.yaml#/practices/1 example-hotline older
          b.yaml#/practices/2 -
          c.ndjson:1 c older
          d.yaml d
          e.json e older
          """,
          told.toString());
    }
  }

  @Test
  void theFileOfARecordOfAListIsItsPlaceInSarif() {
    assertEquals("a/practices.yaml", SarifLocation.uri("a/practices.yaml#/practices/3"));
    assertEquals("a%23b.yaml", SarifLocation.uri("a#b.yaml"));
  }

  @Test
  void hostileListsEndInFindings() {
    for (String text :
        List.of(
            "practices: *a\n",
            "practices: [*a, &b {id: c}, *b]\n",
            "practices: [[[]], {}, null, 7, {id: [a]}, {id: a, implements: {a: b}}]\n",
            "practices: [{id: a}\n",
            "practices: [{id: a}]\n---\nb: c\n",
            "practices:\n- ? [a]\n  : b\n",
            "schemaVersion: '0.9'\norganisation: [a]\nresults: {a: b}\nreferences: [7]\nsource: []\n")) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      List<ReadDocument<PracticeRecord>> all =
          CopYaml.lenient().readAll(bytes, PracticeRecord.class);
      assertFalse(all.isEmpty(), text);
      assertTrue(all.stream().anyMatch(one -> !one.result().isValid()), text);
    }
  }
}
