package io.github.copguidelines.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.finding.ReadDocument;
import io.github.copguidelines.finding.SourceDocument;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.practice.PracticeRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopDocumentsTest {

  private static final CopDocuments LENIENT = CopDocuments.lenient();

  /** Returns name, identifier and the rules and lines of what was found, for each document. */
  private static List<String> told(Stream<SourceDocument<PracticeRecord>> documents)
      throws IOException {
    List<String> told = new ArrayList<>();
    try (documents) {
      for (SourceDocument<PracticeRecord> document :
          (Iterable<SourceDocument<PracticeRecord>>) documents::iterator) {
        ReadDocument<PracticeRecord> read = document.read();
        ValidationReport report =
            read.locate(ValidationReport.of(Stage.DRAFT, read.result().findings()));
        told.add(
            document.name()
                + read.result().toOptional().map(record -> " " + record.id()).orElse("")
                + report.findings().stream()
                    .map(CopDocumentsTest::place)
                    .reduce("", String::concat));
      }
    }
    return told;
  }

  private static String place(Finding finding) {
    return " " + finding.rule() + "@" + finding.line().orElse(0);
  }

  private static Stream<SourceDocument<PracticeRecord>> lines(CopDocuments reader, String text) {
    InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    return reader.lines(in, "x", PracticeRecord.class);
  }

  @Test
  void eachLineIsADocumentNamedByItsNumber() throws IOException {
    assertEquals(
        List.of("x:1 a", "x:2 b", "x:3 c"),
        told(lines(LENIENT, "{\"id\":\"a\"}\n{\"id\":\"b\"}\r\n{\"id\":\"c\"}")));
    assertEquals(List.of("x:1 a"), told(lines(LENIENT, "\uFEFF{\"id\":\"a\"}\n")));
    assertEquals(List.of(), told(lines(LENIENT, "")));
  }

  /** As in a file of Windows whose line breaks off, where it seems to go on in the next one. */
  @Test
  void whatIsWrongBehindACarriageReturnIsInItsLine() throws IOException {
    assertEquals(
        List.of("x:1 READ-001@1", "x:2 b"),
        told(lines(LENIENT, "{\"id\":\"a\",\r\n{\"id\":\"b\"}")));

    try (Stream<SourceDocument<PracticeRecord>> all =
        lines(LENIENT, "{\"id\":\"a\",\r\r \"b\":1}")) {
      ReadDocument<PracticeRecord> read = all.findFirst().orElseThrow().read();
      Finding unknown =
          read.locate(ValidationReport.of(Stage.DRAFT, read.result().findings())).findings().get(0);
      assertEquals(List.of(1, 14), List.of(unknown.line().orElse(0), unknown.column().orElse(0)));
    }
  }

  @Test
  void blankLinesAreSkippedAndCounted() throws IOException {
    assertEquals(
        List.of("x:3 a", "x:5 b"),
        told(lines(LENIENT, "\n \t\r\n{\"id\":\"a\"}\n\r\n{\"id\":\"b\"}\n\n")));
  }

  @Test
  void aLineThatIsNoJsonIsAFindingAtItsLineAndTheNextOnesAreRead() throws IOException {
    assertEquals(
        List.of("x:1 a", "x:2 READ-001@2", "x:3 b READ-004@3"),
        told(lines(LENIENT, "{\"id\":\"a\"}\n{\"id\":\n{\"id\":\"b\",\"zz\":1}\n")));
  }

  @Test
  void aLineThatIsTooLongIsAFindingAndOneAtTheLimitIsNot() throws IOException {
    CopDocuments narrow = LENIENT.withLimits(Limits.builder().documentLength(10).build());
    assertEquals(
        List.of("x:1 a", "x:2 LIMIT-002@2", "x:3 a", "x:4 LIMIT-002@4"),
        told(
            lines(
                narrow,
                "{\"id\":\"a\"}\r\n{\"id\":\"ab\"}\n{\"id\":\"a\"}\n" + "z".repeat(5_000))));
  }

  @Test
  void linesLongerThanABufferAreRead() throws IOException {
    String id = "a".repeat(200_000);
    assertEquals(
        List.of("x:1 " + id, "x:2 b"),
        told(lines(LENIENT, "{\"id\":\"" + id + "\"}\n{\"id\":\"b\"}\n")));
  }

  @Test
  void strictlyReadUnknownMembersAreErrors() throws IOException {
    try (Stream<SourceDocument<PracticeRecord>> all =
        lines(CopDocuments.strict(), "{\"id\":\"a\",\"zz\":1}")) {
      assertTrue(!all.findFirst().orElseThrow().read().result().isValid());
    }
  }

  @Test
  void aFolderStandsForItsFilesByNameWithoutHiddenAndOtherOnes(@TempDir Path folder)
      throws IOException {
    Files.writeString(folder.resolve("b.ndjson"), "{\"id\":\"b1\"}\n{\"id\":\"b2\"}\n");
    Files.writeString(folder.resolve("a.json"), "{\n\"zz\": 1,\n\"id\": \"a\"\n}\n");
    Files.writeString(folder.resolve("c.yml"), "id: c\n");
    Files.writeString(folder.resolve("d.YAML"), "id: d\n");
    Files.writeString(folder.resolve("e.jsonl"), "{\"id\":\"e\"}");
    Files.writeString(folder.resolve(".hidden.json"), "{}");
    Files.writeString(folder.resolve("notes.txt"), "{}");
    Files.createDirectory(folder.resolve("sub.json"));

    assertEquals(
        List.of(
            "a.json a READ-004@2",
            "b.ndjson:1 b1",
            "b.ndjson:2 b2",
            "c.yml c",
            "d.YAML d",
            "e.jsonl:1 e"),
        told(LENIENT.stream(folder, PracticeRecord.class)).stream()
            .map(line -> line.substring(folder.toString().length() + 1))
            .toList());
  }

  @Test
  void aFileThatIsGoneFailsWhenItsTurnComes(@TempDir Path folder) throws IOException {
    Path json = folder.resolve("gone.json");
    Path lines = folder.resolve("gone.ndjson");
    try (Stream<SourceDocument<PracticeRecord>> one = LENIENT.stream(json, PracticeRecord.class)) {
      SourceDocument<PracticeRecord> document = one.findFirst().orElseThrow();
      assertThrows(IOException.class, document::read);
    }
    try (Stream<SourceDocument<PracticeRecord>> all = LENIENT.stream(lines, PracticeRecord.class)) {
      assertThrows(UncheckedIOException.class, all::findFirst);
    }
  }

  @Test
  void theInputIsClosedWithTheStream() {
    boolean[] closed = {false};
    InputStream in =
        new ByteArrayInputStream(new byte[0]) {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    LENIENT.lines(in, "x", PracticeRecord.class).close();

    assertTrue(closed[0]);
  }
}
