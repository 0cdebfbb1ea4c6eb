package io.github.copguidelines.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Ages of children: a band of the guidelines by its code, or a free range such as {@code 6-11}.
 *
 * <p>The bands are ITU's own, with 13-18 although a child is a person under 18. A free range has
 * whole years from 0 to 17, both ends included. Any other code is kept, and the validator reports
 * it.
 */
public final class AgeBand extends OpenCode {

  private static final KnownCodes<AgeBand> KNOWN = new KnownCodes<>(AgeBand::new);

  /**
   * Children under 9.
   *
   * <p>Source: https://www.itu-cop-guidelines.com/children; verified.
   */
  public static final AgeBand UNDER_9 = KNOWN.add("under-9");

  /**
   * Children aged 9 to 12.
   *
   * <p>Source: https://www.itu-cop-guidelines.com/children; verified.
   */
  public static final AgeBand AGES_9_12 = KNOWN.add("9-12");

  /**
   * Young people aged 13 to 18.
   *
   * <p>Source: https://www.itu-cop-guidelines.com/children; verified.
   */
  public static final AgeBand AGES_13_18 = KNOWN.add("13-18");

  /**
   * All children, everyone under 18.
   *
   * <p>Source:
   * https://healtheducationresources.unesco.org/library/documents/guidelines-parents-and-educators-child-online-protection;
   * verified.
   */
  public static final AgeBand UNDER_18 = KNOWN.add("under-18");

  /**
   * Children aged 5 to 7, in the guidelines of 2009.
   *
   * <p>Verification: recalled.
   */
  public static final AgeBand AGES_5_7_2009 = KNOWN.add("5-7-2009");

  /**
   * Children aged 8 to 12, in the guidelines of 2009.
   *
   * <p>Verification: recalled.
   */
  public static final AgeBand AGES_8_12_2009 = KNOWN.add("8-12-2009");

  /**
   * Young people of 13 and over, in the guidelines of 2009.
   *
   * <p>Verification: recalled.
   */
  public static final AgeBand AGES_13_PLUS_2009 = KNOWN.add("13-plus-2009");

  /**
   * The format of a band or range, in regular expression syntax that Java and ECMA 262 share. It
   * cannot check that the lower age comes first; {@link #isKnown} does.
   */
  public static final String PATTERN =
      "under-9|9-12|13-18|under-18|5-7-2009|8-12-2009|13-plus-2009"
          + "|(?:[0-9]|1[0-7])-(?:[0-9]|1[0-7])";

  private static final Pattern FORM = Pattern.compile(PATTERN);

  private AgeBand(String code) {
    super(code);
  }

  /**
   * Returns the band with a code, for example {@code under-9}.
   *
   * @throws IllegalArgumentException if the code is empty
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static AgeBand of(String code) {
    return new AgeBand(code);
  }

  /**
   * Returns a free range of ages in whole years, both ends included.
   *
   * @throws IllegalArgumentException if the ages are not 0 to 17, in order
   */
  public static AgeBand between(int min, int max) {
    if (min < 0 || max > 17 || min > max) {
      throw new IllegalArgumentException("Ages run from 0 to 17, the lower one first.");
    }
    return new AgeBand(min + "-" + max);
  }

  /** Returns the bands of the guidelines. */
  public static List<AgeBand> known() {
    return KNOWN.list();
  }

  /** Returns true for a band of the guidelines, and for a range from 0 to 17 in order. */
  @Override
  public boolean isKnown() {
    return KNOWN.contains(this) || (FORM.matcher(code()).matches() && isInOrder());
  }

  private boolean isInOrder() {
    int hyphen = code().indexOf('-');
    return Integer.parseInt(code().substring(0, hyphen))
        <= Integer.parseInt(code().substring(hyphen + 1));
  }
}
