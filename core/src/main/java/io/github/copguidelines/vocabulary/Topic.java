package io.github.copguidelines.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The topic of a recommendation: legal framework, safety by design, screen time and so on.
 *
 * <p>Open list: an unknown code is kept unchanged. The codes are this library's own and have no
 * constants, because there are many; {@link #known} lists them, and the catalogue has their names.
 */
public final class Topic extends OpenCode {

  private static final Set<Topic> KNOWN =
      codes(
          """
      guiding-principles legal-framework regulatory-framework reporting-illegal-content
      reporting-user-concerns actors-and-stakeholders research education-digital-literacy
      educational-resources child-protection national-awareness tools-services-settings
      general policy-institutional sexual-exploitation education industry governance
      child-safeguarding-policy due-diligence impact-assessment empowerment-approach
      stakeholder-consultation international-standards remedy-and-grievance industry-standards
      prohibited-content csam-reporting hotlines csam-governance notice-and-takedown
      supply-chain evidence-preservation safety-by-design age-appropriate-design
      rules-and-terms content-classification technical-measures default-settings
      data-collection reporting-tools moderation staff-vetting grooming-response staff-conduct
      support-services advertising customer-information customer-education
      parental-involvement parental-capacity school-materials family-guidance
      parental-information positive-use freedom-of-expression filtering-transparency
      civic-participation educational-content digital-literacy access-and-inclusion
      law-enforcement-cooperation blocklists reporting-portals proactive-detection
      transparency parental-controls safety-messages digital-citizenship child-contributors
      escalation editorial-checks evidence-and-records age-assurance content-labelling
      pricing-transparency audience-fit engagement-planning positive-content diversity
      staff-welfare user-content-ownership content-removal unwanted-contact account-security
      enforcement safety-centre accessibility peer-support ai-child-rights ai-inclusive-design
      ai-governance ai-impact-assessment ai-data-protection ai-transparency ai-redress
      ai-oversight ai-sensitive-disclosures ai-explainability ai-positive-use filtering
      terms-of-use privacy detection ai-education role-of-adults discussion
      household-technology filtering-and-monitoring family-expectations awareness-of-services
      age-of-digital-consent payments reporting culture-of-support childrens-education
      personal-information images digital-relationships critical-thinking wellbeing gaming
      children-with-vulnerabilities role-of-educators device-security policies
      online-reputation professional-communication pupil-behaviour teaching staff-training
      working-with-families support play screen-time inappropriate-content learning
      role-models talk-to-adults protective-settings rights trust-in-information kindness help
      danger device-protection support-from-adults non-discrimination cyberbullying meeting-up
      harmful-content digital-skills information participation smart-rules supervised-use
      friends netiquette games digital-footprint grooming copyright commerce
      """);

  private static final List<Topic> IN_ORDER = List.copyOf(KNOWN);

  private Topic(String code) {
    super(code);
  }

  private static Set<Topic> codes(String words) {
    Set<Topic> all = new LinkedHashSet<>();
    Stream.of(words.strip().split("\\s+")).map(Topic::new).forEach(all::add);
    return all;
  }

  /**
   * Returns the value with a code, for example {@code legal-framework}.
   *
   * @throws IllegalArgumentException if the code is empty
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Topic of(String code) {
    return new Topic(code);
  }

  /** Returns the known values, in the order in which the guidelines first use them. */
  public static List<Topic> known() {
    return IN_ORDER;
  }

  @Override
  public boolean isKnown() {
    return KNOWN.contains(this);
  }
}
