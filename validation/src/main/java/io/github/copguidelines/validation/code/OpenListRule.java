package io.github.copguidelines.validation.code;

import io.github.copguidelines.finding.CopRules;
import io.github.copguidelines.finding.NearestCode;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.Organisation;
import io.github.copguidelines.practice.Partner;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.validation.check.Findings;
import io.github.copguidelines.validation.check.RecordRule;
import io.github.copguidelines.vocabulary.ChildGroup;
import io.github.copguidelines.vocabulary.FrameLink;
import io.github.copguidelines.vocabulary.OpenCode;
import io.github.copguidelines.vocabulary.OrganisationType;
import io.github.copguidelines.vocabulary.PracticeKind;
import io.github.copguidelines.vocabulary.Risk;
import io.github.copguidelines.vocabulary.Stakeholder;
import java.util.List;
import java.util.Optional;

/**
 * Codes appear in their lists; the lists are open, so that one that does not is kept and warned of.
 *
 * <p>A message never repeats such a code, which can be any text.
 */
final class OpenListRule implements RecordRule {

  private static final List<String> RISKS = codes(Risk.known());
  private static final List<String> STAKEHOLDERS = codes(Stakeholder.known());
  private static final List<String> GROUPS = codes(ChildGroup.known());
  private static final List<String> KINDS = codes(PracticeKind.known());
  private static final List<String> TYPES = codes(OrganisationType.known());

  private static List<String> codes(List<? extends OpenCode> known) {
    return known.stream().map(OpenCode::code).toList();
  }

  @Override
  public Rule rule() {
    return CopRules.CODE;
  }

  @Override
  public void check(PracticeRecord record, Stage stage, Findings findings) {
    Pointer root = Pointer.root();
    code(record.kind(), KINDS, root.child("kind"), findings);
    list(record.risks(), RISKS, root.child("risks"), findings);
    list(record.stakeholders(), STAKEHOLDERS, root.child("stakeholders"), findings);
    list(record.groups(), GROUPS, root.child("groups"), findings);
    Optional<OrganisationType> lead = record.leadOrganisation().flatMap(Organisation::type);
    code(lead, TYPES, root.child("leadOrganisation").child("type"), findings);
    List<Partner> partners = record.partners();
    for (int i = 0; i < partners.size(); i++) {
      Pointer at = root.child("partners").child(i).child("type");
      code(partners.get(i).type(), TYPES, at, findings);
    }
    frameLinks(record.frameLinks(), root.child("frameLinks"), findings);
  }

  private void list(
      List<? extends OpenCode> codes, List<String> known, Pointer at, Findings findings) {
    for (int i = 0; i < codes.size() && !findings.isFull(); i++) {
      code(Optional.of(codes.get(i)), known, at.child(i), findings);
    }
  }

  private void code(
      Optional<? extends OpenCode> code, List<String> known, Pointer at, Findings findings) {
    code.filter(value -> !value.isKnown())
        .ifPresent(
            value ->
                findings.add(
                    NearestCode.suggest(
                        rule().at(at).severity(Severity.WARNING),
                        rule(),
                        "open-list",
                        value.code(),
                        known)));
  }

  private void frameLinks(List<FrameLink> links, Pointer at, Findings findings) {
    for (int i = 0; i < links.size(); i++) {
      if (!links.get(i).isKnown()) {
        findings.add(
            rule()
                .at(at.child(i))
                .severity(Severity.WARNING)
                .messageCase(rule().id(), "frame-link")
                .argument("schemes", FrameLink.schemes()));
      }
    }
  }
}
