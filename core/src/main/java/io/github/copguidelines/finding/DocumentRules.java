package io.github.copguidelines.finding;

import java.util.List;

/**
 * The rules on contributions, survey responses, national strategies, programmes and submissions. In
 * addition, these documents share rules with practice records: on fields, codes, dates, references,
 * terms, links and personal data.
 *
 * <p>Identifiers are stable and never reused.
 */
public final class DocumentRules {

  /**
   * Codes of editions, questions and checklist items appear in the catalogue, where they belong.
   */
  public static final Rule CODE = Rule.error("DOC-001");

  /** No question, stage, item, document, file or annex appears twice. */
  public static final Rule REPEATED = Rule.error("DOC-002");

  /** A statement that something is so, wholly or in part, rests on evidence. */
  public static final Rule UNPROVED = Rule.warning("DOC-003");

  /** A statement that a program derived waits for somebody to confirm it. */
  public static final Rule UNCONFIRMED = Rule.info("DOC-004");

  /** A derived statement names the records that it was derived from. */
  public static final Rule UNFOUNDED = Rule.error("DOC-005");

  /** A stage that is done has no item that is not, one that is not started none that is. */
  public static final Rule STAGE = Rule.warning("DOC-006");

  /** Date and place of a meeting are those that the catalogue knows. */
  public static final Rule MEETING = Rule.warning("DOC-007");

  /** Evidence names a record, a reference or an address, an annex a file or an address. */
  public static final Rule EMPTY_EVIDENCE = Rule.error("DOC-008");

  private DocumentRules() {}

  /** Returns these rules, in the order of their identifiers. */
  public static List<Rule> all() {
    return List.of(
        CODE, REPEATED, UNPROVED, UNCONFIRMED, UNFOUNDED, STAGE, MEETING, EMPTY_EVIDENCE);
  }
}
