package io.github.copguidelines.cli;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.evidence.Evidence;
import io.github.copguidelines.finding.Messages;
import io.github.copguidelines.model.Members;
import io.github.copguidelines.survey.Answer;
import io.github.copguidelines.survey.SurveyAnswer;
import io.github.copguidelines.survey.SurveyQuestion;
import io.github.copguidelines.survey.SurveyResponse;
import io.github.copguidelines.text.PrintableText;
import io.github.copguidelines.verification.Verification;
import io.github.copguidelines.verification.VerificationLevel;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Formats the draft of a survey for people: each question with the answer and its records. */
final class SurveyText {

  private final Map<String, SurveyQuestion> questions;
  private final Locale language;
  private final Terminal terminal;
  private final StringBuilder text = new StringBuilder();

  SurveyText(Catalogue catalogue, Locale language, Terminal terminal) {
    this.questions =
        catalogue.survey().questions().stream()
            .collect(Collectors.toMap(SurveyQuestion::code, Function.identity()));
    this.language = language;
    this.terminal = terminal;
  }

  String of(SurveyResponse response) {
    response.answers().forEach(this::add);
    return text.toString();
  }

  private void add(SurveyAnswer answer) {
    SurveyQuestion question = questions.get(answer.question().orElse(""));
    String asked = question == null ? "" : question.question().text(language);
    String sure = question == null ? "" : level(question).code();
    text.append(text.isEmpty() ? "" : "\n");
    text.append(terminal.heading(answer.question().orElse(""))).append("  ").append(sure);
    line(asked);
    line(answer.answer().map(this::word).orElse("[" + Words.of("survey.open").in(language) + "]"));
    List<Evidence> evidence = answer.evidence();
    evidence.forEach(one -> line("- " + PrintableText.of(one.record().orElse(""))));
    answer.note().ifPresent(note -> line(note.text(language)));
    text.append('\n');
  }

  /** Returns the verification of the wording of a question; recalled if none is stated. */
  static VerificationLevel level(SurveyQuestion question) {
    return question.verification().map(Verification::level).orElse(VerificationLevel.RECALLED);
  }

  private String word(Answer answer) {
    return Messages.render("derived.answer." + answer.code(), Members.none(), language);
  }

  private void line(String words) {
    text.append("\n  ").append(terminal.isolated(words, language));
  }
}
