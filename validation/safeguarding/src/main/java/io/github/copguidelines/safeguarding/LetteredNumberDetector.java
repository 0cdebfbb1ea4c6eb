package io.github.copguidelines.safeguarding;

/**
 * Finds identity numbers of Chile (RUT) and Mexico (CURP), which have letters or points, by their
 * check digits.
 */
final class LetteredNumberDetector implements Detector {

  private static final Cues INSURANCE = Cues.of("insurance,nino|,ni no,ni number");
  private static final Cues RUT = Cues.of("rut|,run|,r.u.t,r.u.n,cédula");

  /** Those of companies and of the state begin here. */
  private static final int FIRST_OF_COMPANIES = 50_000_000;

  private static final String CURP_VALUES = "0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ";
  private static final int CURP_LENGTH = 18;
  private static final int REACH = 20;

  @Override
  public void find(ScannedText text, Matches matches) {
    if (text.digits() < 6) {
      return;
    }
    for (int run = 0; run < text.runs() && !matches.isFull(); run++) {
      insurance(text, run, matches);
      if (text.size(run) == 6 && Glyphs.isLatin(text.at(text.start(run) - 1))) {
        curp(text, text.start(run) - 4, matches);
      } else if (text.size(run) <= 2 && text.joined(run, '.') && text.joined(run + 1, '.')) {
        if (text.size(run + 1) == 3 && text.size(run + 2) == 3) {
          rut(text, run, run + 2, false, matches);
        }
      } else if (text.size(run) == 7 || text.size(run) == 8) {
        rut(text, run, run, true, matches);
      }
    }
  }

  private static void rut(ScannedText text, int run, int last, boolean bare, Matches matches) {
    int start = text.start(run);
    int end = text.end(last) + 2;
    char check = Character.toUpperCase(text.at(end - 1));
    if (text.at(end - 2) != '-'
        || Glyphs.isWord(text.at(end))
        || Glyphs.isWord(text.at(start - 1))
        || text.joined(run - 1, '.')
        || text.joined(run - 1, '-')) {
      return;
    }
    String digits = text.digits(start, end - 2);
    if (Integer.parseInt(digits) < FIRST_OF_COMPANIES
        && check(digits) == check
        && matches.isFree(start, end)) {
      boolean named = RUT.before(text, start, REACH);
      if (named || !bare) {
        matches.add(PersonalDataKind.IDENTITY_NUMBER, start, end, named);
      }
    }
  }

  /** Modulo 11, with weights from 2 to 7 from the last digit on. */
  private static char check(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      sum += (2 + i % 6) * CheckDigits.digit(digits, digits.length() - 1 - i);
    }
    return "0K987654321".charAt(sum % 11);
  }

  /** Britain's: two letters, six digits in pairs or without gaps, and a letter from A to D. */
  private static void insurance(ScannedText text, int run, Matches matches) {
    boolean pairs = text.size(run) == 2 && text.joined(run, ' ') && text.joined(run + 1, ' ');
    if (text.size(run) != 6 && !(pairs && text.size(run + 1) == 2 && text.size(run + 2) == 2)) {
      return;
    }
    int digits = text.end(pairs ? run + 2 : run);
    int last = text.at(digits) == ' ' ? digits + 1 : digits;
    int letters = text.at(text.start(run) - 1) == ' ' ? text.start(run) - 1 : text.start(run);
    if ("ABCD".indexOf(text.at(last)) >= 0
        && text.at(last) != '\0'
        && !Glyphs.isWord(text.at(last + 1))
        && isUpper(text.at(letters - 1))
        && isUpper(text.at(letters - 2))
        && !Glyphs.isWord(text.at(letters - 3))) {
      boolean named = INSURANCE.before(text, letters - 2, 2 * REACH);
      matches.add(PersonalDataKind.IDENTITY_NUMBER, letters - 2, last + 1, named);
    }
  }

  private static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static void curp(ScannedText text, int start, Matches matches) {
    int end = start + CURP_LENGTH;
    String number = text.part(start, end);
    if (start < 0
        || number.length() < CURP_LENGTH
        || Glyphs.isWord(text.at(start - 1))
        || Glyphs.isWord(text.at(end))
        || "HMX".indexOf(number.charAt(10)) < 0
        || !CheckDigits.isShortDate(number, 4)
        || !matches.isFree(start, end)) {
      return;
    }
    int sum = 0;
    for (int i = 0; i < CURP_LENGTH - 1; i++) {
      int value = CURP_VALUES.indexOf(number.charAt(i));
      if (value < 0) {
        return;
      }
      sum += value * (CURP_LENGTH - i);
    }
    if ((10 - sum % 10) % 10 == Character.digit(number.charAt(CURP_LENGTH - 1), 10)) {
      matches.add(PersonalDataKind.IDENTITY_NUMBER, start, end, true);
    }
  }
}
