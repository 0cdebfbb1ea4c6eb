package io.github.copguidelines.serialization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ReadDocument;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.terminology.TermList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One document in all the ways in which it can be given: text, bytes, stream and file. */
class DocumentFormatTest {

  @TempDir Path folder;

  private <T> List<ReadResult<T>> all(DocumentFormat format, String document, Class<T> type)
      throws IOException {
    byte[] bytes = document.getBytes(UTF_8);
    Path file = Files.write(folder.resolve("document"), bytes);
    return List.of(
        format.read(document, type),
        format.read(bytes, type),
        format.read(new ByteArrayInputStream(bytes), type),
        format.read(file, type),
        format.readAll(bytes, type).get(0).result(),
        format.readAll(file, type).get(0).result());
  }

  private static List<String> told(ReadResult<?> result) {
    return result.findings().stream()
        .map(finding -> finding.messageKey() + finding.pointer() + max(finding))
        .toList();
  }

  private static String max(Finding finding) {
    return finding.arguments().get("max").map(max -> " " + max).orElse("");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"id\": \"abc\"}", "{\"id\": \"\u00e9\u20ac\uD83D\uDE00\"}"})
  void aDocumentMayBeAsLongAsTheLimitAndNoLonger(String document) throws IOException {
    int length = document.getBytes(UTF_8).length;
    for (DocumentFormat format : List.of(CopJson.strict(), CopYaml.strict())) {
      for (ReadResult<PracticeRecord> result :
          all(format.withLimits(length(length)), document, PracticeRecord.class)) {
        assertEquals(document.substring(8, document.length() - 2), result.value().id());
        assertEquals(List.of(), result.findings());
      }
      for (ReadResult<PracticeRecord> result :
          all(format.withLimits(length(length - 1)), document, PracticeRecord.class)) {
        assertEquals(Optional.empty(), result.object());
        assertEquals(List.of("LIMIT-002 " + (length - 1)), told(result));
      }
    }
  }

  private static Limits length(int bytes) {
    return Limits.builder().documentLength(bytes).build();
  }

  @Test
  void ofADocumentBeyondTheLimitNothingIsLocated() {
    String document = "{\"id\": \"\u00e9\"}";
    Finding finding = Rule.error("PR-004").at(Pointer.parse("/id")).build();
    ValidationReport report = ValidationReport.of(Stage.DRAFT, List.of(finding));
    DocumentFormat enough = CopJson.lenient().withLimits(length(12));
    DocumentFormat less = CopJson.lenient().withLimits(length(11));
    assertEquals(
        List.of(finding.toBuilder().line(1).column(8).build()),
        enough.locate(document, report).findings());
    assertEquals(
        enough.locate(document, report).findings(),
        enough.locate(document.getBytes(UTF_8), report).findings());
    assertEquals(List.of(finding), less.locate(document, report).findings());
    assertEquals(List.of(finding), less.locate(document.getBytes(UTF_8), report).findings());
    assertEquals(List.of(finding), enough.locate(new byte[] {'{', (byte) 0xFF}, report).findings());
  }

  @Test
  void byteOrderMarkOfATextIsNoneOfItsCharacters() {
    String document = "{\"id\": \"x\", \"version\": \"one\"}";
    for (DocumentFormat format : List.of(CopJson.lenient(), CopYaml.lenient())) {
      ReadResult<PracticeRecord> plain = format.read(document, PracticeRecord.class);
      ReadResult<PracticeRecord> marked = format.read("\uFEFF" + document, PracticeRecord.class);
      assertEquals(plain.object(), marked.object());
      assertEquals(plain.findings(), marked.findings());
      ValidationReport report =
          ValidationReport.of(
              Stage.DRAFT, List.of(Rule.error("PR-001").at(Pointer.parse("/id")).build()));
      assertEquals(
          format.locate(document, report).findings(),
          format.locate("\uFEFF" + document, report).findings());
    }
  }

  /** Two that could be built as they stand, one that could not, and a list of one. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"schemaVersion\": \"0.9\", \"id\": \"x\", \"title\": \"A\"}",
        "{\"schemaVersion\": \"0.9.1\", \"id\": \"x\", \"title\": \"A\"}",
        "{\"schemaVersion\": \"0.9\", \"title\": \"A\", \"id\": \"x\", \"references\": [{\"title\":"
            + " 1}]}",
        "{\"practices\": [{\"id\": \"x\", \"title\": \"A\"}]}"
      })
  void anOlderRecordIsReadAsOneOfThePresent(String document) throws IOException {
    for (DocumentFormat format : List.of(CopJson.lenient(), CopYaml.lenient())) {
      byte[] bytes = document.getBytes(UTF_8);
      ReadDocument<PracticeRecord> one = format.readAll(bytes, PracticeRecord.class).get(0);
      PracticeRecord record = one.result().value();
      assertEquals(Optional.of("A"), record.title().flatMap(title -> title.get("en")));
      assertEquals(Optional.of("1.0"), record.schemaVersion());
      if (!document.contains("practices")) {
        for (ReadResult<PracticeRecord> result : all(format, document, PracticeRecord.class)) {
          assertEquals(record, result.value());
          assertEquals(one.result().findings(), result.findings());
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"schemaVersion": "0.9", "title": "A"}            | true
          {"schemaVersion": "0.9", "id": "x", "title": "A"} | true
          {"schemaVersion": "1.0", "title": "A"}            | false
          {"schemaVersion": "1.7", "id": "x", "title": "A"} | false
          {"schemaVersion": "2.0", "id": "x", "title": "A"} | false
          {"schemaVersion": 9, "id": "x", "title": "A"}     | false
          {"schemaVersion": 9, "title": "A"}                | false
          {"id": "x", "title": "A"}                         | false
          {"title": "A"}                                    | false
          """)
  void onlyWhatSaysSoIsOlder(String document, boolean older) throws IOException {
    for (ReadResult<PracticeRecord> result :
        all(CopJson.lenient(), document, PracticeRecord.class)) {
      assertEquals(older, told(result).contains("READ-013.form/title/en"), result.toString());
    }
  }

  /** A list is none of one record, and says so; the reader of all records takes it. */
  @Test
  void aListOfOlderRecordsIsNoRecord() {
    String document = "{\"practices\": [{\"id\": \"x\"}, {\"id\": \"y\"}]}";
    byte[] bytes = document.getBytes(UTF_8);
    for (ReadResult<PracticeRecord> result :
        List.of(
            CopJson.lenient().read(document, PracticeRecord.class),
            CopJson.lenient().read(bytes, PracticeRecord.class))) {
      assertEquals(Optional.empty(), result.object());
      assertEquals(List.of("READ-012.list"), told(result));
    }
    assertEquals(
        List.of("x", "y"),
        CopJson.lenient().readAll(bytes, PracticeRecord.class).stream()
            .map(one -> one.result().value().id())
            .toList());
  }

  /** Other documents have had one version only. */
  @Test
  void whatIsNoRecordIsNeverOlder() throws IOException {
    String document = "{\"schemaVersion\": \"0.9\", \"language\": 1}";
    for (ReadResult<TermList> result : all(CopJson.lenient(), document, TermList.class)) {
      assertFalse(result.isValid());
      assertEquals(
          List.of(), told(result).stream().filter(told -> told.startsWith("READ-013")).toList());
    }
  }

  @Test
  void bytesThatAreNoTextAreRefusedAsSuch() {
    for (DocumentFormat format : List.of(CopJson.lenient(), CopYaml.lenient())) {
      ReadResult<PracticeRecord> result =
          format.read(new byte[] {'{', '"', (byte) 0xFF, '"', '}'}, PracticeRecord.class);
      assertEquals(Optional.empty(), result.object());
      assertEquals(List.of("READ-002"), told(result));
    }
  }

  @Test
  void aTypeBeyondTheModelIsRefusedHoweverTheDocumentIsGiven() {
    DocumentFormat format = CopJson.lenient().withLimits(length(1));
    byte[] bytes = {'{', '}'};
    assertThrows(IllegalArgumentException.class, () -> format.read("{}", String.class));
    assertThrows(IllegalArgumentException.class, () -> format.read(bytes, String.class));
    assertThrows(IllegalArgumentException.class, () -> format.readAll(bytes, String.class));
  }
}
