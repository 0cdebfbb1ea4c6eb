package io.github.copguidelines.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.finding.ReadDocument;
import io.github.copguidelines.finding.SourceDocument;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.serialization.CopDocuments;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes, read as NDJSON. */
class LinesReaderFuzz {

  private static final CopDocuments DOCUMENTS =
      CopDocuments.lenient().withLimits(Limits.builder().documentLength(400).build());

  static Stream<byte[]> seeds() {
    Stream<byte[]> lines =
        Stream.of(
                "{\"id\":\"a\"}\n{\"id\":\"b\"}\n",
                "{\"id\":\"a\",\"title\":{\"en\":\"Words\"}}\r\n\r\n \t\n[1,\n2]",
                "{\"id\":\"" + "a".repeat(400) + "\"}\n{\"id\":\"after\"}")
            .map(text -> text.getBytes(StandardCharsets.UTF_8));
    return Stream.concat(lines, Seeds.kitLines());
  }

  @MethodSource("seeds")
  @DictionaryEntries({"{\"id\":\"a\"}", " ", "\uFEFF", "\"keywords\":[\""})
  @FuzzTest(maxDuration = "60s")
  void answersForEachLineThatIsNotBlank(byte[] bytes) throws IOException {
    // ISO 8859-1 has a character for each byte, and breaks lines as bytes do.
    List<String> lines = List.of(new String(bytes, StandardCharsets.ISO_8859_1).split("\n", -1));
    try (Stream<SourceDocument<PracticeRecord>> documents =
        DOCUMENTS.lines(new ByteArrayInputStream(bytes), "fuzz", PracticeRecord.class)) {
      List<SourceDocument<PracticeRecord>> read = documents.toList();
      long filled = lines.stream().filter(line -> !isBlank(line)).count();
      Answers.require(read.size() == filled, "documents: " + read.size() + " of " + filled);
      for (SourceDocument<PracticeRecord> document : read) {
        check(document, lines);
      }
    }
  }

  private static boolean isBlank(String line) {
    return line.chars().allMatch(c -> c == ' ' || c == '\t' || c == '\r');
  }

  private static void check(SourceDocument<PracticeRecord> document, List<String> lines)
      throws IOException {
    int number = Integer.parseInt(document.name().substring("fuzz:".length()));
    Answers.require(!isBlank(lines.get(number - 1)), "the line is blank: " + number);
    ReadDocument<PracticeRecord> read = document.read();
    Answers.check(read.result());
    ValidationReport report = ValidationReport.of(Stage.DRAFT, read.result().findings());
    for (Finding finding : read.locate(report).findings()) {
      Answers.require(finding.line().orElse(number) == number, "another line: " + finding);
    }
  }
}
