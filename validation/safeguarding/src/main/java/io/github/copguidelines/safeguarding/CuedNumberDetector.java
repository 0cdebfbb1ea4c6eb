package io.github.copguidelines.safeguarding;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds numbers of passports and identity papers by the word right before them, whatever their
 * form; never sure, since no check digit is known.
 */
final class CuedNumberDetector implements Detector {

  private static final Set<String> PAPERS = Lexicon.set("paper");

  /** So that most words need one look. */
  private static final Set<String> LAST_WORDS =
      PAPERS.stream()
          .map(paper -> paper.substring(paper.lastIndexOf(' ') + 1))
          .collect(Collectors.toUnmodifiableSet());

  /** Short words whose number has a check digit, which decides where the number follows at once. */
  private static final Set<String> IN_CAPITALS = Lexicon.set("paper-in-capitals");

  private static final Cues HAN_PAPERS = Lexicon.cues("han-paper");

  /** What may appear between the word and the number. */
  private static final Set<String> LINKS = Lexicon.set("paper-link");

  /** Words right before a number that counts nothing. */
  private static final Set<String> NUMBERED =
      Set.of("number", "no", "nº", "número", "numéro", "номер", "номером", "رقم");

  private static final int LEAST_DIGITS = 6;
  private static final int MOST_DIGITS = 18;
  private static final int LONGEST_PAPER = 26;
  private static final int LONGEST_SHORT = 10;
  private static final int MOST_LETTERS = 5;
  private static final int HAN_REACH = 14;
  private static final int MOST_LINKS = 8;

  /** So many words may appear between besides, where the number cannot count anything. */
  private static final int MOST_OTHERS = 5;

  @Override
  public void find(ScannedText text, Matches matches) {
    if (text.digits() < LEAST_DIGITS) {
      return;
    }
    for (int run = 0; run < text.runs() && !matches.isFull(); ) {
      int last = last(text, run);
      if (isNumber(text, run, last)) {
        int start = start(text, run);
        int end = end(text, last);
        if (matches.isFree(start, end) && isCued(text, start, end)) {
          matches.add(PersonalDataKind.IDENTITY_NUMBER, start, end, false);
        }
      }
      run = last + 1;
    }
  }

  private static int last(ScannedText text, int run) {
    int last = run;
    int digits = text.size(run);
    while (last + 1 < text.runs()
        && digits + text.size(last + 1) <= MOST_DIGITS
        && (isGap(text, text.end(last), text.start(last + 1)) || isOfThousands(text, last))) {
      last++;
      digits += text.size(last);
    }
    return last;
  }

  /** A blank or hyphen, one or two letters, or the sign of a number, as within a number. */
  private static boolean isGap(ScannedText text, int from, int to) {
    char c = text.at(from);
    if (to - from <= 3 && text.part(from, to).strip().equals("№")) {
      return true;
    }
    return to == from + 1
        ? c == ' '
            || c == '-'
            || Glyphs.isLatin(c)
            || ((c == '.' || c == '/') && isPart(text, from) && isPart(text, to + 2))
        : to == from + 2 && Glyphs.isLatin(c) && Glyphs.isLatin(text.at(from + 1));
  }

  /** A point or slash with two digits at least on each side. */
  private static boolean isPart(ScannedText text, int end) {
    return Glyphs.isDigit(text.at(end - 1)) && Glyphs.isDigit(text.at(end - 2));
  }

  /** A point before each three digits, as numbers of identity have in much of Latin America. */
  private static boolean isOfThousands(ScannedText text, int run) {
    return text.joined(run, '.') && text.size(run) <= 3 && text.size(run + 1) == 3;
  }

  private static boolean isNumber(ScannedText text, int run, int last) {
    int digits = 0;
    int years = 0;
    for (int i = run; i <= last; i++) {
      int size = text.size(i);
      int value = text.value(i);
      digits += size;
      years += size == 4 && value >= 1900 && value < 2100 ? 1 : 0;
    }
    char before = text.at(text.start(run) - 1);
    return digits >= LEAST_DIGITS
        && digits <= MOST_DIGITS
        && years <= last - run
        && !isDate(text, run, last)
        && !(last == run + 1 && years > 0 && text.joined(run, '/')) // in its year: 145/2023
        && ((before != ',' && before != '.') || !Glyphs.isDigit(text.at(text.start(run) - 2)))
        && !(text.at(text.end(last)) == ',' && Glyphs.isDigit(text.at(text.end(last) + 1)));
  }

  /** A day, a month and a year, by points or slashes. */
  private static boolean isDate(ScannedText text, int run, int last) {
    boolean first = text.size(run) == 4;
    return last == run + 2
        && "./".indexOf(text.at(text.end(run))) >= 0
        && text.size(run + 1) <= 2
        && text.size(first ? last : run) <= 2
        && (first || text.size(last) == 4 || text.size(last) == 2);
  }

  private static int start(ScannedText text, int run) {
    int start = text.start(run);
    while (text.start(run) - start < MOST_LETTERS && Glyphs.isLatin(text.at(start - 1))) {
      start--;
    }
    if (start == text.start(run) && text.at(start - 1) == '-') {
      int letters = start - 1;
      while (start - letters < 5 && Glyphs.isLatin(text.at(letters - 1))) {
        letters--;
      }
      return letters;
    }
    return start;
  }

  private static int end(ScannedText text, int last) {
    int end = text.end(last);
    return Glyphs.isLatin(text.at(end)) && !Glyphs.isWord(text.at(end + 1)) ? end + 1 : end;
  }

  private static boolean isCued(ScannedText text, int start, int end) {
    if (text.hasScript(Glyphs.OTHER) && HAN_PAPERS.before(text, start, HAN_REACH)) {
      return true;
    }
    WordReader words = new WordReader(text, start);
    int others = Glyphs.isLatin(text.at(start - 1)) ? MOST_OTHERS + 1 : 0;
    int links = 0;
    for (int i = 0; i <= MOST_LINKS + MOST_OTHERS; i++) {
      while (words.signBefore(others > 0 ? ",()-" : ":#№°.(),-") != '\0') {
        // one sign after the other
      }
      if (!backOverDigits(text, words)) {
        return false;
      }
      if (isPaper(text, words)
          || (IN_CAPITALS.contains(capitals(text, words))
              && !text.part(words.end(), start).isBlank())) {
        return true;
      }
      boolean other = !LINKS.contains(words.folded());
      links += other ? 0 : 1;
      others += other ? 1 : 0;
      if (links > MOST_LINKS || others > MOST_OTHERS || (other && isAmount(text, start, end))) {
        return false;
      }
    }
    return false;
  }

  /** Returns true for what may count something: fewer than eight digits, or a sign of thousands. */
  private static boolean isAmount(ScannedText text, int start, int end) {
    WordReader before = new WordReader(text, start);
    boolean letter =
        text.at(start) == '0' // no amount begins with it
            || hasLetter(text, start, end)
            || text.part(start - 2, start).indexOf('№') >= 0
            || (before.back()
                && (NUMBERED.contains(before.folded())
                    || Character.isUpperCase(text.at(before.end() - 1))));
    int digits = text.digits(start, end).length();
    return Counted.after(text, end)
        || (!letter && (digits < 8 || (digits < 10 && text.part(start, end).indexOf('-') > 0)));
  }

  private static boolean hasLetter(ScannedText text, int start, int end) {
    for (int at = start; at < end; at++) {
      if (Glyphs.isLatin(text.at(at))) {
        return true;
      }
    }
    return false;
  }

  /** Returns the word, and the letters before it that points shorten, without the points. */
  private static String capitals(ScannedText text, WordReader words) {
    int from = words.start();
    while (words.end() - from < LONGEST_SHORT
        && text.at(from - 1) == '.'
        && Character.isUpperCase(text.at(from - 2))) {
      from -= 2;
    }
    return text.part(from, words.end()).replace(".", "");
  }

  /** Goes to the word before; the first digits of a series may appear between. */
  private static boolean backOverDigits(ScannedText text, WordReader words) {
    int at = words.start();
    while (words.start() - at < 8 && (text.at(at - 1) == ' ' || Glyphs.isDigit(text.at(at - 1)))) {
      at--;
    }
    words.moveTo(at);
    return words.back();
  }

  private static boolean isPaper(ScannedText text, WordReader words) {
    String word = words.folded();
    int joint = Math.max(word.lastIndexOf('\''), word.lastIndexOf('-'));
    if (!LAST_WORDS.contains(word) && !LAST_WORDS.contains(word.substring(joint + 1))) {
      return false;
    }
    int end = words.end();
    String part = Cues.folded(text.part(end - LONGEST_PAPER, end));
    for (int from = 0; from < part.length(); from++) {
      if ((from == 0 || !Glyphs.isSpaced(part.charAt(from - 1)))
          && PAPERS.contains(part.substring(from))) {
        return true;
      }
    }
    return false;
  }
}
