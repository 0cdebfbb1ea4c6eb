package io.github.copguidelines.spreadsheets;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.finding.Messages;
import io.github.copguidelines.model.Members;
import io.github.copguidelines.schemas.Column;
import io.github.copguidelines.serialization.Catalogues;
import io.github.copguidelines.strategy.ChecklistItem;
import io.github.copguidelines.strategy.StageEntry;
import io.github.copguidelines.survey.SurveyQuestion;
import io.github.copguidelines.verification.Verification;
import io.github.copguidelines.verification.VerificationLevel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the catalogue says of the entries of a document, in columns that are not read: the mark of
 * verification of each, and the open items of a stage.
 */
final class BookRemarks {

  private static final String MARK = "# verification";
  private static final String OPEN = "# open";

  private final Catalogue catalogue = Catalogues.itu2020();
  private final DocumentBook book;
  private final SheetWords words;
  private final Locale language;

  BookRemarks(DocumentBook book, SheetWords words, Locale language) {
    this.book = book;
    this.words = words;
    this.language = language;
  }

  /**
   * Returns the columns.
   *
   * @param word a column for a word
   * @param text a column for text
   */
  List<SheetColumn> columns(Column word, Column text) {
    List<SheetColumn> all = new ArrayList<>();
    all.add(new SheetColumn(MARK, word, words.of("remark.verification"), Optional.empty()));
    if (book.isStrategy()) {
      String title = Messages.render("derived.strategy.open", Members.none(), language);
      all.add(new SheetColumn(OPEN, text, title, Optional.empty()));
    }
    return all;
  }

  /** Returns entries with their remarks; of a strategy, with the stages that it leaves out. */
  List<Map<String, String>> addTo(Collection<Map<String, String>> entries) {
    String key = book.ofAll(book.key());
    Map<String, Map<String, String>> known = new LinkedHashMap<>();
    if (book.isStrategy()) {
      catalogue.strategy().stages().forEach(stage -> known.put(stage.code().code(), of(stage)));
    } else {
      catalogue.survey().questions().forEach(question -> known.put(question.code(), of(question)));
    }
    List<Map<String, String>> all = new ArrayList<>();
    for (Map<String, String> entry : entries) {
      Map<String, String> row = new LinkedHashMap<>(entry);
      row.putAll(known.getOrDefault(entry.getOrDefault(key, ""), Map.of()));
      all.add(row);
    }
    if (book.isStrategy()) {
      addMissing(all, known, key);
    }
    return all;
  }

  /** Adds an entry for each stage that has none, after the one of the stage before it. */
  private static void addMissing(
      List<Map<String, String>> all, Map<String, Map<String, String>> known, String key) {
    int next = 0;
    for (Map.Entry<String, Map<String, String>> stage : known.entrySet()) {
      int at = all.stream().map(row -> row.getOrDefault(key, "")).toList().indexOf(stage.getKey());
      if (at < 0) {
        at = next;
        all.add(at, stage.getValue());
        stage.getValue().put(key, stage.getKey());
      }
      next = at + 1;
    }
  }

  private Map<String, String> of(SurveyQuestion question) {
    return new LinkedHashMap<>(Map.of(MARK, mark(question.verification())));
  }

  private Map<String, String> of(StageEntry stage) {
    Map<String, String> remarks = new LinkedHashMap<>();
    remarks.put(MARK, mark(stage.verification()));
    remarks.put(OPEN, stage.checklist().stream().map(this::open).collect(Collectors.joining("\n")));
    return remarks;
  }

  private String open(ChecklistItem item) {
    return "%s %s".formatted(item.code(), item.text().text(language));
  }

  private String mark(Optional<Verification> verification) {
    VerificationLevel level = VerificationLevel.of(verification);
    return "[" + catalogue.recordGuide().label("verification", level, language) + "]";
  }
}
