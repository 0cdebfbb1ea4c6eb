package io.github.copguidelines.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;

/**
 * Type of an organization.
 *
 * <p>Open list: a code that is not known is kept as it was read, and the validator warns.
 *
 * <p>The list is this library's own proposal, not a published standard.
 */
public final class OrganisationType extends OpenCode {

  /** Government ministry. */
  public static final OrganisationType GOVERNMENT_MINISTRY =
      new OrganisationType("government-ministry");

  /** Government agency. */
  public static final OrganisationType GOVERNMENT_AGENCY =
      new OrganisationType("government-agency");

  /** Regulator. */
  public static final OrganisationType REGULATOR = new OrganisationType("regulator");

  /** Law enforcement. */
  public static final OrganisationType LAW_ENFORCEMENT = new OrganisationType("law-enforcement");

  /** Industry. */
  public static final OrganisationType INDUSTRY = new OrganisationType("industry");

  /** Non-governmental organization. */
  public static final OrganisationType NGO = new OrganisationType("ngo");

  /** Research organization. */
  public static final OrganisationType RESEARCH = new OrganisationType("research");

  /** International organization. */
  public static final OrganisationType INTERNATIONAL_ORGANISATION =
      new OrganisationType("international-organisation");

  /** Public-private partnership. */
  public static final OrganisationType PUBLIC_PRIVATE = new OrganisationType("public-private");

  /** Judiciary. */
  public static final OrganisationType JUDICIARY = new OrganisationType("judiciary");

  /** Regional organization. */
  public static final OrganisationType REGIONAL_ORGANISATION =
      new OrganisationType("regional-organisation");

  /** Industry association. */
  public static final OrganisationType INDUSTRY_ASSOCIATION =
      new OrganisationType("industry-association");

  /** Media. */
  public static final OrganisationType MEDIA = new OrganisationType("media");

  /** Other. */
  public static final OrganisationType OTHER = new OrganisationType("other");

  private static final List<OrganisationType> KNOWN =
      List.of(
          GOVERNMENT_MINISTRY,
          GOVERNMENT_AGENCY,
          REGULATOR,
          LAW_ENFORCEMENT,
          INDUSTRY,
          NGO,
          RESEARCH,
          INTERNATIONAL_ORGANISATION,
          PUBLIC_PRIVATE,
          JUDICIARY,
          REGIONAL_ORGANISATION,
          INDUSTRY_ASSOCIATION,
          MEDIA,
          OTHER);

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
    return KNOWN;
  }

  @Override
  public boolean isKnown() {
    return KNOWN.contains(this);
  }
}
