package io.github.copguidelines.safeguarding;

import java.util.Set;

/**
 * Numbers of helplines that many countries write alike: free ones, of a country that a record does
 * not name.
 *
 * <p>Where the country is known, its plan of numbers says which are free.
 */
final class FreeNumbers {

  private static final Set<String> FIRST_GROUPS =
      Set.of("0800", "0808", "00800", "01800", "1800", "800", "900", "116");

  /** North America's, after the digit for long distance. */
  private static final Set<String> NORTH_AMERICAN =
      Set.of("800", "833", "844", "855", "866", "877", "888");

  private FreeNumbers() {}

  /**
   * Returns true if a number has the form of a free one.
   *
   * @param first its first group of digits
   * @param digits all its digits
   */
  static boolean has(String first, String digits) {
    if (FIRST_GROUPS.contains(first) || isColombian(digits)) {
      return true;
    }
    if (digits.length() != 11) {
      return false;
    }
    char trunk = digits.charAt(0);
    String area = digits.substring(1, 4);
    return (trunk == '1' && NORTH_AMERICAN.contains(area)) || (trunk == '8' && area.equals("800"));
  }

  /** The longest of all, so that other plans read something else in it. */
  static boolean isColombian(String digits) {
    return digits.length() == 12 && digits.startsWith("018000");
  }
}
