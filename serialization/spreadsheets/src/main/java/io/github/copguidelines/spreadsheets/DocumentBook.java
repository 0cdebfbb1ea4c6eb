package io.github.copguidelines.spreadsheets;

import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.strategy.NationalStrategy;
import io.github.copguidelines.survey.SurveyResponse;
import java.util.List;
import java.util.Optional;

/**
 * The workbook of a document: a sheet with a row for each entry of its main list, and one with its
 * other fields. In the names of columns of the list, an asterisk is the number of the entry.
 *
 * @param type the type of the document
 * @param list the name of the list
 * @param key the member that says what an entry is about
 * @param members the columns that the list has in any case; texts in English
 * @param fields the columns that the other sheet has in any case; texts in English
 */
record DocumentBook(
    Class<? extends Extensible> type,
    String list,
    String key,
    List<String> members,
    List<String> fields) {

  static final DocumentBook SURVEY =
      new DocumentBook(
          SurveyResponse.class,
          "answers",
          "question",
          List.of("question", "answer", "origin", "note/en", "evidence/0/record"),
          List.of("country", "edition", "answered", "respondent/name/en", "note/en"));

  static final DocumentBook STRATEGY =
      new DocumentBook(
          NationalStrategy.class,
          "stages",
          "stage",
          List.of("stage", "status", "origin", "note/en", "evidence/0/record"),
          List.of("country", "title/en", "leadOrganisation/name/en", "adopted", "asOf", "note/en"));

  /** Returns the workbook of documents of a type; empty if there is none. */
  static Optional<DocumentBook> of(Class<?> type) {
    return List.of(SURVEY, STRATEGY).stream()
        .filter(book -> book.type().isAssignableFrom(type))
        .findFirst();
  }

  boolean isStrategy() {
    return type == NationalStrategy.class;
  }

  /** Returns the name of a column of the list, for all its entries. */
  String ofAll(String member) {
    return list + "/*/" + member;
  }
}
