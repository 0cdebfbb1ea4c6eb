package io.github.copguidelines.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;

/**
 * A risk that children meet online: {@code category/slug}, a whole category, or a collection of
 * risks.
 *
 * <p>Open list: a code that is not known is kept as it was read, and the validator warns.
 *
 * <p>The list is this library's own; the crosswalk of the catalogue leads to published ones.
 */
public final class Risk extends OpenCode {

  /** Child sexual abuse material. */
  public static final Risk CSAM = new Risk("content/csam");

  /** Other illegal content. */
  public static final Risk ILLEGAL = new Risk("content/illegal");

  /** Harmful content. */
  public static final Risk HARMFUL = new Risk("content/harmful");

  /** Age-inappropriate content. */
  public static final Risk AGE_INAPPROPRIATE = new Risk("content/age-inappropriate");

  /** Hateful, discriminatory or extremist content. */
  public static final Risk HATE = new Risk("content/hate");

  /** Misinformation and disinformation. */
  public static final Risk DISINFORMATION = new Risk("content/disinformation");

  /** Grooming (solicitation of children for sexual purposes). */
  public static final Risk GROOMING = new Risk("contact/grooming");

  /** Sexual extortion of children. */
  public static final Risk SEXUAL_EXTORTION = new Risk("contact/sexual-extortion");

  /** Harassment and stalking. */
  public static final Risk HARASSMENT = new Risk("contact/harassment");

  /** Radicalization and extremist recruitment. */
  public static final Risk RADICALISATION = new Risk("contact/radicalisation");

  /** Child trafficking and exploitation facilitated by technology. */
  public static final Risk TRAFFICKING = new Risk("contact/trafficking");

  /** Cyberbullying. */
  public static final Risk CYBERBULLYING = new Risk("conduct/cyberbullying");

  /** Self-generated sexual content involving children. */
  public static final Risk SELF_GENERATED_SEXUAL_CONTENT =
      new Risk("conduct/self-generated-sexual-content");

  /** Hateful or hostile behaviour among peers. */
  public static final Risk HATEFUL_BEHAVIOUR = new Risk("conduct/hateful-behaviour");

  /** Risky behaviour and harmful communities. */
  public static final Risk RISKY_BEHAVIOUR = new Risk("conduct/risky-behaviour");

  /** Commercial and economic exploitation. */
  public static final Risk COMMERCIAL_EXPLOITATION = new Risk("contract/commercial-exploitation");

  /** Fraud, scams and identity theft. */
  public static final Risk FRAUD = new Risk("contract/fraud");

  /** Gambling and hidden costs. */
  public static final Risk GAMBLING_AND_HIDDEN_COSTS =
      new Risk("contract/gambling-and-hidden-costs");

  /** Profiling and inappropriate marketing. */
  public static final Risk PROFILING_AND_MARKETING = new Risk("contract/profiling-and-marketing");

  /** Persuasive and addictive design. */
  public static final Risk PERSUASIVE_DESIGN = new Risk("contract/persuasive-design");

  /** Privacy and personal data. */
  public static final Risk PRIVACY = new Risk("cross/privacy");

  /** Security of devices, accounts and data. */
  public static final Risk SECURITY = new Risk("cross/security");

  /** Physical and mental health and well-being. */
  public static final Risk HEALTH_AND_WELLBEING = new Risk("cross/health-and-wellbeing");

  /** Advanced and emerging technologies. */
  public static final Risk ADVANCED_TECHNOLOGY = new Risk("cross/advanced-technology");

  /** Inequality, exclusion and discrimination. */
  public static final Risk DISCRIMINATION = new Risk("cross/discrimination");

  /** Content risks. */
  public static final Risk CONTENT_RISKS = new Risk("content");

  /** Contact risks. */
  public static final Risk CONTACT_RISKS = new Risk("contact");

  /** Conduct risks. */
  public static final Risk CONDUCT_RISKS = new Risk("conduct");

  /** Contract and consumer risks. */
  public static final Risk CONTRACT_RISKS = new Risk("contract");

  /** Cross-cutting risks. */
  public static final Risk CROSS_RISKS = new Risk("cross");

  /** Child sexual exploitation and abuse online. A collection of risks. */
  public static final Risk CSEA = new Risk("csea");

  /** Peer violence online. A collection of risks. */
  public static final Risk PEER_VIOLENCE = new Risk("peer-violence");

  /** Consumer protection of children. A collection of risks. */
  public static final Risk CONSUMER_PROTECTION = new Risk("consumer-protection");

  private static final List<Risk> KNOWN =
      List.of(
          CSAM,
          ILLEGAL,
          HARMFUL,
          AGE_INAPPROPRIATE,
          HATE,
          DISINFORMATION,
          GROOMING,
          SEXUAL_EXTORTION,
          HARASSMENT,
          RADICALISATION,
          TRAFFICKING,
          CYBERBULLYING,
          SELF_GENERATED_SEXUAL_CONTENT,
          HATEFUL_BEHAVIOUR,
          RISKY_BEHAVIOUR,
          COMMERCIAL_EXPLOITATION,
          FRAUD,
          GAMBLING_AND_HIDDEN_COSTS,
          PROFILING_AND_MARKETING,
          PERSUASIVE_DESIGN,
          PRIVACY,
          SECURITY,
          HEALTH_AND_WELLBEING,
          ADVANCED_TECHNOLOGY,
          DISCRIMINATION,
          CONTENT_RISKS,
          CONTACT_RISKS,
          CONDUCT_RISKS,
          CONTRACT_RISKS,
          CROSS_RISKS,
          CSEA,
          PEER_VIOLENCE,
          CONSUMER_PROTECTION);

  private Risk(String code) {
    super(code);
  }

  /**
   * Returns the value with a code, for example {@code contact/grooming}.
   *
   * @throws IllegalArgumentException if the code is empty
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Risk of(String code) {
    return new Risk(code);
  }

  /** Returns the known values, in the order of the catalogue. */
  public static List<Risk> known() {
    return KNOWN;
  }

  @Override
  public boolean isKnown() {
    return KNOWN.contains(this);
  }

  /** Returns the category, for example {@code contact}; the code itself where it has none. */
  public String category() {
    int slash = code().indexOf('/');
    return slash < 0 ? code() : code().substring(0, slash);
  }
}
