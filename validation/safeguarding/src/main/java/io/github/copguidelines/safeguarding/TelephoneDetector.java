package io.github.copguidelines.safeguarding;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds telephone numbers: with a country code, or in the national form of given countries.
 *
 * <p>Numbers that are free or shared by their range are meant to be known and are left alone, and
 * so are short codes. Only what has the digits of a number reaches libphonenumber, whose tables are
 * read with the first such.
 */
final class TelephoneDetector implements Detector {

  private static final Cues PHONE = Lexicon.cues("telephone");

  /** What one does with a telephone, and with much else. */
  private static final Cues PHONING = Lexicon.cues("telephone-verb");

  private static final Cues HELPLINE = Lexicon.cues("helpline");

  private static final Cues OF_BOOKS = Lexicon.cues("number-of-record");

  private static final Set<PhoneNumberType> PUBLIC =
      Set.of(
          PhoneNumberType.TOLL_FREE,
          PhoneNumberType.SHARED_COST,
          PhoneNumberType.PREMIUM_RATE,
          PhoneNumberType.UAN,
          PhoneNumberType.VOICEMAIL,
          PhoneNumberType.PAGER);

  /** What is dialled before the code of a country in most countries, in Russia and in America. */
  private static final List<String> DIALLED = List.of("00", "810", "011");

  private static final String NO_COUNTRY = "ZZ";
  private static final int LEAST_INTERNATIONAL = 10;
  private static final int LEAST_DIGITS = 7;

  /** So many digits at least has a number without groups that no country is known to have. */
  private static final int LEAST_LOCAL = 9;

  private static final int MOST_DIGITS = 17;
  private static final int REACH = 36;
  private static final int RIGHT_BEHIND = 6;
  private static final int BEHIND = 14;

  /** How far a word for telephones may begin before the point that shortens it. */
  private static final int NEAR = 12;

  /** So often numbers of one text are looked up; the rest are judged by their form. */
  private static final int MOST_LOOKUPS = 1_600;

  /** Fewer countries count as so many. */
  private static final int LEAST_COUNTRIES = 8;

  private static final int MOST_TRIES = 4;

  private final List<String> countries;

  TelephoneDetector(List<String> countries) {
    this.countries = countries;
  }

  /** Holds the tables, which are read when it is first used. */
  private static final class Tables {
    static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();

    private Tables() {}
  }

  /** Some runs of digits with signs between them as telephone numbers have. */
  private record Group(int first, int last, int start, int end, int digits) {}

  @Override
  public void find(ScannedText text, Matches matches) {
    if (text.digits() < LEAST_DIGITS) {
      return;
    }
    int lookups = 0;
    for (int run = 0; run < text.runs() && !matches.isFull(); ) {
      Group group = group(text, run);
      if (group.digits() >= LEAST_DIGITS && isLike(text, group, matches)) {
        judge(text, group, lookups < MOST_LOOKUPS, matches);
        lookups += Math.max(LEAST_COUNTRIES, countries.size());
      }
      run = group.last() + 1;
    }
  }

  private static Group group(ScannedText text, int first) {
    int last = first;
    int digits = text.size(first);
    while (last + 1 < text.runs()
        && digits + text.size(last + 1) <= MOST_DIGITS
        && isGap(text, text.end(last), text.start(last + 1))) {
      last++;
      digits += text.size(last);
    }
    int start = text.start(first);
    if (text.at(start - 1) == '(') {
      start--;
    }
    if (text.at(start - 1) == '+') {
      start--;
    }
    return new Group(first, last, start, text.end(last), digits);
  }

  private static boolean isGap(ScannedText text, int from, int to) {
    if (to - from > 3) {
      return false;
    }
    boolean blank = false;
    boolean slash = false;
    for (int i = from; i < to; i++) {
      char c = text.at(i);
      if (" -.()/".indexOf(c) < 0) {
        return false;
      }
      blank |= c == ' ';
      slash |= c == '/';
    }
    return !blank || !slash; // what has both stands between two numbers
  }

  /**
   * Returns false for what has the digits but is something else: dates, amounts, parts of codes.
   */
  private static boolean isLike(ScannedText text, Group group, Matches matches) {
    if (text.at(group.start()) == '+') {
      return matches.isFree(group.start(), group.end());
    }
    char before = text.at(group.start() - 1);
    char after = text.at(group.end());
    boolean partOfCode =
        Glyphs.isLatin(before)
            || Glyphs.isLatin(after)
            || "_#$€£¥№,-/".indexOf(before) >= 0
            || (before == '.' && !PHONE.before(text, group.start(), NEAR))
            || "_%€$£¥".indexOf(after) >= 0
            || ((after == ',' || after == '-') && Glyphs.isDigit(text.at(group.end() + 1)));
    return !partOfCode
        && !isOfYear(text, group)
        && !isOfDates(text, group)
        && matches.isFree(group.start(), group.end());
  }

  /** The number of a document in its year: 2024/0093. */
  private static boolean isOfYear(ScannedText text, Group group) {
    int value = text.value(group.first());
    return value >= 1900 && value < 2100 && text.joined(group.first(), '/');
  }

  private static boolean isOfDates(ScannedText text, Group group) {
    int years = 0;
    int days = 0;
    int small = 0;
    for (int run = group.first(); run <= group.last(); run++) {
      int size = text.size(run);
      int value = text.value(run);
      years += size == 4 && value >= 1800 && value < 2100 ? 1 : 0;
      days += size <= 2 && value >= 1 && value <= 31 ? 1 : 0;
      small += size <= 3 && text.joined(run, '.') ? 1 : 0;
    }
    int runs = group.last() - group.first() + 1;
    return (years > 0 && years + days == runs) || (runs == 4 && small == 3);
  }

  private void judge(ScannedText text, Group group, boolean lookUp, Matches matches) {
    int start = group.start();
    int end = group.end();
    boolean international = text.at(start) == '+';
    if (!international
        && (OF_BOOKS.before(text, start, 12)
            || Counted.after(text, end)
            || FreeNumbers.isColombian(text.digits(start, end)))) {
      return;
    }
    boolean named = PHONE.before(text, start, REACH) || PHONE.after(text, end, RIGHT_BEHIND);
    boolean phoning = named || PHONING.before(text, start, REACH) || PHONE.after(text, end, BEHIND);
    boolean helpline = HELPLINE.around(text, start, end, REACH);
    PhoneNumberType type = lookUp ? type(text, group, phoning) : null;
    if (type == null) {
      boolean dialled = !international(text, group).isEmpty();
      boolean formed = dialled || (named && start > 0 && !helpline);
      int least = phoning && isApart(text, group) ? LEAST_DIGITS : LEAST_LOCAL;
      if (formed
          && group.digits() >= least
          && group.digits() <= 15
          && (international || !isFree(text, group))) {
        add(text, start, end, false, matches);
      }
    } else if (!PUBLIC.contains(type)) {
      boolean whole = group.first() == group.last() && !international;
      if (phoning || !whole || type == PhoneNumberType.MOBILE) {
        boolean sure = !helpline && (international || named);
        add(text, start, end, sure, matches);
      }
    }
  }

  /** Digits in groups of at least two, with blanks or hyphens between them only. */
  private static boolean isApart(ScannedText text, Group group) {
    boolean apart = group.last() > group.first();
    for (int run = group.first(); apart && run < group.last(); run++) {
      apart = (text.joined(run, ' ') || text.joined(run, '-')) && text.size(run) > 1;
    }
    return apart;
  }

  private static void add(ScannedText text, int start, int end, boolean sure, Matches matches) {
    if (Institutions.own(text, start, end)) {
      matches.add(PersonalDataKind.TELEPHONE, start, end, Certainty.OF_ORGANISATION);
    } else {
      matches.add(PersonalDataKind.TELEPHONE, start, end, sure);
    }
  }

  private static boolean isFree(ScannedText text, Group group) {
    String first = text.part(text.start(group.first()), text.end(group.first()));
    return FreeNumbers.has(first, text.digits(group.start(), group.end()));
  }

  /** Returns the number with a plus sign; an empty text if it has no country code. */
  private static String international(ScannedText text, Group group) {
    if (text.at(group.start()) == '+') {
      return text.part(group.start(), group.end());
    }
    String digits = text.digits(group.start(), group.end());
    for (String prefix : DIALLED) {
      String rest = digits.startsWith(prefix) ? digits.substring(prefix.length()) : "";
      if (rest.length() >= LEAST_INTERNATIONAL && rest.charAt(0) != '0') {
        return "+" + rest;
      }
    }
    return "";
  }

  /** Returns the type of the number; null if there is none. */
  private @Nullable PhoneNumberType type(ScannedText text, Group group, boolean named) {
    String number = text.part(group.start(), group.end());
    String international = international(text, group);
    if (!international.isEmpty()) {
      PhoneNumber found = number(international, NO_COUNTRY);
      return found == null ? null : Tables.PHONES.getNumberType(found);
    }
    PhoneNumberType best = null;
    boolean free = isFree(text, group);
    for (String country : countries) {
      PhoneNumber found = number(number, country);
      if (found != null) {
        PhoneNumberType type = Tables.PHONES.getNumberType(found);
        boolean whole = group.first() == group.last();
        if (named || whole || type == PhoneNumberType.MOBILE || isGrouped(text, group, found)) {
          best = best == null || weight(type, free) > weight(best, free) ? type : best;
        }
      }
    }
    return best;
  }

  /** Mobile numbers come before public ones, so that the order of the countries does not count. */
  private static int weight(PhoneNumberType type, boolean free) {
    return type == PhoneNumberType.MOBILE ? 2 : !PUBLIC.contains(type) ? 0 : free ? 3 : 1;
  }

  private static @Nullable PhoneNumber number(String text, String country) {
    // Stricter levels look for tables that many countries lack, and log a warning for each.
    Iterator<PhoneNumberMatch> found =
        Tables.PHONES.findNumbers(text, country, Leniency.VALID, MOST_TRIES).iterator();
    return found.hasNext() ? found.next().number() : null;
  }

  /** Returns true if the digits appear in the groups that the country writes them in. */
  private static boolean isGrouped(ScannedText text, Group group, PhoneNumber number) {
    String[] usual =
        Tables.PHONES
            .format(number, PhoneNumberFormat.NATIONAL)
            .replaceAll("[^0-9]+", " ")
            .strip()
            .split(" ", -1);
    boolean same = usual.length == group.last() - group.first() + 1;
    for (int i = 0; same && i < usual.length; i++) {
      int run = group.first() + i;
      same = usual[i].contentEquals(text.part(text.start(run), text.end(run)));
    }
    return same;
  }
}
