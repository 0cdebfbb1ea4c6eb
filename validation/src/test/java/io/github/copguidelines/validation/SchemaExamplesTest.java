package io.github.copguidelines.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.catalogue.CatalogueDocument;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.serialization.Catalogues;
import io.github.copguidelines.serialization.CopJson;
import io.github.copguidelines.validation.check.Findings;
import io.github.copguidelines.validation.check.TypeCheck;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The documents that the schemas show as examples are valid for the validator, too. */
class SchemaExamplesTest {

  private static final Path FOLDER =
      Path.of(
          "../serialization/schemas/src/main/resources/io/github/copguidelines/schemas/examples");

  private static final CopValidator VALIDATOR =
      CopValidator.with(Catalogues.itu2020())
          .withClock(Clock.fixed(Instant.parse("2026-12-01T00:00:00Z"), ZoneOffset.UTC));

  private static List<Finding> findings(String file, Stage stage) throws IOException {
    ReadResult<PracticeRecord> read =
        CopJson.strict().read(FOLDER.resolve(file), PracticeRecord.class);
    return read.report(VALIDATOR.validate(read.value(), stage)).findings();
  }

  @ParameterizedTest
  @EnumSource
  void theFullRecordHasNothingToBeSaidAbout(Stage stage) throws IOException {
    assertEquals(List.of(), findings("practice-record-full.json", stage));
  }

  @ParameterizedTest
  @EnumSource
  void theSmallestRecordOfAStageHasNoErrorThere(Stage stage) throws IOException {
    String file = "practice-record-" + stage.code() + "-minimal.json";
    assertEquals(List.of(), errors(findings(file, stage).stream()));
    for (Stage later : Stage.values()) {
      if (!stage.includes(later)) {
        assertTrue(!errors(findings(file, later).stream()).isEmpty(), later.code());
      }
    }
  }

  @Test
  void theCatalogueMeetsTheConstraintsOfItsTypes() throws IOException {
    Findings findings = new Findings(Limits.standard().findings());
    CatalogueDocument catalogue =
        CopJson.strict()
            .read(FOLDER.resolve("catalogue-full.json"), CatalogueDocument.class)
            .value();
    TypeCheck.of(CatalogueDocument.class).check(catalogue, Stage.DRAFT, Pointer.root(), findings);
    assertEquals(List.of(), findings.report(Stage.DRAFT).findings());
  }

  private static List<Finding> errors(Stream<Finding> findings) {
    return findings.filter(finding -> finding.severity() == Severity.ERROR).toList();
  }
}
