package io.github.copguidelines.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.serialization.CopYaml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The practices that come with the library hold no personal data, and are not taken to. */
class PracticesTest {

  private static final Path FOLDER = Path.of("../examples/data/practices");

  @Test
  void noPracticeGivesAFalseAlarm() throws IOException {
    List<String> told = new ArrayList<>();
    int read = 0;
    for (PracticeRecord record : practices()) {
      read++;
      for (Finding finding : Samples.VALIDATOR.validate(record, Stage.PUBLICATION).findings()) {
        if (finding.rule().equals("PR-012") || finding.rule().equals("PR-019")) {
          told.add(record.id() + " " + Told.shortly(finding));
        }
      }
    }

    assertEquals(List.of(), told);
    assertTrue(read >= 40, "practices: " + read);
  }

  @Test
  void noTextIsTakenForAPlaceholderOrForOneOfAnotherScript() throws IOException {
    List<PracticeRecord> records = practices();
    records.add(FullRecord.get());
    List<String> told = new ArrayList<>();
    for (PracticeRecord record : records) {
      for (Finding finding : Samples.VALIDATOR.validate(record, Stage.PUBLICATION).findings()) {
        if (finding.rule().equals("PR-029") || finding.rule().equals("PR-030")) {
          told.add(record.id() + " " + Told.shortly(finding));
        }
      }
    }

    assertEquals(List.of(), told);
  }

  private static List<PracticeRecord> practices() throws IOException {
    List<PracticeRecord> records = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.filter(name -> name.toString().endsWith(".yaml")).sorted().toList()) {
        records.add(CopYaml.lenient().read(file, PracticeRecord.class).value());
      }
    }
    return records;
  }
}
