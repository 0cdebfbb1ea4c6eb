package io.github.copguidelines.finding;

import io.github.copguidelines.model.Members;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;

/**
 * A register of all rules by identifier: titles, pages, and which rules keep children safe.
 *
 * <p>All methods are thread-safe. Titles are among the messages, as {@code rule.PR-003}.
 */
public final class RuleBook {

  private static final String TITLE = "rule.";

  private static final String PAGES = "https://copguidelines.github.io/rules/";

  /**
   * The rules that keep children safe: pictures of children, the declaration, personal data,
   * secrets in links, and numbers that could identify a child.
   */
  private static final Set<String> SAFEGUARDING =
      Set.of("PR-006", "PR-007", "PR-012", "PR-019", "PR-020");

  /** The safeguarding rules whose findings are about text that should not be repeated. */
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

  /** Returns the title of a rule; the identifier itself if the rule is unknown. */
  public static String title(String id, Locale locale) {
    return knows(id) ? Messages.render(TITLE + id, Members.none(), locale) : id;
  }

  /** Returns the address that identifies the rule's page; it need not resolve. */
  public static String page(String id) {
    return PAGES + id;
  }

  /**
   * Returns true if a rule keeps children safe: its severity cannot be lowered, and its errors
   * cannot be accepted.
   */
  public static boolean isOfSafeguarding(String id) {
    return SAFEGUARDING.contains(id);
  }

  /**
   * Returns true if findings of a rule are about text that should not be repeated; reports then
   * quote no line of the document.
   */
  public static boolean concealsText(String id) {
    return OF_TEXT.contains(id);
  }

  /** Returns true if a rule reports missing values, which a report cannot quote. */
  public static boolean concernsAbsence(String id) {
    return OF_ABSENCE.contains(id);
  }
}
