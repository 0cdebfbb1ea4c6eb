package io.github.copguidelines.spreadsheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.practice.SafeguardingCodes;
import io.github.copguidelines.practice.SafeguardingDeclaration;
import io.github.copguidelines.practice.SafeguardingStatement;
import io.github.copguidelines.schemas.Columns;
import io.github.copguidelines.schemas.CopSchemas;
import io.github.copguidelines.vocabulary.StatementAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShortTemplateTest {

  private static final Columns KNOWN = Columns.of(CopSchemas.forType(PracticeRecord.class));

  private static byte[] template(String language, Stage stage) {
    return Samples.template(
        RecordSheets.of(Locale.forLanguageTag(language)).at(stage), SheetFormat.XLSX);
  }

  private static List<String> names(Sheet sheet) {
    Head head = Head.find(sheet, KNOWN).orElseThrow();
    SheetRow names =
        sheet.rows().stream().filter(row -> row.number() == head.row()).findFirst().orElseThrow();
    return head.columns().keySet().stream().map(names::text).toList();
  }

  @Test
  void aSubmissionNeedsNoMoreThanTheListedColumns() throws Refused {
    for (Stage stage : List.of(Stage.DRAFT, Stage.SUBMISSION)) {
      List<String> names = names(XlsxFile.read(template("en", stage)).get(0));
      assertEquals(ShortTemplate.COLUMNS, names);
    }
    assertTrue(ShortTemplate.COLUMNS.size() < 30);
  }

  @ParameterizedTest
  @EnumSource
  void everyRequiredFieldHasAColumnOrIsFilledIn(Stage stage) throws Refused {
    List<String> names = names(XlsxFile.read(template("en", stage)).get(0));
    for (var column : Columns.of(CopSchemas.forType(PracticeRecord.class, stage)).all()) {
      assertTrue(
          !ColumnHelp.isRequired(column)
              || names.contains(column.name())
              || ShortTemplate.FILLED_IN.contains(column.name())
              || column.name().startsWith("safeguardingDeclaration/statements/0/"),
          column.name());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "es", "fr", "ru", "zh"})
  void textsHaveTheirColumnInTheLanguage(String language) throws Refused {
    List<Sheet> sheets = XlsxFile.read(template(language, Stage.SUBMISSION));
    List<String> names = names(sheets.get(0));
    assertTrue(names.contains("title/" + language));
    assertFalse(names.contains("title/en"));
    assertTrue(names(sheets.get(1)).contains("title/en"), "the example is in English");
  }

  @Test
  void notesShowTheStatementsThatOneCellAnswers() throws Refused {
    Sheet notes = XlsxFile.read(template("en", Stage.SUBMISSION)).get(2);
    for (String code : SafeguardingCodes.all()) {
      assertTrue(notes.rows().stream().anyMatch(row -> row.text(1).endsWith("(" + code + ")")));
    }
  }

  @Test
  void oneCellAnswersAllStatementsThatHaveNoneOfTheirOwn() {
    String csv =
        "id,safeguardingDeclaration/statements/*/answer,"
            + "safeguardingDeclaration/statements/0/code,"
            + "safeguardingDeclaration/statements/0/answer\n"
            + "a-record,Confirmed (confirmed),SG-03,not-applicable\n";
    List<SafeguardingStatement> statements = statements(csv);
    assertEquals(12, statements.size());
    assertEquals("SG-03", statements.get(0).code());
    assertEquals(
        Optional.of(StatementAnswer.NOT_APPLICABLE), statements.get(0).answer(), "its own");
    statements.subList(1, 12).stream()
        .forEach(one -> assertEquals(Optional.of(StatementAnswer.CONFIRMED), one.answer()));
    List<String> codes =
        new ArrayList<>(statements.stream().map(one -> one.code()).sorted().toList());
    assertEquals(SafeguardingCodes.all(), codes);
  }

  private static List<SafeguardingStatement> statements(String csv) {
    return Samples.one(Samples.read(csv))
        .value()
        .safeguardingDeclaration()
        .map(SafeguardingDeclaration::statements)
        .orElse(List.of());
  }

  @Test
  void anAnswerThatIsNotOneIsReportedAtItsCellAndKept() {
    var read =
        Samples.one(
            Samples.read("id,safeguardingDeclaration/statements/*/answer\na-record,perhaps\n"));
    assertTrue(
        Samples.told(read.findings()).stream().allMatch(one -> one.contains(" B2 ")),
        Samples.told(read.findings()).toString());
    assertFalse(read.findings().isEmpty());
    assertFalse(read.unbound().isEmpty());
  }

  @Test
  void aFullTemplateFoldsWhatIsNotRequired() {
    byte[] file = Samples.template(Samples.SHEETS.full(), SheetFormat.XLSX);
    String records = Samples.part(file, "xl/worksheets/sheet1.xml");
    assertTrue(records.contains("outlineLevel=\"1\""), records.substring(0, 2_000));
    assertTrue(records.contains("hidden=\"true\""), records.substring(0, 2_000));
  }
}
