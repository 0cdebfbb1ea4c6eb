package io.github.copguidelines.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.finding.AcceptedFinding;
import io.github.copguidelines.finding.Comparison;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.report.Report;
import io.github.copguidelines.report.ReportedCoverage;
import io.github.copguidelines.serialization.binding.internal.Writing;
import io.github.copguidelines.text.PartialDate;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportSinkTest {

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

  /** Returns the report of a sink, which keeps a lot in its temporary file. */
  private static String sunk(ReportWriter form, List<DocumentReport> documents) throws IOException {
    StringWriter out = new StringWriter();
    try (ReportSink report = form.begin(out)) {
      for (DocumentReport document : documents) {
        report.document(form.render(document));
      }
      report.end();
    }
    return out.toString();
  }

  private static List<ReportWriter> forms(Locale locale) {
    return List.of(
        ReportWriter.text(locale, ReportStyle.plain()),
        ReportWriter.streamedText(locale, ReportStyle.plain()),
        ReportWriter.json(locale),
        ReportWriter.streamedJson(locale),
        ReportWriter.sarif(locale),
        ReportWriter.html(locale, rule -> Optional.empty()),
        ReportWriter.csv(locale));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3, 1_000})
  void aReportIsTheSameHoweverManyDocumentsThereAre(int times) throws IOException {
    List<DocumentReport> documents = documents(times);
    for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("ar"))) {
      for (ReportWriter form : forms(locale)) {
        assertEquals(form.write(documents), sunk(form, documents));
      }
    }
  }

  /** The documents of a report are printed one by one. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3, 1_000})
  void jsonIsPrintedAsIfItWereWrittenAtOnce(int times) {
    for (ReportWriter form :
        List.of(ReportWriter.json(Locale.ENGLISH), ReportWriter.sarif(Locale.ENGLISH))) {
      String json = form.write(documents(times));
      Object tree = JsonMapper.shared().readValue(json, Object.class);
      assertEquals(new JsonText().write(out -> Writing.writePlain(tree, out)), json);
    }
  }

  @Test
  void sarifOfDocumentsWithoutFindingsHasNoResults() {
    String sarif = ReportWriter.sarif(Locale.ENGLISH).write(documents(1).subList(0, 1));
    assertTrue(sarif.contains("\"results\": [],\n"), sarif);
  }

  /** The first rule by name comes last; its name, as any rule may have it, needs escapes. */
  @Test
  void indexesOfRulesAreThoseOfAllRules() throws IOException {
    List<DocumentReport> documents = documents(1_000);
    documents.add(
        new DocumentReport(
            "last",
            ValidationReport.of(
                Stage.DRAFT, List.of(Rule.error("A \"$1\\\u2028").at(Pointer.root()).build()))));
    JsonNode run =
        JsonMapper.shared()
            .readTree(sunk(ReportWriter.sarif(Locale.ENGLISH), documents))
            .at("/runs/0");
    assertEquals("A \"$1\\\u2028", run.at("/tool/driver/rules/0/id").asString());
    assertEquals(4_001, run.get("results").size());
    for (JsonNode result : run.get("results")) {
      JsonNode rule = run.at("/tool/driver/rules").get(result.get("ruleIndex").asInt());
      assertEquals(rule.get("id").asString(), result.get("ruleId").asString());
    }
  }

  @Test
  void streamedJsonIsTheSameReportWithADocumentInEachLine() {
    for (int times : List.of(0, 1, 3)) {
      List<DocumentReport> documents = documents(times);
      String json = ReportWriter.streamedJson(Locale.ENGLISH).write(documents);
      assertEquals(read(ReportWriter.json(Locale.ENGLISH).write(documents)), read(json));
      assertEquals(times == 0 ? 3 : 2 + documents.size(), json.lines().count());
      assertTrue(json.contains("\n],\"summary\":{"), json);
    }
  }

  @Test
  void streamedJsonHasItsCoverageLast() throws IOException {
    StringWriter out = new StringWriter();
    try (ReportSink report = ReportWriter.streamedJson(Locale.ENGLISH).begin(out)) {
      report.document(documents(1).get(1));
      report.end(ReportedCoverage.builder().records(7).build());
    }
    assertEquals(Optional.of(7), read(out.toString()).coverage().orElseThrow().records());
  }

  private static Report read(String json) {
    ReadResult<Report> result = CopJson.strict().read(json, Report.class);
    assertEquals(List.of(), result.findings());
    return result.value();
  }

  @Test
  void streamedTextHasItsSummaryLast() {
    String whole = ReportWriter.text(Locale.ENGLISH, ReportStyle.plain()).write(documents(1));
    int summary = whole.indexOf("\n\nrecords/") + 1;
    assertEquals(
        whole.substring(summary) + "\n" + whole.substring(0, summary),
        ReportWriter.streamedText(Locale.ENGLISH, ReportStyle.plain()).write(documents(1)));
  }

  private static final class Counted extends StringWriter {
    private int flushed;

    @Override
    public void flush() {
      flushed++;
    }
  }

  @Test
  void aReportIsFlushedAtItsEndOnly() throws IOException {
    for (ReportWriter form : forms(Locale.ENGLISH)) {
      Counted out = new Counted();
      try (ReportSink report = form.begin(out)) {
        int begun = out.toString().length();
        report.document(documents(1).get(2));
        assertEquals(form.isStreamed(), out.toString().length() > begun);
        assertEquals(0, out.flushed);
        report.end();
      }
      assertEquals(1, out.flushed);
    }
  }

  @Test
  void aFileBesideTheDocumentsIsNotCounted() throws IOException {
    DocumentReport settings =
        new DocumentReport("settings.yaml", ValidationReport.of(Stage.DRAFT, List.of(ERROR)));
    StringWriter out = new StringWriter();
    try (ReportSink report = ReportWriter.json(Locale.ENGLISH).begin(out)) {
      report.document(documents(1).get(0));
      assertTrue(report.isValid());
      report.beside(settings);
      assertFalse(report.isValid());
      report.end();
    }
    JsonNode json = JsonMapper.shared().readTree(out.toString());
    assertEquals(1, json.at("/summary/documents").asInt());
    assertEquals(1, json.at("/summary/withoutErrors").asInt());
    assertEquals(1, json.at("/summary/errors").asInt());
    assertEquals("settings.yaml", json.at("/documents/1/document").asString());
  }

  @Test
  void aRunThatCouldNotReadADocumentDidNotSucceed() {
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
    String sarif = ReportWriter.sarif(Locale.ENGLISH).write(documents);
    JsonNode invocation = JsonMapper.shared().readTree(sarif).at("/runs/0/invocations/0");
    assertFalse(invocation.get("executionSuccessful").asBoolean());
    JsonNode told = invocation.at("/toolExecutionNotifications/0");
    assertEquals(
        "no%20file.yaml", told.at("/locations/0/physicalLocation/artifactLocation/uri").asString());
    assertTrue(told.at("/message/text").asString().contains("could not be read"));
    assertTrue(
        ReportWriter.text(Locale.ENGLISH, ReportStyle.plain())
            .write(documents)
            .contains("Documents that could not be read or checked: 1."));
  }
}
