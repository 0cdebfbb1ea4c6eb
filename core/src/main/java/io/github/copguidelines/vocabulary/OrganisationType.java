package io.github.copguidelines.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;

/**
 * What sort of body an organisation is.
 *
 * <p>Open list: a code that is not known is kept as it was read, and the validator warns.
 *
 * <p>The list is this library's own proposal and no published standard.
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

  /** Non-governmental organisation. */
  public static final OrganisationType NGO = KNOWN.add("ngo");

  /** Research. */
  public static final OrganisationType RESEARCH = KNOWN.add("research");

  /** International organisation. */
  public static final OrganisationType INTERNATIONAL_ORGANISATION =
      KNOWN.add("international-organisation");

  /** Public private. */
  public static final OrganisationType PUBLIC_PRIVATE = KNOWN.add("public-private");

  /** Judiciary. */
  public static final OrganisationType JUDICIARY = KNOWN.add("judiciary");

  /** Regional organisation. */
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
