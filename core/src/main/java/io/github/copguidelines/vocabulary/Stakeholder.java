package io.github.copguidelines.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;

/**
 * Who acts for child online protection: government, regulator, hotline and so on.
 *
 * <p>Open list: a code that is not known is kept as it was read, and the validator warns.
 *
 * <p>The codes are this library's own; the catalogue names no source for the list.
 */
public final class Stakeholder extends OpenCode {

  /** Government. */
  public static final Stakeholder GOVERNMENT = new Stakeholder("government");

  /** Ministry of education. */
  public static final Stakeholder MINISTRY_OF_EDUCATION = new Stakeholder("ministry-of-education");

  /** Child protection authority. */
  public static final Stakeholder CHILD_PROTECTION_AUTHORITY =
      new Stakeholder("child-protection-authority");

  /** Legislators. */
  public static final Stakeholder LEGISLATOR = new Stakeholder("legislator");

  /** Regulators. */
  public static final Stakeholder REGULATOR = new Stakeholder("regulator");

  /** Data protection authority. */
  public static final Stakeholder DATA_PROTECTION_AUTHORITY =
      new Stakeholder("data-protection-authority");

  /** Law enforcement. */
  public static final Stakeholder LAW_ENFORCEMENT = new Stakeholder("law-enforcement");

  /** Judiciary and prosecution. */
  public static final Stakeholder JUDICIARY = new Stakeholder("judiciary");

  /** Health services. */
  public static final Stakeholder HEALTH_SERVICES = new Stakeholder("health-services");

  /** Social services and social workers. */
  public static final Stakeholder SOCIAL_SERVICES = new Stakeholder("social-services");

  /** ICT industry. */
  public static final Stakeholder INDUSTRY = new Stakeholder("industry");

  /** Internet service providers. */
  public static final Stakeholder INTERNET_SERVICE_PROVIDER =
      new Stakeholder("internet-service-provider");

  /** Mobile operators. */
  public static final Stakeholder MOBILE_OPERATOR = new Stakeholder("mobile-operator");

  /** Content providers. */
  public static final Stakeholder CONTENT_PROVIDER = new Stakeholder("content-provider");

  /** Online retailers. */
  public static final Stakeholder ONLINE_RETAILER = new Stakeholder("online-retailer");

  /** Application developers. */
  public static final Stakeholder APP_DEVELOPER = new Stakeholder("app-developer");

  /** User-generated content, interactive and social media services. */
  public static final Stakeholder SOCIAL_MEDIA_SERVICE = new Stakeholder("social-media-service");

  /** Online gaming services. */
  public static final Stakeholder GAMING_SERVICE = new Stakeholder("gaming-service");

  /** National and public service broadcasters. */
  public static final Stakeholder BROADCASTER = new Stakeholder("broadcaster");

  /** Hardware manufacturers. */
  public static final Stakeholder HARDWARE_MANUFACTURER = new Stakeholder("hardware-manufacturer");

  /** Operating system developers. */
  public static final Stakeholder OPERATING_SYSTEM_DEVELOPER =
      new Stakeholder("operating-system-developer");

  /** App stores. */
  public static final Stakeholder APP_STORE = new Stakeholder("app-store");

  /** Payment and financial services. */
  public static final Stakeholder PAYMENT_PROVIDER = new Stakeholder("payment-provider");

  /** Advertisers. */
  public static final Stakeholder ADVERTISER = new Stakeholder("advertiser");

  /** Civil society. */
  public static final Stakeholder CIVIL_SOCIETY = new Stakeholder("civil-society");

  /** Educators. */
  public static final Stakeholder EDUCATORS = new Stakeholder("educators");

  /** Parents, carers and guardians. */
  public static final Stakeholder PARENTS = new Stakeholder("parents");

  /** Children and young people. */
  public static final Stakeholder CHILDREN = new Stakeholder("children");

  /** Academia and research. */
  public static final Stakeholder ACADEMIA = new Stakeholder("academia");

  /** Media. */
  public static final Stakeholder MEDIA = new Stakeholder("media");

  /** Hotlines for reporting illegal content. */
  public static final Stakeholder HOTLINE = new Stakeholder("hotline");

  /** Child helplines. */
  public static final Stakeholder HELPLINE = new Stakeholder("helpline");

  /** Safer Internet centres. */
  public static final Stakeholder SAFER_INTERNET_CENTRE = new Stakeholder("safer-internet-centre");

  /** International and regional organizations. */
  public static final Stakeholder INTERNATIONAL_ORGANISATION =
      new Stakeholder("international-organisation");

  private static final List<Stakeholder> KNOWN =
      List.of(
          GOVERNMENT,
          MINISTRY_OF_EDUCATION,
          CHILD_PROTECTION_AUTHORITY,
          LEGISLATOR,
          REGULATOR,
          DATA_PROTECTION_AUTHORITY,
          LAW_ENFORCEMENT,
          JUDICIARY,
          HEALTH_SERVICES,
          SOCIAL_SERVICES,
          INDUSTRY,
          INTERNET_SERVICE_PROVIDER,
          MOBILE_OPERATOR,
          CONTENT_PROVIDER,
          ONLINE_RETAILER,
          APP_DEVELOPER,
          SOCIAL_MEDIA_SERVICE,
          GAMING_SERVICE,
          BROADCASTER,
          HARDWARE_MANUFACTURER,
          OPERATING_SYSTEM_DEVELOPER,
          APP_STORE,
          PAYMENT_PROVIDER,
          ADVERTISER,
          CIVIL_SOCIETY,
          EDUCATORS,
          PARENTS,
          CHILDREN,
          ACADEMIA,
          MEDIA,
          HOTLINE,
          HELPLINE,
          SAFER_INTERNET_CENTRE,
          INTERNATIONAL_ORGANISATION);

  private Stakeholder(String code) {
    super(code);
  }

  /**
   * Returns the value with a code, for example {@code law-enforcement}.
   *
   * @throws IllegalArgumentException if the code is empty
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Stakeholder of(String code) {
    return new Stakeholder(code);
  }

  /** Returns the known values, in the order of the catalogue. */
  public static List<Stakeholder> known() {
    return KNOWN;
  }

  @Override
  public boolean isKnown() {
    return KNOWN.contains(this);
  }
}
