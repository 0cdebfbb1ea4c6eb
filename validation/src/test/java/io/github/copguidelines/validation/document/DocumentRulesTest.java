package io.github.copguidelines.validation.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.contribution.Contribution;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.programme.Programme;
import io.github.copguidelines.schemas.CopSchemas;
import io.github.copguidelines.serialization.CopJson;
import io.github.copguidelines.serialization.CopYaml;
import io.github.copguidelines.strategy.NationalStrategy;
import io.github.copguidelines.submission.Submission;
import io.github.copguidelines.survey.SurveyResponse;
import io.github.copguidelines.validation.RuleExamples;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Faults in documents that are no practice records are told once, at their places. */
class DocumentRulesTest {

  private static final String SURVEY =
      """
      schemaVersion: '1.0'
      id: example
      language: en
      edition: GCI-v5
      country: RW
      """;

  private static final String STRATEGY =
      """
      schemaVersion: '1.0'
      id: example
      language: en
      country: RW
      asOf: 2026-01-01
      """;

  private static final String PROGRAMME =
      """
      schemaVersion: '1.0'
      id: example
      language: en
      title: {en: An example}
      """;

  private static final String CONTRIBUTION =
      """
      schemaVersion: '1.0'
      id: example
      language: en
      date: 2026-01-01
      sources: [{name: {en: Example ministry}}]
      title: {en: An example}
      body: [{text: {en: A text.}}]
      """;

  private static List<Finding> findings(Class<? extends Extensible> type, String document) {
    return RuleExamples.VALIDATOR
        .validate(CopYaml.strict().read(document, type), Stage.SUBMISSION)
        .findings();
  }

  private static List<String> told(Class<? extends Extensible> type, String document) {
    return findings(type, document).stream()
        .map(finding -> finding.messageKey() + " " + finding.pointer())
        .toList();
  }

  private static List<String> survey(String more) {
    return told(SurveyResponse.class, SURVEY + more);
  }

  private static List<String> strategy(String more) {
    return told(NationalStrategy.class, STRATEGY + more);
  }

  @Test
  void unknownCodesOfASurveyAreToldWithTheNearest() {
    assertEquals(
        List.of("DOC-001.question-nearest /answers/0/question"),
        survey("answers: [{question: GCI5-TEC-02}]"));
    assertEquals(
        List.of("DOC-001.question /answers/0/question"), survey("answers: [{question: Q}]"));
    assertEquals(
        List.of("DOC-001.question-edition /answers/0/question"),
        survey("answers: [{question: GCI4-TEC-01}]"));
    String other = SURVEY.replace("GCI-v5", "%s") + "answers: [{question: GCI5-TEC-01}]";
    assertEquals(
        List.of("DOC-001.edition-nearest /edition"),
        told(SurveyResponse.class, other.formatted("GCI-v6")));
    assertEquals(
        List.of("DOC-001.edition /edition"),
        told(SurveyResponse.class, other.formatted("something")));
  }

  @Test
  void itemsStandAtTheirStageAndOnce() {
    assertEquals(
        List.of("DOC-001.item-nearest /stages/0/items/0/item"),
        strategy("stages: [{stage: NS-01, items: [{item: NS-01-C09}]}]"));
    assertEquals(
        List.of("DOC-001.item /stages/0/items/0/item"),
        strategy("stages: [{stage: NS-01, items: [{item: something}]}]"));
    assertEquals(
        List.of("DOC-001.item-stage /stages/0/items/0/item"),
        strategy("stages: [{stage: NS-01, items: [{item: NS-02-C01}]}]"));
    assertEquals(
        List.of("DOC-002.item /stages/0/items/1/item"),
        strategy("stages: [{stage: NS-01, items: [{item: NS-01-C01}, {item: NS-01-C01}]}]"));
    assertEquals(
        List.of("DOC-002.stage /stages/1/stage"),
        strategy("stages: [{stage: NS-01}, {stage: NS-01}]"));
    assertEquals(
        List.of("DOC-002.question /answers/1/question"),
        survey("answers: [{question: GCI5-TEC-01}, {question: GCI5-TEC-01}]"));
  }

  @Test
  void claimsNeedEvidenceAndDerivedOnesRecords() {
    assertEquals(
        List.of("DOC-003 /answers/0"),
        survey("answers: [{question: GCI5-TEC-01, answer: partly}]"));
    assertEquals(List.of(), survey("answers: [{question: GCI5-TEC-01, answer: 'no'}]"));
    assertEquals(
        List.of("DOC-005 /answers/0"),
        survey("answers: [{question: GCI5-TEC-01, answer: 'yes', origin: derived}]"));
    assertEquals(
        List.of("DOC-004 /answers/0/origin"),
        survey("answers: [{question: GCI5-TEC-01, origin: derived, evidence: [{record: r}]}]"));
    assertEquals(
        List.of("DOC-008 /answers/0/evidence/0"),
        survey("answers: [{question: GCI5-TEC-01, evidence: [{reason: stated}]}]"));
    assertEquals(
        List.of("DOC-003 /stages/0"), strategy("stages: [{stage: NS-01, status: in-progress}]"));
    assertEquals(
        List.of(),
        strategy(
            "stages: [{stage: NS-01, status: done, items: [{item: NS-01-C01, status: done,"
                + " evidence: [{record: r}]}]}]"));
    assertEquals(
        List.of("DOC-006 /stages/0/status"),
        strategy(
            "stages: [{stage: NS-01, status: done, items: [{item: NS-01-C01, status:"
                + " in-progress, evidence: [{record: r}]}]}]"));
  }

  @Test
  void referencesOfADocumentAreFoundByTheirIdentifiers() {
    String named = "answers: [{question: GCI5-TEC-01, evidence: [{reference: %s}]}]\n";
    String one = "references: [{id: r1, title: A law}]";
    assertEquals(List.of(), survey(named.formatted("r1") + one));
    assertEquals(
        List.of("PR-022.document /answers/0/evidence/0/reference"),
        survey(named.formatted("r2") + one));
    assertEquals(
        List.of(),
        survey(named.formatted("r2") + "references: [{id: '?', title: A law}]").stream()
            .filter(told -> told.startsWith("PR-022"))
            .toList());
    assertEquals(
        List.of("PR-022.repeated /references/1/id"),
        survey(
            named.formatted("r1")
                + "references: [{id: r1, title: A law}, {id: r1, title: Another}]"));
    assertEquals(
        List.of(),
        survey("answers: [{question: GCI5-TEC-01, evidence: [{record: r, reference: r9}]}]"));
  }

  @Test
  void datesCountriesAndCodesOfProgrammesAreJudgedAsThoseOfRecords() {
    assertEquals(
        List.of(
            "PR-001 /countries/0",
            "PR-003.span /ended",
            "PR-003.span /measures/0/ended",
            "PR-004.recommendation-nearest /measures/0/implements/0/code",
            "PR-004.open-list-nearest /stakeholders/0"),
        told(
            Programme.class,
            PROGRAMME
                + """
                countries: [ZZ]
                started: '2024'
                ended: '2023'
                stakeholders: [governments]
                measures:
                  - title: {en: A measure}
                    started: '2024'
                    ended: '2023'
                    implements: [{code: POL-LEG-99}]
                """));
    assertEquals(
        List.of("PR-028.date /asOf"),
        told(NationalStrategy.class, STRATEGY.replace("2026-01-01", "2126-01-01")));
    assertEquals(List.of("PR-003.period /period"), strategy("period: 2024/2023"));
  }

  @Test
  void meetingHasTheDateThatTheCatalogueKnows() {
    String meeting = CONTRIBUTION + "meeting: {group: %s, number: %d, date: '%s'}";
    assertEquals(
        List.of("DOC-007.date /meeting/date"),
        told(Contribution.class, meeting.formatted("CWG-COP", 19, "2022")));
    for (String fine : List.of("2023", "2023-10", "2023-10-09/2023-10-10")) {
      assertEquals(List.of(), told(Contribution.class, meeting.formatted("CWG-COP", 19, fine)));
    }
    assertEquals(List.of(), told(Contribution.class, meeting.formatted("CWG-COP", 99, "2022")));
    assertEquals(List.of(), told(Contribution.class, meeting.formatted("Other", 19, "2022")));
    assertEquals(List.of(), told(Contribution.class, CONTRIBUTION + "meeting: {group: CWG-COP}"));
  }

  @Test
  void submissionNamesSafeFilesOnceAndDeclaresAllStatements() {
    List<String> told =
        told(
            Submission.class,
            """
            schemaVersion: '1.0'
            id: example
            language: en
            sender: {capacity: government-focal-point}
            onBehalfOf: {name: {en: Example ministry}}
            documents:
              - {type: practice-record, id: a, file: a.json}
              - {type: practice-record, id: a, file: ../a.json, sha256: ABC}
              - {type: programme, id: a}
            safeguardingDeclaration:
              date: 2026-01-01
              statements: [{code: SG-01, answer: not-confirmed}]
            attachments:
              - {file: a.json, mediaType: pdf, sha256: %s}
            """
                .formatted("0".repeat(64)));
    assertTrue(
        told.containsAll(
            List.of(
                "DOC-002.document /documents/1/id",
                "FIELD-004.file /documents/1/file",
                "FIELD-004.sha-256 /documents/1/sha256",
                "DOC-002.file /attachments/0/file",
                "FIELD-004.media-type /attachments/0/mediaType",
                "PR-006.not-confirmed /safeguardingDeclaration/statements/0/answer",
                "PR-006.missing /safeguardingDeclaration/statements")),
        told::toString);
  }

  @Test
  void personalDataAndTermsToAvoidAreFoundInAnyDocument() {
    assertEquals(
        List.of("PR-012.email /note/en"), strategy("note: {en: Ask somebody@example.org.}"));
    assertEquals(
        List.of("PR-012.email /mine/1"),
        strategy("mine: [a, somebody@example.org]").stream()
            .filter(told -> told.startsWith("PR"))
            .toList());
    assertTrue(
        strategy("note: {en: They fight child pornography.}").stream()
            .anyMatch(told -> told.startsWith("PR-011") && told.endsWith(" /note/en")));
  }

  @Test
  void documentTakenForARecordIsToldAsOneFinding() {
    for (Class<? extends Extensible> type :
        List.of(
            Contribution.class,
            SurveyResponse.class,
            NationalStrategy.class,
            Programme.class,
            Submission.class)) {
      JsonNode examples =
          JsonMapper.shared().readTree(CopSchemas.forType(type).text()).required("examples");
      String full = examples.required(1).toString();
      ReadResult<PracticeRecord> read = CopJson.lenient().read(full, PracticeRecord.class);
      assertEquals(
          List.of("READ-014 "),
          RuleExamples.VALIDATOR.validate(read, Stage.SUBMISSION).findings().stream()
              .map(finding -> finding.rule() + " " + finding.pointer())
              .toList());
      assertEquals(
          JsonMapper.shared().readTree(full),
          JsonMapper.shared().readTree(CopJson.lenient().write(read)));
    }
  }

  @Test
  void everyMessageIsBroughtAboutHereOrInSharedRulesTest() throws IOException {
    Properties messages = new Properties();
    try (InputStream in = Finding.class.getResourceAsStream("messages_en.properties")) {
      messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    Set<String> keys =
        messages.stringPropertyNames().stream()
            .filter(key -> key.startsWith("DOC-"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(
        Stream.of(
                "DOC-001.edition",
                "DOC-001.edition-nearest",
                "DOC-001.item",
                "DOC-001.item-nearest",
                "DOC-001.item-stage",
                "DOC-001.question",
                "DOC-001.question-edition",
                "DOC-001.question-nearest",
                "DOC-002.annex",
                "DOC-002.document",
                "DOC-002.file",
                "DOC-002.item",
                "DOC-002.question",
                "DOC-002.stage",
                "DOC-003",
                "DOC-004",
                "DOC-005",
                "DOC-006",
                "DOC-006.not-started",
                "DOC-007.date",
                "DOC-008",
                "DOC-008.annex")
            .collect(Collectors.toCollection(TreeSet::new)),
        keys);
  }
}
