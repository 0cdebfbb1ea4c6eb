package io.github.copguidelines.catalogue;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.model.Extensible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The code lists of the catalogue. */
@Value.Immutable
@JsonPropertyOrder({
  "schemaVersion",
  "audiences",
  "stakeholders",
  "ageBands",
  "childGroups",
  "riskCategories",
  "risks",
  "riskCollections",
  "regions",
  "memberStates"
})
public interface Vocabularies extends Extensible {

  /** Returns the version of the wire format. */
  Optional<@Pattern(regexp = Forms.SCHEMA_VERSION) String> schemaVersion();

  /** Returns the audiences. */
  List<@Valid AudienceEntry> audiences();

  /** Returns the stakeholder groups. */
  List<@Valid StakeholderEntry> stakeholders();

  /** Returns the bands of ages. */
  List<@Valid AgeBandEntry> ageBands();

  /** Returns the groups of children. */
  List<@Valid ChildGroupEntry> childGroups();

  /** Returns the categories of risks. */
  List<@Valid RiskCategoryEntry> riskCategories();

  /** Returns the risks. */
  List<@Valid RiskEntry> risks();

  /** Returns the collections of risks. */
  List<@Valid RiskCollection> riskCollections();

  /** Returns the regions. */
  List<@Valid RegionEntry> regions();

  /** Returns the Member States. */
  List<@Valid MemberState> memberStates();

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Returns a builder that starts from this object. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds {@link Vocabularies} objects; not thread-safe. */
  final class Builder extends ImmutableVocabularies.Builder {
    Builder() {}
  }
}
