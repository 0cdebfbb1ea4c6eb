package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.serialization.binding.Writing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes validation reports, as lines for people and as JSON for programs.
 *
 * <p>Nothing of a document is repeated but the names of its members, in places; characters that
 * could steer a terminal or turn the direction of text are written as escapes. Thread-safe.
 */
public final class ReportWriter {

  private static final char LEFT_TO_RIGHT_MARK = '\u200e';

  private ReportWriter() {}

  /**
   * Returns a line for each finding: severity, rule, place (with line and column where they are
   * known), message.
   *
   * <p>Names in a place that are written from right to left are each followed by U+200E, so that
   * the parts of the line are shown in their order; {@link #json} has places without.
   */
  public static List<String> lines(ValidationReport report, Locale locale) {
    return report.findings().stream().map(finding -> line(finding, locale)).toList();
  }

  private static String line(Finding finding, Locale locale) {
    String place = finding.pointer().toString();
    String position =
        finding
            .line()
            .map(
                line ->
                    " (line " + line + finding.column().map(c -> ", column " + c).orElse("") + ")")
            .orElse("");
    return "%-7s  %-9s  %s%s  %s"
        .formatted(
            finding.severity().code(),
            finding.rule(),
            place.isEmpty() ? "(document)" : inOrder(printable(place)),
            position,
            printable(finding.message(locale)));
  }

  private static String inOrder(String place) {
    StringBuilder marked = new StringBuilder(place.length());
    boolean rightToLeft = false;
    for (int i = 0; i < place.length(); i = place.offsetByCodePoints(i, 1)) {
      int c = place.codePointAt(i);
      if (c == '/' && rightToLeft) {
        marked.append(LEFT_TO_RIGHT_MARK);
        rightToLeft = false;
      }
      int direction = Character.getDirectionality(c);
      rightToLeft |=
          direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
              || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
      marked.appendCodePoint(c);
    }
    return rightToLeft ? marked.append(LEFT_TO_RIGHT_MARK).toString() : marked.toString();
  }

  /**
   * Returns a text that no terminal acts on: control and format characters (among them those that
   * turn the direction of text), line and paragraph separators and lone surrogates are written as
   * {@code \\u{202E}}: their code point in at least four hexadecimal digits.
   */
  public static String printable(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(c, safe));
    return safe.toString();
  }

  private static void append(int c, StringBuilder text) {
    switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          text.append("\\u{%04X}".formatted(c));
      default -> text.appendCodePoint(c);
    }
  }

  /**
   * Returns the reports on documents as one JSON object: {@code documents} with their findings, in
   * the order given, and a {@code summary}.
   */
  public static String json(List<DocumentReport> reports, Locale locale) {
    return json(reports, Optional.empty(), locale);
  }

  /**
   * Returns the same with the {@code coverage} of a catalogue: for each of the {@code audiences}
   * how many recommendations the {@code records} name, and of how many.
   */
  public static String json(List<DocumentReport> reports, CoverageReport coverage, Locale locale) {
    return json(reports, Optional.of(coverage), locale);
  }

  private static String json(
      List<DocumentReport> reports, Optional<CoverageReport> coverage, Locale locale) {
    Map<String, @Nullable Object> all = new LinkedHashMap<>();
    all.put("schemaVersion", "1.0");
    all.put("summary", summary(reports));
    coverage.ifPresent(named -> all.put("coverage", coverage(named)));
    all.put("documents", reports.stream().map(report -> document(report, locale)).toList());
    return DocumentFormat.text(new JsonText(), out -> Writing.writePlain(all, out));
  }

  private static Map<String, Object> coverage(CoverageReport coverage) {
    Map<String, Object> audiences = new LinkedHashMap<>();
    for (CoverageReport.Row row : coverage.rows()) {
      Map<String, Object> counts = new LinkedHashMap<>();
      counts.put("named", row.named());
      counts.put("of", row.of());
      audiences.put(row.audience().code(), counts);
    }
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("records", coverage.records());
    all.put("audiences", audiences);
    return all;
  }

  private static Map<String, Object> summary(List<DocumentReport> reports) {
    int valid = 0;
    long errors = 0;
    long warnings = 0;
    for (DocumentReport document : reports) {
      ValidationReport report = document.report();
      valid += report.isValid() ? 1 : 0;
      errors += report.count(Severity.ERROR);
      warnings += report.count(Severity.WARNING);
    }
    Map<String, Object> summary = new LinkedHashMap<>();
    summary.put("documents", reports.size());
    summary.put("withoutErrors", valid);
    summary.put("errors", errors);
    summary.put("warnings", warnings);
    return summary;
  }

  private static Object document(DocumentReport named, Locale locale) {
    ValidationReport report = named.report();
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("document", named.name());
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
