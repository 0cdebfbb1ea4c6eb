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
   * @param like a column for text
   */
  List<SheetColumn> columns(Column like) {
    List<SheetColumn> all = new ArrayList<>();
    all.add(new SheetColumn(MARK, like, words.of("remark.verification"), Optional.empty()));
    if (book.isStrategy()) {
      String title = Messages.render("derived.strategy.open", Members.none(), language);
      all.add(new SheetColumn(OPEN, like, title, Optional.empty()));
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
      List<String> told = all.stream().map(row -> row.getOrDefault(key, "")).toList();
      known.forEach(
          (stage, row) -> {
            if (!told.contains(stage)) {
              row.put(key, stage);
              all.add(row);
            }
          });
    }
    return all;
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
    return catalogue
        .recordGuide()
        .label("verification", VerificationLevel.of(verification), language);
  }
}
