package io.github.copguidelines.analysis.draft;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.evidence.Evidence;
import io.github.copguidelines.evidence.StatementOrigin;
import io.github.copguidelines.finding.Messages;
import io.github.copguidelines.model.Members;
import io.github.copguidelines.model.WireFormat;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.survey.Answer;
import io.github.copguidelines.survey.SurveyAnswer;
import io.github.copguidelines.survey.SurveyQuestion;
import io.github.copguidelines.survey.SurveyResponse;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.text.Timestamp;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A draft of a country's answers to a survey, derived from its practice records.
 *
 * <p>A record is evidence for a question in three cases: one of its links names the question, or
 * edition, pillar and topic; it has a kind that the question asks for; or it implements a
 * recommendation to policy-makers on the topic of the question. A practice gives an answer in the
 * first case, and in the second if the question is on child online protection itself. A running
 * practice answers yes, and one that is planned, in a pilot or without a stage answers in part.
 * Practices that have ended, and all other cases, are only evidence to check. No record answers no.
 *
 * <p>The kinds and topics for each question are this library's own reading. Thread-safe.
 */
public final class SurveyDraft {

  private SurveyDraft() {}

  /**
   * Returns the draft: an answer for each question of the edition, marked as derived if it comes
   * from records.
   *
   * @param edition the code of the edition in the catalogue, for example {@code GCI-v5}
   * @param country an ISO 3166-1 alpha-2 code
   * @param records any records; the newest revision of each identifier counts, and records of other
   *     countries and withdrawn records are skipped
   * @param day the day on which the draft is made
   * @param language the language of notes
   * @throws IllegalArgumentException if the catalogue has no questions of the edition
   */
  public static SurveyResponse of(
      Catalogue catalogue,
      String edition,
      String country,
      Collection<PracticeRecord> records,
      LocalDate day,
      Locale language) {
    List<SurveyQuestion> questions = catalogue.survey().questionsOf(edition);
    if (questions.isEmpty()) {
      throw new IllegalArgumentException("There are no questions of an edition " + edition + ".");
    }
    List<PracticeRecord> own = CountryRecords.of(country, records);
    return SurveyResponse.builder()
        .schemaVersion(WireFormat.VERSION)
        .id(CountryRecords.id(country, edition, "draft"))
        .language(language.toLanguageTag())
        .edition(edition)
        .country(country)
        .created(Timestamp.of(day.atStartOfDay(ZoneOffset.UTC).toInstant()))
        .addAllAnswers(
            questions.stream().map(question -> answer(question, own, catalogue, language)).toList())
        .build();
  }

  private static SurveyAnswer answer(
      SurveyQuestion question, List<PracticeRecord> records, Catalogue catalogue, Locale language) {
    List<QuestionMatch> matches =
        records.stream()
            .map(record -> QuestionMatch.of(question, record, catalogue))
            .flatMap(Optional::stream)
            .toList();
    SurveyAnswer.Builder answer = SurveyAnswer.builder().question(question.code());
    if (matches.isEmpty()) {
      return answer.note(note("derived.survey.none", Members.none(), language)).build();
    }
    List<Evidence> evidence = matches.stream().map(QuestionMatch::evidence).toList();
    return answer
        .answer(
            matches.stream()
                .map(QuestionMatch::answer)
                .flatMap(Optional::stream)
                .min(Answer::compareTo))
        .origin(StatementOrigin.DERIVED)
        .addAllEvidence(evidence)
        .note(
            note("derived.survey.note", Members.copyOf(Map.of("count", evidence.size())), language))
        .build();
  }

  private static LocalizedText note(String key, Members arguments, Locale language) {
    return LocalizedText.of(language.toLanguageTag(), Messages.render(key, arguments, language));
  }
}
