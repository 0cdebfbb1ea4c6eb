package io.github.copguidelines.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.copguidelines.catalogue.CatalogueDocument;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.schemas.CopSchema;
import io.github.copguidelines.schemas.CopSchemas;
import io.github.copguidelines.schemas.SchemaFormat;
import io.github.copguidelines.serialization.Catalogues;
import io.github.copguidelines.serialization.CopYaml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OtherCommandsTest {

  private static final Path RWANDA = Path.of("../data/practices/rwanda-cop-policy-2019.yaml");

  @Test
  void theCatalogueListsEveryRecommendationWithItsVerification() {
    Run run = Run.of("catalogue");
    int all = Catalogues.itu2020().recommendations().size();
    assertEquals(all, run.out().lines().count());
    assertTrue(
        run.out()
            .lines()
            .allMatch(line -> line.matches("[A-Z]{3}-\\S+ +(verified|partly|recalled) +\\S.*")));
    assertEquals("cop: Recommendations: " + all + ".\n", run.err());
  }

  @Test
  void theCatalogueIsNarrowedByAudienceAndRisk() {
    Run risk = Run.of("catalogue", "--audience", "industry", "--risk", "contact/grooming");
    assertTrue(risk.out().lines().allMatch(line -> line.startsWith("IND-")), risk.out());
    Run category = Run.of("catalogue", "--audience", "industry", "--risk", "contact");
    assertTrue(category.out().lines().count() > risk.out().lines().count());
    assertTrue(risk.out().lines().count() > 10);
  }

  @Test
  void aRecommendationIsShownInFullWithSourceAndVerification() {
    Run run = Run.of("catalogue", "pol-leg-01");
    assertTrue(run.out().startsWith("POL-LEG-01  "), run.out());
    assertTrue(run.out().contains("  source: COP-POL-2020, section 5.1"), run.out());
    String level =
        Catalogues.itu2020().recommendation("POL-LEG-01").orElseThrow().verificationLevel().code();
    assertTrue(run.out().contains("  verification: " + level), run.out());
  }

  @Test
  void aSchemaIsPrintedAsItLiesInTheJar() {
    for (Stage stage : Stage.values()) {
      assertEquals(
          CopSchemas.forType(PracticeRecord.class, stage).text(),
          Run.of("schema", "--type", "practice-record", "--stage", stage.code()).out());
    }
  }

  @Test
  void schemasAreWrittenToAFolder(@TempDir Path folder) throws IOException {
    Path out = folder.resolve("new/schemas");
    assertEquals(0, Run.of("schema", "--out", out.toString()).exit());
    try (Stream<Path> files = Files.list(out)) {
      assertEquals(
          CopSchemas.all().stream().map(CopSchema::fileName).collect(Collectors.toSet()),
          files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()));
    }
    Path some = folder.resolve("some");
    Run run = Run.of("schema", "--stage", "submission", "--out", some.toString());
    assertEquals(
        List.of(
            "practice-record-submission.schema.json",
            "contribution.schema.json",
            "survey-response.schema.json",
            "national-strategy.schema.json",
            "programme.schema.json",
            "submission.schema.json",
            "catalogue.schema.json",
            "validation-report.schema.json",
            "coverage-report.schema.json",
            "validation-settings.schema.json",
            "profile.schema.json"),
        run.out().lines().map(line -> Path.of(line).getFileName().toString()).toList());
  }

  @ParameterizedTest
  @EnumSource
  void aSchemaIsPrintedInEachForm(SchemaFormat form) {
    assertEquals(
        CopSchemas.forType(PracticeRecord.class, Stage.SUBMISSION).text(form),
        Run.of("schema", "--stage", "submission", "--as", form.code()).out());
  }

  @Test
  void allFormsLieBesideEachOther(@TempDir Path folder) throws IOException {
    for (SchemaFormat form : SchemaFormat.values()) {
      assertEquals(0, Run.of("schema", "--as", form.code(), "--out", folder.toString()).exit());
    }
    try (Stream<Path> files = Files.walk(folder).filter(Files::isRegularFile)) {
      assertEquals((long) CopSchemas.all().size() * SchemaFormat.values().length, files.count());
    }
    assertEquals(
        CopSchemas.forType(CatalogueDocument.class).text(SchemaFormat.DRAFT_07),
        Files.readString(folder.resolve("catalogue.draft-07.json")));
  }

  @Test
  void aSchemaIsWrittenToTheFileThatIsNamed(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("new/record.d.ts");
    Run run = Run.of("schema", "--as", "typescript", "--lang", "fr", "--out", file.toString());
    assertEquals(file + "\n", run.out());
    assertEquals(
        CopSchemas.forType(PracticeRecord.class)
            .withLocale(Locale.FRENCH)
            .text(SchemaFormat.TYPESCRIPT),
        Files.readString(file));
  }

  @Test
  void theSchemaOfTheCatalogueHasNoStages() {
    assertEquals(
        CopSchemas.forType(CatalogueDocument.class).text(),
        Run.of("schema", "--type", "catalogue").out());
    Run staged = Run.of("schema", "--type", "catalogue", "--stage", "draft");
    assertEquals(2, staged.exit());
    assertTrue(staged.err().contains("Remove --stage"), staged.err());
    Run unknown = Run.of("schema", "--type", "practice");
    assertEquals(2, unknown.exit());
    assertTrue(unknown.err().contains("practice-record, contribution"), unknown.err());
  }

  @Test
  void convertingThereAndBackLosesNothing(@TempDir Path folder) throws IOException {
    Path json = folder.resolve("record.json");
    Path yaml = folder.resolve("record.yml");
    assertEquals(0, Run.of("convert", RWANDA.toString(), json.toString()).exit());
    assertEquals(0, Run.of("convert", json.toString(), yaml.toString()).exit());
    assertEquals(
        CopYaml.strict().read(RWANDA, PracticeRecord.class).value(),
        CopYaml.strict().read(yaml, PracticeRecord.class).value());
  }

  @Test
  void whatDoesNotFitIsReportedAndConvertedAllTheSame(@TempDir Path folder) throws IOException {
    Path in = folder.resolve("in.json");
    Path out = folder.resolve("out.yaml");
    Files.writeString(
        in, "{\"id\":\"x\",\"started\":\"2019-13\",\"ourOwn\":[\"NO\",1.50,\"نعم\"]}");
    Run run = Run.of("convert", in.toString(), out.toString());
    assertEquals(1, run.exit());
    assertEquals(
        List.of("id: x", "ourOwn:", "- \"NO\"", "- 1.50", "- نعم", "started: \"2019-13\""),
        Files.readAllLines(out));
    assertTrue(run.err().contains("READ-006"), run.err());
  }

  @Test
  void aMalformedDocumentIsNotConverted(@TempDir Path folder) throws IOException {
    Path in = folder.resolve("in.json");
    Path out = folder.resolve("out.yaml");
    Files.writeString(in, "{\"id\":");
    Run run = Run.of("convert", in.toString(), out.toString());
    assertEquals(1, run.exit());
    assertFalse(Files.exists(out));
    assertTrue(run.err().endsWith("is not written: nothing could be read.\n"), run.err());
    assertEquals(2, run.errLines(), run.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "READ-003 at /title | {\"id\":\"x\",\"title\":{\"en\":\"a\"},\"title\":{\"en\":\"b\"}}",
        "READ-009 | {\"id\":\"x\"} {}",
        "READ-011 at /ourOwn | id: &a x\nourOwn: *a\n",
        "READ-015 at /ourOwn | id: x\nourOwn: !a b\n",
        "READ-006 at /ourOwn | id: x\nourOwn: .nan\n",
        "READ-002 at /ourOwn | {\"id\":\"x\",\"ourOwn\":\"\\ud800\"}",
        "LIMIT-005 at /ourOwn | {\"id\":\"x\",\"ourOwn\":1e999}"
      })
  void whatWouldBeLostIsNamedAndNothingIsWrittenUnlessForced(String text, @TempDir Path folder)
      throws IOException {
    int bar = text.indexOf(" | ");
    Path in = folder.resolve("in");
    Path out = folder.resolve("out.yaml");
    Files.writeString(in, text.substring(bar + 3));
    Run run = Run.of("convert", in.toString(), out.toString());
    assertEquals(1, run.exit());
    assertFalse(Files.exists(out));
    assertTrue(
        run.err()
            .endsWith(
                "out.yaml is not written, because this would be lost: "
                    + text.substring(0, bar)
                    + ". Use --force to write the rest.\n"),
        run.err());
    int forced = text.startsWith("READ-015") ? 0 : 1; // only a warning
    assertEquals(forced, Run.of("convert", "--force", in.toString(), out.toString()).exit());
    assertEquals("id: x", Files.readAllLines(out).get(0));
  }

  @Test
  void aFileThatExistsIsReplacedOnlyWhereForced(@TempDir Path folder) throws IOException {
    Path out = folder.resolve("out.json");
    Files.writeString(out, "old");
    Run run = Run.of("convert", RWANDA.toString(), out.toString());
    assertEquals(2, run.exit());
    assertEquals("cop: " + out + ": the file exists. Use --force to replace it.\n", run.err());
    assertEquals("old", Files.readString(out));
    assertEquals(0, Run.of("convert", "--force", RWANDA.toString(), out.toString()).exit());
    assertTrue(Files.readString(out).startsWith("{"));
    assertEquals(List.of("out.json"), names(folder));
  }

  @Test
  void whereNothingCanBeWrittenTheFileBeforeStaysWhole(@TempDir Path folder) throws IOException {
    Path in = folder.resolve("in.json");
    Path out = folder.resolve("out.yaml");
    Files.writeString(in, "{\"id\":");
    Files.writeString(out, "id: old\n");
    assertEquals(1, Run.of("convert", "--force", in.toString(), out.toString()).exit());
    assertEquals("id: old\n", Files.readString(out));
    Path nowhere = folder.resolve("none/out.yaml");
    Run run = Run.of("convert", RWANDA.toString(), nowhere.toString());
    assertEquals(2, run.exit());
    assertEquals(
        "cop: " + nowhere + ": could not be written (no such file or folder).\n", run.err());
    assertEquals(List.of("in.json", "out.yaml"), names(folder));
  }

  @Test
  void aLinkStaysALinkAndAFileKeepsItsPermissions(@TempDir Path folder) throws IOException {
    assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Path real = folder.resolve("real.json");
    Path link = folder.resolve("link.json");
    Files.writeString(real, "old");
    Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-------"));
    Files.createSymbolicLink(link, real);
    assertEquals(0, Run.of("convert", "--force", RWANDA.toString(), link.toString()).exit());
    assertTrue(Files.isSymbolicLink(link));
    assertTrue(Files.readString(real).startsWith("{"));
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(real)));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void theKitIsWrittenToAFolderOrAnArchive(@TempDir Path folder) throws IOException {
    Path kit = folder.resolve("kit");
    Path archive = folder.resolve("kit.zip");

    assertEquals(0, Run.of("kit", "--out", kit.toString()).exit());
    assertEquals(0, Run.of("kit", "--out", archive.toString()).exit());
    assertEquals(2, Run.of("kit").exit());

    assertTrue(Files.isRegularFile(kit.resolve("index.json")));
    assertTrue(Files.size(archive) > 0);
  }

  @Test
  void aDocumentOfAnotherTypeIsConvertedAndBack(@TempDir Path folder) throws IOException {
    Path yaml = folder.resolve("contribution.yaml");
    Path json = folder.resolve("contribution.json");
    Path back = folder.resolve("back.yaml");
    Run.of("contribution", "--meeting", "20", "--out", yaml.toString(), RWANDA.toString());

    Run there = Run.of("convert", "--type", "contribution", yaml.toString(), json.toString());
    Run again = Run.of("convert", "--type", "contribution", json.toString(), back.toString());

    assertEquals(0, there.exit(), there.err());
    assertEquals(0, again.exit(), again.err());
    assertTrue(Files.readString(json).contains("\"meeting\""));
    assertEquals(Files.readString(yaml), Files.readString(back));
  }

  @Test
  void documentsOfOtherTypesAreNoSpreadsheets(@TempDir Path folder) {
    String out = folder.resolve("programme.xlsx").toString();

    Run run = Run.of("convert", "--type", "programme", RWANDA.toString(), out);

    assertEquals(2, run.exit());
    assertTrue(
        run.err()
            .contains("the name must end in one of these: .json, .ndjson, .jsonl, .yaml, .yml."),
        run.err());
  }
}
