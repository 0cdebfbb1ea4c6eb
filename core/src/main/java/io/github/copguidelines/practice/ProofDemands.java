package io.github.copguidelines.practice;

import io.github.copguidelines.vocabulary.EvaluationType;
import io.github.copguidelines.vocabulary.Evaluator;
import io.github.copguidelines.vocabulary.EvidenceLevel;
import java.util.List;

/**
 * Which evaluations a level of evidence rests on.
 *
 * <p>An annotation cannot say so. It is said here once, for validator and schema alike.
 */
public final class ProofDemands {

  private static final List<EvidenceLevel> EVALUATED =
      List.of(EvidenceLevel.GOOD, EvidenceLevel.PROVEN);

  private static final List<EvaluationType> EVALUATIONS =
      List.of(
          EvaluationType.MONITORING_DATA,
          EvaluationType.PRE_POST,
          EvaluationType.QUASI_EXPERIMENTAL,
          EvaluationType.RANDOMIZED,
          EvaluationType.QUALITATIVE,
          EvaluationType.SYSTEMATIC_REVIEW);

  private static final List<EvaluationType> COMPARING =
      List.of(
          EvaluationType.QUASI_EXPERIMENTAL,
          EvaluationType.RANDOMIZED,
          EvaluationType.SYSTEMATIC_REVIEW);

  private static final List<Evaluator> FROM_OUTSIDE =
      List.of(Evaluator.EXTERNAL, Evaluator.INDEPENDENT);

  private ProofDemands() {}

  /** Returns the levels that need an evaluation. */
  public static List<EvidenceLevel> evaluated() {
    return EVALUATED;
  }

  /** Returns the types of evaluations that count: all but none and self-assessment. */
  public static List<EvaluationType> evaluations() {
    return EVALUATIONS;
  }

  /** Returns the types that compare with another group, or several studies with each other. */
  public static List<EvaluationType> comparing() {
    return COMPARING;
  }

  /** Returns the evaluators of whom the highest level, proven, needs one. */
  public static List<Evaluator> fromOutside() {
    return FROM_OUTSIDE;
  }
}
