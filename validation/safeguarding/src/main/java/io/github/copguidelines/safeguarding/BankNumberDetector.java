package io.github.copguidelines.safeguarding;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Finds international bank accounts (ISO 13616) and payment cards, by their check digits. */
final class BankNumberDetector implements Detector {

  /** How long an account of a country is, of those that the registry lists. */
  private static final Map<String, Integer> LENGTHS =
      lengths(
          "15 NO,16 BE,18 DK FI FO GL NL SD,19 MK SI,20 AT BA EE KZ LT LU MN XK,21 CH HR LI LV,22"
              + " BG BH CR DE GB GE IE ME RS VA,23 AE GI IL IQ OM SO TL,24 AD CZ DZ ES MD PK RO SA"
              + " SE SK TN VG,25 LY PT ST,26 IS TR,27 BI DJ FR GR IT MC MR SM,28 AL AZ BY CY DO GT"
              + " HN HU LB NI PL SV,29 BR EG PS QA UA,30 JO KW MU YE,31 MT SC,32 LC,33 RU");

  private static final Cues CLAVES = Lexicon.cues("bank-account");

  /** What is before other long numbers. */
  private static final Cues OF_PAPERS = Lexicon.cues("invoice");

  private static final int CLABE = 18;
  private static final int CBU = 22;
  private static final int REACH = 30;
  private static final int NEAR = 20;

  private static Map<String, Integer> lengths(String table) {
    Map<String, Integer> lengths = new HashMap<>();
    for (String row : table.split(",", -1)) {
      for (String country : row.substring(3).split(" ", -1)) {
        lengths.put(country, Integer.valueOf(row.substring(0, 2)));
      }
    }
    return Map.copyOf(lengths);
  }

  @Override
  public void find(ScannedText text, Matches matches) {
    if (text.digits() < 9) {
      return;
    }
    for (int run = 0; run < text.runs() && !matches.isFull(); run++) {
      if (text.size(run) >= 2 && Glyphs.isLatin(text.at(text.start(run) - 1))) {
        account(text, text.start(run) - 2, matches);
      }
      if (text.size(run) >= 4) {
        card(text, run, matches);
      }
      if (text.size(run) >= 3 && text.digits() >= CLABE) {
        clave(text, run, matches);
      }
    }
  }

  private static void account(ScannedText text, int start, Matches matches) {
    Integer length = LENGTHS.get(text.part(start, start + 2).toUpperCase(Locale.ROOT));
    if (length == null || start < 0 || Glyphs.isWord(text.at(start - 1))) {
      return;
    }
    StringBuilder account = new StringBuilder(length);
    int end = start;
    while (account.length() < length && (Glyphs.isWord(text.at(end)) || isGap(text, end))) {
      if (Glyphs.isWord(text.at(end))) {
        account.append(text.at(end));
      }
      end++;
    }
    if (account.length() == length
        && !Glyphs.isWord(text.at(end))
        && CheckDigits.iban(account.toString())) {
      matches.add(PersonalDataKind.BANK_NUMBER, start, end, true);
    }
  }

  /** The accounts of Mexico and Argentina, which are digits only. */
  private static void clave(ScannedText text, int run, Matches matches) {
    int last = run;
    int size = text.size(run);
    while (size < CBU && (text.joined(last, ' ') || text.joined(last, '-')) && size != CLABE) {
      last++;
      size += text.size(last);
    }
    int start = text.start(run);
    int end = text.end(last);
    if ((size != CLABE && size != CBU)
        || Glyphs.isWord(text.at(start - 1))
        || Glyphs.isWord(text.at(end))) {
      return;
    }
    String digits = text.digits(start, end);
    boolean right = size == CLABE ? CheckDigits.clabe(digits) : CheckDigits.cbu(digits);
    if (right && CLAVES.before(text, start, REACH) && matches.isFree(start, end)) {
      matches.add(PersonalDataKind.BANK_NUMBER, start, end, true);
    }
  }

  private static boolean isGap(ScannedText text, int at) {
    return (text.at(at) == ' ' || text.at(at) == '-') && Glyphs.isWord(text.at(at + 1));
  }

  private static void card(ScannedText text, int run, Matches matches) {
    int last = lastGroup(text, run);
    int start = text.start(run);
    if (last < 0 || Glyphs.isLatin(text.at(start - 1)) || text.joined(run - 1, '-')) {
      return;
    }
    int end = text.end(last);
    String digits = text.digits(start, end);
    if (isOfCard(digits)
        && CheckDigits.luhn(digits)
        && matches.isFree(start, end)
        && !(last == run && OF_PAPERS.before(text, start, NEAR))) {
      matches.add(PersonalDataKind.BANK_NUMBER, start, end, true);
    }
  }

  /** Returns the last of the runs that together have the groups of a card. */
  private static int lastGroup(ScannedText text, int run) {
    if (text.size(run) >= 13) {
      return run;
    }
    if (text.size(run) != 4) {
      return -1;
    }
    char gap = text.at(text.end(run));
    if ((gap != ' ' && gap != '-') || !text.joined(run, gap) || !text.joined(run + 1, gap)) {
      return -1;
    }
    if (text.size(run + 1) == 6 && text.size(run + 2) == 5) {
      return run + 2;
    }
    boolean fours = text.size(run + 1) == 4 && text.size(run + 2) == 4;
    return fours && text.joined(run + 2, gap) && text.size(run + 3) <= 4 ? run + 3 : -1;
  }

  /** Returns true for the lengths and first digits of the large card schemes. */
  private static boolean isOfCard(String digits) {
    int first = Integer.parseInt(digits, 0, 4, 10);
    return switch (digits.length()) {
      case 13, 19 -> digits.charAt(0) == '4' || first / 100 == 62;
      case 14 -> first / 100 == 36 || first / 100 == 38 || (first / 10 >= 300 && first / 10 <= 305);
      case 15 -> first / 100 == 34 || first / 100 == 37;
      case 16 ->
          first / 1000 == 4
              || (first >= 5100 && first <= 5599)
              || (first >= 2221 && first <= 2720)
              || (first >= 2200 && first <= 2204)
              || (first >= 3528 && first <= 3589)
              || first / 100 == 62
              || first == 6011
              || first / 100 == 65;
      default -> false;
    };
  }
}
