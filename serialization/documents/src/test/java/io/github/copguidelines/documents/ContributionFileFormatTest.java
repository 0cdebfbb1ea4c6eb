package io.github.copguidelines.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.copguidelines.contribution.Contribution;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.serialization.CopJson;
import io.github.copguidelines.serialization.FileFormat;
import io.github.copguidelines.serialization.FileFormats;
import io.github.copguidelines.serialization.WriteOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ContributionFileFormatTest {

  private static final FileFormats FORMATS = FileFormats.installed().writing(Contribution.class);

  private static final ReadResult<Contribution> CONTRIBUTION =
      CopJson.lenient().read("{\"id\":\"c\",\"title\":{\"en\":\"T\"}}", Contribution.class);

  @Test
  void contributionsHaveFormatsThatAreNotRead() {
    assertEquals(List.of("docx", "json", "md", "ndjson", "yaml"), FORMATS.names());
    for (FileFormat format : List.of(new DocxFormat(), new MarkdownFormat())) {
      assertFalse(format.reads(Contribution.class));
      assertFalse(format.writes(PracticeRecord.class));
    }
  }

  @Test
  void formatWritesWhatTheWriterWrites() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FORMATS
        .ofFile("c.md")
        .orElseThrow()
        .write(List.of(CONTRIBUTION), out, WriteOptions.of(Locale.FRENCH), none -> {});

    assertEquals(
        ContributionWriter.markdown(CONTRIBUTION.value(), Locale.FRENCH),
        out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void numberOfDocumentsIsOne() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (List<ReadResult<Contribution>> documents :
        List.of(List.<ReadResult<Contribution>>of(), List.of(CONTRIBUTION, CONTRIBUTION))) {
      assertThrows(
          IllegalArgumentException.class,
          () ->
              new MarkdownFormat()
                  .write(documents, out, WriteOptions.of(Locale.ENGLISH), none -> {}));
    }
    assertEquals(0, out.size());
  }
}
