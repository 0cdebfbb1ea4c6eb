package io.github.copguidelines.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.serialization.Catalogues;
import io.github.copguidelines.serialization.CopJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Reads and validates the documents that the schemas are tested with; schema and validator must
 * judge them alike.
 */
class SchemaCasesTest {

  private static final Path FOLDER =
      Path.of("../serialization/schemas/src/test/resources/io/github/copguidelines/schemas");

  private static final CopValidator VALIDATOR = CopValidator.with(Catalogues.itu2020());

  /** What no schema can say; by file, what the reader or the validator finds in it. */
  private static final Map<String, String> LEFT_TO_US =
      Map.of(
          // A pattern knows the form of a date and not the calendar.
          "valid-impossible-day-is-left-to-the-reader.json", "READ-006.date /started",
          // A pattern does not compare the numbers that it finds.
          "valid-age-range-in-wrong-order-is-left-to-the-validator.json",
              "PR-004.age-order /ageBands/0",
          // No keyword compares names without regard to case.
          "valid-language-in-two-cases-is-left-to-the-validator.json",
              "FIELD-006.repeated /title/EN",
          // A schema does not know what day it is.
          "valid-end-in-the-future-is-left-to-the-validator.json", "FIELD-010.ended-future /ended");

  private static List<Finding> errors(String file, String stageCode) throws IOException {
    Stage stage = Stage.valueOf(stageCode.toUpperCase(Locale.ROOT));
    ReadResult<PracticeRecord> read =
        CopJson.lenient().read(FOLDER.resolve(file), PracticeRecord.class);
    List<Finding> findings =
        read.toOptional()
            .map(record -> read.report(VALIDATOR.validate(record, stage)).findings())
            .orElse(read.findings());
    return findings.stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
  }

  @ParameterizedTest(name = "{0} at {1}")
  @CsvFileSource(
      files =
          "../serialization/schemas/src/test/resources/io/github/copguidelines/schemas/cases.csv")
  void readerAndValidatorJudgeAsTheSchema(String file, String stage, @Nullable String pointer)
      throws IOException {
    List<Finding> errors = errors(file, stage);

    if (file.startsWith("valid-")) {
      assertEquals(
          LEFT_TO_US.containsKey(file) ? List.of(LEFT_TO_US.get(file)) : List.of(),
          errors.stream().map(Told::shortly).toList());
    } else {
      // A schema tells a missing member at its object, and a repeat at its list.
      Pointer place = Pointer.parse(pointer == null ? "" : pointer);
      assertTrue(!errors.isEmpty(), "Nothing is found.");
      assertTrue(
          errors.stream().allMatch(error -> error.pointer().isWithin(place)), errors::toString);
    }
  }

  @Test
  void everyExceptionIsACase() {
    LEFT_TO_US.keySet().forEach(file -> assertTrue(Files.exists(FOLDER.resolve(file)), file));
  }
}
