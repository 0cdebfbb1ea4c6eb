package io.github.copguidelines.validation.code;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.catalogue.Recommendation;
import io.github.copguidelines.finding.CopRules;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.Implementation;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.validation.check.Findings;
import io.github.copguidelines.validation.check.RecordRule;
import io.github.copguidelines.vocabulary.Audience;
import io.github.copguidelines.vocabulary.OrganisationType;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Every recommendation that a practice implements addresses one of its audiences, or is for
 * organisations such as its lead.
 *
 * <p>Where no audience is given, or the type of the lead organisation is not known, nothing is
 * compared.
 */
final class AudienceFitRule implements RecordRule {

  private static final Set<OrganisationType> POLICY =
      Set.of(
          OrganisationType.GOVERNMENT_MINISTRY,
          OrganisationType.GOVERNMENT_AGENCY,
          OrganisationType.REGULATOR,
          OrganisationType.LAW_ENFORCEMENT,
          OrganisationType.JUDICIARY,
          OrganisationType.INTERNATIONAL_ORGANISATION,
          OrganisationType.REGIONAL_ORGANISATION,
          OrganisationType.PUBLIC_PRIVATE);

  private static final Set<OrganisationType> INDUSTRY =
      Set.of(
          OrganisationType.INDUSTRY,
          OrganisationType.INDUSTRY_ASSOCIATION,
          OrganisationType.MEDIA,
          OrganisationType.PUBLIC_PRIVATE);

  private final Catalogue catalogue;

  AudienceFitRule(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public Rule rule() {
    return CopRules.AUDIENCE_FIT;
  }

  @Override
  public List<String> searched(Finding finding) {
    return List.of("/audiences/*");
  }

  @Override
  public void check(PracticeRecord record, Stage stage, Findings findings) {
    Optional<OrganisationType> lead = record.leadOrganisation().flatMap(one -> one.type());
    if (record.audiences().isEmpty()
        || lead.filter(type -> type.isKnown() && !type.equals(OrganisationType.OTHER)).isEmpty()) {
      return;
    }
    Set<Audience> fitting = EnumSet.copyOf(record.audiences());
    if (POLICY.contains(lead.get())) {
      fitting.add(Audience.POLICY_MAKERS);
    }
    if (INDUSTRY.contains(lead.get())) {
      fitting.add(Audience.INDUSTRY);
    }
    List<Implementation> all = record.implementations();
    for (int i = 0; i < all.size() && !findings.isFull(); i++) {
      Optional<Audience> audience =
          catalogue.recommendation(all.get(i).code()).map(Recommendation::audience);
      if (audience.isPresent() && !fitting.contains(audience.get())) {
        findings.add(
            rule()
                .at(Pointer.root().child("implements").child(i).child("code"))
                .argument("audience", audience.get().code()));
      }
    }
  }
}
