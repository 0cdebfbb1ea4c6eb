package io.github.copguidelines.schemas;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A line of a page. */
record Line(List<Run> runs) {

  static Line of(Run... runs) {
    return new Line(List.of(runs));
  }

  static Line words(String text) {
    return of(Run.words(text));
  }

  /**
   * Puts runs into a text of a language.
   *
   * @param text names its arguments in braces
   * @param arguments the runs that stand for them, by name
   */
  static Line fill(String text, Map<String, List<Run>> arguments) {
    List<Run> runs = new ArrayList<>();
    int from = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
      int close = text.indexOf('}', open);
      List<Run> argument = arguments.get(text.substring(open + 1, close));
      if (argument == null) {
        throw new IllegalStateException("No argument for " + text);
      }
      addWords(runs, text.substring(from, open));
      runs.addAll(argument);
      from = close + 1;
    }
    addWords(runs, text.substring(from));
    return new Line(List.copyOf(runs));
  }

  private static void addWords(List<Run> runs, String text) {
    if (!text.isEmpty()) {
      runs.add(Run.words(text));
    }
  }

  /** Returns codes, each on its own, with commas between. */
  static List<Run> codes(List<String> codes) {
    List<Run> runs = new ArrayList<>();
    for (String code : codes) {
      if (!runs.isEmpty()) {
        runs.add(Run.words(", "));
      }
      runs.add(Run.code(code));
    }
    return runs;
  }
}
