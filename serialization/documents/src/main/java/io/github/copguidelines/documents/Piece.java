package io.github.copguidelines.documents;

import io.github.copguidelines.page.internal.LeftToRightMarks;
import io.github.copguidelines.page.internal.Line;
import io.github.copguidelines.page.internal.Run;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A piece of a line with one direction.
 *
 * <p>Word orders a line by the direction set for each piece, and not by its letters alone. So the
 * pieces follow Unicode's bidirectional algorithm for the whole line, like in other programs.
 *
 * @param isCode as in a run
 * @param target as in a run
 */
record Piece(String text, boolean isRightToLeft, boolean isCode, Optional<String> target) {

  /** A run with its position in the line. */
  private record Span(Run run, int from, int to) {}

  /**
   * Returns the pieces of a line, without empty ones.
   *
   * @param rightToLeft whether the paragraph is from right to left, which adds marks where
   *     necessary
   */
  static List<Piece> of(Line line, boolean rightToLeft) {
    StringBuilder text = new StringBuilder();
    List<Span> parts = new ArrayList<>();
    for (Run run : line.runs()) {
      for (Run each : rightToLeft ? marked(run) : List.of(run)) {
        int from = text.length();
        text.append(each.text());
        parts.add(new Span(each, from, text.length()));
      }
    }
    Bidi ways =
        new Bidi(
            text.toString(),
            rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    List<Piece> pieces = new ArrayList<>();
    parts.forEach(part -> addTo(pieces, part, ways, rightToLeft));
    return pieces;
  }

  /** Adds marks around a code, in separate runs, so that nobody copies them with the code. */
  private static List<Run> marked(Run run) {
    if (!run.isCode()) {
      return List.of(Run.words(LeftToRightMarks.kept(run)));
    }
    Run mark =
        Run.words(LeftToRightMarks.marked(run.text(), "").isEmpty() ? "" : LeftToRightMarks.MARK);
    return List.of(mark, run, mark);
  }

  private static void addTo(List<Piece> pieces, Span part, Bidi ways, boolean rightToLeft) {
    if (part.run().isCode()) {
      add(pieces, part.run(), part.run().text(), false);
      return;
    }
    int start = part.from();
    for (int at = part.from(); at < part.to(); at++) {
      boolean isOther = isRightToLeft(ways.getLevelAt(at), rightToLeft);
      if (at + 1 == part.to() || isRightToLeft(ways.getLevelAt(at + 1), rightToLeft) != isOther) {
        String text = part.run().text().substring(start - part.from(), at + 1 - part.from());
        add(pieces, part.run(), text, isOther);
        start = at + 1;
      }
    }
  }

  /**
   * Returns true for right-to-left text, and for a number between right-to-left words in a
   * left-to-right line.
   */
  private static boolean isRightToLeft(int level, boolean line) {
    return line ? level % 2 == 1 : level > 0;
  }

  private static void add(List<Piece> pieces, Run run, String text, boolean rightToLeft) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, rightToLeft, run.isCode(), run.target()));
    }
  }
}
