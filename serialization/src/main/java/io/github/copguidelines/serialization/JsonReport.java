package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.FindingStatus;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.model.ModelTree;
import io.github.copguidelines.report.ReportedCoverage;
import io.github.copguidelines.serialization.binding.internal.Writing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes reports as JSON: documents of the type {@code Report}, but including empty lists, for
 * programs that iterate over them.
 */
final class JsonReport extends ReportWriter {

  private static final String SEPARATOR = ",\n    ";

  private final Locale locale;

  JsonReport(Locale locale, boolean streamed) {
    super(streamed);
    this.locale = locale;
  }

  @Override
  ReportFrame frame(ReportTotals totals, Optional<ReportedCoverage> coverage, boolean any) {
    Map<String, @Nullable Object> above = new LinkedHashMap<>();
    above.put("summary", summary(totals));
    coverage.ifPresent(counted -> above.put("coverage", ModelTree.of(counted)));
    if (isStreamed()) {
      return new ReportFrame(
          "{\"schemaVersion\":\"" + CopJson.SCHEMA_VERSION + "\",\"documents\":[\n",
          "\n]," + line(above).substring(1) + "\n");
    }
    return ReportFrame.json(
        documents -> {
          Map<String, @Nullable Object> all = new LinkedHashMap<>();
          all.put("schemaVersion", CopJson.SCHEMA_VERSION);
          all.putAll(above);
          all.put("documents", documents);
          return all;
        },
        any);
  }

  @Override
  String text(DocumentReport document) {
    Map<String, @Nullable Object> members = members(document);
    return isStreamed() ? line(members) : ReportFrame.items(List.of(members), SEPARATOR);
  }

  @Override
  String separator() {
    return isStreamed() ? ",\n" : SEPARATOR;
  }

  /** Returns a value as JSON without any white space. */
  static String line(Object value) {
    return CopJson.lineOf(out -> Writing.writePlain(value, out)).stripTrailing();
  }

  private static Map<String, Object> summary(ReportTotals totals) {
    Map<String, Object> summary = new LinkedHashMap<>();
    summary.put("documents", totals.documents());
    summary.put("withoutErrors", totals.withoutErrors());
    summary.put("errors", totals.count(Severity.ERROR));
    summary.put("warnings", totals.count(Severity.WARNING));
    summary.put("infos", totals.count(Severity.INFO));
    summary.put("accepted", totals.accepted());
    if (totals.compared()) {
      for (FindingStatus status : FindingStatus.values()) {
        summary.put(status.code(), totals.count(status));
      }
    }
    return summary;
  }

  /** Returns the members of a document in a report. */
  Map<String, @Nullable Object> members(DocumentReport named) {
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
    List<Object> findings = new ArrayList<>();
    List<Object> accepted = new ArrayList<>();
    List<Object> fixed = new ArrayList<>();
    ReportEntry.of(named)
        .forEach(
            entry -> {
              List<Object> list = entry.isFixed() ? fixed : findings;
              (entry.acceptance().isPresent() ? accepted : list).add(finding(entry, named));
            });
    document.put("findings", findings);
    if (!accepted.isEmpty()) {
      document.put("accepted", accepted);
    }
    if (!fixed.isEmpty()) {
      document.put("fixed", fixed);
    }
    return document;
  }

  private Map<String, @Nullable Object> finding(ReportEntry entry, DocumentReport document) {
    Map<String, @Nullable Object> members = entry.finding().asMap(locale);
    members.put("fingerprint", entry.finding().fingerprint(document.identity()));
    entry.status().ifPresent(status -> members.put("status", status.code()));
    entry
        .acceptance()
        .ifPresent(
            accepted -> {
              members.put("reason", accepted.reason());
              members.put("until", accepted.until().toString());
            });
    return members;
  }
}
