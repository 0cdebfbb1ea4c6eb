package io.github.copguidelines.finding;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.copguidelines.model.LocalizedValue;
import io.github.copguidelines.model.Members;
import io.github.copguidelines.text.PartialDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A warning that somebody looked at and accepted: it is counted and shown apart.
 *
 * @param finding the finding; never an error
 * @param reason why it was accepted, in the words of whoever did
 * @param until the last day on which that holds
 * @param inDocument whether the document itself says so, and not settings next to it
 */
public record AcceptedFinding(Finding finding, String reason, PartialDate until, boolean inDocument)
    implements LocalizedValue {

  /** Makes one that settings accept. */
  public AcceptedFinding(Finding finding, String reason, PartialDate until) {
    this(finding, reason, until, false);
  }

  /** Returns the same about a finding that was changed. */
  public AcceptedFinding with(Finding changed) {
    return new AcceptedFinding(changed, reason, until, inDocument);
  }

  @Override
  public Map<String, @Nullable Object> asMap(Locale locale) {
    return FindingMembers.of(this, locale);
  }

  /**
   * Returns the accepted finding of members as {@link #asMap(Locale)} returns them. Others are left
   * out.
   *
   * @throws IllegalArgumentException if a member is missing or has no value of its type
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static AcceptedFinding of(Members members) {
    return FindingMembers.accepted(members.asMap());
  }

  /** Refuses errors. */
  public AcceptedFinding {
    if (finding.severity() == Severity.ERROR) {
      throw new IllegalArgumentException("An error cannot be accepted: " + finding);
    }
  }

  /** Returns the finding; the reason is text of a document and is not shown. */
  @Override
  public String toString() {
    return finding.toString();
  }
}
