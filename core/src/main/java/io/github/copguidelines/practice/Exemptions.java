package io.github.copguidelines.practice;

import io.github.copguidelines.vocabulary.CoverageArea;
import io.github.copguidelines.vocabulary.PracticeKind;
import io.github.copguidelines.vocabulary.PracticeStage;
import java.util.List;

/**
 * The exemptions of practice records from lists that other records need.
 *
 * <p>Annotations cannot express them. Validator and schemas share this one definition.
 */
public final class Exemptions {

  private static final List<CoverageArea> FROM_COUNTRIES =
      List.of(CoverageArea.REGIONAL, CoverageArea.GLOBAL);

  private static final List<PracticeKind> FROM_RISKS =
      List.of(
          PracticeKind.NATIONAL_STRATEGY,
          PracticeKind.LAW,
          PracticeKind.REGULATION,
          PracticeKind.RESEARCH_SURVEY,
          PracticeKind.CAPACITY_BUILDING);

  private static final List<PracticeStage> FROM_RESULTS =
      List.of(PracticeStage.PLANNED, PracticeStage.PILOT);

  private Exemptions() {}

  /** Returns the coverages with which a record needs no countries at submission. */
  public static List<CoverageArea> fromCountries() {
    return FROM_COUNTRIES;
  }

  /** Returns the kinds of practices that need no risks at submission. */
  public static List<PracticeKind> fromRisks() {
    return FROM_RISKS;
  }

  /** Returns the stages of a practice at which it needs no results at acceptance. */
  public static List<PracticeStage> fromResults() {
    return FROM_RESULTS;
  }
}
