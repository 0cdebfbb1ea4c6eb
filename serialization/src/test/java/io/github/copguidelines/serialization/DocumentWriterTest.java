package io.github.copguidelines.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.finding.SourceDocument;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.practice.Media;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.text.LocalizedText;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentWriterTest {

  @TempDir Path temporary;

  private static PracticeRecord record(String id) {
    return PracticeRecord.builder()
        .id(id)
        .title(LocalizedText.of("en", "One\nof \u2028 two"))
        .build();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void documentIsOneLineAndReadsBackEqual() throws IOException {
    StringWriter text = new StringWriter();
    try (DocumentWriter out = DocumentWriter.lines(text)) {
      out.add(record("a"));
      out.add(
          CopJson.lenient()
              .read("{\"id\":\"b\",\"version\":\"two\",\"x\":1}", PracticeRecord.class));
      out.finish();
    }
    assertEquals(
        List.of(
            "{\"id\":\"a\",\"title\":{\"en\":\"One\\nof \u2028 two\"}}",
            "{\"id\":\"b\",\"x\":1,\"version\":\"two\"}",
            ""),
        List.of(text.toString().split("\n", -1)));
    Path file = Files.writeString(temporary.resolve("two.ndjson"), text.toString());
    List<PracticeRecord> again = new ArrayList<>();
    try (Stream<SourceDocument<PracticeRecord>> documents =
        CopDocuments.lenient().stream(file, PracticeRecord.class)) {
      for (SourceDocument<PracticeRecord> document : documents.toList()) {
        again.add(document.read().result().value());
      }
    }
    assertEquals(record("a"), again.get(0));
    assertEquals("b", again.get(1).id());
  }

  @Test
  void whatWasNotReadIsNoLine() {
    assertThrows(
        IllegalArgumentException.class,
        () -> CopJson.line(CopJson.lenient().read("{", PracticeRecord.class)));
  }

  @Test
  void fileIsNamedByTheIdentifierOfItsDocument() throws IOException {
    Path folder = temporary.resolve("new").resolve("records");
    try (DocumentWriter out = DocumentWriter.folder(folder, CopYaml.lenient(), false)) {
      out.add(record("rw-course"));
      out.add(record("COPP-2026-0001"));
      out.finish();
    }
    assertEquals(List.of("COPP-2026-0001.yaml", "rw-course.yaml"), names(folder));
    assertEquals(
        record("rw-course"),
        CopYaml.lenient().read(folder.resolve("rw-course.yaml"), PracticeRecord.class).value());
    assertEquals(List.of("records"), names(temporary.resolve("new")));
  }

  @Test
  void identifierThatIsNoNameLeadsNowhereElse() throws IOException {
    Path folder = temporary.resolve("records");
    List<String> ids =
        List.of(
            "../../etc/x", "/etc/x", "", ".hidden", "con", "a b", "a\u0000", "x".repeat(101), "ä");
    try (DocumentWriter out = DocumentWriter.folder(folder, CopJson.lenient(), false)) {
      for (String id : ids) {
        out.add(record(id));
      }
      out.finish();
    }
    assertEquals(ids.size(), names(folder).size());
    for (String name : names(folder)) {
      assertTrue(name.matches("document-[0-9a-f]{16}\\.json"), name);
    }
    assertEquals(List.of("records"), names(temporary));
  }

  @Test
  void documentsWithOneIdentifierHaveAFileEach() throws IOException {
    Path folder = temporary.resolve("records");
    try (DocumentWriter out = DocumentWriter.folder(folder, CopJson.lenient(), false)) {
      out.add(record("same"));
      out.add(record("SAME"));
      out.add(record("same"));
      out.finish();
    }
    assertEquals(List.of("SAME.2.json", "same.3.json", "same.json"), names(folder));
  }

  @Test
  void fileThatIsThereIsNotReplacedUnasked() throws IOException {
    Path folder = Files.createDirectory(temporary.resolve("records"));
    Files.writeString(folder.resolve("b.json"), "mine");
    Files.writeString(folder.resolve("other.txt"), "other");
    try (DocumentWriter out = DocumentWriter.folder(folder, CopJson.lenient(), false)) {
      out.add(record("a"));
      out.add(record("b"));
      assertThrows(FileAlreadyExistsException.class, out::finish);
    }
    assertEquals(List.of("b.json", "other.txt"), names(folder));
    assertEquals("mine", Files.readString(folder.resolve("b.json")));
    try (DocumentWriter out = DocumentWriter.folder(folder, CopJson.lenient(), true)) {
      out.add(record("a"));
      out.add(record("b"));
      out.finish();
    }
    assertEquals(List.of("a.json", "b.json", "other.txt"), names(folder));
    assertEquals(CopJson.lenient().write(record("b")), Files.readString(folder.resolve("b.json")));
    assertEquals(List.of("records"), names(temporary));
  }

  @Test
  void whatIsNotFinishedIsNotThere() throws IOException {
    Path folder = temporary.resolve("records");
    try (DocumentWriter out = DocumentWriter.folder(folder, CopJson.lenient(), false)) {
      out.add(record("a"));
    }
    assertFalse(Files.exists(folder));
    assertEquals(List.of(), names(temporary));
  }

  @Test
  void documentWithoutAnIdentifierHasNoFile() throws IOException {
    try (DocumentWriter out =
        DocumentWriter.folder(temporary.resolve("records"), CopJson.lenient(), false)) {
      Extensible media = Media.builder().build();
      assertThrows(IllegalArgumentException.class, () -> out.add(media));
      assertThrows(
          IllegalArgumentException.class,
          () -> out.add(CopJson.lenient().read("{}", PracticeRecord.class)));
    }
  }

  @Test
  void lineHasNoFormOfHalfACharacter() {
    PracticeRecord half = record("a").toBuilder().title(LocalizedText.of("en", "\uD83D")).build();

    assertTrue(StandardCharsets.UTF_8.newEncoder().canEncode(CopJson.line(half)));
  }
}
