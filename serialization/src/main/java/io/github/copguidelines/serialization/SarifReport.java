package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.AcceptedFinding;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.FindingStatus;
import io.github.copguidelines.finding.RuleBook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

/** Reports as SARIF 2.1.0, one run: the form that tools for code reviews read. */
final class SarifReport {

  /** The name of our fingerprint; another way to make it gets another number. */
  private static final String FINGERPRINT = "copFinding/v1";

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  /** Stands for the index of a rule while not all rules are known. */
  static final int NO_INDEX = -1;

  private final Locale locale;
  private final ToIntFunction<String> index;
  private final List<Object> results = new ArrayList<>();

  private SarifReport(ToIntFunction<String> index, Locale locale) {
    this.locale = locale;
    this.index = index;
  }

  static String of(List<DocumentReport> reports, Locale locale) {
    SortedSet<String> rules = rules(reports);
    List<String> ids = List.copyOf(rules);
    List<Object> results =
        reports.stream().flatMap(one -> results(one, ids::indexOf, locale).stream()).toList();
    List<Object> failures =
        reports.stream().flatMap(one -> failures(one, locale).stream()).toList();
    return JsonFrame.text(log(rules, results, failures, new ReportNumbers(reports), locale));
  }

  /** Returns the results of one document, with the indexes of their rules. */
  static List<Object> results(DocumentReport document, ToIntFunction<String> index, Locale locale) {
    SarifReport report = new SarifReport(index, locale);
    report.document(document);
    return report.results;
  }

  /** Returns what is to be notified of a document that could not be read or judged. */
  static List<Object> failures(DocumentReport document, Locale locale) {
    return document.report().findings().stream()
        .filter(ReportNumbers::isUnread)
        .<Object>map(finding -> notification(finding, document.name(), locale))
        .toList();
  }

  /**
   * Returns a whole log.
   *
   * @param failures notifications of documents that could not be read or judged
   */
  static Map<String, Object> log(
      SortedSet<String> rules,
      List<?> results,
      List<?> failures,
      ReportNumbers numbers,
      Locale locale) {
    Map<String, Object> log = new LinkedHashMap<>();
    log.put("$schema", SCHEMA);
    log.put("version", "2.1.0");
    log.put("runs", List.of(run(rules, results, failures, numbers, locale)));
    return log;
  }

  static SortedSet<String> rules(List<DocumentReport> reports) {
    SortedSet<String> rules = new TreeSet<>();
    for (DocumentReport document : reports) {
      document.report().findings().forEach(finding -> rules.add(finding.rule()));
      document.report().accepted().forEach(one -> rules.add(one.finding().rule()));
      document
          .comparison()
          .ifPresent(earlier -> earlier.fixed().forEach(finding -> rules.add(finding.rule())));
    }
    return rules;
  }

  private static Map<String, Object> run(
      SortedSet<String> rules,
      List<?> results,
      List<?> failures,
      ReportNumbers numbers,
      Locale locale) {
    Map<String, Object> driver = new LinkedHashMap<>();
    driver.put("name", "cop");
    driver.put("informationUri", "https://copguidelines.github.io/");
    driver.put("rules", rules.stream().map(id -> rule(id, locale)).toList());
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("tool", Map.of("driver", driver));
    run.put("invocations", List.of(invocation(failures)));
    if (locale.getLanguage().length() == 2) {
      run.put("language", locale.getLanguage());
    }
    run.put("columnKind", "utf16CodeUnits");
    run.put("results", results);
    numbers.stage().ifPresent(stage -> run.put("properties", Map.of("stage", stage)));
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

  private static Map<String, Object> notification(Finding finding, String document, Locale locale) {
    Map<String, Object> notification = new LinkedHashMap<>();
    notification.put("locations", List.of(SarifLocation.of(finding, document)));
    notification.put("message", text(finding.message(locale)));
    notification.put("level", "error");
    notification.put("associatedRule", Map.of("id", finding.rule()));
    return notification;
  }

  private static Map<String, Object> rule(String id, Locale locale) {
    Map<String, Object> rule = new LinkedHashMap<>();
    rule.put("id", id);
    rule.put("shortDescription", text(RuleBook.title(id, locale)));
    if (RuleBook.knows(id)) {
      rule.put("helpUri", RuleBook.page(id));
    }
    return rule;
  }

  private void document(DocumentReport document) {
    for (Finding finding : document.report().findings()) {
      results.add(result(finding, document, state(document, finding)));
    }
    for (AcceptedFinding one : document.report().accepted()) {
      Map<String, Object> result = result(one.finding(), document, state(document, one.finding()));
      Map<String, Object> suppression = new LinkedHashMap<>();
      suppression.put("kind", one.inDocument() ? "inSource" : "external");
      suppression.put("status", "accepted");
      suppression.put("justification", one.reason());
      result.put("suppressions", List.of(suppression));
      results.add(result);
    }
    document
        .comparison()
        .ifPresent(
            earlier ->
                earlier
                    .fixed()
                    .forEach(
                        finding -> results.add(result(finding, document, Optional.of("absent")))));
  }

  private static Optional<String> state(DocumentReport document, Finding finding) {
    return document.comparison().map(earlier -> earlier.status(finding)).map(FindingStatus::code);
  }

  private Map<String, Object> result(
      Finding finding, DocumentReport document, Optional<String> state) {
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("ruleId", finding.rule());
    result.put("ruleIndex", index.applyAsInt(finding.rule()));
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
    state.ifPresent(code -> result.put("baselineState", code));
    return result;
  }

  private static Map<String, Object> text(String text) {
    return Map.of("text", text);
  }
}
