package io.github.copguidelines.context;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.Distinct;
import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.verification.Verification;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A published model of what a country needs against child sexual exploitation and abuse.
 *
 * <p>Names of domains and capabilities are those of the publisher; what they are about is reported
 * in this library's own words. The links to recommendations are this library's own mapping.
 */
@Value.Immutable
@JsonPropertyOrder({
  "code",
  "title",
  "publisher",
  "edition",
  "notes",
  "addresses",
  "history",
  "enablers",
  "enablersVerification",
  "domains",
  "verification"
})
public interface ResponseModel extends Extensible {

  /** Returns its code, for example {@code WPGA-MNR}. */
  @TextLength(max = 60)
  String code();

  /** Returns its title. */
  Optional<@TextLength(max = 300) String> title();

  /** Returns who published it. */
  Optional<@TextLength(max = 200) String> publisher();

  /** Returns the edition whose capabilities are listed. */
  Optional<@TextLength(max = 100) String> edition();

  /** Returns what else there is to say about edition, sources and links, in English. */
  List<@TextLength(max = 1000) String> notes();

  /** Returns where the notes were seen. */
  @Distinct
  List<@Pattern(regexp = Forms.LINK) String> addresses();

  /** Returns how it came about. */
  List<@Valid Fact> history();

  /** Returns what it presupposes. */
  List<@TextLength(max = 200) String> enablers();

  /** Returns the verification of the enablers. */
  Optional<@Valid Verification> enablersVerification();

  /** Returns its domains in order. */
  List<@Valid CapabilityDomain> domains();

  /** Returns the verification of the entry. */
  Optional<@Valid Verification> verification();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ResponseModel} objects; not thread-safe. */
  final class Builder extends ImmutableResponseModel.Builder {
    Builder() {}
  }
}
