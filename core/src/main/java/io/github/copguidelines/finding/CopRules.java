package io.github.copguidelines.finding;

import java.util.List;

/**
 * The rules that a record is judged by, beside the limits of {@link
 * io.github.copguidelines.finding.Limits}.
 *
 * <p>Rules of fields come from the constraints on the model's accessors, which say from which stage
 * on one holds and whether its findings are warnings. Identifiers are stable and are not used
 * again.
 */
public final class CopRules {

  /** A field that is required at a stage is there. */
  public static final Rule REQUIRED = Rule.error("FIELD-001");

  /** A text is neither too short nor too long. */
  public static final Rule TEXT_LENGTH = Rule.error("FIELD-002");

  /** A list has neither too few nor too many entries. */
  public static final Rule LIST_SIZE = Rule.error("FIELD-003");

  /** A text has the form of its kind: an identifier, a link, a currency. */
  public static final Rule FORM = Rule.error("FIELD-004");

  /** A number is neither too small nor too large. */
  public static final Rule RANGE = Rule.error("FIELD-005");

  /**
   * A language tag is well-formed, and no localized text has a language twice, whatever the case of
   * its letters.
   */
  public static final Rule LANGUAGE = Rule.error("FIELD-006");

  /** A text in a language is not blank. */
  public static final Rule BLANK = Rule.error("FIELD-007");

  /** No entry stands twice in a list. */
  public static final Rule DISTINCT = Rule.error("FIELD-008");

  /** A localized text has at least one language. */
  public static final Rule NO_LANGUAGE = Rule.error("FIELD-009");

  /**
   * No two fields contradict each other: only instruments are in force or repealed, a practice that
   * has ended does not end in the future, and {@code global} stands alone among the regions.
   */
  public static final Rule CONTRADICTION = Rule.error("FIELD-010");

  /** No text holds half a surrogate pair, which has no form in UTF-8. */
  public static final Rule UNICODE = Rule.error("FIELD-011");

  /**
   * No text or name holds a control character, a noncharacter, an override of the direction, or an
   * embedding or isolate without its pair.
   */
  public static final Rule NOT_TEXT = Rule.error("FIELD-012");

  /** Every country is an assigned ISO 3166-1 alpha-2 code. */
  public static final Rule COUNTRY = Rule.error("PR-001");

  /** The ITU regions hold the region of each country that is a Member State. */
  public static final Rule REGION = Rule.error("PR-002");

  /** Nothing ends before it starts. */
  public static final Rule DATES = Rule.error("PR-003");

  /**
   * Every code stands in its list: an error for recommendations and ages, a warning for open lists.
   */
  public static final Rule CODE = Rule.error("PR-004");

  /**
   * The changes of state are allowed, in order, give a reason where their guard asks for one, and
   * lead to the state of the record.
   *
   * <p>At submission a record is judged while it is still a draft, before the change to submitted
   * is noted. A draft may therefore have no event; a record in any other state without one is an
   * error. From acceptance on every record is asked for one ({@code FIELD-001}).
   */
  public static final Rule EVENTS = Rule.error("PR-005");

  /** The safeguarding declaration is complete. */
  public static final Rule SAFEGUARDING = new Rule("PR-006", Severity.ERROR, Stage.SUBMISSION);

  /**
   * Media with children in it has consent on record, a rights holder and an alternative text; of
   * other media the last two are asked for by warnings, from submission on.
   */
  public static final Rule MEDIA = Rule.error("PR-007");

  /** The level of evidence does not exceed what evaluations and replications support. */
  public static final Rule EVIDENCE = new Rule("PR-008", Severity.ERROR, Stage.ACCEPTANCE);

  /** A published record has title and summary in English or in its own language. */
  public static final Rule PUBLICATION = new Rule("PR-009", Severity.ERROR, Stage.PUBLICATION);

  /** Who reviews a record is not who sent it in, and not of the lead organisation. */
  public static final Rule REVIEWER = Rule.error("PR-010");

  /** No text has a term to avoid, but in quotation marks. */
  public static final Rule TERM = Rule.warning("PR-011");

  /**
   * No free text looks like personal data: a warning while it is a draft, and where the form leaves
   * doubt; otherwise an error.
   */
  public static final Rule PERSONAL_DATA = Rule.error("PR-012");

  /** A number among the results has a unit, a period and a source. */
  public static final Rule RESULT_NUMBER = new Rule("PR-013", Severity.WARNING, Stage.SUBMISSION);

  /** The summary has 150 to 200 words. */
  public static final Rule SUMMARY_LENGTH = new Rule("PR-014", Severity.INFO, Stage.SUBMISSION);

  /** The owner confirmed the record within the last two years. */
  public static final Rule CONFIRMATION = Rule.warning("PR-015");

  /** A recommendation that is implemented addresses an audience or the lead organisation. */
  public static final Rule AUDIENCE_FIT = new Rule("PR-016", Severity.WARNING, Stage.SUBMISSION);

  /** A planned practice has no results; one that has begun did so, an ongoing one has not ended. */
  public static final Rule PRACTICE_STAGE = Rule.warning("PR-017");

  /** At least one of cost, lessons and transferability is given. */
  public static final Rule TRANSFER = new Rule("PR-018", Severity.INFO, Stage.SUBMISSION);

  /**
   * Links lead to public places, in free text too: no credentials, no private address, no secret
   * parameters, and no program that they start.
   */
  public static final Rule LINK = Rule.error("PR-019");

  /** Numbers by group below 10 are left out. */
  public static final Rule SMALL_CELL = Rule.error("PR-020");

  /** A record has the fields that its state promises. */
  public static final Rule STATUS = Rule.warning("PR-021");

  /** References have identifiers of their own, and what names one finds it. */
  public static final Rule REFERENCE = Rule.error("PR-022");

  /** The dates on which a record was made, changed, confirmed and is due for review fit. */
  public static final Rule RECORD_DATES = Rule.warning("PR-023");

  /** Sums of money have a currency of ISO 4217 and lie within the order given beside them. */
  public static final Rule COST = Rule.warning("PR-024");

  /** Results and evaluations lie within the time of the practice. */
  public static final Rule PERIOD = new Rule("PR-025", Severity.WARNING, Stage.SUBMISSION);

  /** Ages of children stand in a record that is meant for children. */
  public static final Rule AGES = new Rule("PR-026", Severity.INFO, Stage.DRAFT);

  /** How far a practice reaches fits its countries and regions. */
  public static final Rule COVERAGE = Rule.warning("PR-027");

  /** What has been done does not lie in the future. */
  public static final Rule FUTURE = Rule.warning("PR-028");

  private CopRules() {}

  /** Returns all rules, in the order of their identifiers. */
  public static List<Rule> all() {
    return List.of(
        REQUIRED,
        TEXT_LENGTH,
        LIST_SIZE,
        FORM,
        RANGE,
        LANGUAGE,
        BLANK,
        DISTINCT,
        NO_LANGUAGE,
        CONTRADICTION,
        UNICODE,
        NOT_TEXT,
        COUNTRY,
        REGION,
        DATES,
        CODE,
        EVENTS,
        SAFEGUARDING,
        MEDIA,
        EVIDENCE,
        PUBLICATION,
        REVIEWER,
        TERM,
        PERSONAL_DATA,
        RESULT_NUMBER,
        SUMMARY_LENGTH,
        CONFIRMATION,
        AUDIENCE_FIT,
        PRACTICE_STAGE,
        TRANSFER,
        LINK,
        SMALL_CELL,
        STATUS,
        REFERENCE,
        RECORD_DATES,
        COST,
        PERIOD,
        AGES,
        COVERAGE,
        FUTURE);
  }
}
