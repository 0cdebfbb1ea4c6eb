package io.github.copguidelines.documents;

import io.github.copguidelines.model.Members;
import io.github.copguidelines.page.internal.Page;
import io.github.copguidelines.serialization.Catalogues;
import io.github.copguidelines.survey.Survey;
import io.github.copguidelines.survey.SurveyAnswer;
import io.github.copguidelines.survey.SurveyQuestion;
import io.github.copguidelines.survey.SurveyResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Lays out the answers to a survey: each question with its mark, the answer and its evidence. */
final class SurveyPage {

  private final Survey survey = Catalogues.itu2020().survey();
  private final DocumentWords words;
  private final PageParts parts;

  private SurveyPage(DocumentWords words) {
    this.words = words;
    this.parts = new PageParts(words);
  }

  static Page of(SurveyResponse response, Locale asked) {
    return new SurveyPage(DocumentWords.in(asked)).page(response);
  }

  private Page page(SurveyResponse response) {
    String country = response.country().map(words::country).orElse("");
    String title = words.of("survey.title", Members.of("country", country));
    parts.head(
        "survey.head.table",
        List.of(
            parts.row("statement.head.country", Optional.of(country)),
            parts.row("survey.head.edition", response.edition().map(this::edition)),
            parts.row("contribution.head.date", response.answered().map(words::date)),
            parts.row("contribution.head.language", response.language().map(words::language))),
        title,
        response.answers().stream().anyMatch(one -> PageParts.isDerived(one.origin())));
    parts.paragraph(words.line("survey.digest"));
    response.answers().forEach(this::answer);
    parts.grounds(response.note(), List.of());
    return parts.page(title);
  }

  /** Returns what the edition is called, or its code. */
  private String edition(String code) {
    return survey.editions().stream()
        .filter(one -> one.code().equals(code))
        .flatMap(one -> one.title().stream())
        .findFirst()
        .orElse(code);
  }

  private void answer(SurveyAnswer answer) {
    String code = answer.question().orElse("");
    Optional<SurveyQuestion> question =
        survey.questions().stream().filter(one -> one.code().equals(code)).findFirst();
    parts.heading(
        2,
        question
            .map(one -> parts.marked(code, one.question(), words.mark(one.verification())))
            .orElseGet(() -> parts.words(code)));
    String word = answer.answer().map(one -> words.of("answer." + one.code())).orElse("");
    parts.paragraph(
        parts.words(
            word.isEmpty()
                ? words.of("survey.open")
                : words.of("survey.answer", Members.of("answer", word))));
    parts.grounds(answer.note(), answer.evidence());
  }
}
