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
 * <p>Names of domains and capabilities are the publisher's; their descriptions are in this
 * library's own words. The links to recommendations are this library's own mapping.
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

  /** Returns further notes on edition, sources and links, in English. */
  List<@TextLength(max = 1000) String> notes();

  /** Returns the web pages behind the notes. */
  @Distinct
  List<@Pattern(regexp = Forms.LINK) String> addresses();

  /** Returns the facts of its history. */
  List<@Valid Fact> history();

  /** Returns its prerequisites. */
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
