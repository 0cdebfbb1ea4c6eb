package io.github.copguidelines.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.practice.PracticeRecord;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Elements of lists that were not kept leave the others where they belong. */
class LostElementsTest {

  @Test
  void aValueIsPutBackIntoItsOwnElement() {
    ReadResult<PracticeRecord> result =
        json(
            "{\"id\":\"a\",\"objectives\":[\"\\ud800\",{\"en\":\"first\"},"
                + "{\"en\":\"second\",\"fr\":5},{\"en\":\"third\"}]}");
    assertEquals(
        Trees.json(
            "{\"id\":\"a\",\"objectives\":[\"\\ud800\",{\"en\":\"first\"},"
                    .replace("\"\\ud800\",", "")
                + "{\"en\":\"second\",\"fr\":5},{\"en\":\"third\"}]}"),
        Trees.json(CopJson.lenient().write(result)));
  }

  @Test
  void aLostElementBeforeTheOnlyOtherIsNoFailure() {
    ReadResult<PracticeRecord> result =
        json("{\"id\":\"a\",\"objectives\":[\"\\ud800\",{\"en\":5}],\"keywords\":[\"\\udfff\",7]}");
    assertEquals(
        Trees.json("{\"id\":\"a\",\"objectives\":[{\"en\":5}],\"keywords\":[7]}"),
        Trees.json(CopJson.lenient().write(result)));
  }

  @Test
  void placesAfterALostElementAreThoseOfTheDocument() {
    ReadResult<PracticeRecord> yaml =
        CopYaml.lenient().read("id: a\ncountries: [*a, XX, 7, YY]\n", PracticeRecord.class);
    assertEquals(List.of("XX", "YY"), yaml.value().countries());
    assertEquals("/countries/1", at(yaml, "/countries/0"));
    assertEquals("/countries/3", at(yaml, "/countries/1"));
  }

  @Test
  void membersNamedByDigitsAreNoElements() {
    ReadResult<PracticeRecord> result =
        json("{\"id\":\"a\",\"title\":{\"1\":5,\"2\":\"two\"},\"countries\":[7,\"XX\"]}");
    assertEquals("/title/2", at(result, "/title/2"));
    assertEquals("/countries/1", at(result, "/countries/0"));
  }

  @Test
  void aListThatStandsTwiceCountsOnce() {
    ReadResult<PracticeRecord> result =
        json("{\"id\":\"a\",\"countries\":[7,7,\"XX\"],\"countries\":[\"YY\",7,\"ZZ\"]}");
    assertEquals("/countries/0", at(result, "/countries/0"));
    assertEquals("/countries/2", at(result, "/countries/1"));
    assertEquals(
        Trees.json("{\"id\":\"a\",\"countries\":[\"YY\",7,\"ZZ\"]}"),
        Trees.json(CopJson.lenient().write(result)));
  }

  @Test
  void aMemberThatWasNotKeptIsNotSaidToBe() {
    ReadResult<PracticeRecord> result = json("{\"id\":\"a\",\"other\":1e400,\"kept\":1}");
    assertEquals(
        List.of("READ-004 /kept", "LIMIT-005 /other"),
        result.findings().stream().map(f -> f.rule() + " " + f.pointer()).toList());
  }

  @Test
  void aValueThatDidNotFitAndCannotBeKeptEitherIsToldTwice() {
    ReadResult<PracticeRecord> result =
        json(
            "{\"id\":\"a\",\"objectives\":[\"\\ud800\"],\"title\":1e400,"
                + "\"cost\":[{\"a\":1,\"a\":2}]}");
    assertEquals(
        List.of(
            "READ-005 /cost",
            "READ-003 /cost/0/a",
            "READ-002 /objectives/0",
            "READ-005 /objectives/0",
            "LIMIT-005 /title",
            "READ-005 /title"),
        result.findings().stream().map(f -> f.rule() + " " + f.pointer()).toList());
  }

  @Test
  void manyValuesThatDoNotFitTakeNoLongTime() {
    String partner = "{\"name\":1,\"type\":1,\"country\":1,\"website\":1,\"role\":1}";
    String text =
        "{\"id\":\"a\",\"partners\":["
            + (partner + ",").repeat(9_998)
            + partner
            + "]"
            + ",\"kind\":1".repeat(20_000)
            + ",\"keywords\":[]".repeat(20_000)
            + "}";
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          ReadResult<PracticeRecord> result = json(text);
          List<Finding> findings = new ArrayList<>();
          for (int i = 0; i < 9_999; i++) {
            findings.add(
                Rule.error("FIELD-001").at(Pointer.parse("/partners/" + i + "/name")).build());
          }
          ValidationReport report = ValidationReport.of(Stage.DRAFT, findings);
          assertTrue(result.report(report).findings().size() >= 10_001);
          assertTrue(CopJson.lenient().write(result).length() > 500_000);
        });
  }

  private static String at(ReadResult<?> result, String inObject) {
    return result.toDocument(Pointer.parse(inObject)).toString();
  }

  private static ReadResult<PracticeRecord> json(String document) {
    return CopJson.lenient().read(document, PracticeRecord.class);
  }
}
