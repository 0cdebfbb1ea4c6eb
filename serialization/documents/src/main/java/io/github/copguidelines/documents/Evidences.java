package io.github.copguidelines.documents;

import io.github.copguidelines.evidence.Evidence;
import io.github.copguidelines.evidence.EvidenceReason;
import io.github.copguidelines.finding.Messages;
import io.github.copguidelines.model.Members;
import io.github.copguidelines.page.internal.Line;
import io.github.copguidelines.page.internal.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes the evidence of a section as a line. */
record Evidences(DocumentWords words, List<Evidence> all) {

  private static final String ONE_RECORD = "record.source";

  /** Returns the line; empty if the section names no evidence. */
  Optional<Line> line() {
    if (all.isEmpty()) {
      return Optional.empty();
    }
    if (all.size() == 1 && all.get(0).record().isPresent()) {
      return Optional.of(words.line(ONE_RECORD, "record", line(all.get(0))));
    }
    return Optional.of(
        words.line(
            "contribution.sources", "sources", words.list(all.stream().map(this::line).toList())));
  }

  private Line line(Evidence one) {
    List<Line> where = new ArrayList<>();
    one.record().ifPresent(record -> where.add(words.line(Run.code(record))));
    one.version().ifPresent(version -> where.add(words(version(version))));
    one.reference().ifPresent(reference -> where.add(words.line(Run.code(reference))));
    one.url().ifPresent(url -> where.add(words.line(Address.shown(url))));
    List<Line> parts = new ArrayList<>();
    parts.add(Line.join(words.own(), where, words.comma()));
    String why = why(one);
    if (!why.isEmpty()) {
      parts.add(words(why));
    }
    one.note().ifPresent(note -> parts.add(words.told(note)));
    return Line.join(words.own(), parts, " \u2013 ");
  }

  private String version(int version) {
    return words.of("contribution.version", Members.of("version", Integer.toString(version)));
  }

  /**
   * Returns the reason of evidence; empty if somebody only named it, which is no further
   * information.
   */
  private String why(Evidence one) {
    String reason =
        one.reason()
            .filter(why -> why != EvidenceReason.STATED)
            .map(why -> words.of("reason." + why.code()))
            .orElse("");
    String codes = String.join(words.comma(), one.codes().stream().map(words::marked).toList());
    return (reason + (codes.isEmpty() ? "" : " (" + codes + ")")).strip();
  }

  private Line words(String text) {
    return words.line(Run.words(text));
  }

  /**
   * Returns the text of the section without its last paragraph, if it repeats {@link #line}: drafts
   * also name their record in the text.
   */
  String withoutLast(String text, Locale language) {
    if (all.size() != 1 || all.get(0).record().isEmpty()) {
      return text;
    }
    String last =
        Messages.render(
            "derived." + ONE_RECORD, Members.of("record", all.get(0).record().get()), language);
    String body = text.stripTrailing();
    return body.endsWith("\n\n" + last) ? body.substring(0, body.length() - last.length()) : text;
  }
}
