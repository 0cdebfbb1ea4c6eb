package io.github.copguidelines.practice;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.vocabulary.OrganisationType;
import io.github.copguidelines.vocabulary.PartnerRole;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;

/** A partner organisation in a practice, with its role. */
@Value.Immutable
@JsonPropertyOrder({"name", "type", "country", "website", "role"})
public interface Partner extends Extensible {

  /** Returns its name. */
  Optional<@NotNull(groups = Stage.Draft.class) @TextLength(max = 300) LocalizedText> name();

  /** Returns its type. */
  Optional<OrganisationType> type();

  /** Returns its country, as an ISO 3166-1 alpha-2 code. */
  Optional<@Pattern(regexp = Forms.COUNTRY) String> country();

  /** Returns the address of its website. */
  Optional<@Pattern(regexp = Forms.LINK) String> website();

  /** Returns its role. */
  Optional<PartnerRole> role();

  /** Returns what {@code toString} prints: none of its texts. */
  default String describe() {
    return "Partner{}";
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that starts from this object. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Partner} objects; not thread-safe. */
  final class Builder extends ImmutablePartner.Builder {
    Builder() {}
  }
}
