package io.github.copguidelines.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.practice.PracticeRecord;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A document of 1.1 or later: what it has beyond 1.0 is kept, told of, and written back. */
class LaterRevisionTest {

  /** Members and codes as a later revision may add them, at each depth and in each sort of list. */
  private static final String LATER =
      """
      {
        "schemaVersion": "1.1",
        "id": "example-portal",
        "status": "paused",
        "title": {
          "en": "Example portal"
        },
        "kind": "game",
        "leadOrganisation": {
          "name": {
            "en": "Example Foundation"
          },
          "type": "think-tank",
          "size": {
            "staff": 12,
            "offices": [
              "RW",
              null
            ]
          }
        },
        "audiences": [
          "children",
          "coaches",
          "industry"
        ],
        "risks": [
          "content/csam",
          "contact/newer"
        ],
        "implements": [
          {
            "code": "POL-LEG-01",
            "degree": "mostly",
            "since": "2027"
          },
          {
            "code": "NEW-ABC-01"
          }
        ],
        "accepted": [],
        "reach": 1.50,
        "tools": []
      }
      """;

  private static List<String> told(ReadResult<?> result) {
    return result.findings().stream()
        .map(finding -> finding.severity().code() + " " + finding.rule() + " " + finding.pointer())
        .toList();
  }

  @Test
  void membersThatItAddsAreWarningsAndCodesOfClosedListsErrors() {
    ReadResult<PracticeRecord> result = CopJson.lenient().read(LATER, PracticeRecord.class);
    assertEquals(
        List.of(
            "error READ-007 /audiences/1",
            "error READ-007 /implements/0/degree",
            "warning READ-004 /implements/0/since",
            "warning READ-004 /leadOrganisation/size",
            "warning READ-004 /reach",
            "error READ-007 /status",
            "warning READ-004 /tools"),
        told(result));
    PracticeRecord record = result.value();
    assertEquals("game", record.kind().orElseThrow().code());
    assertEquals("contact/newer", record.risks().get(1).code());
    assertEquals("NEW-ABC-01", record.implementations().get(1).code());
    assertEquals(2, record.audiences().size());
  }

  @Test
  void allOfItIsWrittenBackUnderItsVersion() {
    ReadResult<PracticeRecord> json = CopJson.lenient().read(LATER, PracticeRecord.class);
    assertEquals(Trees.json(LATER), Trees.json(CopJson.lenient().write(json)));
    String yaml = CopYaml.lenient().write(json);
    ReadResult<PracticeRecord> again = CopYaml.lenient().read(yaml, PracticeRecord.class);
    assertEquals(told(json), told(again));
    assertEquals(Trees.json(LATER), Trees.json(CopJson.lenient().write(again)));
  }

  @Test
  void strictlyReadMembersThatItAddsAreErrorsAndKeptAllTheSame() {
    ReadResult<PracticeRecord> result = CopJson.strict().read(LATER, PracticeRecord.class);
    assertEquals(
        List.of("/implements/0/since", "/leadOrganisation/size", "/reach", "/tools"),
        result.findings().stream()
            .filter(finding -> finding.rule().equals("READ-004"))
            .filter(finding -> finding.severity().code().equals("error"))
            .map(Finding::pointer)
            .map(Object::toString)
            .collect(Collectors.toList()));
    assertEquals(Trees.json(LATER), Trees.json(CopJson.strict().write(result)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.0", "1.0.3", "1.1", "1.10", "1.999.9"})
  void anyRevisionAndAdditionOfTheModelIsRead(String version) {
    String json = "{\"schemaVersion\":\"" + version + "\",\"id\":\"a\"}";
    assertEquals(List.of(), CopJson.strict().read(json, PracticeRecord.class).findings());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.8", "0.9", "2.0", "10.0", "1", "01.0", ""})
  void noOtherModelIs(String version) {
    String json = "{\"schemaVersion\":\"" + version + "\",\"id\":\"a\"}";
    assertEquals(
        List.of("error READ-012 /schemaVersion"),
        told(CopJson.lenient().read(json, PracticeRecord.class)));
  }
}
