package io.github.copguidelines.finding;

import io.github.copguidelines.model.Members;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;

/**
 * What the library knows about all its rules by their identifiers: titles, pages, and which are
 * there to keep children safe.
 *
 * <p>All methods are thread-safe. Titles of rules appear among the messages, as {@code
 * rule.PR-003}.
 */
public final class RuleBook {

  private static final String TITLE = "rule.";

  private static final String PAGES = "https://copguidelines.github.io/rules/";

  /**
   * Consent and rights of pictures of children, the declaration, personal data, what a link should
   * not hold, and numbers that could point to a child.
   */
  private static final Set<String> SAFEGUARDING =
      Set.of("PR-006", "PR-007", "PR-012", "PR-019", "PR-020");

  /** Those of them whose findings are about something that should not be shown again. */
  private static final Set<String> OF_TEXT = Set.of("PR-012", "PR-019", "PR-020");

  private static final Set<String> OF_ABSENCE = Set.of("FIELD-001", "READ-008");

  private RuleBook() {}

  /** Returns the identifiers of all rules, sorted. */
  public static SortedSet<String> ids() {
    return Messages.keysAfter(TITLE);
  }

  /** Returns true if there is a rule with an identifier. */
  public static boolean knows(String id) {
    return Messages.has(TITLE + id);
  }

  /** Returns what a rule asks for, in a few words; the identifier of a rule that is not known. */
  public static String title(String id, Locale locale) {
    return knows(id) ? Messages.render(TITLE + id, Members.none(), locale) : id;
  }

  /** Returns the address that names the rule's page; nothing needs to be served there. */
  public static String page(String id) {
    return PAGES + id;
  }

  /**
   * Returns true if a rule is there to keep children safe: nobody can make its findings weigh less,
   * and no errors of it can be accepted.
   */
  public static boolean isOfSafeguarding(String id) {
    return SAFEGUARDING.contains(id);
  }

  /**
   * Returns true if findings of a rule say that a text holds what should not be repeated: a report
   * then shows no line of the document.
   */
  public static boolean concealsText(String id) {
    return OF_TEXT.contains(id);
  }

  /** Returns true if findings of a rule say that something is missing, which cannot be shown. */
  public static boolean concernsAbsence(String id) {
    return OF_ABSENCE.contains(id);
  }
}
