package io.github.copguidelines.schemas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.catalogue.CatalogueDocument;
import io.github.copguidelines.contribution.Contribution;
import io.github.copguidelines.coverage.CoverageReport;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.Cost;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.profile.Profile;
import io.github.copguidelines.profiles.CompiledProfile;
import io.github.copguidelines.programme.Programme;
import io.github.copguidelines.report.Report;
import io.github.copguidelines.settings.ValidationSettings;
import io.github.copguidelines.strategy.NationalStrategy;
import io.github.copguidelines.submission.Submission;
import io.github.copguidelines.survey.SurveyResponse;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CopSchemasTest {

  @ParameterizedTest
  @EnumSource
  void schemaOfTheJarSaysWhatItIs(Stage stage) {
    CopSchema schema = CopSchemas.forType(PracticeRecord.class, stage);
    JsonNode document = JsonMapper.shared().readTree(schema.text());
    assertEquals(document.required("$id").stringValue(), schema.id());
    assertTrue(schema.id().endsWith("/1.0/practice-record-" + stage.code() + ".schema.json"));
    assertTrue(schema.id().endsWith("/" + schema.fileName()));
    assertEquals("practice-record", schema.typeName());
    assertEquals(PracticeRecord.class, schema.type());
    assertEquals(stage, schema.stage());
  }

  @ParameterizedTest
  @EnumSource
  void jarHoldsWhatTheModelGives(Stage stage) {
    assertEquals(
        SchemaGenerator.generate(SchemaType.PRACTICE_RECORD, stage),
        CopSchemas.forType(PracticeRecord.class, stage));
  }

  @Test
  void everySchemaIsFoundByNameAndById() {
    for (CopSchema schema : CopSchemas.all()) {
      assertSame(schema, CopSchemas.byId(schema.id()).orElseThrow());
      assertSame(schema, CopSchemas.find(schema.typeName(), schema.stage()).orElseThrow());
    }
    assertEquals(
        List.of(
            PracticeRecord.class,
            Contribution.class,
            SurveyResponse.class,
            NationalStrategy.class,
            Programme.class,
            Submission.class,
            CatalogueDocument.class,
            Report.class,
            CoverageReport.class,
            ValidationSettings.class,
            Profile.class),
        CopSchemas.all().stream().map(CopSchema::type).distinct().toList());
  }

  @ParameterizedTest
  @EnumSource
  void typeWithoutStagesHasOneSchemaForAll(Stage stage) {
    CopSchema schema = CopSchemas.forType(CatalogueDocument.class);
    assertTrue(schema.id().endsWith("/1.0/catalogue.schema.json"), schema.id());
    assertEquals("catalogue.schema.json", schema.fileName());
    assertEquals(
        List.of(schema),
        CopSchemas.all().stream().filter(one -> one.type() == schema.type()).toList());
    assertSame(schema, CopSchemas.forType(CatalogueDocument.class, stage));
    assertSame(schema, CopSchemas.find("catalogue", stage).orElseThrow());
    assertEquals(SchemaGenerator.generate(SchemaType.CATALOGUE, Stage.DRAFT), schema);
  }

  @Test
  void withoutAStageTheSchemaIsThatOfTheDraft() {
    assertSame(
        CopSchemas.forType(PracticeRecord.class, Stage.DRAFT),
        CopSchemas.forType(PracticeRecord.class));
  }

  @Test
  void unknownNamesFindNothing() {
    assertEquals(Optional.empty(), CopSchemas.find("practice-records", Stage.DRAFT));
    assertEquals(Optional.empty(), CopSchemas.byId("https://example.org/schema.json"));
  }

  @Test
  void typeThatIsNoDocumentIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> CopSchemas.forType(Cost.class, Stage.DRAFT));
  }

  @Test
  void schemasOfTwoStagesDiffer() {
    assertFalse(
        CopSchemas.forType(PracticeRecord.class, Stage.DRAFT)
            .equals(CopSchemas.forType(PracticeRecord.class, Stage.SUBMISSION)));
  }

  @Test
  void linesEndInLineFeedsTheLastOneToo() {
    for (CopSchema schema : CopSchemas.all()) {
      assertTrue(schema.text().endsWith("}\n"));
      assertFalse(schema.text().contains("\r"));
    }
  }

  @Test
  void schemasLoadUnderAForeignContextClassLoader() throws Exception {
    List<URL> classPath =
        List.of(
            CopSchemas.class.getProtectionDomain().getCodeSource().getLocation(),
            CompiledProfile.class.getProtectionDomain().getCodeSource().getLocation(),
            Stage.class.getProtectionDomain().getCodeSource().getLocation());
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    try (URLClassLoader own = new OwnFirst(classPath.toArray(URL[]::new), before)) {
      Thread.currentThread().setContextClassLoader(ClassLoader.getPlatformClassLoader());
      Class<?> fresh = own.loadClass(CopSchemas.class.getName());
      assertSame(own, fresh.getClassLoader());
      assertEquals(CopSchemas.all().size(), ((List<?>) fresh.getMethod("all").invoke(null)).size());
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }

  /** Loads the library's classes itself, the others from its parent. */
  private static final class OwnFirst extends URLClassLoader {

    OwnFirst(URL[] classPath, ClassLoader parent) {
      super(classPath, parent);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      synchronized (getClassLoadingLock(name)) {
        if (!name.startsWith("io.github.copguidelines.")) {
          return super.loadClass(name, resolve);
        }
        Class<?> loaded = findLoadedClass(name);
        return loaded != null ? loaded : findClass(name);
      }
    }
  }

  @Test
  void whoServesTheSchemasSetsTheBeginningOfTheAddress() {
    CopSchema ours = CopSchemas.forType(PracticeRecord.class, Stage.DRAFT);
    CopSchema theirs = ours.under("https://schemas.example.org/cop/").withLocale(Locale.FRENCH);

    assertEquals(
        "https://schemas.example.org/cop/1.0/practice-record-draft.schema.json", theirs.id());
    JsonNode document = JsonMapper.shared().readTree(theirs.text());
    assertEquals(theirs.id(), document.required("$id").stringValue());
    assertEquals("fr", document.required("x-cop-language").stringValue());
    assertEquals(ours, theirs.withLocale(Locale.ENGLISH).under(SchemaType.BASE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "schemas/",
        "https://example.org/cop",
        "https://example.org/?a=/",
        "urn:cop:/"
      })
  void aBaseIsAnAbsoluteAddressThatEndsWithASlash(String base) {
    CopSchema schema = CopSchemas.forType(PracticeRecord.class);
    assertThrows(IllegalArgumentException.class, () -> schema.under(base));
  }

  @Test
  void noTwoFormsOfTheSameSchemaHaveTheSameFileName() {
    for (CopSchema schema : CopSchemas.all()) {
      assertEquals(
          SchemaFormat.values().length,
          Stream.of(SchemaFormat.values()).map(schema::fileName).distinct().count());
    }
  }
}
