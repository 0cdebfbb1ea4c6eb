package io.github.copguidelines.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.finding.AcceptedFinding;
import io.github.copguidelines.finding.Comparison;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.text.PartialDate;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GatheredReportTest {

  private static final Finding WARNING =
      Rule.warning("PR-011").at(Pointer.parse("/title/en")).line(2).column(5).build();
  private static final Finding ERROR =
      Rule.error("FIELD-001").at(Pointer.parse("/summary")).build();

  /** Documents with findings, accepted and fixed ones, and with none, so many times. */
  private static List<DocumentReport> documents(int times) {
    List<DocumentReport> documents = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      ValidationReport report =
          ValidationReport.of(
              Stage.SUBMISSION,
              List.of(ERROR),
              List.of(
                  new AcceptedFinding(WARNING, "\"ruleIndex\": -1", PartialDate.parse("2999"))));
      String name = "records/" + i + ".yaml";
      documents.add(new DocumentReport("none-" + i, ValidationReport.of(Stage.DRAFT, List.of())));
      documents.add(new DocumentReport(name, report).withSource("id: a\ntitle: {en: A}\n"));
      documents.add(
          new DocumentReport(name, report)
              .comparedWith(Comparison.of(name, List.of(ERROR, WARNING), report)));
    }
    return documents;
  }

  private static String gathered(GatheredReport report, List<DocumentReport> documents)
      throws IOException {
    StringWriter out = new StringWriter();
    try (report) {
      for (DocumentReport document : documents) {
        report.add(report.part(document));
      }
      report.writeTo(out);
    }
    return out.toString();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3, 1_000})
  void itIsThatOfTheWriterHoweverManyDocumentsThereAre(int times) throws IOException {
    List<DocumentReport> documents = documents(times);
    for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("ar"))) {
      assertEquals(
          ReportWriter.json(documents, locale), gathered(GatheredReport.json(locale), documents));
      assertEquals(
          ReportWriter.sarif(documents, locale), gathered(GatheredReport.sarif(locale), documents));
      assertEquals(
          ReportWriter.csv(documents, locale), gathered(GatheredReport.csv(locale), documents));
      assertEquals(
          ReportWriter.text(documents, locale, ReportStyle.plain()),
          gathered(GatheredReport.text(locale, ReportStyle.plain()), documents));
    }
  }

  @Test
  void documentsOfWhichNothingIsToldLeaveNoTrace() throws IOException {
    List<DocumentReport> documents = documents(2).subList(0, 1);
    assertEquals(
        ReportWriter.sarif(documents, Locale.ENGLISH),
        gathered(GatheredReport.sarif(Locale.ENGLISH), documents));
  }

  @Test
  void aFileBesideTheDocumentsIsNotCounted() throws IOException {
    DocumentReport settings =
        new DocumentReport("settings.yaml", ValidationReport.of(Stage.DRAFT, List.of(ERROR)));
    StringWriter out = new StringWriter();
    try (GatheredReport report = GatheredReport.json(Locale.ENGLISH)) {
      report.add(report.part(documents(1).get(0)));
      assertTrue(report.isValid());
      report.add(report.partBeside(settings));
      assertFalse(report.isValid());
      report.writeTo(out);
    }
    JsonNode json = JsonMapper.shared().readTree(out.toString());
    assertEquals(1, json.at("/summary/documents").asInt());
    assertEquals(1, json.at("/summary/withoutErrors").asInt());
    assertEquals(1, json.at("/summary/errors").asInt());
    assertEquals("settings.yaml", json.at("/documents/1/document").asString());
  }

  @Test
  void aRunThatCouldNotReadADocumentDidNotSucceed() throws IOException {
    List<DocumentReport> documents =
        List.of(
            documents(1).get(1),
            new DocumentReport(
                "no file.yaml",
                ValidationReport.of(
                    Stage.DRAFT,
                    List.of(
                        Rule.error("RULE-002")
                            .at(Pointer.root())
                            .messageCase("RULE-002", "read")
                            .build()))));
    String sarif = ReportWriter.sarif(documents, Locale.ENGLISH);
    assertEquals(sarif, gathered(GatheredReport.sarif(Locale.ENGLISH), documents));
    JsonNode invocation = JsonMapper.shared().readTree(sarif).at("/runs/0/invocations/0");
    assertFalse(invocation.get("executionSuccessful").asBoolean());
    JsonNode told = invocation.at("/toolExecutionNotifications/0");
    assertEquals(
        "no%20file.yaml", told.at("/locations/0/physicalLocation/artifactLocation/uri").asString());
    assertTrue(told.at("/message/text").asString().contains("could not be read"));
    assertTrue(
        ReportWriter.text(documents, Locale.ENGLISH, ReportStyle.plain())
            .contains("Documents that could not be read or judged: 1."));
  }
}
