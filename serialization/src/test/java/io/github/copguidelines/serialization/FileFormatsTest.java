package io.github.copguidelines.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.SourceDocument;
import io.github.copguidelines.practice.PracticeRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileFormatsTest {

  private static final FileFormats FORMATS = FileFormats.installed();

  @ParameterizedTest
  @CsvSource({
    "a.json, json",
    "A.JSON, json",
    "a.yaml, yaml",
    "a.yml, yaml",
    "a.ndjson, ndjson",
    "a.jsonl, ndjson"
  })
  void extensionSelectsTheFormat(String file, String name) {
    assertEquals(Optional.of(name), FORMATS.ofFile(file).map(FileFormat::name));
  }

  @Test
  void unknownExtensionSelectsNone() {
    assertEquals(Optional.empty(), FORMATS.ofFile("a.doc"));
    assertEquals(Optional.empty(), FORMATS.ofFile("json"));
  }

  @Test
  void mediaTypeSelectsTheFormatWhateverItsParameters() {
    assertEquals(
        Optional.of("json"),
        FORMATS.ofMediaType("Application/JSON; charset=utf-8").map(FileFormat::name));
    assertEquals(
        Optional.of("ndjson"), FORMATS.ofMediaType("application/x-ndjson").map(FileFormat::name));
    assertEquals(Optional.empty(), FORMATS.ofMediaType("image/png"));
  }

  @Test
  void nameSelectsTheFormat() {
    assertEquals(List.of("json", "ndjson", "yaml"), FORMATS.names());
    assertEquals(Optional.of("yaml"), FORMATS.named("YAML").map(FileFormat::name));
  }

  @Test
  void onlyTypesOfTheModelAreReadAndWritten() {
    assertEquals(FORMATS.names(), FORMATS.reading(PracticeRecord.class).names());
    assertEquals(List.of(), FORMATS.writing(String.class).names());
    assertEquals(
        List.of(".json", ".ndjson", ".jsonl", ".yaml", ".yml"),
        FORMATS.writing(PracticeRecord.class).extensions());
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "ndjson", "yaml"})
  void documentIsReadAsItWasWritten(String name) throws IOException {
    FileFormat format = FORMATS.named(name).orElseThrow();
    ReadResult<PracticeRecord> record =
        CopJson.lenient().read("{\"id\":\"a\",\"version\":\"x\",\"ours\":1}", PracticeRecord.class);

    List<ReadResult<PracticeRecord>> read = read(format, write(format, List.of(record)));

    assertEquals(1, read.size());
    assertEquals(record.toOptional(), read.get(0).toOptional());
    assertEquals(CopJson.line(record), CopJson.line(read.get(0)));
  }

  @Test
  void numberOfDocumentsIsThatOfTheFormat() throws IOException {
    List<ReadResult<PracticeRecord>> two =
        List.of(
            CopJson.lenient().read("{\"id\":\"a\"}", PracticeRecord.class),
            CopJson.lenient().read("{\"id\":\"b\"}", PracticeRecord.class));
    for (FileFormat format : FORMATS.list()) {
      if (format.writesMany()) {
        assertEquals(2, read(format, write(format, two)).size());
        assertEquals(0, write(format, List.of()).length);
      } else {
        assertThrows(IllegalArgumentException.class, () -> write(format, two));
        assertThrows(IllegalArgumentException.class, () -> write(format, List.of()));
      }
    }
  }

  @Test
  void writerWritesWhatTheFormatWrites() throws IOException {
    ReadResult<PracticeRecord> record =
        CopJson.lenient().read("{\"id\":\"a\"}", PracticeRecord.class);
    for (FileFormat format : FORMATS.list()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      if (format.appends()) {
        try (DocumentWriter writer = format.writer(out)) {
          writer.add(record);
          writer.finish();
        }
        assertEquals(
            new String(write(format, List.of(record)), StandardCharsets.UTF_8),
            out.toString(StandardCharsets.UTF_8));
      } else {
        assertThrows(UnsupportedOperationException.class, () -> format.writer(out));
      }
    }
  }

  @Test
  void nameOfAStreamSelectsTheFormat() throws IOException {
    byte[] lines = "{\"id\":\"a\"}\n{\"id\":\"b\"}\n".getBytes(StandardCharsets.UTF_8);
    try (Stream<SourceDocument<PracticeRecord>> documents =
        CopDocuments.lenient().stream(
            new ByteArrayInputStream(lines), "a.jsonl", PracticeRecord.class)) {
      assertEquals(2, documents.count());
    }
  }

  private static byte[] write(FileFormat format, List<ReadResult<PracticeRecord>> documents)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<NotWritten> without = new ArrayList<>();
    format.write(documents, out, WriteOptions.of(Locale.ENGLISH), without::add);
    assertTrue(without.isEmpty());
    return out.toByteArray();
  }

  private static List<ReadResult<PracticeRecord>> read(FileFormat format, byte[] file)
      throws IOException {
    List<ReadResult<PracticeRecord>> all = new ArrayList<>();
    try (Stream<SourceDocument<PracticeRecord>> documents =
        format.read(
            new ByteArrayInputStream(file), "a", PracticeRecord.class, ReadOptions.lenient())) {
      for (SourceDocument<PracticeRecord> document : documents.toList()) {
        all.add(document.read().result());
      }
    }
    return all;
  }
}
