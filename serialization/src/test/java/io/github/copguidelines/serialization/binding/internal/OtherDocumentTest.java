package io.github.copguidelines.serialization.binding.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.ReadRules;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.serialization.CopYaml;
import io.github.copguidelines.survey.SurveyResponse;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that somebody takes for a record are told by name, and nothing else is said. */
class OtherDocumentTest {

  private static List<String> told(ReadResult<?> result) {
    return result.findings().stream()
        .filter(finding -> finding.rule().equals(ReadRules.OTHER_DOCUMENT.id()))
        .map(finding -> finding.pointer() + " " + finding.arguments().asMap())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{guidelines: [], vocabularies: {}} | catalogue",
        "{documents: [], summary: {}} | report",
        "{version: 2.1.0, runs: []} | sarif",
        "{$defs: {}} | schema",
        "{$schema: x, properties: {}} | schema",
        "{accepted: []} | settings",
        "{schemaVersion: '1.0', severities: {}} | settings",
        "{id: a, meeting: 20, body: x} | contribution",
        "{id: a, edition: 1, answers: []} | survey-response",
        "{id: a, country: XX, asOf: 2020} | national-strategy",
        "{id: a, sender: x, onBehalfOf: y} | submission",
        "{id: a, measures: []} | programme"
      })
  void aDocumentOfAnotherTypeIsNamed(String yaml, String kind) {
    ReadResult<PracticeRecord> result = CopYaml.lenient().read(yaml, PracticeRecord.class);
    assertEquals(List.of(" {documentKind=" + kind + "}"), told(result));
    assertEquals(1, result.findings().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{records: [{id: a}, {id: b}]}", "{total: 1, items: [{id: a, title: {en: A}}]}"})
  void aListOfRecordsInAFieldIsToldToBeOne(String yaml) {
    ReadResult<PracticeRecord> result = CopYaml.lenient().read(yaml, PracticeRecord.class);
    assertEquals(1, result.findings().size());
    assertEquals("READ-014.list", result.findings().get(0).messageKey());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{records: []}",
        "{records: [{id: a}, b]}",
        "{title: {en: A}, records: [{id: a}]}",
        "{}",
        "[]",
        "{guidelines: []}",
        "{vocabularies: {}}",
        "{documents: []}",
        "{summary: {}}",
        "{$schema: x}",
        "{properties: {}}",
        "{schemaVersion: '1.0'}",
        "{accepted: [], other: 1}",
        "{id: a, meeting: 20}",
        "{id: a, body: x}",
        "{id: a, edition: 1}",
        "{id: a, answers: []}",
        "{id: a, asOf: 2020}",
        "{id: a, sender: x}",
        "{id: a, measures: [], kind: national-strategy}",
        "{id: a, measures: [], status: draft}",
        "{id: a, unknown: 1}",
        "{id: a}"
      })
  void anyOtherIsARecordWithMistakes(String yaml) {
    assertEquals(List.of(), told(CopYaml.lenient().read(yaml, PracticeRecord.class)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{runs: []}", "{id: a, meeting: 20, body: x}"})
  void onlyWhatIsReadAsARecordIsTakenForOne(String yaml) {
    assertEquals(List.of(), told(CopYaml.lenient().read(yaml, SurveyResponse.class)));
  }
}
