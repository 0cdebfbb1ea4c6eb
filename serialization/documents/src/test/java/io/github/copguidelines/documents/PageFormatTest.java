package io.github.copguidelines.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.contribution.Contribution;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.serialization.Catalogues;
import io.github.copguidelines.serialization.CopJson;
import io.github.copguidelines.serialization.FileFormat;
import io.github.copguidelines.serialization.FileFormats;
import io.github.copguidelines.serialization.WriteOptions;
import io.github.copguidelines.strategy.NationalStrategy;
import io.github.copguidelines.survey.SurveyResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageFormatTest {

  private static final FileFormats FORMATS = FileFormats.installed().writing(Contribution.class);

  private static final ReadResult<Contribution> CONTRIBUTION =
      CopJson.lenient().read("{\"id\":\"c\",\"title\":{\"en\":\"T\"}}", Contribution.class);

  @Test
  void contributionsHaveFormatsThatAreNotRead() {
    assertEquals(List.of("docx", "json", "md", "ndjson", "yaml"), FORMATS.names());
    for (FileFormat format : List.of(new DocxFormat(), new MarkdownFormat())) {
      assertFalse(format.reads(Contribution.class));
      assertFalse(format.writes(PracticeRecord.class));
    }
  }

  @Test
  void formatWritesWhatTheWriterWrites() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FORMATS
        .ofFile("c.md")
        .orElseThrow()
        .write(List.of(CONTRIBUTION), out, WriteOptions.of(Locale.FRENCH), none -> {});

    assertEquals(
        ContributionWriter.markdown(CONTRIBUTION.value(), Locale.FRENCH),
        out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void numberOfDocumentsIsOne() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (List<ReadResult<Contribution>> documents :
        List.of(List.<ReadResult<Contribution>>of(), List.of(CONTRIBUTION, CONTRIBUTION))) {
      assertThrows(
          IllegalArgumentException.class,
          () ->
              new MarkdownFormat()
                  .write(documents, out, WriteOptions.of(Locale.ENGLISH), none -> {}));
    }
    assertEquals(0, out.size());
  }

  private static String markdown(String json, Class<?> type, Locale language) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new MarkdownFormat()
        .write(
            List.of(CopJson.lenient().read(json, type.asSubclass(Extensible.class))),
            out,
            WriteOptions.of(language),
            none -> {});
    return out.toString(StandardCharsets.UTF_8);
  }

  private static final String SURVEY =
      "{'id':'s','country':'RW','edition':'GCI-v5','answers':["
          + "{'question':'GCI5-ORG-01','answer':'yes','origin':'derived',"
          + "'evidence':[{'record':'made-up','reason':'recommendation','codes':['POL-PRI-09']}]},"
          + "{'question':'GCI5-LEG-01'},{'question':'NONE-01','answer':'no'}]}";

  private static final String STRATEGY =
      "{'id':'s','country':'RW','asOf':'2026-12-01','stages':[{'stage':'NS-01',"
          + "'status':'in-progress','items':[{'item':'NS-01-C02','status':'done',"
          + "'evidence':[{'record':'made-up'}]}]}]}";

  @Test
  void surveyShowsEachQuestionWithItsMarkItsAnswerAndItsEvidence() throws IOException {
    String text = markdown(SURVEY.replace('\'', '"'), SurveyResponse.class, Locale.ENGLISH);

    assertTrue(text.contains("# Survey on child online protection: Rwanda\n"), text);
    assertTrue(text.contains("Draft: derived from records."), text);
    assertTrue(text.contains("They are not ITU's text"), text);
    assertTrue(text.contains("with an implementing body? \\[Recalled\\]\n\nAnswer: Yes\n"), text);
    assertTrue(
        text.contains("record `made-up`") && text.contains("(POL-PRI-09 \\[Recalled\\])"), text);
    assertTrue(
        text.contains("for child online protection? \\[Recalled\\]\n\nNo answer yet\n"), text);
    assertTrue(text.contains("## NONE-01\n\nAnswer: No\n"), text);
  }

  @Test
  void strategyShowsEveryStageItsStatusAndItsOpenItems() throws IOException {
    String text = markdown(STRATEGY.replace('\'', '"'), NationalStrategy.class, Locale.ENGLISH);
    int stages = Catalogues.itu2020().strategy().stages().size();

    assertFalse(text.contains("Draft: derived"), text);
    assertEquals(stages, text.split("\n## `NS-", -1).length - 1, text);
    assertTrue(text.contains("Status: In progress\n\n### `NS-01-C02`"), text);
    assertTrue(text.contains("Status: Done\n\nSource of this section: record `made-up`"), text);
    assertTrue(text.contains("- `NS-01-C01` "), text);
    assertFalse(text.contains("- `NS-01-C02` "), text);
    assertTrue(text.contains("Status: Not known\n"), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "en", "es", "fr", "ru", "zh"})
  void everyLanguageHasBothAsDocumentsOfWord(String tag) throws IOException {
    Locale language = Locale.forLanguageTag(tag);
    for (Class<? extends Extensible> type : List.of(SurveyResponse.class, NationalStrategy.class)) {
      String json = (type == SurveyResponse.class ? SURVEY : STRATEGY).replace('\'', '"');
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new DocxFormat()
          .write(
              List.of(CopJson.lenient().read(json, type)),
              out,
              WriteOptions.of(language),
              none -> {});
      try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
        assertTrue(word.getParagraphs().size() > 5);
      }
      assertFalse(markdown(json, type, language).contains("{"));
    }
  }
}
