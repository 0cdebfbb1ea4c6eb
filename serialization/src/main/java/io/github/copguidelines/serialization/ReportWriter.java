package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.serialization.binding.Writing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes validation reports, as lines for people and as JSON for programs.
 *
 * <p>Nothing of a document is repeated but the names of its members, in places; characters that
 * could steer a terminal or turn the direction of text are written as escapes. Thread-safe.
 */
public final class ReportWriter {

  private ReportWriter() {}

  /**
   * Returns a line for each finding: severity, rule, place (the line and column where they are
   * known), message.
   */
  public static List<String> lines(ValidationReport report, Locale locale) {
    return report.findings().stream().map(finding -> line(finding, locale)).toList();
  }

  private static String line(Finding finding, Locale locale) {
    String place = finding.pointer().toString();
    String position =
        finding.line().map(line -> " (" + line + ":" + finding.column().orElse(1) + ")").orElse("");
    return "%-7s  %-9s  %s%s  %s"
        .formatted(
            finding.severity().code(),
            finding.rule(),
            place.isEmpty() ? "(document)" : printable(place),
            position,
            printable(finding.message(locale)));
  }

  /** Returns a text with U+FFFD or an escape in the place of what a terminal would act on. */
  public static String printable(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(c, safe));
    return safe.toString();
  }

  private static void append(int c, StringBuilder text) {
    int type = Character.getType(c);
    if (type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE) {
      text.append("\\u%04x".formatted(c));
    } else {
      text.append(Character.toChars(c));
    }
  }

  /**
   * Returns the reports on documents as one JSON object: {@code documents} with their findings, and
   * a {@code summary}.
   *
   * @param reports the reports by the names of the documents, in the order in which they are
   *     written
   */
  public static String json(Map<String, ValidationReport> reports, Locale locale) {
    List<Object> documents = new ArrayList<>();
    reports.forEach((name, report) -> documents.add(document(name, report, locale)));
    Map<String, @Nullable Object> all = new LinkedHashMap<>();
    all.put("schemaVersion", "1.0");
    all.put("summary", summary(reports.values()));
    all.put("documents", documents);
    return DocumentFormat.text(new JsonText(), out -> Writing.writePlain(all, out));
  }

  private static Map<String, Object> summary(Iterable<ValidationReport> reports) {
    int documents = 0;
    int valid = 0;
    long errors = 0;
    long warnings = 0;
    for (ValidationReport report : reports) {
      documents++;
      valid += report.isValid() ? 1 : 0;
      errors += report.count(Severity.ERROR);
      warnings += report.count(Severity.WARNING);
    }
    Map<String, Object> summary = new LinkedHashMap<>();
    summary.put("documents", documents);
    summary.put("withoutErrors", valid);
    summary.put("errors", errors);
    summary.put("warnings", warnings);
    return summary;
  }

  private static Object document(String name, ValidationReport report, Locale locale) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("document", name);
    document.put("stage", report.stage().code());
    document.put("valid", report.isValid());
    document.put(
        "findings", report.findings().stream().map(finding -> finding(finding, locale)).toList());
    return document;
  }

  private static Object finding(Finding finding, Locale locale) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("rule", finding.rule());
    members.put("severity", finding.severity().code());
    members.put("pointer", finding.pointer().toString());
    finding.line().ifPresent(line -> members.put("line", line));
    finding.column().ifPresent(column -> members.put("column", column));
    members.put("messageKey", finding.messageKey());
    if (!finding.arguments().isEmpty()) {
      members.put("arguments", finding.arguments().asMap());
    }
    members.put("message", finding.message(locale));
    return members;
  }
}
