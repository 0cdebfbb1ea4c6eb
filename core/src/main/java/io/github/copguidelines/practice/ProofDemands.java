package io.github.copguidelines.practice;

import io.github.copguidelines.vocabulary.EvaluationType;
import io.github.copguidelines.vocabulary.Evaluator;
import io.github.copguidelines.vocabulary.EvidenceLevel;
import java.util.List;

/**
 * The evaluations that a level of evidence requires.
 *
 * <p>Annotations cannot express them. Validator and schemas share this one definition.
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

  /** Returns the types of evaluations that count: all except none and self-assessment. */
  public static List<EvaluationType> evaluations() {
    return EVALUATIONS;
  }

  /** Returns the types that compare groups or studies. */
  public static List<EvaluationType> comparing() {
    return COMPARING;
  }

  /** Returns the kinds of evaluators; the highest level, proven, needs one of them. */
  public static List<Evaluator> fromOutside() {
    return FROM_OUTSIDE;
  }
}
