package io.github.copguidelines.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;

/**
 * The kind of a practice, such as a law or a campaign.
 *
 * <p>Open list: an unknown code is kept unchanged, and the validator warns.
 *
 * <p>The list is this library's own proposal, not a published standard.
 */
public final class PracticeKind extends OpenCode {

  private static final KnownCodes<PracticeKind> KNOWN = new KnownCodes<>(PracticeKind::new);

  /** Law. */
  public static final PracticeKind LAW = KNOWN.add("law");

  /** Regulation. */
  public static final PracticeKind REGULATION = KNOWN.add("regulation");

  /** National strategy. */
  public static final PracticeKind NATIONAL_STRATEGY = KNOWN.add("national-strategy");

  /** Hotline. */
  public static final PracticeKind HOTLINE = KNOWN.add("hotline");

  /** Helpline. */
  public static final PracticeKind HELPLINE = KNOWN.add("helpline");

  /** Reporting portal. */
  public static final PracticeKind REPORTING_PORTAL = KNOWN.add("reporting-portal");

  /** School curriculum. */
  public static final PracticeKind SCHOOL_CURRICULUM = KNOWN.add("school-curriculum");

  /** Awareness campaign. */
  public static final PracticeKind AWARENESS_CAMPAIGN = KNOWN.add("awareness-campaign");

  /** Research survey. */
  public static final PracticeKind RESEARCH_SURVEY = KNOWN.add("research-survey");

  /** Industry tool. */
  public static final PracticeKind INDUSTRY_TOOL = KNOWN.add("industry-tool");

  /** Law enforcement unit. */
  public static final PracticeKind LAW_ENFORCEMENT_UNIT = KNOWN.add("law-enforcement-unit");

  /** Capacity building. */
  public static final PracticeKind CAPACITY_BUILDING = KNOWN.add("capacity-building");

  /** International cooperation. */
  public static final PracticeKind INTERNATIONAL_COOPERATION =
      KNOWN.add("international-cooperation");

  /** Child participation. */
  public static final PracticeKind CHILD_PARTICIPATION = KNOWN.add("child-participation");

  /** Coordination body. */
  public static final PracticeKind COORDINATION_BODY = KNOWN.add("coordination-body");

  /** Standard or code. */
  public static final PracticeKind STANDARD_OR_CODE = KNOWN.add("standard-or-code");

  /** Victim support. */
  public static final PracticeKind VICTIM_SUPPORT = KNOWN.add("victim-support");

  /** Funding programme. */
  public static final PracticeKind FUNDING_PROGRAMME = KNOWN.add("funding-programme");

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
    return KNOWN.list();
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
