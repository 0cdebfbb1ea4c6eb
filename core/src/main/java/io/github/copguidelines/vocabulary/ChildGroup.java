package io.github.copguidelines.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;

/**
 * A group of children who need particular attention.
 *
 * <p>Open list: a code that is not known is kept as it was read, and the validator warns.
 */
public final class ChildGroup extends OpenCode {

  /**
   * Children with disabilities.
   *
   * <p>Source: ITU guidelines 2020 (parents and educators); verified.
   */
  public static final ChildGroup CHILDREN_WITH_DISABILITIES =
      new ChildGroup("children-with-disabilities");

  /**
   * Children with autism spectrum disorder.
   *
   * <p>Source: ITU guidelines 2020 (parents and educators); verified.
   */
  public static final ChildGroup CHILDREN_WITH_AUTISM_SPECTRUM_DISORDER =
      new ChildGroup("children-with-autism-spectrum-disorder");

  /**
   * Migrant children.
   *
   * <p>Source: ITU guidelines 2020 (parents and educators); verified.
   */
  public static final ChildGroup MIGRANT_CHILDREN = new ChildGroup("migrant-children");

  /**
   * Children with special needs.
   *
   * <p>Source: ITU guidelines 2020 (parents and educators); verified.
   */
  public static final ChildGroup CHILDREN_WITH_SPECIAL_NEEDS =
      new ChildGroup("children-with-special-needs");

  /**
   * Other vulnerable groups of children.
   *
   * <p>Source: ITU guidelines 2020 (parents and educators); verified.
   */
  public static final ChildGroup OTHER_VULNERABLE_GROUPS =
      new ChildGroup("other-vulnerable-groups");

  /**
   * Refugee and displaced children.
   *
   * <p>Source: CRC General comment No. 25 (2021) and ITU guidelines for policy-makers; recalled.
   */
  public static final ChildGroup REFUGEE_AND_DISPLACED_CHILDREN =
      new ChildGroup("refugee-and-displaced-children");

  /**
   * Girls.
   *
   * <p>Source: CRC General comment No. 25 (2021) and ITU guidelines for policy-makers; recalled.
   */
  public static final ChildGroup GIRLS = new ChildGroup("girls");

  /**
   * Lesbian, gay, bisexual, transgender and intersex children.
   *
   * <p>Source: CRC General comment No. 25 (2021) and ITU guidelines for policy-makers; recalled.
   */
  public static final ChildGroup LGBTI_CHILDREN = new ChildGroup("lgbti-children");

  /**
   * Children living in poverty.
   *
   * <p>Source: CRC General comment No. 25 (2021) and ITU guidelines for policy-makers; recalled.
   */
  public static final ChildGroup CHILDREN_IN_POVERTY = new ChildGroup("children-in-poverty");

  /**
   * Children in rural or remote areas.
   *
   * <p>Source: CRC General comment No. 25 (2021) and ITU guidelines for policy-makers; recalled.
   */
  public static final ChildGroup CHILDREN_IN_RURAL_OR_REMOTE_AREAS =
      new ChildGroup("children-in-rural-or-remote-areas");

  /**
   * Indigenous and minority children.
   *
   * <p>Source: CRC General comment No. 25 (2021) and ITU guidelines for policy-makers; recalled.
   */
  public static final ChildGroup INDIGENOUS_AND_MINORITY_CHILDREN =
      new ChildGroup("indigenous-and-minority-children");

  /**
   * Children in alternative care.
   *
   * <p>Source: CRC General comment No. 25 (2021) and ITU guidelines for policy-makers; recalled.
   */
  public static final ChildGroup CHILDREN_IN_ALTERNATIVE_CARE =
      new ChildGroup("children-in-alternative-care");

  /**
   * Children in street situations.
   *
   * <p>Source: CRC General comment No. 25 (2021) and ITU guidelines for policy-makers; recalled.
   */
  public static final ChildGroup CHILDREN_IN_STREET_SITUATIONS =
      new ChildGroup("children-in-street-situations");

  /**
   * Child victims and survivors of abuse or exploitation.
   *
   * <p>Source: CRC General comment No. 25 (2021) and ITU guidelines for policy-makers; recalled.
   */
  public static final ChildGroup CHILDREN_VICTIMS_AND_SURVIVORS =
      new ChildGroup("children-victims-and-survivors");

  /**
   * Children deprived of liberty.
   *
   * <p>Source: CRC General comment No. 25 (2021) and ITU guidelines for policy-makers; recalled.
   */
  public static final ChildGroup CHILDREN_DEPRIVED_OF_LIBERTY =
      new ChildGroup("children-deprived-of-liberty");

  /**
   * Children in conflict and emergency settings.
   *
   * <p>Source: CRC General comment No. 25 (2021) and ITU guidelines for policy-makers; recalled.
   */
  public static final ChildGroup CHILDREN_IN_EMERGENCIES =
      new ChildGroup("children-in-emergencies");

  /**
   * Out-of-school children.
   *
   * <p>Source: Contribution to the ITU Council Working Group on Child Online Protection (2023);
   * partly verified.
   */
  public static final ChildGroup OUT_OF_SCHOOL_CHILDREN = new ChildGroup("out-of-school-children");

  private static final List<ChildGroup> KNOWN =
      List.of(
          CHILDREN_WITH_DISABILITIES,
          CHILDREN_WITH_AUTISM_SPECTRUM_DISORDER,
          MIGRANT_CHILDREN,
          CHILDREN_WITH_SPECIAL_NEEDS,
          OTHER_VULNERABLE_GROUPS,
          REFUGEE_AND_DISPLACED_CHILDREN,
          GIRLS,
          LGBTI_CHILDREN,
          CHILDREN_IN_POVERTY,
          CHILDREN_IN_RURAL_OR_REMOTE_AREAS,
          INDIGENOUS_AND_MINORITY_CHILDREN,
          CHILDREN_IN_ALTERNATIVE_CARE,
          CHILDREN_IN_STREET_SITUATIONS,
          CHILDREN_VICTIMS_AND_SURVIVORS,
          CHILDREN_DEPRIVED_OF_LIBERTY,
          CHILDREN_IN_EMERGENCIES,
          OUT_OF_SCHOOL_CHILDREN);

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
    return KNOWN;
  }

  @Override
  public boolean isKnown() {
    return KNOWN.contains(this);
  }
}
