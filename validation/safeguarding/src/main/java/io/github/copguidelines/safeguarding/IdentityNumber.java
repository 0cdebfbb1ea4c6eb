package io.github.copguidelines.safeguarding;

import java.util.List;
import java.util.function.Predicate;

/**
 * The form of a national identity number whose check digits are published.
 *
 * @param groups how many digits appear together, group by group; one group also represents all
 *     written without gaps
 * @param joints what is between the groups, one sign each
 * @param sureness the certainty of the form alone
 * @param check whether the digits are right
 */
record IdentityNumber(
    List<Integer> groups, String joints, Sureness sureness, Predicate<String> check) {

  /** How much a number of the form says by itself. */
  enum Sureness {
    /** The form is rare enough to be sure. */
    ALONE,
    /** It may be another number; sure next to a word for identity. */
    BESIDE_WORD,
    /** Too common to be taken for one without a word for identity. */
    ONLY_BESIDE_WORD
  }

  private static IdentityNumber of(String form, Sureness sureness, Predicate<String> check) {
    List<Integer> groups = List.of(form.split("[^0-9]")).stream().map(Integer::valueOf).toList();
    return new IdentityNumber(groups, form.replaceAll("[0-9]", ""), sureness, check);
  }

  /** Returns the forms that consist of digits only, longest first. */
  static List<IdentityNumber> all() {
    return List.of(
        of("1 2 2 2 3 3 2", Sureness.ALONE, IdentityNumber::isFrench),
        of("15", Sureness.ALONE, IdentityNumber::isFrench),
        of("3-4-7-1", Sureness.ALONE, IdentityNumber::isEmirates),
        of("15", Sureness.ALONE, IdentityNumber::isEmirates),
        of("13", Sureness.BESIDE_WORD, IdentityNumber::isSouthAfrican),
        of("12", Sureness.BESIDE_WORD, IdentityNumber::isRussianTaxpayer),
        of("4 4 4", Sureness.BESIDE_WORD, IdentityNumber::isAadhaar),
        of("12", Sureness.ONLY_BESIDE_WORD, IdentityNumber::isAadhaar),
        of("3-3-3 2", Sureness.BESIDE_WORD, IdentityNumber::isSnils),
        of("3-3-3-2", Sureness.BESIDE_WORD, IdentityNumber::isSnils),
        of("11", Sureness.ONLY_BESIDE_WORD, IdentityNumber::isSnils),
        of("3.3.3-2", Sureness.ALONE, IdentityNumber::isCpf),
        of("11", Sureness.ONLY_BESIDE_WORD, IdentityNumber::isCpf),
        of("11", Sureness.BESIDE_WORD, IdentityNumber::isPesel),
        of("11", Sureness.BESIDE_WORD, IdentityNumber::isTurkish),
        of("2-8-1", Sureness.BESIDE_WORD, IdentityNumber::isArgentine),
        of("11", Sureness.ONLY_BESIDE_WORD, IdentityNumber::isArgentine),
        of("3 3 4", Sureness.ONLY_BESIDE_WORD, IdentityNumber::isNhs),
        of("10", Sureness.ONLY_BESIDE_WORD, IdentityNumber::isNhs),
        of("3 3 3", Sureness.ONLY_BESIDE_WORD, IdentityNumber::isCanadian),
        of("3-3-3", Sureness.ONLY_BESIDE_WORD, IdentityNumber::isCanadian),
        of("9", Sureness.ONLY_BESIDE_WORD, IdentityNumber::isCanadian));
  }

  /** Returns the last run of the number that begins with a run; -1 if there is none. */
  int lastRun(ScannedText text, int run) {
    for (int i = 0; i < groups.size(); i++) {
      if (text.size(run + i) != groups.get(i)
          || (i > 0 && !text.joined(run + i - 1, joints.charAt(i - 1)))) {
        return -1;
      }
    }
    return run + groups.size() - 1;
  }

  private static int number(String digits, int from, int to) {
    return Integer.parseInt(digits, from, to, 10);
  }

  /** Numéro d'inscription au répertoire: sex, year, month, place, order, and a key modulo 97. */
  private static boolean isFrench(String digits) {
    int month = number(digits, 3, 5);
    long body = Long.parseLong(digits, 0, 13, 10);
    return (digits.charAt(0) == '1' || digits.charAt(0) == '2')
        && ((month >= 1 && month <= 12) || (month >= 20 && month <= 42))
        && number(digits, 13, 15) == 97 - body % 97;
  }

  private static boolean isEmirates(String digits) {
    int year = number(digits, 3, 7);
    return digits.startsWith("784") && year >= 1900 && year < 2100 && CheckDigits.luhn(digits);
  }

  private static boolean isSouthAfrican(String digits) {
    return CheckDigits.isShortDate(digits, 0)
        && digits.charAt(10) <= '2'
        && CheckDigits.luhn(digits);
  }

  private static boolean isRussianTaxpayer(String digits) {
    int first = CheckDigits.sum(digits, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8) % 11 % 10;
    int second = CheckDigits.sum(digits, 3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8) % 11 % 10;
    return first == CheckDigits.digit(digits, 10) && second == CheckDigits.digit(digits, 11);
  }

  private static boolean isAadhaar(String digits) {
    return digits.charAt(0) >= '2' && CheckDigits.verhoeff(digits);
  }

  private static boolean isSnils(String digits) {
    int sum = CheckDigits.sum(digits, 9, 8, 7, 6, 5, 4, 3, 2, 1) % 101 % 100;
    return sum == number(digits, 9, 11);
  }

  private static boolean isCpf(String digits) {
    int first = CheckDigits.sum(digits, 10, 9, 8, 7, 6, 5, 4, 3, 2) * 10 % 11 % 10;
    int second = CheckDigits.sum(digits, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2) * 10 % 11 % 10;
    return first == CheckDigits.digit(digits, 9)
        && second == CheckDigits.digit(digits, 10)
        && digits.chars().distinct().count() > 1;
  }

  /** The month tells the century: 1 to 12 of the twentieth, and twenty more for each other. */
  private static boolean isPesel(String digits) {
    int month = number(digits, 2, 4) % 20;
    int day = number(digits, 4, 6);
    return month >= 1
        && month <= 12
        && day >= 1
        && day <= 31
        && CheckDigits.sum(digits, 1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1) % 10 == 0;
  }

  private static boolean isTurkish(String digits) {
    int odd = CheckDigits.sum(digits, 1, 0, 1, 0, 1, 0, 1, 0, 1);
    int even = CheckDigits.sum(digits, 0, 1, 0, 1, 0, 1, 0, 1);
    int tenth = CheckDigits.digit(digits, 9);
    return digits.charAt(0) != '0'
        && Math.floorMod(7 * odd - even, 10) == tenth
        && (odd + even + tenth) % 10 == CheckDigits.digit(digits, 10);
  }

  private static boolean isNhs(String digits) {
    int check = 11 - CheckDigits.sum(digits, 10, 9, 8, 7, 6, 5, 4, 3, 2) % 11;
    return check % 11 == CheckDigits.digit(digits, 9) && check != 10;
  }

  /** Clave única de identificación laboral: two digits that tell a person, the DNI, modulo 11. */
  private static boolean isArgentine(String digits) {
    int check = 11 - CheckDigits.sum(digits, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2) % 11;
    return "20 23 24 25 26 27".contains(digits.substring(0, 2))
        && check % 11 == CheckDigits.digit(digits, 10)
        && check != 10;
  }

  /** Social insurance number; none begins with 8. */
  private static boolean isCanadian(String digits) {
    return digits.charAt(0) != '8' && CheckDigits.luhn(digits);
  }
}
