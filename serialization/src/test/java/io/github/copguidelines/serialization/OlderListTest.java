package io.github.copguidelines.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.ReadDocument;
import io.github.copguidelines.practice.PracticeRecord;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists of records of format 0.9 with something wrong around the records. */
class OlderListTest {

  private static List<String> told(String yaml) {
    List<ReadDocument<PracticeRecord>> all =
        CopYaml.lenient().readAll(yaml.getBytes(StandardCharsets.UTF_8), PracticeRecord.class);
    return all.stream().map(OlderListTest::told).toList();
  }

  private static String told(ReadDocument<PracticeRecord> document) {
    return document.result().object().map(record -> record.id()).orElse("-")
        + String.join(
            "",
            document.result().findings().stream()
                .filter(finding -> !finding.rule().equals("READ-013"))
                .map(OlderListTest::told)
                .toList());
  }

  private static String told(Finding finding) {
    return " %s@%s:%d:%d"
        .formatted(
            finding.messageKey(),
            finding.pointer(),
            finding.line().orElse(0),
            finding.column().orElse(0));
  }

  @Test
  void aSecondDocumentIsToldOfTheFirstRecord() {
    assertEquals(
        List.of("a READ-009.document@:5:1", "b"),
        told("practices:\n- id: a\n- id: b\n---\nc: d\n"));
  }

  @Test
  void anElementThatIsNoRecordIsToldWhereItIs() {
    assertEquals(
        List.of("a", "- READ-005@:3:3", "c READ-004@/zz:5:7"),
        told("practices:\n- id: a\n- [x]\n- id: c\n  zz: 1\n"));
  }

  @Test
  void aMemberThatStandsTwiceIsToldOfItsOwnRecord() {
    assertEquals(
        List.of("a READ-003@/language:4:3", "b READ-003@/version:7:3"),
        told(
            """
            practices:
            - id: a
              language: en
              language: fr
            - id: b
              version: 1
              version: 2
            """));
  }

  @Test
  void recordsOnOneLineHaveTheirOwnColumns() {
    String list =
        "{\"practices\": [{\"id\":\"a\",\"zz\":1},{\"id\":\"\uD83D\uDE00\",\"zz\":1},\n {\"id\":\"c\",\"zz\":1}]}";
    assertEquals(
        List.of(
            "a READ-004@/zz:1:%d".formatted(list.indexOf("1") + 1),
            "\uD83D\uDE00 READ-004@/zz:1:%d".formatted(list.indexOf("1},\n") + 1),
            "c READ-004@/zz:2:17"),
        told(list));
  }

  @Test
  void aListThatStandsTwiceHasTheFindingsOfTheLast() {
    assertEquals(
        List.of("a READ-003@:3:1"), told("practices:\n  x: 1e999\npractices: [{id: a}]\n"));
  }

  @Test
  void aVersionBesideTheRecordsIsThatOfAllOfThem() {
    assertEquals(List.of("a", "b"), told("schemaVersion: '0.9'\npractices:\n- id: a\n- id: b\n"));
    assertEquals(
        List.of("- READ-008@/id:4:1 READ-004@/practices:2:1 READ-012@/schemaVersion:0:0"),
        told("schemaVersion: '2.0'\npractices:\n- id: a\n"));
  }

  @Test
  void anElementThatIsAnAliasIsToldAtItsPlace() {
    assertEquals(
        List.of("a READ-004@/base:2:17", "- READ-011@:3:3", "c READ-004@/zz:5:7"),
        told("practices:\n- {id: a, base: &b x}\n- *b\n- id: c\n  zz: 1\n"));
  }

  @Test
  void anElementOfAListOfARecordThatIsAnAliasIsToldOnce() {
    assertEquals(
        List.of(
            "a READ-004@/base:3:9 READ-011@/countries/0:5:15 READ-005@/countries/2:5:23"
                + " READ-011@/references/0:4:16 READ-004@/references/1/zz:4:35"),
        told(
            "practices:\n- id: a\n  base: &b x\n  references: [*b, {title: t, zz: 1}]\n  countries: [*b, ES, 7]\n"));
  }
}
