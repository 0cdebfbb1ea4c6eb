package io.github.copguidelines.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.catalogue.CatalogueDocument;
import io.github.copguidelines.catalogue.Recommendation;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.model.ModelType;
import io.github.copguidelines.vocabulary.Audience;
import io.github.copguidelines.vocabulary.Risk;
import io.github.copguidelines.vocabulary.Stakeholder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole catalogue written as one document and read back. */
class CatalogueDocumentTest {

  private static final Locale ARABIC = Locale.forLanguageTag("ar");

  private static final Catalogue BUNDLED = Catalogues.itu2020();

  static List<DocumentFormat> formats() {
    return List.of(CopJson.strict(), CopYaml.strict());
  }

  @ParameterizedTest
  @MethodSource("formats")
  void theBundledCatalogueSurvivesWithoutAFinding(DocumentFormat format) {
    byte[] written = format.write(BUNDLED.document()).getBytes(StandardCharsets.UTF_8);
    ReadResult<CatalogueDocument> read = format.read(written, CatalogueDocument.class);
    assertEquals(List.of(), read.findings());
    assertEquals(BUNDLED.document(), read.value());
    assertAnswersAlike(Catalogue.of(read.value()));
  }

  private static void assertAnswersAlike(Catalogue own) {
    assertEquals(BUNDLED.recommendations(), own.recommendations());
    assertEquals(
        each(BUNDLED, entry -> entry.title().text(ARABIC)),
        each(own, entry -> entry.title().text(ARABIC)));
    assertTrue(own.recommendation("POL-LEG-01").isPresent());
    assertEquals(BUNDLED.guideline(Audience.CHILDREN), own.guideline(Audience.CHILDREN));
    for (var code : List.of(Risk.GROOMING, Risk.CONTACT_RISKS, Stakeholder.of("regulator"))) {
      assertEquals(BUNDLED.vocabularies().label(code), own.vocabularies().label(code));
    }
    assertEquals(BUNDLED.risksWithin(Risk.CONTACT_RISKS), own.risksWithin(Risk.CONTACT_RISKS));
    assertEquals(BUNDLED.regionOf("RW"), own.regionOf("RW"));
    assertEquals(BUNDLED.languages(), own.languages());
    assertEquals(BUNDLED.crosswalk().tables(), own.crosswalk().tables());
    assertEquals(BUNDLED.crosswalk().gaps("OECD-2021"), own.crosswalk().gaps("OECD-2021"));
    assertEquals(BUNDLED.terminology().languages(), own.terminology().languages());
    assertEquals(BUNDLED.terminology().list(ARABIC), own.terminology().list(ARABIC));
    assertEquals(BUNDLED.document(), own.document());
  }

  private static List<String> each(Catalogue catalogue, Function<Recommendation, String> question) {
    return catalogue.recommendations().stream().map(question).toList();
  }

  @Test
  void everyPartOfTheBundledCatalogueIsInIt() {
    String written = CopJson.strict().write(BUNDLED.document());
    assertEquals(
        ModelType.of(CatalogueDocument.class).properties().stream().map(Object::toString).toList(),
        List.copyOf(Trees.JSON.readTree(written).propertyNames()));
  }

  @Test
  void whatTheModelDoesNotKnowIsWrittenBack() {
    String document =
        """
        {
          "schemaVersion": "1.7",
          "guidelines": [
            {
              "code": "OWN-2026",
              "audience": "industry",
              "ours": 1
            }
          ],
          "publishedBy": "example.org"
        }
        """;
    CatalogueDocument read = CopJson.lenient().read(document, CatalogueDocument.class).value();
    assertEquals(document, CopJson.lenient().write(Catalogue.of(read).document()));
  }
}
