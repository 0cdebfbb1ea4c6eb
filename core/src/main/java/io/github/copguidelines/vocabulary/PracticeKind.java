package io.github.copguidelines.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;

/**
 * What sort of thing a practice is.
 *
 * <p>Open list: a code that is not known is kept as it was read, and the validator warns.
 *
 * <p>The list is this library's own proposal and no published standard.
 */
public final class PracticeKind extends OpenCode {

  /** Law. */
  public static final PracticeKind LAW = new PracticeKind("law");

  /** Regulation. */
  public static final PracticeKind REGULATION = new PracticeKind("regulation");

  /** National strategy. */
  public static final PracticeKind NATIONAL_STRATEGY = new PracticeKind("national-strategy");

  /** Hotline. */
  public static final PracticeKind HOTLINE = new PracticeKind("hotline");

  /** Helpline. */
  public static final PracticeKind HELPLINE = new PracticeKind("helpline");

  /** Reporting portal. */
  public static final PracticeKind REPORTING_PORTAL = new PracticeKind("reporting-portal");

  /** School curriculum. */
  public static final PracticeKind SCHOOL_CURRICULUM = new PracticeKind("school-curriculum");

  /** Awareness campaign. */
  public static final PracticeKind AWARENESS_CAMPAIGN = new PracticeKind("awareness-campaign");

  /** Research survey. */
  public static final PracticeKind RESEARCH_SURVEY = new PracticeKind("research-survey");

  /** Industry tool. */
  public static final PracticeKind INDUSTRY_TOOL = new PracticeKind("industry-tool");

  /** Law enforcement unit. */
  public static final PracticeKind LAW_ENFORCEMENT_UNIT = new PracticeKind("law-enforcement-unit");

  /** Capacity building. */
  public static final PracticeKind CAPACITY_BUILDING = new PracticeKind("capacity-building");

  /** International cooperation. */
  public static final PracticeKind INTERNATIONAL_COOPERATION =
      new PracticeKind("international-cooperation");

  /** Child participation. */
  public static final PracticeKind CHILD_PARTICIPATION = new PracticeKind("child-participation");

  /** Coordination body. */
  public static final PracticeKind COORDINATION_BODY = new PracticeKind("coordination-body");

  /** Standard or code. */
  public static final PracticeKind STANDARD_OR_CODE = new PracticeKind("standard-or-code");

  /** Victim support. */
  public static final PracticeKind VICTIM_SUPPORT = new PracticeKind("victim-support");

  /** Funding programme. */
  public static final PracticeKind FUNDING_PROGRAMME = new PracticeKind("funding-programme");

  private static final List<PracticeKind> KNOWN =
      List.of(
          LAW,
          REGULATION,
          NATIONAL_STRATEGY,
          HOTLINE,
          HELPLINE,
          REPORTING_PORTAL,
          SCHOOL_CURRICULUM,
          AWARENESS_CAMPAIGN,
          RESEARCH_SURVEY,
          INDUSTRY_TOOL,
          LAW_ENFORCEMENT_UNIT,
          CAPACITY_BUILDING,
          INTERNATIONAL_COOPERATION,
          CHILD_PARTICIPATION,
          COORDINATION_BODY,
          STANDARD_OR_CODE,
          VICTIM_SUPPORT,
          FUNDING_PROGRAMME);

  private PracticeKind(String code) {
    super(code);
  }

  /**
   * Returns the value with a code, for example {@code national-strategy}.
   *
   * @throws IllegalArgumentException if the code is empty
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static PracticeKind of(String code) {
    return new PracticeKind(code);
  }

  /** Returns the known values, in the order of the catalogue. */
  public static List<PracticeKind> known() {
    return KNOWN;
  }

  /** Returns true for a law, a regulation, a national strategy or international cooperation. */
  public boolean isInstrument() {
    return equals(LAW)
        || equals(REGULATION)
        || equals(NATIONAL_STRATEGY)
        || equals(INTERNATIONAL_COOPERATION);
  }

  @Override
  public boolean isKnown() {
    return KNOWN.contains(this);
  }
}
