package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.AcceptedFinding;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.RuleBook;
import io.github.copguidelines.report.ReportedCoverage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reports as SARIF 2.1.0, one run: the form that tools for code reviews read. */
final class SarifReport extends ReportWriter {

  /** The name of our fingerprint; another way to make it gets another number. */
  private static final String FINGERPRINT = "copFinding/v1";

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private static final String SEPARATOR = ",\n        ";

  /** Replaced at the end, when all rules are known; a line feed within a text is escaped. */
  private static final int NO_INDEX = -1;

  private static final Pattern INDEX =
      Pattern.compile("(\"ruleId\": ([^\n]*),\n *\"ruleIndex\": )" + NO_INDEX);

  private final Locale locale;

  SarifReport(Locale locale) {
    super(false);
    this.locale = locale;
  }

  @Override
  ReportFrame frame(ReportTotals totals, Optional<ReportedCoverage> coverage, boolean any) {
    return ReportFrame.json(results -> log(totals, results), any);
  }

  @Override
  String text(DocumentReport document) {
    List<Object> results =
        ReportEntry.of(document).<Object>map(entry -> result(document, entry)).toList();
    return ReportFrame.items(results, SEPARATOR);
  }

  @Override
  String separator() {
    return SEPARATOR;
  }

  @Override
  List<Object> failures(DocumentReport document) {
    return document.report().findings().stream()
        .filter(ReportTotals::isUnread)
        .<Object>map(finding -> notification(finding, document.name()))
        .toList();
  }

  @Override
  String complete(String texts, ReportTotals totals) {
    List<String> rules = totals.rules().stream().map(JsonReport::line).toList();
    return INDEX
        .matcher(texts)
        .replaceAll(
            found -> Matcher.quoteReplacement(found.group(1) + rules.indexOf(found.group(2))));
  }

  private Map<String, Object> log(ReportTotals totals, List<?> results) {
    Map<String, Object> log = new LinkedHashMap<>();
    log.put("$schema", SCHEMA);
    log.put("version", "2.1.0");
    log.put("runs", List.of(run(totals, results)));
    return log;
  }

  private Map<String, Object> run(ReportTotals totals, List<?> results) {
    Map<String, Object> driver = new LinkedHashMap<>();
    driver.put("name", "cop");
    driver.put("informationUri", "https://copguidelines.github.io/");
    driver.put("rules", totals.rules().stream().map(this::rule).toList());
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("tool", Map.of("driver", driver));
    run.put("invocations", List.of(invocation(totals.failures())));
    if (locale.getLanguage().length() == 2) {
      run.put("language", locale.getLanguage());
    }
    run.put("columnKind", "utf16CodeUnits");
    run.put("results", results);
    totals.stage().ifPresent(stage -> run.put("properties", Map.of("stage", stage)));
    return run;
  }

  /** A run that could not look at all documents did not succeed, whatever it found in others. */
  private static Map<String, Object> invocation(List<?> failures) {
    Map<String, Object> invocation = new LinkedHashMap<>();
    invocation.put("executionSuccessful", failures.isEmpty());
    if (!failures.isEmpty()) {
      invocation.put("toolExecutionNotifications", failures);
    }
    return invocation;
  }

  private Map<String, Object> notification(Finding finding, String document) {
    Map<String, Object> notification = new LinkedHashMap<>();
    notification.put("locations", List.of(SarifLocation.of(finding, document)));
    notification.put("message", text(finding.message(locale)));
    notification.put("level", "error");
    notification.put("associatedRule", Map.of("id", finding.rule()));
    return notification;
  }

  private Map<String, Object> rule(String id) {
    Map<String, Object> rule = new LinkedHashMap<>();
    rule.put("id", id);
    rule.put("shortDescription", text(RuleBook.title(id, locale)));
    if (RuleBook.knows(id)) {
      rule.put("helpUri", RuleBook.page(id));
    }
    return rule;
  }

  private Map<String, Object> result(DocumentReport document, ReportEntry entry) {
    Finding finding = entry.finding();
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("ruleId", finding.rule());
    result.put("ruleIndex", NO_INDEX);
    result.put(
        "level",
        switch (finding.severity()) {
          case ERROR -> "error";
          case WARNING -> "warning";
          case INFO -> "note";
        });
    result.put("message", text(finding.message(locale)));
    result.put("locations", List.of(SarifLocation.of(finding, document.name())));
    result.put(
        "partialFingerprints", Map.of(FINGERPRINT, finding.fingerprint(document.identity())));
    entry
        .status()
        .ifPresent(
            status -> result.put("baselineState", entry.isFixed() ? "absent" : status.code()));
    entry.acceptance().ifPresent(one -> result.put("suppressions", List.of(suppression(one))));
    return result;
  }

  private static Map<String, Object> suppression(AcceptedFinding accepted) {
    Map<String, Object> suppression = new LinkedHashMap<>();
    suppression.put("kind", accepted.inDocument() ? "inSource" : "external");
    suppression.put("status", "accepted");
    suppression.put("justification", accepted.reason());
    return suppression;
  }

  private static Map<String, Object> text(String text) {
    return Map.of("text", text);
  }
}
