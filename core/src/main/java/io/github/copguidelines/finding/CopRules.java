package io.github.copguidelines.finding;

import java.util.List;

/**
 * The rules on practice records, in addition to {@link io.github.copguidelines.finding.Limits}.
 *
 * <p>Field rules come from the constraints on the model's accessors, which define the first stage
 * and the severity. Identifiers are stable and never reused.
 */
public final class CopRules {

  /** Every field that the stage requires is filled in. */
  public static final Rule REQUIRED = Rule.error("FIELD-001");

  /** A text is neither too short nor too long. */
  public static final Rule TEXT_LENGTH = Rule.error("FIELD-002");

  /** A list has neither too few nor too many entries. */
  public static final Rule LIST_SIZE = Rule.error("FIELD-003");

  /** A text has the form of its kind: an identifier, a link, a currency. */
  public static final Rule FORM = Rule.error("FIELD-004");

  /** A number is neither too small nor too large. */
  public static final Rule RANGE = Rule.error("FIELD-005");

  /** Language tags are valid and appear once in a text. */
  public static final Rule LANGUAGE = Rule.error("FIELD-006");

  /** A text in a language is not blank. */
  public static final Rule BLANK = Rule.error("FIELD-007");

  /** No entry appears twice in a list. */
  public static final Rule DISTINCT = Rule.error("FIELD-008");

  /** A text by language has at least one language. */
  public static final Rule NO_LANGUAGE = Rule.error("FIELD-009");

  /**
   * No two fields contradict each other. Only instruments are in force or repealed, a practice that
   * has ended does not end in the future, and {@code global} is alone among the regions.
   */
  public static final Rule CONTRADICTION = Rule.error("FIELD-010");

  /** No text contains a broken character. Half a surrogate pair has no form in UTF-8. */
  public static final Rule UNICODE = Rule.error("FIELD-011");

  /**
   * No text contains a character that is not text. Control characters, noncharacters, overrides of
   * the direction, and embeddings or isolates without their pair are not allowed.
   */
  public static final Rule NOT_TEXT = Rule.error("FIELD-012");

  /** Every country has an assigned ISO 3166-1 code. */
  public static final Rule COUNTRY = Rule.error("PR-001");

  /** The regions include the region of each country that is a Member State. */
  public static final Rule REGION = Rule.error("PR-002");

  /** Nothing ends before it starts. */
  public static final Rule DATES = Rule.error("PR-003");

  /** Every code is in its list. An error for recommendations and ages, a warning for open lists. */
  public static final Rule CODE = Rule.error("PR-004");

  /**
   * The changes of state are allowed, in order, and lead to the state of the record. A change whose
   * guard asks for a reason has one.
   *
   * <p>At submission the validator checks a record that is still a draft, before the change to
   * submitted is noted. A draft may therefore have no event; any other record without one is an
   * error. From acceptance on every record needs one ({@code FIELD-001}).
   */
  public static final Rule EVENTS = Rule.error("PR-005");

  /** The safeguarding declaration is complete. */
  public static final Rule SAFEGUARDING = new Rule("PR-006", Severity.ERROR, Stage.SUBMISSION);

  /**
   * Pictures and recordings with children have consent, a rights holder and an alternative text.
   * For other media, missing rights holders and alternative texts are warnings, from submission on.
   */
  public static final Rule MEDIA = Rule.error("PR-007");

  /** The level of evidence is not higher than evaluations and repetitions allow. */
  public static final Rule EVIDENCE = new Rule("PR-008", Severity.ERROR, Stage.ACCEPTANCE);

  /** A published record can be read in English or in its own language. Title and summary count. */
  public static final Rule PUBLICATION = new Rule("PR-009", Severity.ERROR, Stage.PUBLICATION);

  /** The reviewer is independent of the submitter and of the lead organization. */
  public static final Rule REVIEWER = Rule.error("PR-010");

  /** No text contains a term to avoid, unless in quotation marks. */
  public static final Rule TERM = Rule.warning("PR-011");

  /**
   * No text contains anything that looks like personal data. A warning while the record is a draft,
   * and where the form leaves doubt; otherwise an error.
   */
  public static final Rule PERSONAL_DATA = Rule.error("PR-012");

  /**
   * Every number in the results has a unit, a period and a source, and every qualifier a number.
   */
  public static final Rule RESULT_NUMBER = new Rule("PR-013", Severity.WARNING, Stage.SUBMISSION);

  /**
   * The summary is neither very short nor very long. The recommended length is 150 to 200 words.
   */
  public static final Rule SUMMARY_LENGTH = new Rule("PR-014", Severity.INFO, Stage.SUBMISSION);

  /** The owner confirmed the record within the last two years. */
  public static final Rule CONFIRMATION = Rule.warning("PR-015");

  /**
   * An implemented recommendation fits the audiences of the practice. The lead organization may
   * also belong to the audience.
   */
  public static final Rule AUDIENCE_FIT = new Rule("PR-016", Severity.WARNING, Stage.SUBMISSION);

  /** The results, the start and the end of a practice fit its stage. */
  public static final Rule PRACTICE_STAGE = Rule.warning("PR-017");

  /** The record describes cost, lessons or transferability. */
  public static final Rule TRANSFER = new Rule("PR-018", Severity.INFO, Stage.SUBMISSION);

  /**
   * Links lead to public places and contain no secrets. Links in free text count too. Credentials,
   * private addresses, secret parameters and links that start a program are errors.
   */
  public static final Rule LINK = Rule.error("PR-019");

  /** No number by group is so small that it could identify a child. The least number is 10. */
  public static final Rule SMALL_CELL = Rule.error("PR-020");

  /** A record has the fields that its state requires. */
  public static final Rule STATUS = Rule.warning("PR-021");

  /** Every reference within the record has a target. */
  public static final Rule REFERENCE = Rule.error("PR-022");

  /** The dates of the record itself are consistent. */
  public static final Rule RECORD_DATES = Rule.warning("PR-023");

  /** Sums of money have an existing currency and fit the cost band. */
  public static final Rule COST = Rule.warning("PR-024");

  /** Results and evaluations are within the time of the practice. */
  public static final Rule PERIOD = new Rule("PR-025", Severity.WARNING, Stage.SUBMISSION);

  /** Age bands of children are given only if children are an audience. */
  public static final Rule AGES = new Rule("PR-026", Severity.INFO, Stage.DRAFT);

  /** The coverage fits the countries and regions. */
  public static final Rule COVERAGE = Rule.warning("PR-027");

  /** Nothing that has been done has a date in the future. */
  public static final Rule FUTURE = Rule.warning("PR-028");

  /** No text is a placeholder. Examples are "To be completed" and "xxxx". */
  public static final Rule PLACEHOLDER = new Rule("PR-029", Severity.WARNING, Stage.SUBMISSION);

  /**
   * Each text is in the script of its language. Texts of fewer than ten letters are not checked.
   */
  public static final Rule SCRIPT = new Rule("PR-030", Severity.WARNING, Stage.SUBMISSION);

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
        FUTURE,
        PLACEHOLDER,
        SCRIPT);
  }
}
