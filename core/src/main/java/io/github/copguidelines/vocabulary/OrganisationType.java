package io.github.copguidelines.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;

/**
 * Type of an organization.
 *
 * <p>Open list: an unknown code is kept unchanged, and the validator warns.
 *
 * <p>The list is this library's own proposal, not a published standard.
 */
public final class OrganisationType extends OpenCode {

  private static final KnownCodes<OrganisationType> KNOWN = new KnownCodes<>(OrganisationType::new);

  /** Government ministry. */
  public static final OrganisationType GOVERNMENT_MINISTRY = KNOWN.add("government-ministry");

  /** Government agency. */
  public static final OrganisationType GOVERNMENT_AGENCY = KNOWN.add("government-agency");

  /** Regulator. */
  public static final OrganisationType REGULATOR = KNOWN.add("regulator");

  /** Law enforcement. */
  public static final OrganisationType LAW_ENFORCEMENT = KNOWN.add("law-enforcement");

  /** Industry. */
  public static final OrganisationType INDUSTRY = KNOWN.add("industry");

  /** Non-governmental organization. */
  public static final OrganisationType NGO = KNOWN.add("ngo");

  /** Research organization. */
  public static final OrganisationType RESEARCH = KNOWN.add("research");

  /** International organization. */
  public static final OrganisationType INTERNATIONAL_ORGANISATION =
      KNOWN.add("international-organisation");

  /** Public-private partnership. */
  public static final OrganisationType PUBLIC_PRIVATE = KNOWN.add("public-private");

  /** Judiciary. */
  public static final OrganisationType JUDICIARY = KNOWN.add("judiciary");

  /** Regional organization. */
  public static final OrganisationType REGIONAL_ORGANISATION = KNOWN.add("regional-organisation");

  /** Industry association. */
  public static final OrganisationType INDUSTRY_ASSOCIATION = KNOWN.add("industry-association");

  /** Media. */
  public static final OrganisationType MEDIA = KNOWN.add("media");

  /** Other. */
  public static final OrganisationType OTHER = KNOWN.add("other");

  private OrganisationType(String code) {
    super(code);
  }

  /**
   * Returns the value with a code, for example {@code government-ministry}.
   *
   * @throws IllegalArgumentException if the code is empty
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static OrganisationType of(String code) {
    return new OrganisationType(code);
  }

  /** Returns the known values, in the order of the catalogue. */
  public static List<OrganisationType> known() {
    return KNOWN.list();
  }

  @Override
  public boolean isKnown() {
    return KNOWN.contains(this);
  }
}
