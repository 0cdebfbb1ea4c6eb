package io.github.copguidelines.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A line of a document.
 *
 * @param language the language of its words
 */
record Line(Locale language, List<Run> runs) {

  Line {
    runs = List.copyOf(runs);
  }

  static Line of(Locale language, Run... runs) {
    return new Line(language, List.of(runs));
  }

  boolean isBlank() {
    return runs.stream().allMatch(run -> run.text().isBlank());
  }

  /** Returns lines put together in one, with a text between them. */
  static Line join(Locale language, List<Line> lines, String between) {
    List<Run> all = new ArrayList<>();
    for (Line line : lines) {
      if (!all.isEmpty()) {
        all.add(Run.words(between));
      }
      all.addAll(line.runs());
    }
    return new Line(language, all);
  }
}
