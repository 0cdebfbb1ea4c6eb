package io.github.copguidelines.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.catalogue.CatalogueDocument;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.serialization.Catalogues;
import io.github.copguidelines.serialization.CopJson;
import io.github.copguidelines.validation.check.Findings;
import io.github.copguidelines.validation.check.TypeCheck;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Reads the catalogues that the schema is tested with and judges them by the constraints of their
 * types; schema, reader and constraints must agree.
 */
class CatalogueSchemaCasesTest {

  private static final Path FOLDER =
      Path.of(
          "../serialization/schemas/src/test/resources/io/github/copguidelines/schemas/catalogue");

  private static final TypeCheck CONSTRAINTS = TypeCheck.of(CatalogueDocument.class);

  private static List<Finding> broken(CatalogueDocument document) {
    Findings findings = new Findings(Limits.standard().findings());
    CONSTRAINTS.check(document, Stage.DRAFT, Pointer.root(), findings);
    return findings.report(Stage.DRAFT).findings();
  }

  private static List<Finding> errors(String file) throws IOException {
    ReadResult<CatalogueDocument> read =
        CopJson.lenient().read(FOLDER.resolve(file), CatalogueDocument.class);
    return Stream.concat(
            read.findings().stream(),
            read.toOptional().stream().flatMap(document -> broken(document).stream()))
        .filter(finding -> finding.severity() == Severity.ERROR)
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      files =
          "../serialization/schemas/src/test/resources/io/github/copguidelines/schemas/catalogue/cases.csv")
  void readerAndConstraintsJudgeAsTheSchema(String file, @Nullable String pointer)
      throws IOException {
    List<Finding> errors = errors(file);

    if (file.startsWith("valid-")) {
      assertEquals(List.of(), errors);
    } else {
      // A schema tells a missing member at its object, and a repeat at its list.
      Pointer place = Pointer.parse(String.valueOf(pointer));
      assertFalse(errors.isEmpty(), "Nothing is found.");
      assertTrue(
          errors.stream().allMatch(error -> error.pointer().isWithin(place)), errors::toString);
    }
  }

  @Test
  void theBundledCatalogueMeetsTheConstraintsOfItsTypes() {
    assertEquals(List.of(), broken(Catalogues.itu2020().document()));
  }
}
