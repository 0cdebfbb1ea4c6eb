package io.github.copguidelines.validation.code;

import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.finding.CopRules;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.Partner;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.practice.Replication;
import io.github.copguidelines.validation.check.Findings;
import io.github.copguidelines.validation.check.RecordRule;
import io.github.copguidelines.vocabulary.Countries;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Every country is an assigned ISO 3166-1 code; its form and repeats are reported by the
 * constraints.
 */
final class CountryRule implements RecordRule {

  private static final Pattern FORM = Pattern.compile(Forms.COUNTRY);

  @Override
  public Rule rule() {
    return CopRules.COUNTRY;
  }

  @Override
  public void check(PracticeRecord record, Stage stage, Findings findings) {
    Pointer root = Pointer.root();
    countries(record.countries(), root.child("countries"), findings);
    record
        .leadOrganisation()
        .ifPresent(lead -> country(lead.country(), root.child("leadOrganisation"), findings));
    List<Partner> partners = record.partners();
    for (int i = 0; i < partners.size(); i++) {
      country(partners.get(i).country(), root.child("partners").child(i), findings);
    }
    List<Replication> replications =
        record.transferability().map(transfer -> transfer.replicatedIn()).orElse(List.of());
    for (int i = 0; i < replications.size(); i++) {
      Pointer at = root.child("transferability").child("replicatedIn").child(i);
      countries(replications.get(i).countries(), at.child("countries"), findings);
    }
  }

  private void countries(List<String> codes, Pointer at, Findings findings) {
    for (int i = 0; i < codes.size(); i++) {
      country(codes.get(i), at.child(i), findings);
    }
  }

  private void country(Optional<String> code, Pointer organisation, Findings findings) {
    code.ifPresent(country -> country(country, organisation.child("country"), findings));
  }

  private void country(String code, Pointer at, Findings findings) {
    if (!Countries.isAssigned(code) && code.length() == 2 && FORM.matcher(code).matches()) {
      findings.add(rule().at(at).argument("country", code));
    }
  }
}
