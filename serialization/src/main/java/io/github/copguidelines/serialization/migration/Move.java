package io.github.copguidelines.serialization.migration;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ReadRules;
import java.util.Optional;

/**
 * That something of a document stands elsewhere, or in another form, after a step.
 *
 * @param from its place before
 * @param to its place after; where it was left out, the place where it would stand
 * @param sort what was done
 */
record Move(Pointer from, Pointer to, Sort sort) {

  private static final String PLACE = "place";

  /** What a step may do to a value; each has a case of the message of {@code READ-013}. */
  enum Sort {
    /** It has another place, and perhaps another form there. */
    MOVED("moved"),
    /** It has its place, in another form. */
    FORM("form"),
    /** A text became the code of a recommendation. */
    CODE("code"),
    /** A text for which there is no code became part of a note. */
    NOTE("note"),
    /** It said that something is not known, which is now said by its absence. */
    ABSENT("absent");

    private final String messageCase;

    Sort(String messageCase) {
      this.messageCase = messageCase;
    }
  }

  /** Returns the place before of a move that a finding tells of; empty for other findings. */
  static Optional<Pointer> from(Finding finding) {
    return finding.rule().equals(ReadRules.OLDER.id())
        ? finding.arguments().get(PLACE).map(String::valueOf).map(Pointer::parse)
        : Optional.empty();
  }

  /** Returns the finding that tells of it, at the place after; it names the place before. */
  Finding finding() {
    return ReadRules.OLDER
        .at(to)
        .messageCase(ReadRules.OLDER.id(), sort.messageCase)
        .argument(PLACE, from.toString())
        .build();
  }
}
