package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.ValidationReport;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The findings of a report, counted by rule and message, for the forms that people read; for one
 * thread.
 *
 * <p>Counts are exact. Messages and documents are kept up to a fixed number for each rule.
 */
final class RuleCounts {

  /** A message in the text of a document: its key, then the message. No text has these signs. */
  private static final Pattern MARKED =
      Pattern.compile("\u0001([^\u0001\u0002]*+)\u0002([^\u0001\u0003]*+)\u0003");

  private final Locale locale;
  private final Map<List<Object>, RuleCount> rules = new HashMap<>();
  private int documents;

  RuleCounts(Locale locale) {
    this.locale = locale;
  }

  /** Marks the message of a finding in the text of a document, to be completed at the end. */
  static String marked(Finding finding, String message) {
    return "\u0001" + MessageCount.key(finding) + "\u0002" + message + "\u0003";
  }

  void add(DocumentReport document) {
    documents += ReportEntry.of(document).findAny().isPresent() ? 1 : 0;
    MessageCount.Place place = new MessageCount.Place(documents, document.name());
    ValidationReport report = document.report();
    for (Finding finding : report.findings()) {
      rules
          .computeIfAbsent(
              List.of(finding.severity(), finding.rule()), rule -> new RuleCount(finding))
          .add(finding, place, locale);
    }
  }

  /** Returns the number of documents with something to report. */
  int documents() {
    return documents;
  }

  /** Returns the rules, those of errors first. */
  List<RuleCount> sorted() {
    return rules.values().stream().sorted(RuleCount.ORDER).toList();
  }

  /**
   * Replaces marked messages: what many documents have appears above them, not in each.
   *
   * @param above the words for a message that appears above as a whole
   * @param escape how texts of the form are escaped
   */
  String complete(String texts, String above, UnaryOperator<String> escape) {
    Map<String, MessageCount> messages = new HashMap<>();
    rules.values().forEach(rule -> messages.putAll(rule.byKey()));
    return MARKED
        .matcher(texts)
        .replaceAll(
            found -> {
              MessageCount message = messages.get(found.group(1));
              return Matcher.quoteReplacement(
                  message == null
                      ? found.group(2)
                      : message.shortened(found.group(2), above, escape));
            });
  }
}
