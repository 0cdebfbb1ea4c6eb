package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.RuleBook;
import io.github.copguidelines.serialization.binding.internal.Lines;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The lines of a document that a report may show; for one thread. */
final class DocumentLines {

  private final Optional<Lines> source;
  private final Set<List<Integer>> shown = new HashSet<>();

  DocumentLines(DocumentReport document) {
    this.source = document.source().filter(text -> isShown(document)).map(Lines::new);
  }

  /** A document with a text that should not be repeated is not shown at all. */
  private static boolean isShown(DocumentReport document) {
    return ReportEntry.of(document)
        .filter(entry -> !entry.isFixed())
        .map(entry -> entry.finding().rule())
        .noneMatch(RuleBook::concealsText);
  }

  /** Returns the lines to show; a place is shown once, however much is wrong with it. */
  List<String> excerpt(ReportEntry entry, ReportStyle style) {
    Finding finding = entry.finding();
    if (source.isEmpty()
        || !entry.isOpen()
        || finding.line().isEmpty()
        || finding.column().isEmpty()
        || RuleBook.concernsAbsence(finding.rule())) {
      return List.of();
    }
    int number = finding.line().get();
    int column = finding.column().get();
    return shown.add(List.of(number, column))
        ? Excerpt.of(source.get().line(number), number, column, style)
        : List.of();
  }
}
