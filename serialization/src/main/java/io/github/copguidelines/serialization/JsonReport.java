package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.AcceptedFinding;
import io.github.copguidelines.finding.Comparison;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.FindingStatus;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.model.ModelTree;
import io.github.copguidelines.report.ReportedCoverage;
import io.github.copguidelines.serialization.binding.Writing;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Reports as JSON: documents of the type {@code Report}, but with the lists that programs go
 * through written even where they are empty.
 */
final class JsonReport {

  private final Locale locale;

  private JsonReport(Locale locale) {
    this.locale = locale;
  }

  static String of(
      List<DocumentReport> reports, Optional<ReportedCoverage> coverage, Locale locale) {
    return JsonFrame.text(
        whole(
            new ReportNumbers(reports),
            coverage,
            reports.stream().map(document -> members(document, locale)).toList()));
  }

  /** Returns a report with the members of its documents. */
  static Map<String, @Nullable Object> whole(
      ReportNumbers numbers, Optional<ReportedCoverage> coverage, List<?> documents) {
    Map<String, @Nullable Object> all = new LinkedHashMap<>();
    all.put("schemaVersion", CopJson.SCHEMA_VERSION);
    all.put("summary", summary(numbers));
    coverage.ifPresent(counted -> all.put("coverage", ModelTree.of(counted)));
    all.put("documents", documents);
    return all;
  }

  /** Returns the members of one document of a report. */
  static Map<String, @Nullable Object> members(DocumentReport named, Locale locale) {
    return new JsonReport(locale).document(named);
  }

  /** Returns one document of a report, in one line. */
  static String document(DocumentReport named, Locale locale) {
    return line(members(named, locale));
  }

  /** Returns the summary of a report, in one line. */
  static String summaryLine(ReportNumbers numbers) {
    return line(summary(numbers));
  }

  private static String line(Object value) {
    StringWriter line = new StringWriter();
    try (JsonGenerator out = new JsonText().compactGenerator(line)) {
      Writing.writePlain(value, out);
    }
    return line.toString();
  }

  private static Map<String, Object> summary(ReportNumbers numbers) {
    Map<String, Object> summary = new LinkedHashMap<>();
    summary.put("documents", numbers.documents());
    summary.put("withoutErrors", numbers.withoutErrors());
    summary.put("errors", numbers.count(Severity.ERROR));
    summary.put("warnings", numbers.count(Severity.WARNING));
    summary.put("infos", numbers.count(Severity.INFO));
    summary.put("accepted", numbers.accepted());
    if (numbers.compared()) {
      for (FindingStatus status : FindingStatus.values()) {
        summary.put(status.code(), numbers.count(status));
      }
    }
    return summary;
  }

  private Map<String, @Nullable Object> document(DocumentReport named) {
    ValidationReport report = named.report();
    Map<String, @Nullable Object> document = new LinkedHashMap<>();
    document.put("document", named.name());
    named
        .identity()
        .record()
        .ifPresent(
            record -> {
              document.put("file", named.identity().document());
              document.put("record", record);
            });
    document.put("stage", report.stage().code());
    document.put("valid", report.isValid());
    document.put(
        "findings", report.findings().stream().map(finding -> finding(finding, named)).toList());
    if (!report.accepted().isEmpty()) {
      document.put(
          "accepted", report.accepted().stream().map(one -> accepted(one, named)).toList());
    }
    List<Finding> fixed = named.comparison().map(Comparison::fixed).orElse(List.of());
    if (!fixed.isEmpty()) {
      document.put(
          "fixed",
          fixed.stream()
              .map(finding -> finding(finding, named, Optional.of(FindingStatus.FIXED)))
              .toList());
    }
    return document;
  }

  private Map<String, @Nullable Object> accepted(
      AcceptedFinding accepted, DocumentReport document) {
    Map<String, @Nullable Object> members = finding(accepted.finding(), document);
    members.put("reason", accepted.reason());
    members.put("until", accepted.until().toString());
    return members;
  }

  private Map<String, @Nullable Object> finding(Finding finding, DocumentReport document) {
    return finding(
        finding, document, document.comparison().map(earlier -> earlier.status(finding)));
  }

  private Map<String, @Nullable Object> finding(
      Finding finding, DocumentReport document, Optional<FindingStatus> status) {
    Map<String, @Nullable Object> members = finding.asMap(locale);
    members.put("fingerprint", finding.fingerprint(document.identity()));
    status.ifPresent(code -> members.put("status", code.code()));
    return members;
  }
}
