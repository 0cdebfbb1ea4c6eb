package io.github.copguidelines.catalogue;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.copguidelines.constraint.Distinct;
import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.vocabulary.Code;
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
  "topics",
  "regions",
  "specialRegions",
  "memberStates",
  "observers",
  "geographyBasis",
  "names",
  "notes",
  "addresses",
  "languages"
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

  /** Returns the topics, in the order in which the guidelines first use them. */
  List<@Valid TopicEntry> topics();

  /** Returns the regions. */
  List<@Valid RegionEntry> regions();

  /** Returns the codes that are used if no region fits. */
  List<@Valid SpecialRegion> specialRegions();

  /** Returns the Member States. */
  List<@Valid MemberState> memberStates();

  /** Returns the participants that are not Member States. */
  List<@Valid Observer> observers();

  /** Returns the sources and checks behind the lists of regions and Member States. */
  Optional<@Valid GeographyBasis> geographyBasis();

  /** Returns names that ITU uses and key terms of the field, in each language. */
  List<@Valid NameEntry> names();

  /** Returns notes on the sources of the labels, in English. */
  List<@TextLength(max = 1000) String> notes();

  /** Returns the pages on which labels were seen. */
  @Distinct
  List<@Pattern(regexp = Forms.LINK) String> addresses();

  /** Returns the languages of the texts. */
  List<@Valid CatalogueLanguage> languages();

  /**
   * Returns the name of a code in one of these lists.
   *
   * @param code an audience, a stakeholder, a band of ages, a group of children, a risk (or a
   *     category or collection of risks), a topic or a region
   * @return its name; empty for a code that no list has
   */
  default Optional<LocalizedText> label(Code code) {
    return Labels.of(this, code);
  }

  /** Returns a new builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Vocabularies} objects; not thread-safe. */
  final class Builder extends ImmutableVocabularies.Builder {
    Builder() {}
  }
}
