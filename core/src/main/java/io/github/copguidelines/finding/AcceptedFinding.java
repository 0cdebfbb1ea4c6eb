package io.github.copguidelines.finding;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.copguidelines.model.LocalizedValue;
import io.github.copguidelines.model.Members;
import io.github.copguidelines.text.PartialDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A warning that somebody reviewed and accepted; reports count and show it separately.
 *
 * @param finding the finding; never an error
 * @param reason the reason, in the words of the person who accepted it
 * @param until the last day of the acceptance
 * @param inDocument whether the document itself contains the acceptance, and not separate settings
 */
public record AcceptedFinding(Finding finding, String reason, PartialDate until, boolean inDocument)
    implements LocalizedValue {

  /** Makes a finding that settings accept. */
  public AcceptedFinding(Finding finding, String reason, PartialDate until) {
    this(finding, reason, until, false);
  }

  /** Returns a copy with a changed finding. */
  public AcceptedFinding with(Finding changed) {
    return new AcceptedFinding(changed, reason, until, inDocument);
  }

  @Override
  public Map<String, @Nullable Object> asMap(Locale locale) {
    return FindingMembers.of(this, locale);
  }

  /**
   * Reads an accepted finding from members as {@link #asMap(Locale)} returns them, and ignores
   * others.
   *
   * @throws IllegalArgumentException if a member is missing or has no value of its type
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static AcceptedFinding of(Members members) {
    return FindingMembers.accepted(members.asMap());
  }

  /** Rejects errors, which cannot be accepted. */
  public AcceptedFinding {
    if (finding.severity() == Severity.ERROR) {
      throw new IllegalArgumentException("An error cannot be accepted: " + finding);
    }
  }

  /** Returns the finding without the reason, which is text of a document. */
  @Override
  public String toString() {
    return finding.toString();
  }
}
