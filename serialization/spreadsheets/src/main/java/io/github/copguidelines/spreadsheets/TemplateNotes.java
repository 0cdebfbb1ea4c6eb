package io.github.copguidelines.spreadsheets;

import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.schemas.LeftOut;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A line of the sheet of notes.
 *
 * @param heading whether it is a heading
 */
record TemplateNotes(String text, boolean heading) {

  /**
   * Returns the lines for a template.
   *
   * @param stage the label of the stage
   * @param statements those of the safeguarding declaration, in a short template
   * @param groups the number of elements with columns, by the title of the list
   * @param languages the languages of its texts, by name
   * @param without the values that no column can hold
   */
  static List<TemplateNotes> of(
      SheetWords words,
      Stage stage,
      String stageTitle,
      List<String> statements,
      Map<String, Integer> groups,
      List<String> languages,
      List<LeftOut> without) {
    List<TemplateNotes> lines = new ArrayList<>();
    Map<String, String> values =
        Map.of(
            "stage", stageTitle,
            "stageCode", stage.code(),
            "records", words.of("sheet.records"),
            "examples", words.of("sheet.examples"),
            "lists", words.of("sheet.lists"));
    lines.add(new TemplateNotes(words.of("notes.title"), true));
    for (String key :
        List.of(
            "stage",
            "rows",
            "need",
            "several",
            "choices",
            "dates",
            "formulas",
            "children",
            "check",
            "origin",
            "draft")) {
      add(lines, words.of("notes." + key, values));
    }
    if (!statements.isEmpty()) {
      lines.add(new TemplateNotes(words.of("notes.statements"), true));
      statements.forEach(statement -> add(lines, statement));
    }
    lines.add(new TemplateNotes(words.of("notes.missing"), true));
    if (!statements.isEmpty()) {
      add(lines, words.of("notes.full"));
    }
    String offered =
        groups.entrySet().stream()
            .map(group -> group.getKey() + ": " + group.getValue())
            .collect(Collectors.joining("; "));
    add(lines, words.of("notes.groups", Map.of("groups", offered)));
    add(lines, words.of("notes.languages", Map.of("languages", String.join(", ", languages))));
    add(lines, words.of("notes.version"));
    add(lines, words.of("notes.unknown"));
    add(lines, words.of("notes.empty"));
    add(lines, words.of("notes.long", Map.of("max", Integer.toString(SheetBounds.CELL))));
    without.forEach(one -> add(lines, words.of("notes.other", Map.of("place", one.place()))));
    return lines;
  }

  private static void add(List<TemplateNotes> lines, String text) {
    if (!text.isEmpty()) {
      lines.add(new TemplateNotes(text, false));
    }
  }
}
