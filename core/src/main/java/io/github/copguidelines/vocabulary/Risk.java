package io.github.copguidelines.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;

/**
 * A risk that children face online: {@code category/slug}, a whole category, or a collection of
 * risks.
 *
 * <p>Open list: an unknown code is kept unchanged, and the validator warns.
 *
 * <p>The list is this library's own; the crosswalk of the catalogue maps it to published lists.
 */
public final class Risk extends OpenCode {

  private static final KnownCodes<Risk> KNOWN = new KnownCodes<>(Risk::new);

  /** Child sexual abuse material. */
  public static final Risk CSAM = KNOWN.add("content/csam");

  /** Other illegal content. */
  public static final Risk ILLEGAL = KNOWN.add("content/illegal");

  /** Harmful content. */
  public static final Risk HARMFUL = KNOWN.add("content/harmful");

  /** Age-inappropriate content. */
  public static final Risk AGE_INAPPROPRIATE = KNOWN.add("content/age-inappropriate");

  /** Hateful, discriminatory or extremist content. */
  public static final Risk HATE = KNOWN.add("content/hate");

  /** Misinformation and disinformation. */
  public static final Risk DISINFORMATION = KNOWN.add("content/disinformation");

  /** Grooming (solicitation of children for sexual purposes). */
  public static final Risk GROOMING = KNOWN.add("contact/grooming");

  /** Sexual extortion of children. */
  public static final Risk SEXUAL_EXTORTION = KNOWN.add("contact/sexual-extortion");

  /** Harassment and stalking. */
  public static final Risk HARASSMENT = KNOWN.add("contact/harassment");

  /** Radicalization and extremist recruitment. */
  public static final Risk RADICALISATION = KNOWN.add("contact/radicalisation");

  /** Child trafficking and exploitation facilitated by technology. */
  public static final Risk TRAFFICKING = KNOWN.add("contact/trafficking");

  /** Cyberbullying. */
  public static final Risk CYBERBULLYING = KNOWN.add("conduct/cyberbullying");

  /** Self-generated sexual content involving children. */
  public static final Risk SELF_GENERATED_SEXUAL_CONTENT =
      KNOWN.add("conduct/self-generated-sexual-content");

  /** Hateful or hostile behaviour among peers. */
  public static final Risk HATEFUL_BEHAVIOUR = KNOWN.add("conduct/hateful-behaviour");

  /** Risky behaviour and harmful communities. */
  public static final Risk RISKY_BEHAVIOUR = KNOWN.add("conduct/risky-behaviour");

  /** Commercial and economic exploitation. */
  public static final Risk COMMERCIAL_EXPLOITATION = KNOWN.add("contract/commercial-exploitation");

  /** Fraud, scams and identity theft. */
  public static final Risk FRAUD = KNOWN.add("contract/fraud");

  /** Gambling and hidden costs. */
  public static final Risk GAMBLING_AND_HIDDEN_COSTS =
      KNOWN.add("contract/gambling-and-hidden-costs");

  /** Profiling and inappropriate marketing. */
  public static final Risk PROFILING_AND_MARKETING = KNOWN.add("contract/profiling-and-marketing");

  /** Persuasive and addictive design. */
  public static final Risk PERSUASIVE_DESIGN = KNOWN.add("contract/persuasive-design");

  /** Privacy and personal data. */
  public static final Risk PRIVACY = KNOWN.add("cross/privacy");

  /** Security of devices, accounts and data. */
  public static final Risk SECURITY = KNOWN.add("cross/security");

  /** Physical and mental health and well-being. */
  public static final Risk HEALTH_AND_WELLBEING = KNOWN.add("cross/health-and-wellbeing");

  /** Advanced and emerging technologies. */
  public static final Risk ADVANCED_TECHNOLOGY = KNOWN.add("cross/advanced-technology");

  /** Inequality, exclusion and discrimination. */
  public static final Risk DISCRIMINATION = KNOWN.add("cross/discrimination");

  /** Content risks. */
  public static final Risk CONTENT_RISKS = KNOWN.add("content");

  /** Contact risks. */
  public static final Risk CONTACT_RISKS = KNOWN.add("contact");

  /** Conduct risks. */
  public static final Risk CONDUCT_RISKS = KNOWN.add("conduct");

  /** Contract and consumer risks. */
  public static final Risk CONTRACT_RISKS = KNOWN.add("contract");

  /** Cross-cutting risks. */
  public static final Risk CROSS_RISKS = KNOWN.add("cross");

  /** Child sexual exploitation and abuse online. A collection of risks. */
  public static final Risk CSEA = KNOWN.add("csea");

  /** Peer violence online. A collection of risks. */
  public static final Risk PEER_VIOLENCE = KNOWN.add("peer-violence");

  /** Consumer protection of children. A collection of risks. */
  public static final Risk CONSUMER_PROTECTION = KNOWN.add("consumer-protection");

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
    return KNOWN.list();
  }

  @Override
  public boolean isKnown() {
    return KNOWN.contains(this);
  }

  /** Returns the category, for example {@code contact}; the code itself if it has none. */
  public String category() {
    int slash = code().indexOf('/');
    return slash < 0 ? code() : code().substring(0, slash);
  }
}
