package io.github.copguidelines.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.practice.PracticeRecord;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTagsTest {

  private static List<String> found(DocumentFormat format, String document) {
    return format
        .read(document.getBytes(StandardCharsets.UTF_8), PracticeRecord.class)
        .findings()
        .stream()
        .filter(one -> one.rule().equals("READ-015"))
        .map(YamlTagsTest::line)
        .toList();
  }

  private static String line(Finding finding) {
    return finding.pointer() + " " + finding.line().orElse(0) + ":" + finding.column().orElse(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "licence: !x A | /licence 2:10",
        "licence: !!binary aGVsbG8= | /licence 2:10",
        "licence: !!timestamp 2026-11-25 | /licence 2:10",
        "version: !!int 1.5 | /version 2:10",
        "keywords: !!set {a, b} | /keywords 2:11",
        "keywords: !list [a] | /keywords 2:11",
        "keywords: [a, !x b] | /keywords/1 2:15",
        "title: {en: A course, !x fr: Un cours} | /title/fr 2:23",
        "title: {!!int 5: A course} | /title/5 2:9",
        "ours: [[{a: [1, {b: !x c}]}]] | /ours/0/0/a/1/b 2:21",
        "licence: !<tag:example.org,2026:x> A | /licence 2:10",
        "licence: !!bool 5 | /licence 2:10",
        "licence: &a!b !x A | /licence 2:15",
        "licence: &a\\n  !x A | /licence 3:3"
      })
  void tagThatIsNotKeptIsFound(String line, String expected) {
    String document = "id: example\n" + line.replace("\\n", "\n") + "\n";
    assertEquals(List.of(expected), found(CopYaml.lenient(), document));
    assertEquals(List.of(expected), found(CopYaml.strict(), document));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "licence: !!set {a} | READ-015 !!set",
        "licence: !photo A | READ-015 !photo",
        "title: {!lang en: A course} | READ-015.name !lang",
        "licence: !<tag:example.org,2026:a> A | READ-015 !<...>",
        "licence: !a1@example.org A | READ-015 !..."
      })
  void tagIsNamedWhereItIsAPlainWord(String line, String expected) {
    Finding found =
        CopYaml.lenient().read("id: a\n" + line + "\n", PracticeRecord.class).findings().stream()
            .filter(one -> one.rule().equals("READ-015"))
            .findFirst()
            .orElseThrow();
    assertEquals(expected, found.messageKey() + " " + found.arguments().get("tag").orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "licence: !!str A",
        "licence: !!str 5",
        "licence: !!str true",
        "licence: ! 5",
        "ours: !!int '5'",
        "ours: !!bool 'true'",
        "licence: !!str '5'",
        "licence: ! A",
        "licence: ! '5'",
        "licence: Report now!",
        "licence: '!x'",
        "version: !!int 5",
        "ours: !!float 5",
        "ours: !!float 5.5",
        "ours: !!bool true",
        "ours: !!null null",
        "ours: !!null ",
        "title: !!map {!!str en: !!str A course}",
        "keywords: !!seq [a]",
        "keywords: ! [a]",
        "licence: A # !x"
      })
  void tagThatIsAppliedIsNotFound(String line) {
    assertEquals(List.of(), found(CopYaml.lenient(), "id: example\n" + line + "\n"));
  }

  @Test
  void tagOfAWholeDocumentIsFound() {
    assertEquals(List.of(" 1:1"), found(CopYaml.lenient(), "!record\nid: example\n"));
    assertEquals(List.of(), found(CopYaml.lenient(), "!!map\nid: example\n"));
    assertEquals(List.of(), found(CopYaml.lenient(), "id: example\n---\n!record\nid: x\n"));
  }

  @Test
  void valueIsReadAsBefore() {
    ReadResult<PracticeRecord> result =
        CopYaml.lenient().read("id: !x example\nlicence: !x A\n", PracticeRecord.class);

    assertEquals("example", result.value().id());
    assertEquals("A", result.value().licence().orElse(""));
  }

  @Test
  void columnsCountAsAllOthersDo() {
    assertEquals(
        List.of("/keywords/1 2:16"),
        found(CopYaml.lenient(), "id: example\nkeywords: [\uD83D\uDC27, !x b]\n"));
  }

  @Test
  void searchKeepsTheLimits() {
    DocumentFormat few = CopYaml.lenient().withLimits(Limits.builder().findings(2).build());

    assertEquals(
        List.of("READ-015", "LIMIT-006"),
        few
            .read("id: example\nkeywords: [!x a, !x b, !x c]\n", PracticeRecord.class)
            .findings()
            .stream()
            .map(Finding::rule)
            .sorted(Comparator.reverseOrder())
            .toList());
    assertEquals(
        List.of(),
        found(CopYaml.lenient(), "id: a\nx: " + "[".repeat(40) + "!x a" + "]".repeat(40) + "\n"));
  }
}
