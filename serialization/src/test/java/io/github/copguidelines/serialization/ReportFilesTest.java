package io.github.copguidelines.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.finding.AcceptedFinding;
import io.github.copguidelines.finding.Comparison;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.RuleBook;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.text.PartialDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One report with everything that a report can have, in each form that programs read. */
class ReportFilesTest {

  private static final Finding ERROR =
      Rule.error("PR-002")
          .at(Pointer.parse("/x"))
          .argument("max", 1200)
          .line(3)
          .column(7)
          .ownMessage(LocalizedText.of("en", "Mend it."))
          .build();
  private static final Finding CELL =
      Rule.info("OURS-1")
          .at(Pointer.parse("/y"))
          .cell("Records!C7")
          .ownMessage(LocalizedText.of("en", "See."))
          .build();
  private static final Finding ACCEPTED =
      Rule.warning("PR-003")
          .at(Pointer.parse("/z"))
          .line(4)
          .ownMessage(LocalizedText.of("en", "Look."))
          .build();
  private static final Finding FIXED =
      Rule.warning("READ-004")
          .at(Pointer.parse("/gone"))
          .ownMessage(LocalizedText.of("en", "Gone."))
          .build();

  private static final String NAME = "a b.yaml";

  private static final ValidationReport JUDGED =
      ValidationReport.of(
          Stage.SUBMISSION,
          List.of(ERROR, CELL),
          List.of(new AcceptedFinding(ACCEPTED, "so it is", PartialDate.parse("2027-06"))));

  private static final DocumentReport REPORT =
      new DocumentReport(NAME, JUDGED)
          .comparedWith(Comparison.of(NAME, List.of(ERROR, FIXED), JUDGED));

  private static String withFingerprints(String text) {
    return text.replace("E!", ERROR.fingerprint(NAME))
        .replace("C!", CELL.fingerprint(NAME))
        .replace("A!", ACCEPTED.fingerprint(NAME))
        .replace("F!", FIXED.fingerprint(NAME));
  }

  @Test
  void jsonHasAllOfIt() {
    assertEquals(
        Trees.json(
            withFingerprints(
                """
                {
                  "schemaVersion": "1.0",
                  "summary": {
                    "documents": 1, "withoutErrors": 0, "errors": 1, "warnings": 0, "infos": 1,
                    "accepted": 1, "new": 1, "unchanged": 1, "fixed": 1
                  },
                  "documents": [{
                    "document": "a b.yaml",
                    "stage": "submission",
                    "valid": false,
                    "findings": [
                      {
                        "rule": "PR-002", "severity": "error", "pointer": "/x", "line": 3,
                        "column": 7, "messageKey": "PR-002", "arguments": {"max": 1200},
                        "message": "Mend it.", "fingerprint": "E!", "status": "unchanged"
                      },
                      {
                        "rule": "OURS-1", "severity": "info", "pointer": "/y",
                        "cell": "Records!C7", "messageKey": "OURS-1", "message": "See.",
                        "fingerprint": "C!", "status": "new"
                      }
                    ],
                    "accepted": [{
                      "rule": "PR-003", "severity": "warning", "pointer": "/z", "line": 4,
                      "messageKey": "PR-003", "message": "Look.", "fingerprint": "A!",
                      "status": "new", "reason": "so it is", "until": "2027-06"
                    }],
                    "fixed": [{
                      "rule": "READ-004", "severity": "warning", "pointer": "/gone",
                      "messageKey": "READ-004", "message": "Gone.", "fingerprint": "F!",
                      "status": "fixed"
                    }]
                  }]
                }
                """)),
        Trees.json(ReportWriter.json(Locale.ENGLISH).write(List.of(REPORT))));
  }

  @Test
  void csvHasAllOfIt() {
    assertEquals(
        withFingerprints(
                """
                document,rule,severity,pointer,line,column,cell,message,fingerprint,status,reason,until
                a b.yaml,PR-002,error,/x,3,7,,Mend it.,E!,unchanged,,
                a b.yaml,OURS-1,info,/y,,,Records!C7,See.,C!,new,,
                a b.yaml,PR-003,warning,/z,4,,,Look.,A!,accepted,so it is,2027-06
                a b.yaml,READ-004,warning,/gone,,,,Gone.,F!,fixed,,
                """)
            .replace("\n", "\r\n"),
        ReportWriter.csv(Locale.ENGLISH).write(List.of(REPORT)));
  }

  @Test
  void csvWithoutAnEarlierRunHasNoStatusButAccepted() {
    List<String> lines =
        ReportWriter.csv(Locale.ENGLISH)
            .write(List.of(new DocumentReport(NAME, JUDGED)))
            .lines()
            .map(line -> line.split(",", -1)[9])
            .toList();
    assertEquals(List.of("status", "", "", "accepted"), lines);
  }

  @Test
  void sarifHasAllOfIt() {
    assertEquals(
        Trees.json(
            withFingerprints(
                """
                {
                  "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
                  "version": "2.1.0",
                  "runs": [{
                    "tool": {"driver": {
                      "name": "cop",
                      "informationUri": "https://copguidelines.github.io/",
                      "rules": [
                        {"id": "OURS-1", "shortDescription": {"text": "OURS-1"}},
                        {
                          "id": "PR-002", "shortDescription": {"text": "%s"},
                          "helpUri": "https://copguidelines.github.io/rules/PR-002"
                        },
                        {
                          "id": "PR-003", "shortDescription": {"text": "%s"},
                          "helpUri": "https://copguidelines.github.io/rules/PR-003"
                        },
                        {
                          "id": "READ-004", "shortDescription": {"text": "%s"},
                          "helpUri": "https://copguidelines.github.io/rules/READ-004"
                        }
                      ]
                    }},
                    "invocations": [{"executionSuccessful": true}],
                    "language": "en",
                    "columnKind": "utf16CodeUnits",
                    "results": [
                      {
                        "ruleId": "PR-002", "ruleIndex": 1, "level": "error",
                        "message": {"text": "Mend it."},
                        "locations": [{
                          "physicalLocation": {
                            "artifactLocation": {"uri": "a%%20b.yaml"},
                            "region": {"startLine": 3, "startColumn": 7}
                          },
                          "logicalLocations": [{"fullyQualifiedName": "/x"}]
                        }],
                        "partialFingerprints": {"copFinding/v1": "E!"},
                        "baselineState": "unchanged"
                      },
                      {
                        "ruleId": "OURS-1", "ruleIndex": 0, "level": "note",
                        "message": {"text": "See."},
                        "locations": [{
                          "physicalLocation": {"artifactLocation": {"uri": "a%%20b.yaml"}},
                          "logicalLocations": [
                            {"fullyQualifiedName": "/y"}, {"fullyQualifiedName": "Records!C7"}
                          ]
                        }],
                        "partialFingerprints": {"copFinding/v1": "C!"},
                        "baselineState": "new"
                      },
                      {
                        "ruleId": "PR-003", "ruleIndex": 2, "level": "warning",
                        "message": {"text": "Look."},
                        "locations": [{
                          "physicalLocation": {
                            "artifactLocation": {"uri": "a%%20b.yaml"}, "region": {"startLine": 4}
                          },
                          "logicalLocations": [{"fullyQualifiedName": "/z"}]
                        }],
                        "partialFingerprints": {"copFinding/v1": "A!"},
                        "baselineState": "new",
                        "suppressions": [{
                          "kind": "external", "status": "accepted", "justification": "so it is"
                        }]
                      },
                      {
                        "ruleId": "READ-004", "ruleIndex": 3, "level": "warning",
                        "message": {"text": "Gone."},
                        "locations": [{
                          "physicalLocation": {"artifactLocation": {"uri": "a%%20b.yaml"}},
                          "logicalLocations": [{"fullyQualifiedName": "/gone"}]
                        }],
                        "partialFingerprints": {"copFinding/v1": "F!"},
                        "baselineState": "absent"
                      }
                    ],
                    "properties": {"stage": "submission"}
                  }]
                }
                """
                    .formatted(title("PR-002"), title("PR-003"), title("READ-004")))),
        Trees.json(ReportWriter.sarif(Locale.ENGLISH).write(List.of(REPORT))));
  }

  private static String title(String rule) {
    return RuleBook.title(rule, Locale.ENGLISH);
  }

  /** SARIF has room for languages of two letters alone, and for no stage where nothing was read. */
  @Test
  void sarifOfNothingHasOneRunAllTheSame() {
    String sarif = ReportWriter.sarif(Locale.forLanguageTag("tlh")).write(List.of());
    assertTrue(sarif.contains("\"results\": []"), sarif);
    assertEquals(-1, sarif.indexOf("\"language\""));
    assertEquals(-1, sarif.indexOf("\"properties\""));
  }

  @ParameterizedTest
  @CsvSource({
    "practices.xlsx#Records!7, practices.xlsx",
    "a/practices.XLSX#Records!7, a/practices.XLSX",
    "a/list.csv#3, a/list.csv",
    "a.csv#b/c.yaml, a.csv%23b/c.yaml",
    ".csv#3, .csv",
    "az/AZ/09/-._~, az/AZ/09/-._~",
    "'`{@[/:', %60%7B%40%5B/%3A",
    "\u4e2d.json, %E4%B8%AD.json",
    "/, file:///",
    "C:/a b, file:///C:/a%20b"
  })
  void rowsAreInTheirFile(String name, String uri) {
    assertEquals(uri, SarifLocation.uri(name));
  }

  @Test
  void aReportIsNamedByItsDocumentAndHasNoTextOfIt() {
    assertEquals(
        "DocumentReport{a b.yaml, " + JUDGED + "}", REPORT.withSource("secret").toString());
  }
}
