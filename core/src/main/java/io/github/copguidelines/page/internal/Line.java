package io.github.copguidelines.page.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A line of a page.
 *
 * @param language the language of its words; {@link Locale#ROOT} for the language of the page
 */
public record Line(Locale language, List<Run> runs) {

  public Line {
    runs = List.copyOf(runs);
  }

  /** Returns a line in the language of the page. */
  public static Line of(List<Run> runs) {
    return new Line(Locale.ROOT, runs);
  }

  /** Returns a line in the language of the page. */
  public static Line of(Run... runs) {
    return of(List.of(runs));
  }

  public static Line of(Locale language, Run... runs) {
    return new Line(language, List.of(runs));
  }

  /** Returns a text in the language of the page. */
  public static Line words(String text) {
    return of(Run.words(text));
  }

  /**
   * Puts runs into a text in the language of the page.
   *
   * @param text names its arguments in braces
   * @param arguments the runs that replace the arguments, by name
   */
  public static Line fill(String text, Map<String, List<Run>> arguments) {
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
    return of(runs);
  }

  private static void addWords(List<Run> runs, String text) {
    if (!text.isEmpty()) {
      runs.add(Run.words(text));
    }
  }

  /** Returns one line of several, with a text between them. */
  public static Line join(Locale language, List<Line> lines, String between) {
    List<Run> all = new ArrayList<>();
    for (Line line : lines) {
      if (!all.isEmpty()) {
        all.add(Run.words(between));
      }
      all.addAll(line.runs());
    }
    return new Line(language, all);
  }

  /** Returns the text of all runs, without space at its ends. */
  public String text() {
    return runs.stream().map(Run::text).collect(Collectors.joining()).strip();
  }
}
