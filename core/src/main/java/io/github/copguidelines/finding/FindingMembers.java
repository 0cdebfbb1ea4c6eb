package io.github.copguidelines.finding;

import io.github.copguidelines.model.Members;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.vocabulary.Code;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Converts findings and reports to plain members, as in JSON reports, and back. */
final class FindingMembers {

  private final Map<?, ?> members;

  private FindingMembers(Map<?, ?> members) {
    this.members = members;
  }

  static Map<String, @Nullable Object> of(Finding finding, Locale locale) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    members.put("rule", finding.rule());
    members.put("severity", finding.severity().code());
    members.put("pointer", finding.pointer().toString());
    finding.pointerById().ifPresent(place -> members.put("pointerById", place));
    finding.line().ifPresent(line -> members.put("line", line));
    finding.column().ifPresent(column -> members.put("column", column));
    finding.cell().ifPresent(cell -> members.put("cell", cell));
    members.put("messageKey", finding.messageKey());
    if (!finding.arguments().isEmpty()) {
      members.put("arguments", finding.arguments(locale).asMap());
    }
    members.put("message", finding.message(locale));
    return members;
  }

  static Map<String, @Nullable Object> of(AcceptedFinding accepted, Locale locale) {
    Map<String, @Nullable Object> members = of(accepted.finding(), locale);
    members.put("reason", accepted.reason());
    members.put("until", accepted.until().toString());
    return members;
  }

  static Map<String, @Nullable Object> of(ValidationReport report, Locale locale) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    members.put("stage", report.stage().code());
    members.put("valid", report.isValid());
    members.put("findings", report.findings().stream().map(one -> of(one, locale)).toList());
    if (!report.accepted().isEmpty()) {
      members.put("accepted", report.accepted().stream().map(one -> of(one, locale)).toList());
    }
    return members;
  }

  static Finding finding(Map<?, ?> members) {
    return new FindingMembers(members).finding();
  }

  static AcceptedFinding accepted(Map<?, ?> members) {
    FindingMembers read = new FindingMembers(members);
    return new AcceptedFinding(
        read.finding(),
        read.required("reason", String.class),
        PartialDate.find(read.required("until", String.class))
            .orElseThrow(() -> new IllegalArgumentException("until is not a date.")));
  }

  static ValidationReport report(Map<?, ?> members) {
    FindingMembers read = new FindingMembers(members);
    ValidationReport report =
        ValidationReport.of(
            read.code("stage", Stage.values()),
            read.objects("findings").stream().map(FindingMembers::finding).toList(),
            read.objects("accepted").stream().map(FindingMembers::accepted).toList());
    if (read.find("valid", Boolean.class).filter(valid -> valid != report.isValid()).isPresent()) {
      throw new IllegalArgumentException("valid contradicts the findings.");
    }
    return report;
  }

  private Finding finding() {
    String rule = required("rule", String.class);
    String key = find("messageKey", String.class).orElse(rule);
    Members arguments =
        find("arguments", Map.class).map(FindingMembers::plain).orElse(Members.none());
    Finding.Builder finding =
        Finding.builder()
            .rule(rule)
            .severity(code("severity", Severity.values()))
            .pointer(Pointer.parse(required("pointer", String.class)))
            .pointerById(find("pointerById", String.class))
            .line(find("line", Integer.class))
            .column(find("column", Integer.class))
            .cell(find("cell", String.class))
            .messageKey(key)
            .arguments(arguments);
    if (!RuleBook.knows(rule) || !Messages.canRender(key, arguments)) {
      Optional<String> message = find("message", String.class);
      if (message.isEmpty() && Messages.has(key)) {
        throw new IllegalArgumentException("Both the message and its arguments are missing.");
      }
      finding.ownMessage(
          message.filter(text -> !text.equals(key)).map(text -> LocalizedText.of("en", text)));
    }
    return finding.build();
  }

  private static Members plain(Map<?, ?> members) {
    Map<String, @Nullable Object> named = new LinkedHashMap<>();
    members.forEach((name, value) -> named.put(String.valueOf(name), value));
    return Members.copyOf(named);
  }

  private List<Map<?, ?>> objects(String name) {
    List<?> elements = find(name, List.class).orElse(List.of());
    return elements.stream().<Map<?, ?>>map(one -> typed(name, one, Map.class)).toList();
  }

  private <T extends Code> T code(String name, T[] constants) {
    String code = required(name, String.class);
    return Arrays.stream(constants)
        .filter(one -> one.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(name + " is not a code of its list."));
  }

  private <T> T required(String name, Class<T> type) {
    return find(name, type).orElseThrow(() -> new IllegalArgumentException(name + " is missing."));
  }

  private <T> Optional<T> find(String name, Class<T> type) {
    Object value = members.get(name);
    return value == null ? Optional.empty() : Optional.of(typed(name, value, type));
  }

  private static <T> T typed(String name, @Nullable Object value, Class<T> type) {
    if (!type.isInstance(value)) {
      throw new IllegalArgumentException(name + " is a value of another kind.");
    }
    return type.cast(value);
  }
}
