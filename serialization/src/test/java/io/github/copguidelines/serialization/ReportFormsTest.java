package io.github.copguidelines.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.copguidelines.finding.AcceptedFinding;
import io.github.copguidelines.finding.Comparison;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.report.CoverageByAudience;
import io.github.copguidelines.report.CoverageCount;
import io.github.copguidelines.report.Report;
import io.github.copguidelines.report.ReportedCoverage;
import io.github.copguidelines.report.ReportedFinding;
import io.github.copguidelines.text.PartialDate;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportFormsTest {

  private static final Finding ERROR =
      Rule.error("PR-002")
          .at(Pointer.parse("/ituRegions"))
          .argument("region", "africa")
          .argument("countries", List.of("RW", "KE"))
          .line(3)
          .column(7)
          .build();
  private static final Finding WARNING =
      Rule.warning("READ-004").at(Pointer.parse("/=a,\"b")).build();
  private static final Finding ACCEPTED = Rule.info("PR-003").at(Pointer.parse("/ended")).build();
  private static final Finding FIXED = Rule.warning("READ-004").at(Pointer.parse("/gone")).build();

  private static final ValidationReport REPORT =
      ValidationReport.of(
          Stage.SUBMISSION,
          List.of(ERROR, WARNING),
          List.of(new AcceptedFinding(ACCEPTED, "it is so", PartialDate.parse("2027-06"))));

  private static final DocumentReport PLAIN = new DocumentReport("a b/\u00fc.yaml", REPORT);
  private static final DocumentReport COMPARED =
      PLAIN.comparedWith(Comparison.of(PLAIN.name(), List.of(ERROR, FIXED), REPORT));

  private static final Path SARIF_SCHEMA = Path.of(System.getProperty("cop.sarif.schema", ""));

  private static JsonNode sarif(DocumentReport document) {
    return JsonMapper.shared()
        .readTree(ReportWriter.sarif(Locale.ENGLISH).write(List.of(document)));
  }

  private static String text(DocumentReport document) {
    return ReportWriter.text(Locale.ENGLISH, ReportStyle.plain()).write(List.of(document));
  }

  @Test
  void aTextHasItsSummaryFirstAndThenItsDocuments() {
    assertEquals(
        """
        Documents: 1, without errors: 0. Errors: 1, warnings: 1. Stage: Submission. Accepted warnings: 1.
        Compared with the earlier report: new: 1, unchanged: 1, fixed: 1.

        a b/\u00fc.yaml
          error    PR-002     unchanged  /ituRegions (line 3, column 7)  ITU regions: The region Africa (africa) is missing. Add it, or correct the countries. Countries in it: Rwanda (RW), Kenya (KE).
          warning  READ-004   new        /=a,"b  This field name is not known here. Check the spelling.
          info     PR-003     new        /ended  Ended: PR-003
                   Accepted until June 2027: it is so
          warning  READ-004   fixed      /gone  This field name is not known here. Check the spelling.
        """,
        text(COMPARED));
  }

  @Test
  void aDocumentWithNothingToSayIsCountedOnly() {
    DocumentReport good = new DocumentReport("x", ValidationReport.of(Stage.DRAFT, List.of()));
    assertEquals(
        "Documents: 1, without errors: 1. Errors: 0, warnings: 0. Stage: Draft.\n", text(good));
  }

  @Test
  void aReportThatWasWrittenIsReadAgainWithoutFindings() throws IOException {
    ReportedCoverage coverage =
        ReportedCoverage.builder()
            .records(0)
            .audiences(
                CoverageByAudience.builder()
                    .policyMakers(CoverageCount.builder().named(0).total(122).build())
                    .children(CoverageCount.builder().named(0).total(3).build())
                    .build())
            .build();
    StringWriter out = new StringWriter();
    try (ReportSink report = ReportWriter.json(Locale.ENGLISH).begin(out)) {
      report.document(COMPARED);
      report.end(coverage);
    }
    ReadResult<Report> read = CopJson.strict().read(out.toString(), Report.class);
    assertEquals(List.of(), read.findings());
    assertEquals(
        List.of(WARNING, ERROR.toBuilder().line(Optional.empty()).column(Optional.empty()).build()),
        read.value().documents().get(0).findings().stream()
            .map(finding -> finding.toFinding().orElseThrow())
            .toList());
    ReportedFinding accepted = read.value().documents().get(0).accepted().get(0);
    assertEquals("it is so", accepted.reason().orElseThrow());
    assertEquals(ACCEPTED.fingerprint(PLAIN.name()), accepted.fingerprint().orElseThrow());
    assertEquals(1, read.value().documents().get(0).fixed().size());
    assertEquals(1, read.value().summary().orElseThrow().added().orElseThrow());
  }

  @Test
  void theListOfFindingsIsThereWhereItIsEmpty() {
    DocumentReport good = new DocumentReport("x", ValidationReport.of(Stage.DRAFT, List.of()));
    JsonNode json =
        JsonMapper.shared().readTree(ReportWriter.json(Locale.ENGLISH).write(List.of(good)));
    assertTrue(json.at("/documents/0/findings").isArray());
    assertTrue(json.at("/documents/0/accepted").isMissingNode());
    assertTrue(json.at("/summary/new").isMissingNode());
  }

  @Test
  void aTableHasOneLineForEachFindingAndNoFormula() {
    DocumentReport formula = new DocumentReport("=1+1", REPORT);
    List<String> lines =
        ReportWriter.csv(Locale.ENGLISH).write(List.of(formula, COMPARED)).lines().toList();
    assertEquals(
        "document,rule,severity,pointer,line,column,cell,message,fingerprint,status,reason,until",
        lines.get(0));
    assertEquals(1 + 3 + 4, lines.size());
    assertTrue(lines.get(1).startsWith("'=1+1,READ-004,warning,\"/=a,\"\"b\",,,"), lines.get(1));
    assertTrue(lines.get(5).endsWith(",unchanged,,"), lines.get(5));
    assertTrue(lines.get(6).endsWith(",accepted,it is so,2027-06"), lines.get(6));
    assertTrue(lines.get(7).endsWith(",fixed,,"), lines.get(7));
  }

  @Test
  void sarifHasWhatToolsForReviewsAskFor() {
    JsonNode run = sarif(COMPARED).at("/runs/0");
    assertEquals("utf16CodeUnits", run.get("columnKind").asString());
    assertEquals(4, run.get("results").size());
    JsonNode error = run.at("/results/1");
    assertEquals("error", error.get("level").asString());
    assertEquals("unchanged", error.get("baselineState").asString());
    assertEquals(
        "PR-002",
        run.at("/tool/driver/rules/" + error.get("ruleIndex").asInt() + "/id").asString());
    JsonNode location = error.at("/locations/0");
    assertEquals(
        "a%20b/%C3%BC.yaml", location.at("/physicalLocation/artifactLocation/uri").asString());
    assertEquals(3, location.at("/physicalLocation/region/startLine").asInt());
    assertEquals(7, location.at("/physicalLocation/region/startColumn").asInt());
    assertEquals("/ituRegions", location.at("/logicalLocations/0/fullyQualifiedName").asString());
    JsonNode accepted = run.at("/results/2");
    assertEquals("note", accepted.get("level").asString());
    assertEquals("it is so", accepted.at("/suppressions/0/justification").asString());
    assertEquals("absent", run.at("/results/3/baselineState").asString());
    assertTrue(sarif(PLAIN).at("/runs/0/results/0/baselineState").isMissingNode());
  }

  @ParameterizedTest
  @CsvSource({
    "./a/b.yaml, a/b.yaml",
    "a\\b.yaml, a/b.yaml",
    "/a/b.yaml, file:///a/b.yaml",
    "C:\\a\\b.yaml, file:///C:/a/b.yaml",
    "(standard input), %28standard%20input%29",
    "a:b, a%3Ab"
  })
  void namesBecomeAddresses(String name, String uri) {
    assertEquals(uri, SarifLocation.uri(name));
  }

  /** Run with {@code -Dcop.sarif.schema=FILE}; the schema of OASIS is not ours to copy. */
  @Test
  void sarifIsValidByThePublishedSchema() throws IOException {
    assumeTrue(
        Files.isRegularFile(SARIF_SCHEMA),
        "Skipped: -Dcop.sarif.schema names no file with the schema of SARIF 2.1.0.");
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
            .getSchema(JsonMapper.shared().readTree(Files.readString(SARIF_SCHEMA)));
    DocumentReport unread =
        new DocumentReport(
            "gone.yaml",
            ValidationReport.of(
                Stage.DRAFT, List.of(Rule.error("RULE-002").at(Pointer.root()).build())));
    for (DocumentReport document : List.of(PLAIN, COMPARED, unread)) {
      assertEquals(List.of(), schema.validate(sarif(document)));
      JsonNode broken =
          JsonMapper.shared()
              .readTree(
                  ReportWriter.sarif(Locale.ENGLISH)
                      .write(List.of(document))
                      .replace("\"utf16CodeUnits\"", "\"bytes\""));
      assertFalse(schema.validate(broken).isEmpty());
    }
  }

  @Test
  void noFormShowsMoreOfADocumentThanItsPlaces() {
    DocumentReport secret = COMPARED.withSource("id: x\nsecret: 1\nabc: word\n");
    for (String form :
        List.of(
            ReportWriter.json(Locale.ENGLISH).write(List.of(secret)),
            ReportWriter.sarif(Locale.ENGLISH).write(List.of(secret)),
            ReportWriter.csv(Locale.ENGLISH).write(List.of(secret)),
            secret.toString())) {
      assertFalse(form.contains("abc"), form);
    }
    assertTrue(text(secret).contains("abc"));
  }

  @Test
  void aDocumentWithATextThatShouldNotBeRepeatedIsNotShown() {
    Finding personal =
        Rule.warning("PR-012").at(Pointer.parse("/summary/en")).line(1).column(1).build();
    String source = "a: call 0000\nb: 1\nabc: word\n";
    for (ValidationReport report :
        List.of(
            ValidationReport.of(Stage.DRAFT, List.of(personal, ERROR)),
            ValidationReport.of(
                Stage.DRAFT,
                List.of(ERROR),
                List.of(new AcceptedFinding(personal, "a helpline", PartialDate.parse("2027")))))) {
      String text = text(new DocumentReport("x", report).withSource(source));
      assertFalse(text.contains("0000"), text);
      assertFalse(text.contains("word"), text);
    }
    assertEquals(1, REPORT.count(Severity.ERROR));
  }
}
