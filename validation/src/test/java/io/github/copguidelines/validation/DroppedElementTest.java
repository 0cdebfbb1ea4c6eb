package io.github.copguidelines.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.finding.ReadDocument;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.serialization.CopYaml;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What follows an element that cannot be kept is told of where it stands in the document. */
class DroppedElementTest {

  private static List<String> told(String yaml) {
    byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
    return CopYaml.lenient().readAll(bytes, PracticeRecord.class).stream()
        .flatMap(document -> told(document).stream())
        .toList();
  }

  private static List<String> told(ReadDocument<PracticeRecord> document) {
    return document
        .locate(Samples.VALIDATOR.validate(document.result(), Stage.DRAFT))
        .findings()
        .stream()
        .filter(finding -> List.of("PR-012", "READ-011").contains(finding.rule()))
        .map(
            finding ->
                "%s %s %d:%d"
                    .formatted(
                        finding.rule(),
                        finding.pointer(),
                        finding.line().orElse(0),
                        finding.column().orElse(0)))
        .toList();
  }

  @Test
  void inAListThatTheModelDoesNotKnow() {
    assertEquals(
        List.of("READ-011 /notes/0 2:9", "READ-011 /notes/2 2:20", "PR-012 /notes/3/0 2:26"),
        told(
            """
            base: &b x
            notes: [*b, hello, *b, [ someone@example.org ]]
            """));
  }

  @Test
  void inAListWithinAValueThatDidNotFit() {
    assertEquals(
        List.of(
            "READ-011 /title/1 2:12", "READ-011 /title/2/en/0 2:22", "PR-012 /title/2/en/1 2:26"),
        told(
            """
            base: &b x
            title: [a, *b, {en: [*b, someone@example.org]}]
            """));
  }
}
