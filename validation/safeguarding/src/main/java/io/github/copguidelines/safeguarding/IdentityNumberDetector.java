package io.github.copguidelines.safeguarding;

import java.util.List;

/** Finds national identity numbers, by their form and check digits. */
final class IdentityNumberDetector implements Detector {

  private static final Cues WORDS = Lexicon.cues("identity");

  private static final String SPANISH_LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE";
  private static final int[] CHINESE_WEIGHTS = {
    7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2
  };
  private static final String CHINESE_CHECKS = "10X98765432";
  private static final int REACH = 30;

  private final List<IdentityNumber> forms = IdentityNumber.all();

  @Override
  public void find(ScannedText text, Matches matches) {
    if (text.digits() < 7) {
      return;
    }
    for (int run = 0; run < text.runs() && !matches.isFull(); run++) {
      int start = text.start(run);
      int size = text.size(run);
      if (Glyphs.isLatin(text.at(start - 1))) {
        foreigner(text, start - 1, size, matches);
      } else if (!text.joined(run - 1, '.')) {
        number(text, run, matches);
      }
    }
  }

  /** Looks at a number that no letter appears before: the point of a short word may. */
  private void number(ScannedText text, int run, Matches matches) {
    int start = text.start(run);
    int size = text.size(run);
    if (size == 17 || size == 18) {
      chinese(text, start, matches);
    } else if (size == 8) {
      spanish(text, start, start + 8, matches);
    } else if (size < 16 && !isInner(text, run)) {
      digits(text, run, matches);
    }
  }

  /** Returns true if more digits of the same number appear before a run. */
  private static boolean isInner(ScannedText text, int run) {
    return text.joined(run - 1, '-') || text.joined(run - 1, ',');
  }

  private void digits(ScannedText text, int run, Matches matches) {
    for (IdentityNumber form : forms) {
      int last = form.lastRun(text, run);
      if (last < 0 || Glyphs.isWord(text.at(text.end(last)))) {
        continue;
      }
      int start = text.start(run);
      int end = text.end(last);
      if (form.check().test(text.digits(start, end)) && matches.isFree(start, end)) {
        boolean named = WORDS.before(text, start, REACH) || isSin(text, start);
        if (named || form.sureness() != IdentityNumber.Sureness.ONLY_BESIDE_WORD) {
          boolean sure = named || form.sureness() == IdentityNumber.Sureness.ALONE;
          matches.add(PersonalDataKind.IDENTITY_NUMBER, start, end, sure);
          return;
        }
      }
    }
  }

  /** Canada's short word, which is one of Spanish in small letters. */
  private static boolean isSin(ScannedText text, int start) {
    int at = start;
    while (start - at < 3 && !Glyphs.isWord(text.at(at - 1))) {
      at--;
    }
    return text.part(at - 3, at).equals("SIN") && !Glyphs.isWord(text.at(at - 4));
  }

  /** GB 11643: place, date of birth, order, and a check digit that may be X. */
  private static void chinese(ScannedText text, int start, Matches matches) {
    int end = start + 18;
    char last = Character.toUpperCase(text.at(end - 1));
    String body = text.part(start, end - 1);
    if (Glyphs.isWord(text.at(end)) || (last != 'X' && !Glyphs.isDigit(last))) {
      return;
    }
    int year = Integer.parseInt(body, 6, 10, 10);
    if (year >= 1900
        && year < 2100
        && CheckDigits.isMonthAndDay(body, 10)
        && CHINESE_CHECKS.charAt(CheckDigits.sum(body, CHINESE_WEIGHTS) % 11) == last
        && matches.isFree(start, end)) {
      matches.add(PersonalDataKind.IDENTITY_NUMBER, start, end, true);
    }
  }

  /** Documento nacional de identidad: eight digits and a letter. */
  private static void spanish(ScannedText text, int start, int digitsEnd, Matches matches) {
    int letter = text.at(digitsEnd) == '-' ? digitsEnd + 1 : digitsEnd;
    int number = Integer.parseInt(text.part(start, digitsEnd), 10);
    letter(text, start, letter, number, matches);
  }

  /** Número de identidad de extranjero: X, Y or Z, seven digits and a letter. */
  private static void foreigner(ScannedText text, int start, int size, Matches matches) {
    int first = "XYZ".indexOf(text.at(start));
    if (size == 7 && first >= 0 && !Glyphs.isWord(text.at(start - 1))) {
      int number = first * 10_000_000 + Integer.parseInt(text.part(start + 1, start + 8), 10);
      int letter = text.at(start + 8) == '-' ? start + 9 : start + 8;
      letter(text, start, letter, number, matches);
    }
  }

  private static void letter(ScannedText text, int start, int letter, int number, Matches matches) {
    if (text.at(letter) == SPANISH_LETTERS.charAt(number % 23)
        && !Glyphs.isWord(text.at(letter + 1))
        && matches.isFree(start, letter + 1)) {
      boolean named = WORDS.before(text, start, REACH);
      matches.add(PersonalDataKind.IDENTITY_NUMBER, start, letter + 1, named);
    }
  }
}
