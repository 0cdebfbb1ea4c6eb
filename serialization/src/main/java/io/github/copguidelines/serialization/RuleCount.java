package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Severity;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The findings of one rule and severity over the documents of a report; for one thread. */
final class RuleCount {

  /** Errors first, then what most documents have. */
  static final Comparator<RuleCount> ORDER =
      Comparator.comparing(RuleCount::severity)
          .thenComparing(RuleCount::documents, Comparator.reverseOrder())
          .thenComparing(RuleCount::rule);

  private static final int MOST_MESSAGES = 30;

  private final String rule;
  private final Severity severity;
  private final Map<String, MessageCount> messages = new LinkedHashMap<>();
  private int last;
  private long documents;
  private long findings;
  private long others;

  RuleCount(Finding first) {
    this.rule = first.rule();
    this.severity = first.severity();
  }

  void add(Finding finding, MessageCount.Place place, Locale locale) {
    findings++;
    documents += last == place.number() ? 0 : 1;
    last = place.number();
    String key = MessageCount.key(finding);
    MessageCount message = messages.get(key);
    if (message == null && messages.size() < MOST_MESSAGES) {
      message = new MessageCount(finding, locale);
      messages.put(key, message);
    }
    if (message == null) {
      others++;
    } else {
      message.add(finding, place);
    }
  }

  String rule() {
    return rule;
  }

  Severity severity() {
    return severity;
  }

  long documents() {
    return documents;
  }

  long findings() {
    return findings;
  }

  /** Returns the messages by their keys; not all where there are many. */
  Map<String, MessageCount> byKey() {
    return messages;
  }

  /** Returns the same messages, those of most documents first. */
  List<MessageCount> messages() {
    return messages.values().stream()
        .sorted(Comparator.comparing(MessageCount::documents, Comparator.reverseOrder()))
        .toList();
  }

  /** Returns the number of findings with none of these messages. */
  long others() {
    return others;
  }
}
