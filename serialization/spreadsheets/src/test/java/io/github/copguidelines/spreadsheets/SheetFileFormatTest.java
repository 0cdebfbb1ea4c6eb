package io.github.copguidelines.spreadsheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.copguidelines.contribution.Contribution;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.SourceDocument;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.schemas.LeftOut;
import io.github.copguidelines.serialization.CopDocuments;
import io.github.copguidelines.serialization.CopJson;
import io.github.copguidelines.serialization.FileFormat;
import io.github.copguidelines.serialization.FileFormats;
import io.github.copguidelines.serialization.NotWritten;
import io.github.copguidelines.serialization.ReadOptions;
import io.github.copguidelines.serialization.WriteOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Spreadsheets as formats that whoever reads and writes files finds by their names. */
class SheetFileFormatTest {

  @TempDir Path folder;

  @Test
  void spreadsheetsHoldPracticeRecordsAlone() {
    assertEquals(
        List.of("csv", "json", "ndjson", "xlsx", "yaml"),
        FileFormats.installed().writing(PracticeRecord.class).names());
    assertEquals(
        List.of("json", "ndjson", "yaml"),
        FileFormats.installed().reading(Contribution.class).names());
    assertThrows(
        UnsupportedOperationException.class,
        () ->
            new CsvFormat()
                .read(
                    InputStream.nullInputStream(),
                    "a.csv",
                    Contribution.class,
                    ReadOptions.lenient()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"records.csv", "records.xlsx"})
  void documentsAreReadByTheNameOfTheFile(String name) throws IOException {
    Path file = folder.resolve(name);
    assertEquals(
        List.of(),
        write(
            file,
            "{\"id\":\"a\",\"title\":{\"en\":\"A\"}}",
            "{\"id\":\"b\",\"title\":{\"en\":\"B\"}}"));

    assertEquals(List.of("a", "b"), ids(file));
  }

  @Test
  void folderHasWorkbooksAndNoTablesOfText() throws IOException {
    write(folder.resolve("a.xlsx"), "{\"id\":\"a\",\"title\":{\"en\":\"A\"}}");
    write(folder.resolve("b.csv"), "{\"id\":\"b\",\"title\":{\"en\":\"B\"}}");
    Files.writeString(folder.resolve("c.json"), "{\"id\":\"c\"}");
    Files.writeString(folder.resolve("~$a.xlsx"), "open");

    assertEquals(List.of("a", "c"), ids(folder));
  }

  @Test
  void partWithoutColumnIsReported() throws IOException {
    assertEquals(
        List.of(new NotWritten(1, "ours", LeftOut.Reason.OTHER_MEMBER)),
        write(
            folder.resolve("a.csv"),
            "{\"id\":\"a\",\"title\":{\"en\":\"A\"}}",
            "{\"id\":\"b\",\"title\":{\"en\":\"B\"},\"ours\":1}"));
  }

  private static ReadResult<PracticeRecord> result(String json) {
    return CopJson.lenient().read(json, PracticeRecord.class);
  }

  private static List<NotWritten> write(Path file, String... records) throws IOException {
    FileFormat format =
        FileFormats.installed().writing(PracticeRecord.class).ofFile(file.toString()).orElseThrow();
    List<NotWritten> without = new ArrayList<>();
    try (OutputStream out = Files.newOutputStream(file)) {
      format.write(
          Stream.of(records).map(SheetFileFormatTest::result).toList(),
          out,
          WriteOptions.of(Locale.FRENCH),
          without::add);
    }
    return without;
  }

  private static List<String> ids(Path path) throws IOException {
    List<String> ids = new ArrayList<>();
    try (Stream<SourceDocument<PracticeRecord>> all =
        CopDocuments.lenient().stream(path, PracticeRecord.class)) {
      for (SourceDocument<PracticeRecord> document : all.toList()) {
        ids.add(document.read().result().value().id());
      }
    }
    return ids;
  }
}
