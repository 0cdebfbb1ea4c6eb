package io.github.copguidelines.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;

/**
 * A stakeholder in child online protection: government, regulator, hotline and so on.
 *
 * <p>Open list: an unknown code is kept unchanged, and the validator warns.
 *
 * <p>The codes are this library's own; the catalogue names no source for the list.
 */
public final class Stakeholder extends OpenCode {

  private static final KnownCodes<Stakeholder> KNOWN = new KnownCodes<>(Stakeholder::new);

  /** Government. */
  public static final Stakeholder GOVERNMENT = KNOWN.add("government");

  /** Ministry of education. */
  public static final Stakeholder MINISTRY_OF_EDUCATION = KNOWN.add("ministry-of-education");

  /** Child protection authority. */
  public static final Stakeholder CHILD_PROTECTION_AUTHORITY =
      KNOWN.add("child-protection-authority");

  /** Legislators. */
  public static final Stakeholder LEGISLATOR = KNOWN.add("legislator");

  /** Regulators. */
  public static final Stakeholder REGULATOR = KNOWN.add("regulator");

  /** Data protection authority. */
  public static final Stakeholder DATA_PROTECTION_AUTHORITY =
      KNOWN.add("data-protection-authority");

  /** Law enforcement. */
  public static final Stakeholder LAW_ENFORCEMENT = KNOWN.add("law-enforcement");

  /** Judiciary and prosecution. */
  public static final Stakeholder JUDICIARY = KNOWN.add("judiciary");

  /** Health services. */
  public static final Stakeholder HEALTH_SERVICES = KNOWN.add("health-services");

  /** Social services and social workers. */
  public static final Stakeholder SOCIAL_SERVICES = KNOWN.add("social-services");

  /** ICT industry. */
  public static final Stakeholder INDUSTRY = KNOWN.add("industry");

  /** Internet service providers. */
  public static final Stakeholder INTERNET_SERVICE_PROVIDER =
      KNOWN.add("internet-service-provider");

  /** Mobile operators. */
  public static final Stakeholder MOBILE_OPERATOR = KNOWN.add("mobile-operator");

  /** Content providers. */
  public static final Stakeholder CONTENT_PROVIDER = KNOWN.add("content-provider");

  /** Online retailers. */
  public static final Stakeholder ONLINE_RETAILER = KNOWN.add("online-retailer");

  /** Application developers. */
  public static final Stakeholder APP_DEVELOPER = KNOWN.add("app-developer");

  /** User-generated content, interactive and social media services. */
  public static final Stakeholder SOCIAL_MEDIA_SERVICE = KNOWN.add("social-media-service");

  /** Online gaming services. */
  public static final Stakeholder GAMING_SERVICE = KNOWN.add("gaming-service");

  /** National and public service broadcasters. */
  public static final Stakeholder BROADCASTER = KNOWN.add("broadcaster");

  /** Hardware manufacturers. */
  public static final Stakeholder HARDWARE_MANUFACTURER = KNOWN.add("hardware-manufacturer");

  /** Operating system developers. */
  public static final Stakeholder OPERATING_SYSTEM_DEVELOPER =
      KNOWN.add("operating-system-developer");

  /** App stores. */
  public static final Stakeholder APP_STORE = KNOWN.add("app-store");

  /** Payment and financial services. */
  public static final Stakeholder PAYMENT_PROVIDER = KNOWN.add("payment-provider");

  /** Advertisers. */
  public static final Stakeholder ADVERTISER = KNOWN.add("advertiser");

  /** Civil society. */
  public static final Stakeholder CIVIL_SOCIETY = KNOWN.add("civil-society");

  /** Educators. */
  public static final Stakeholder EDUCATORS = KNOWN.add("educators");

  /** Parents, carers and guardians. */
  public static final Stakeholder PARENTS = KNOWN.add("parents");

  /** Children and young people. */
  public static final Stakeholder CHILDREN = KNOWN.add("children");

  /** Academia and research. */
  public static final Stakeholder ACADEMIA = KNOWN.add("academia");

  /** Media. */
  public static final Stakeholder MEDIA = KNOWN.add("media");

  /** Hotlines for reporting illegal content. */
  public static final Stakeholder HOTLINE = KNOWN.add("hotline");

  /** Child helplines. */
  public static final Stakeholder HELPLINE = KNOWN.add("helpline");

  /** Safer Internet centres. */
  public static final Stakeholder SAFER_INTERNET_CENTRE = KNOWN.add("safer-internet-centre");

  /** International and regional organizations. */
  public static final Stakeholder INTERNATIONAL_ORGANISATION =
      KNOWN.add("international-organisation");

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
    return KNOWN.list();
  }

  @Override
  public boolean isKnown() {
    return KNOWN.contains(this);
  }
}
