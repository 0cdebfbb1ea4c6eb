package io.github.copguidelines.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.contribution.Contribution;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.programme.Programme;
import io.github.copguidelines.serialization.CopYaml;
import io.github.copguidelines.strategy.NationalStrategy;
import io.github.copguidelines.submission.Submission;
import io.github.copguidelines.survey.SurveyResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rules of practice records hold in documents of other types, where the fields mean the same. */
class SharedRulesTest {

  private static final String HEAD =
      """
      schemaVersion: '1.0'
      id: example
      language: en
      """;

  private static final Map<Class<? extends Extensible>, String> MINIMAL =
      Map.of(
          SurveyResponse.class,
          "edition: GCI-v5\ncountry: RW\nanswers: [{question: GCI5-TEC-01}]\n",
          NationalStrategy.class,
          "country: RW\nasOf: 2026-01-01\n",
          Programme.class,
          "title: {en: An example}\n",
          Contribution.class,
          """
          meeting: {group: Other}
          date: 2026-01-01
          sources: [{name: {en: Example ministry}}]
          title: {en: An example}
          body: [{text: {en: A text.}}]
          """,
          Submission.class,
          """
          sender: {capacity: government-focal-point}
          onBehalfOf: {name: {en: Example ministry}}
          """);

  private static List<String> told(Class<? extends Extensible> type, String more) {
    return RuleExamples.VALIDATOR
        .validate(CopYaml.strict().read(HEAD + MINIMAL.get(type) + more, type), Stage.SUBMISSION)
        .findings()
        .stream()
        .map(finding -> finding.messageKey() + " " + finding.pointer())
        .toList();
  }

  private static List<String> strategy(String more) {
    return told(NationalStrategy.class, more);
  }

  private static List<String> programme(String more) {
    return told(Programme.class, more);
  }

  private static List<String> measure(String members) {
    return programme("measures: [{title: {en: A measure}, " + members + "}]");
  }

  private static List<String> contribution(String more) {
    return told(Contribution.class, more);
  }

  /** Returns what is told of a submission beside what it lacks. */
  private static List<String> submission(String more) {
    return told(Submission.class, more).stream()
        .filter(told -> !told.startsWith("FIELD-001") && !told.startsWith("PR-006"))
        .toList();
  }

  @Test
  void regionsOfAProgrammeHoldThoseOfItsCountries() {
    assertEquals(
        List.of("PR-002 /ituRegions"), programme("countries: [RW, KE]\nituRegions: [europe]"));
    assertEquals(List.of(), programme("countries: [RW, KE]\nituRegions: [africa]"));
    assertEquals(List.of(), programme("countries: [RW, KE]\nituRegions: [global]"));
    assertEquals(List.of(), programme("countries: [RW, KE]"));
    assertEquals(
        List.of("FIELD-010.global-alone /ituRegions"), programme("ituRegions: [global, africa]"));
    assertEquals(List.of(), programme("ituRegions: [europe, africa]"));
  }

  @Test
  void noDocumentIsChangedBeforeItIsMade() {
    String made = "created: '2026-02-02T00:00:00Z'\nmodified: '%s'\n";
    for (Class<? extends Extensible> type : MINIMAL.keySet()) {
      for (String time : List.of("2026-02-01T23:59:59Z", "2026-02-02T00:30:00+01:00")) {
        assertEquals(
            List.of("PR-023.document /modified"), about("PR-023", type, made.formatted(time)));
      }
      assertEquals(List.of(), about("PR-023", type, made.formatted("2026-02-02T00:00:00Z")));
      String ahead = "created: '2126-02-02T00:00:00Z'\nmodified: '2026-02-02T00:00:00Z'\n";
      assertEquals(List.of("PR-028.date /created"), about("PR-02", type, ahead));
    }
  }

  private static List<String> about(String rule, Class<? extends Extensible> type, String more) {
    return told(type, more).stream().filter(told -> told.startsWith(rule)).toList();
  }

  @Test
  void referencesAndDeclarationsAreNotOfTheFuture() {
    String reference = "references: [{id: r1, title: A law, year: %d}]";
    for (Class<? extends Extensible> type : MINIMAL.keySet()) {
      if (type != Submission.class) {
        assertEquals(
            List.of("PR-028.year /references/0/year"), told(type, reference.formatted(2030)));
        assertEquals(List.of(), told(type, reference.formatted(2026)));
      }
    }
    String declaration = "safeguardingDeclaration: {date: '%s'}";
    assertEquals(
        List.of("PR-028.date /safeguardingDeclaration/date"),
        submission(declaration.formatted("2030")));
    assertEquals(List.of(), submission(declaration.formatted("2026-07-01")));
  }

  @Test
  void whatIsDoneOrBegunIsNotOfTheFuture() {
    assertEquals(List.of("PR-028.date /measures/0/ended"), measure("status: done, ended: '2027'"));
    assertEquals(
        List.of("PR-028.date /measures/0/started"),
        measure("status: in-progress, started: '2027'"));
    assertEquals(List.of(), measure("status: in-progress, ended: '2027'"));
    assertEquals(List.of(), measure("status: not-started, started: '2027', ended: '2028'"));
    assertEquals(List.of(), measure("started: '2027', ended: '2028'"));
    assertEquals(List.of(), measure("status: done, started: '2026', ended: '2026-06'"));
    String item =
        "stages: [{stage: NS-01, items: [{item: NS-01-C01, status: %s, date: '%s',"
            + " evidence: [{record: r}]}]}]";
    assertEquals(
        List.of("PR-028.date /stages/0/items/0/date"), strategy(item.formatted("done", "2027")));
    assertEquals(List.of(), strategy(item.formatted("done", "2026")));
  }

  @Test
  void measureInProgressHasNotEnded() {
    assertEquals(
        List.of("PR-017.measure /measures/0/ended"),
        measure("status: in-progress, ended: '2026-05'"));
    for (String fine :
        List.of("status: in-progress, ended: '2026-06'", "status: done, ended: '2026-05'")) {
      assertEquals(List.of(), measure(fine));
    }
  }

  @Test
  void stageThatIsNotStartedHasNoItemThatIs() {
    String stage =
        "stages: [{stage: NS-01, status: %s, items: [{item: NS-01-C01, status: %s,"
            + " evidence: [{record: r}]}]}]";
    for (String begun : List.of("done", "in-progress")) {
      assertEquals(
          List.of("DOC-006.not-started /stages/0/status"),
          strategy(stage.formatted("not-started", begun)));
    }
    for (String fine : List.of("not-started", "not-applicable")) {
      assertEquals(List.of(), strategy(stage.formatted("not-started", fine)));
    }
    assertEquals(List.of(), strategy(stage.formatted("in-progress", "done")));
  }

  @Test
  void codesOfEvidenceAreThoseOfTheCatalogue() {
    String codes = "stages: [{stage: NS-01, status: done, evidence: [{record: r, codes: [%s]}]}]";
    assertEquals(
        List.of("PR-004.recommendation-nearest /stages/0/evidence/0/codes/1"),
        strategy(codes.formatted("POL-REP-01, POL-REP-99")));
    assertEquals(
        List.of(), strategy(codes.formatted("reporting-portal, contact/grooming, SDG-16, C5")));
  }

  @Test
  void measureImplementsARecommendationOnce() {
    assertEquals(
        List.of("FIELD-008 /measures/0/implements/1"),
        measure("implements: [{code: POL-LEG-01}, {code: POL-LEG-01, degree: full}]"));
    assertEquals(
        List.of("PR-004.recommendation-nearest /measures/0/implements/0/code"),
        measure("implements: [{code: POL-LEG-99}, {code: POL-LEG-01}]"));
  }

  @Test
  void annexNamesAFileOrAnAddressAndStandsOnce() {
    String annexes = "annexes: [%s, %s]";
    String file = "{title: {en: A}, file: a.pdf}";
    String address = "{title: {en: B}, url: 'https://www.example.org/b'}";
    assertEquals(
        List.of("DOC-008.annex /annexes/1"),
        contribution(annexes.formatted(file, "{title: {en: C}}")));
    assertEquals(
        List.of("DOC-002.annex /annexes/1/file"), contribution(annexes.formatted(file, file)));
    assertEquals(
        List.of("DOC-002.annex /annexes/1/url"), contribution(annexes.formatted(address, address)));
    assertEquals(List.of(), contribution(annexes.formatted(file, address)));
    String both = "{title: {en: C}, file: %s, url: 'https://www.example.org/b'}";
    assertEquals(
        List.of(),
        contribution(annexes.formatted(both.formatted("b.pdf"), both.formatted("c.pdf"))));
  }

  @Test
  void documentThatIsSentTwiceIsToldOnce() {
    String one = "{type: programme, id: a, file: a.json}";
    assertEquals(
        List.of("DOC-002.document /documents/1/id"),
        submission("documents: [" + one + ", " + one + "]"));
    assertEquals(
        List.of("DOC-002.file /documents/1/file"),
        submission("documents: [" + one + ", {type: programme, id: b, file: a.json}]"));
  }

  @Test
  void stageThatStandsTwiceIsToldOnce() {
    String one = "{stage: NS-01, items: [{item: NS-01-C01}]}";
    assertEquals(
        List.of("DOC-002.stage /stages/1/stage"), strategy("stages: [" + one + ", " + one + "]"));
    String twice = "{stage: NS-01, items: [{item: NS-01-C02}, {item: NS-01-C02}]}";
    assertEquals(
        List.of("DOC-002.item /stages/1/items/1/item", "DOC-002.stage /stages/1/stage"),
        strategy("stages: [" + one + ", " + twice + "]"));
  }
}
