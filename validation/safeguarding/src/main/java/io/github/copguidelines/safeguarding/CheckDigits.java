package io.github.copguidelines.safeguarding;

import java.math.BigInteger;

/** The published ways to tell a mistyped number by its last digits. */
final class CheckDigits {

  private static final String[] VERHOEFF_PRODUCTS = {
    "0123456789", "1234067895", "2340178956", "3401289567", "4012395678",
    "5987604321", "6598710432", "7659821043", "8765932104", "9876543210"
  };

  private static final String[] VERHOEFF_POSITIONS = {
    "0123456789", "1576283094", "5803796142", "8916043527",
    "9453126870", "4286573901", "2793806415", "7046913258"
  };

  private static final BigInteger IBAN_MODULUS = BigInteger.valueOf(97);

  private CheckDigits() {}

  static int digit(String digits, int at) {
    return digits.charAt(at) - '0';
  }

  /** Returns the sum of digits from the first on, each times its weight. */
  static int sum(String digits, int... weights) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * digit(digits, i);
    }
    return sum;
  }

  /** ISO/IEC 7812: payment cards and others. */
  static boolean luhn(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digit(digits, digits.length() - 1 - i);
      int twice = 2 * digit;
      sum += i % 2 == 0 ? digit : twice > 9 ? twice - 9 : twice;
    }
    return sum % 10 == 0;
  }

  /** The check of Verhoeff, which India's Aadhaar has. */
  static boolean verhoeff(String digits) {
    int check = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digit(digits, digits.length() - 1 - i);
      check = digit(VERHOEFF_PRODUCTS[check], digit(VERHOEFF_POSITIONS[i % 8], digit));
    }
    return check == 0;
  }

  /** ISO 7064 as ISO 13616 uses it: letters count from 10 on, the first four appear last. */
  static boolean iban(String account) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < account.length(); i++) {
      digits.append(Character.digit(account.charAt((i + 4) % account.length()), 36));
    }
    return new BigInteger(digits.toString()).mod(IBAN_MODULUS).intValue() == 1;
  }

  /** Mexico's clave bancaria estandarizada. */
  static boolean clabe(String digits) {
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      sum += digit("371", i % 3) * digit(digits, i) % 10;
    }
    return (10 - sum % 10) % 10 == digit(digits, 17);
  }

  /** Argentina's clave bancaria uniforme: a check digit for the bank, and one for the account. */
  static boolean cbu(String digits) {
    int bank = sum(digits, 7, 1, 3, 9, 7, 1, 3);
    int account = sum(digits.substring(8), 3, 9, 7, 1, 3, 9, 7, 1, 3, 9, 7, 1, 3);
    return (10 - bank % 10) % 10 == digit(digits, 7)
        && (10 - account % 10) % 10 == digit(digits, 21);
  }

  /** Returns true if six digits from a place on are a date with two digits for the year. */
  static boolean isShortDate(String digits, int from) {
    return isMonthAndDay(digits, from + 2);
  }

  /** Returns true if four digits from a place on are a month and a day. */
  static boolean isMonthAndDay(String digits, int from) {
    int month = Integer.parseInt(digits, from, from + 2, 10);
    int day = Integer.parseInt(digits, from + 2, from + 4, 10);
    return month >= 1 && month <= 12 && day >= 1 && day <= 31;
  }
}
