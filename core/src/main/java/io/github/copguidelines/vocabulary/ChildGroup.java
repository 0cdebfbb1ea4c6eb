package io.github.copguidelines.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;

/**
 * A group of children who need particular attention.
 *
 * <p>Open list: an unknown code is kept unchanged, and the validator warns.
 */
public final class ChildGroup extends OpenCode {

  private static final KnownCodes<ChildGroup> KNOWN = new KnownCodes<>(ChildGroup::new);

  /**
   * Children with disabilities.
   *
   * <p>Source: ITU guidelines 2020 (parents and educators); verified.
   */
  public static final ChildGroup CHILDREN_WITH_DISABILITIES =
      KNOWN.add("children-with-disabilities");

  /**
   * Children with autism spectrum disorder.
   *
   * <p>Source: ITU guidelines 2020 (parents and educators); verified.
   */
  public static final ChildGroup CHILDREN_WITH_AUTISM_SPECTRUM_DISORDER =
      KNOWN.add("children-with-autism-spectrum-disorder");

  /**
   * Migrant children.
   *
   * <p>Source: ITU guidelines 2020 (parents and educators); verified.
   */
  public static final ChildGroup MIGRANT_CHILDREN = KNOWN.add("migrant-children");

  /**
   * Children with special needs.
   *
   * <p>Source: ITU guidelines 2020 (parents and educators); verified.
   */
  public static final ChildGroup CHILDREN_WITH_SPECIAL_NEEDS =
      KNOWN.add("children-with-special-needs");

  /**
   * Other vulnerable groups of children.
   *
   * <p>Source: ITU guidelines 2020 (parents and educators); verified.
   */
  public static final ChildGroup OTHER_VULNERABLE_GROUPS = KNOWN.add("other-vulnerable-groups");

  /**
   * Refugee and displaced children.
   *
   * <p>Source: CRC General comment No. 25 (2021) and ITU guidelines for policy-makers; recalled.
   */
  public static final ChildGroup REFUGEE_AND_DISPLACED_CHILDREN =
      KNOWN.add("refugee-and-displaced-children");

  /**
   * Girls.
   *
   * <p>Source: CRC General comment No. 25 (2021) and ITU guidelines for policy-makers; recalled.
   */
  public static final ChildGroup GIRLS = KNOWN.add("girls");

  /**
   * Lesbian, gay, bisexual, transgender and intersex children.
   *
   * <p>Source: CRC General comment No. 25 (2021) and ITU guidelines for policy-makers; recalled.
   */
  public static final ChildGroup LGBTI_CHILDREN = KNOWN.add("lgbti-children");

  /**
   * Children living in poverty.
   *
   * <p>Source: CRC General comment No. 25 (2021) and ITU guidelines for policy-makers; recalled.
   */
  public static final ChildGroup CHILDREN_IN_POVERTY = KNOWN.add("children-in-poverty");

  /**
   * Children in rural or remote areas.
   *
   * <p>Source: CRC General comment No. 25 (2021) and ITU guidelines for policy-makers; recalled.
   */
  public static final ChildGroup CHILDREN_IN_RURAL_OR_REMOTE_AREAS =
      KNOWN.add("children-in-rural-or-remote-areas");

  /**
   * Indigenous and minority children.
   *
   * <p>Source: CRC General comment No. 25 (2021) and ITU guidelines for policy-makers; recalled.
   */
  public static final ChildGroup INDIGENOUS_AND_MINORITY_CHILDREN =
      KNOWN.add("indigenous-and-minority-children");

  /**
   * Children in alternative care.
   *
   * <p>Source: CRC General comment No. 25 (2021) and ITU guidelines for policy-makers; recalled.
   */
  public static final ChildGroup CHILDREN_IN_ALTERNATIVE_CARE =
      KNOWN.add("children-in-alternative-care");

  /**
   * Children in street situations.
   *
   * <p>Source: CRC General comment No. 25 (2021) and ITU guidelines for policy-makers; recalled.
   */
  public static final ChildGroup CHILDREN_IN_STREET_SITUATIONS =
      KNOWN.add("children-in-street-situations");

  /**
   * Child victims and survivors of abuse or exploitation.
   *
   * <p>Source: CRC General comment No. 25 (2021) and ITU guidelines for policy-makers; recalled.
   */
  public static final ChildGroup CHILDREN_VICTIMS_AND_SURVIVORS =
      KNOWN.add("children-victims-and-survivors");

  /**
   * Children deprived of liberty.
   *
   * <p>Source: CRC General comment No. 25 (2021) and ITU guidelines for policy-makers; recalled.
   */
  public static final ChildGroup CHILDREN_DEPRIVED_OF_LIBERTY =
      KNOWN.add("children-deprived-of-liberty");

  /**
   * Children in conflict and emergency settings.
   *
   * <p>Source: CRC General comment No. 25 (2021) and ITU guidelines for policy-makers; recalled.
   */
  public static final ChildGroup CHILDREN_IN_EMERGENCIES = KNOWN.add("children-in-emergencies");

  /**
   * Out-of-school children.
   *
   * <p>Source: Contribution to the ITU Council Working Group on Child Online Protection (2023);
   * partly verified.
   */
  public static final ChildGroup OUT_OF_SCHOOL_CHILDREN = KNOWN.add("out-of-school-children");

  private ChildGroup(String code) {
    super(code);
  }

  /**
   * Returns the value with a code, for example {@code children-with-disabilities}.
   *
   * @throws IllegalArgumentException if the code is empty
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ChildGroup of(String code) {
    return new ChildGroup(code);
  }

  /** Returns the known values, in the order of the catalogue. */
  public static List<ChildGroup> known() {
    return KNOWN.list();
  }

  @Override
  public boolean isKnown() {
    return KNOWN.contains(this);
  }
}
