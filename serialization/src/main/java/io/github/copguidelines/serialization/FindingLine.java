package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.FindingStatus;
import io.github.copguidelines.finding.Messages;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.RuleBook;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.model.Members;
import io.github.copguidelines.model.NotSerialized;
import io.github.copguidelines.text.PrintableText;
import io.github.copguidelines.text.TextDirection;
import io.github.copguidelines.vocabulary.Code;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Formats findings as lines of text for people, as in text reports.
 *
 * <p>Characters that control a terminal or the direction of text are escaped. U+200E follows each
 * right-to-left name in a place, so that the parts of the line keep their order. Immutable and
 * thread-safe.
 */
@NotSerialized
public final class FindingLine {

  private static final char LEFT_TO_RIGHT_MARK = '\u200e';

  private final Locale locale;
  private final Locale spoken;
  private final ReportStyle style;
  private final int severityWidth;
  private final int statusWidth;

  FindingLine(Locale locale, ReportStyle style) {
    this.locale = locale;
    this.spoken = spoken(locale);
    this.style = style;
    this.severityWidth = widest(Severity.values(), "report.severity.");
    this.statusWidth = widest(FindingStatus.values(), "report.status.");
  }

  /**
   * Returns a line for each finding: severity, rule, place (with line and column if known), the
   * label of the field if it has one, and the message.
   */
  public static List<String> all(ValidationReport report, Locale locale) {
    FindingLine line = new FindingLine(locale, ReportStyle.plain());
    return report.findings().stream().map(one -> line.of(one, Optional.empty())).toList();
  }

  /** Returns a place as lines show it. */
  public static String place(Pointer place) {
    return inOrder(PrintableText.of(place.toString()));
  }

  private int widest(Code[] codes, String keys) {
    return Arrays.stream(codes).mapToInt(code -> word(keys + code.code()).length()).max().orElse(0);
  }

  /**
   * Returns the locale for the direction and punctuation of a report: English if the report is in
   * English.
   */
  static Locale spoken(Locale locale) {
    return Messages.isAvailable(locale) ? locale : Locale.ENGLISH;
  }

  String word(String key) {
    return Messages.render(key, Members.none(), locale);
  }

  /** Returns the beginning of a line about a rule. */
  String start(RuleCount rule) {
    return start(rule.severity(), rule.rule()).toString();
  }

  private StringBuilder start(Severity severity, String rule) {
    String word = word("report.severity." + severity.code());
    StringBuilder line = new StringBuilder(style.severity(severity, word));
    pad(line, severityWidth - word.length());
    pad(line.append(rule), 9 - rule.length());
    return line;
  }

  String of(Finding finding, Optional<FindingStatus> status) {
    return of(finding, status, false);
  }

  /**
   * Returns the line of a finding.
   *
   * @param marked whether the message is completed at the end of the report
   */
  String of(Finding finding, Optional<FindingStatus> status, boolean marked) {
    StringBuilder line = start(finding.severity(), finding.rule());
    status
        .map(code -> word("report.status." + code.code()))
        .ifPresent(
            code -> {
              line.append(code);
              pad(line, statusWidth - code.length());
            });
    String message = style.sentence(message(finding), locale);
    return line.append(place(finding))
        .append("  ")
        .append(marked ? RuleCounts.marked(finding, message) : message)
        .toString();
  }

  /**
   * Returns the message with the label of the field in the same language, which people understand
   * better than a pointer.
   */
  String message(Finding finding) {
    return PrintableText.of(
        new ReportWords(locale).labelled(finding.field(locale), finding.message(locale)));
  }

  private static void pad(StringBuilder line, int missing) {
    line.append(" ".repeat(Math.max(0, missing) + 2));
  }

  /** Returns the place of a finding with its line or cell. */
  String place(Finding finding) {
    String place = finding.pointer().toString();
    String named =
        place.isEmpty()
            ? word("report.document")
            : TextDirection.isolatedWhole(place(finding.pointer()), spoken);
    return named + position(finding).map(position -> " " + position).orElse("");
  }

  /**
   * Returns the position; empty for a missing member of the document itself, whose position would
   * be the document's.
   */
  private Optional<String> position(Finding finding) {
    if (finding.cell().isPresent()) {
      // For a missing member of a row, the cell is the place to write it.
      String cell =
          TextDirection.isolatedWhole(inOrder(PrintableText.of(finding.cell().get())), spoken);
      return Optional.of(Messages.render("report.cell", Members.of("cell", cell), locale));
    }
    if (RuleBook.concernsAbsence(finding.rule()) && finding.pointer().segments().size() == 1) {
      return Optional.empty();
    }
    return finding
        .line()
        .map(
            line -> {
              // As text, so that no language separates groups of digits.
              Members arguments = Members.of("line", line.toString());
              return finding
                  .column()
                  .map(
                      column ->
                          Messages.render(
                              "report.position",
                              arguments.with("column", column.toString()),
                              locale))
                  .orElseGet(() -> Messages.render("report.line", arguments, locale));
            });
  }

  static String inOrder(String place) {
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
}
