package io.github.copguidelines.serialization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.practice.PracticeRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
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
        assertEquals(Optional.empty(), result.toOptional());
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
      assertEquals(plain.toOptional(), marked.toOptional());
      assertEquals(plain.findings(), marked.findings());
      ValidationReport report =
          ValidationReport.of(
              Stage.DRAFT, List.of(Rule.error("PR-001").at(Pointer.parse("/id")).build()));
      assertEquals(
          format.locate(document, report).findings(),
          format.locate("\uFEFF" + document, report).findings());
    }
  }

  @Test
  void bytesThatAreNoTextAreRefusedAsSuch() {
    for (DocumentFormat format : List.of(CopJson.lenient(), CopYaml.lenient())) {
      ReadResult<PracticeRecord> result =
          format.read(new byte[] {'{', '"', (byte) 0xFF, '"', '}'}, PracticeRecord.class);
      assertEquals(Optional.empty(), result.toOptional());
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
