package io.github.copguidelines.spreadsheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.evidence.StatementOrigin;
import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.SourceDocument;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.schemas.Columns;
import io.github.copguidelines.schemas.CopSchemas;
import io.github.copguidelines.serialization.Catalogues;
import io.github.copguidelines.serialization.CopJson;
import io.github.copguidelines.serialization.FileFormat;
import io.github.copguidelines.serialization.FileFormats;
import io.github.copguidelines.serialization.ReadOptions;
import io.github.copguidelines.serialization.WriteOptions;
import io.github.copguidelines.strategy.NationalStrategy;
import io.github.copguidelines.strategy.StageEntry;
import io.github.copguidelines.strategy.StageProgress;
import io.github.copguidelines.survey.SurveyAnswer;
import io.github.copguidelines.survey.SurveyQuestion;
import io.github.copguidelines.survey.SurveyResponse;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.text.Timestamp;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentBookTest {

  private static final List<SurveyQuestion> QUESTIONS = Catalogues.itu2020().survey().questions();

  private static final SurveyResponse DRAFT =
      SurveyResponse.builder()
          .schemaVersion("1.0")
          .id("rw-draft")
          .country("RW")
          .edition("GCI-v5")
          .addAllAnswers(
              QUESTIONS.stream()
                  .filter(question -> question.edition().equals("GCI-v5"))
                  .map(question -> SurveyAnswer.builder().question(question.code()).build())
                  .toList())
          .build();

  private static <T extends Extensible> FileFormat format(Class<T> type) {
    return FileFormats.installed().reading(type).ofFile("book.xlsx").orElseThrow();
  }

  private static byte[] written(Class<? extends Extensible> type, Object object, String language)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<Object> lost = new ArrayList<>();
    format(type)
        .write(
            List.of(ReadResult.of(Optional.of(object), List.of(), List.of())),
            out,
            WriteOptions.of(Locale.forLanguageTag(language)),
            lost::add);
    assertEquals(List.of(), lost);
    return out.toByteArray();
  }

  private static <T extends Extensible> ReadResult<T> read(byte[] file, Class<T> type)
      throws IOException {
    try (Stream<SourceDocument<T>> only =
        format(type).read(new ByteArrayInputStream(file), "book", type, ReadOptions.strict())) {
      return only.toList().get(0).read().result();
    }
  }

  /** Returns what is found in a workbook after somebody has typed into it. */
  private static ReadResult<SurveyResponse> typed(Map<String, String> cells) throws Exception {
    List<Sheet> sheets = XlsxFile.read(written(SurveyResponse.class, DRAFT, "en"));
    List<Sheet> changed = new ArrayList<>();
    for (Sheet sheet : sheets) {
      List<SheetRow> rows = new ArrayList<>();
      for (SheetRow row : sheet.rows()) {
        Map<Integer, SheetCell> all = new LinkedHashMap<>(row.cells());
        cells.forEach(
            (place, text) -> {
              String[] at = place.split("!", -1);
              if (at[0].equals(sheet.name())
                  && at[1].replaceAll("[A-Z]+", "").equals("" + row.number())) {
                all.put(CellName.column(at[1]), SheetCell.text(text));
              }
            });
        rows.add(new SheetRow(row.number(), all));
      }
      changed.add(new Sheet(sheet.name(), rows, false, Optional.empty()));
    }
    RowReading<SurveyResponse> reading =
        new RowReading<>(
            SurveyResponse.class,
            Columns.of(CopSchemas.forType(SurveyResponse.class)),
            new CellValues(),
            CopJson.lenient(),
            Limits.standard(),
            Timestamp.parse("2026-01-31T08:30:00Z"));
    return BookReading.of("book", changed, reading, false).read().result();
  }

  private static List<String> told(ReadResult<?> result) {
    return result.findings().stream()
        .map(one -> one.rule() + " " + one.cell().orElse("-") + " " + one.pointer())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en", "es", "fr", "ru", "zh"})
  void survey(String language) throws IOException {
    SurveyResponse example =
        CopJson.strict()
            .read(SheetExample.of(CopSchemas.forType(SurveyResponse.class)), SurveyResponse.class)
            .value();
    ReadResult<SurveyResponse> read =
        read(written(SurveyResponse.class, example, language), SurveyResponse.class);
    assertEquals(List.of(), told(read));
    assertEquals(Samples.tree(example), Samples.tree(read.value()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en", "es", "fr", "ru", "zh"})
  void strategyHasAllStages(String language) throws IOException {
    NationalStrategy example =
        CopJson.strict()
            .read(
                SheetExample.of(CopSchemas.forType(NationalStrategy.class)), NationalStrategy.class)
            .value();
    ReadResult<NationalStrategy> read =
        read(written(NationalStrategy.class, example, language), NationalStrategy.class);
    assertEquals(List.of(), told(read));
    List<StageProgress> stages = read.value().stages();
    NationalStrategy same =
        read.value().toBuilder()
            .stages(stages.stream().filter(example.stages()::contains).toList())
            .build();
    assertEquals(Samples.tree(example), Samples.tree(same));
    assertEquals(
        Catalogues.itu2020().strategy().stages().stream().map(StageEntry::code).toList(),
        stages.stream().map(one -> one.stage().orElseThrow()).toList());
  }

  @Test
  void answersAreReadByTheirNamesAndProblemsHaveTheirCells() throws Exception {
    ReadResult<SurveyResponse> read =
        typed(
            Map.of(
                "Answers!D3", "Partly",
                "Answers!E3", "Stated",
                "Answers!G3", "A law of 2024.",
                "Answers!D4", "perhaps",
                "Answers!H4", "typed where no column is"));
    SurveyAnswer first = read.value().answers().get(0);
    assertEquals("partly", first.answer().orElseThrow().code());
    assertEquals(Optional.of(StatementOrigin.STATED), first.origin());
    assertEquals(Optional.of(LocalizedText.of("en", "A law of 2024.")), first.note());
    assertTrue(told(read).contains("SHEET-011 Answers!D3 /answers/0/answer"), told(read)::toString);
    assertTrue(
        told(read).stream().anyMatch(one -> one.endsWith(" Answers!D4 /answers/1/answer")),
        told(read)::toString);
    assertTrue(
        told(read).stream().anyMatch(one -> one.contains("Answers!H2")), told(read)::toString);
    assertEquals(DRAFT.answers().size(), read.value().answers().size());
  }

  @Test
  void aFileWithoutNamesIsRefused() throws IOException {
    ReadResult<SurveyResponse> read =
        read(Book.of(Book.row(1, "question", "other")).bytes(), SurveyResponse.class);
    assertEquals(Optional.empty(), read.toOptional());
    assertEquals(List.of("SHEET-006 - "), told(read));
  }
}
