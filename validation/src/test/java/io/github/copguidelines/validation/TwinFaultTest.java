package io.github.copguidelines.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.finding.Stage;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What several rules could tell is told by one of them. */
class TwinFaultTest {

  private static List<String> told(String members) throws IOException {
    return RuleExamples.told(members, Stage.PUBLICATION);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "schemaVersion: two | READ-012 /schemaVersion",
        "schemaVersion: '1.x' | FIELD-004.schema-version /schemaVersion",
        "ituRegions: [africa, global] | FIELD-010.global-alone /ituRegions",
        "ituRegions: [afrika] | READ-007 /ituRegions/0",
        "audiences: [childs] | READ-007 /audiences/0",
        "countries: [1] | READ-005.quote /countries/0",
        "implements: [{code: POL-LEG-01}, {code: POL-LEG-01}] | FIELD-008 /implements/1",
        "publicContact: {form: 'javascript:alert(1)'} | FIELD-004.link /publicContact/form",
        "publicContact: {form: 'data:text/html,x'} | FIELD-004.link /publicContact/form",
        "publicContact: {form: 'ftp://x'} | FIELD-004.link /publicContact/form",
        "publicContact: {form: 'file:///etc/passwd'} | FIELD-004.link /publicContact/form",
        "publicContact: {form: 'https://exa mple.org'} | FIELD-004.link /publicContact/form",
        "publicContact: {form: 'https://localhost/'} | PR-019.private-address /publicContact/form",
        "language: english | FIELD-006 /language",
        "title: {english: A title} | FIELD-006 /title/english",
        "lessons: [1] | READ-005.localized /lessons/0",
      })
  void faultIsToldOnce(String members, String expected) throws IOException {
    assertEquals(List.of(expected), told(members));
  }

  @Test
  void identifierOfAnotherFormMayBeTheOneThatIsNamed() throws IOException {
    String named = "evaluation:\n  - {type: pre-post, reference: r9}\n";
    String wrong = "references:\n  - {id: 'r 9', title: Report, url: 'https://example.org/r'}\n";
    assertEquals(List.of("FIELD-004.reference-id /references/0/id"), told(wrong + named));
    String both = named + "  - {type: pre-post, reference: r8}\n";
    assertEquals(
        List.of(
            "PR-022.dangling /evaluation/0/reference",
            "PR-022.dangling /evaluation/1/reference",
            "FIELD-004.reference-id /references/0/id"),
        told(wrong + both));
  }

  @Test
  void endBeforeTheStartIsNotToldOfResultsToo() throws IOException {
    String result = "results:\n  - {description: {en: Answers.}, period: '2020'}\n";
    assertEquals(
        List.of("PR-003.practice /ended"), told("stage: completed\nended: '2018'\n" + result));
  }

  @Test
  void anObjectWithoutMembersIsAbsent() throws IOException {
    assertEquals(
        List.of("FIELD-001.blank /publicContact", "FIELD-001.blank /transferability"),
        told("publicContact: {}\ntransferability: {replicatedIn: []}\n"));
    assertEquals(List.of("READ-004 /transferability/x-own"), told("transferability: {x-own: 1}\n"));
    assertEquals(
        List.of("PR-018 "),
        RuleExamples.told("lessons: []\ncost: {}\ntransferability: {}\n", Stage.SUBMISSION));
  }

  @Test
  void emptyListIsNoMisfit() throws IOException {
    assertEquals(List.of("FIELD-001.list /lessons"), told("lessons: []\n"));
  }

  @Test
  void memberThatIsNotKnownAndStandsTwiceIsToldOnceOfEach() throws IOException {
    assertEquals(List.of("READ-003 /nte", "READ-004 /nte"), told("nte: a\nnte: b\n"));
  }
}
