package io.github.copguidelines.validation.evidence;

import io.github.copguidelines.contribution.ContributionSection;
import io.github.copguidelines.evidence.Evidence;
import io.github.copguidelines.evidence.Progress;
import io.github.copguidelines.evidence.StatementOrigin;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.strategy.ItemProgress;
import io.github.copguidelines.strategy.StageProgress;
import io.github.copguidelines.survey.Answer;
import io.github.copguidelines.survey.SurveyAnswer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something that an office says of its country and that rests on evidence.
 *
 * @param claims whether it says that something is so, wholly or in part
 * @param origin the origin of the statement
 * @param evidence what it rests on; of a stage, what its items rest on too
 */
record Statement(boolean claims, Optional<StatementOrigin> origin, List<Evidence> evidence) {

  /** Returns the statement that an object of a document makes, where it makes one. */
  static Optional<Statement> of(Extensible object) {
    if (object instanceof SurveyAnswer one) {
      boolean claims = one.answer().filter(Statement::isClaim).isPresent();
      return Optional.of(new Statement(claims, one.origin(), one.evidence()));
    } else if (object instanceof ItemProgress one) {
      boolean claims = one.status().filter(Statement::isClaim).isPresent();
      return Optional.of(new Statement(claims, one.origin(), one.evidence()));
    } else if (object instanceof StageProgress one) {
      boolean claims = one.status().filter(Statement::isClaim).isPresent();
      List<Evidence> all =
          Stream.concat(
                  one.evidence().stream(),
                  one.items().stream().flatMap(item -> item.evidence().stream()))
              .toList();
      return Optional.of(new Statement(claims, one.origin(), all));
    } else if (object instanceof ContributionSection one) {
      return Optional.of(new Statement(false, one.origin(), one.evidence()));
    }
    return Optional.empty();
  }

  boolean isDerived() {
    return origin.filter(StatementOrigin.DERIVED::equals).isPresent();
  }

  /** Returns true if it names a record. */
  boolean isFounded() {
    return evidence.stream().anyMatch(one -> one.record().isPresent());
  }

  private static boolean isClaim(Answer answer) {
    return answer == Answer.YES || answer == Answer.PARTLY;
  }

  private static boolean isClaim(Progress status) {
    return status == Progress.DONE || status == Progress.IN_PROGRESS;
  }
}
