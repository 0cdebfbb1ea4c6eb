package io.github.copguidelines.spreadsheets;

import io.github.copguidelines.finding.Messages;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Members;
import io.github.copguidelines.schemas.LeftOut;
import io.github.copguidelines.text.Punctuation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    Locale language = Locale.forLanguageTag(words.language());
    String offered =
        groups.entrySet().stream()
            .map(group -> group.getKey() + Punctuation.colon(language) + group.getValue())
            .collect(Collectors.joining(Punctuation.semicolon(language)));
    add(lines, words.of("notes.groups", Map.of("groups", offered)));
    add(
        lines,
        words.of(
            "notes.languages",
            Map.of("languages", String.join(Punctuation.listComma(language), languages))));
    add(lines, words.of("notes.version"));
    add(lines, words.of("notes.unknown"));
    add(lines, words.of("notes.empty"));
    add(lines, words.of("notes.long", Map.of("max", Integer.toString(SheetBounds.CELL))));
    without.forEach(one -> add(lines, words.of("notes.other", Map.of("place", one.place()))));
    return lines;
  }

  /** Returns the lines for a workbook of a document. */
  static List<TemplateNotes> of(SheetWords words, DocumentBook book) {
    Locale language = Locale.forLanguageTag(words.language());
    Map<String, String> values =
        Map.of(
            "rows", words.of("sheet." + book.list()),
            "lists", words.of("sheet.lists"),
            "type", book.isStrategy() ? "national-strategy" : "survey-response",
            "stated", Messages.render("derived.origin.stated", Members.none(), language));
    List<TemplateNotes> lines = new ArrayList<>();
    lines.add(new TemplateNotes(words.of("notes.title"), true));
    for (String key :
        List.of("entries", "stated", "choices", "dates", "formulas", "children", "checkType")) {
      add(lines, words.of("notes." + key, values));
    }
    String digest = book.isStrategy() ? "derived.strategy.digest" : "derived.survey.digest";
    add(lines, Messages.render(digest, Members.none(), language));
    return lines;
  }

  private static void add(List<TemplateNotes> lines, String text) {
    if (!text.isEmpty()) {
      lines.add(new TemplateNotes(text, false));
    }
  }
}
