package io.github.copguidelines.safeguarding;

/**
 * Finds names of accounts: after the sign, or a name of their form next to that of a network. Names
 * of offices are left alone.
 */
final class AccountDetector implements Detector {

  private static final int LONGEST = 40;
  private static final int LONGEST_HAN = 14;
  private static final int REACH = 29;

  private static final Cues LABEL = Lexicon.cues("account-label");

  private static final int LABEL_REACH = 14;

  private static final int FOLLOW_REACH = 40;

  private static final Cues FOLLOW = Lexicon.cues("follow");

  /** "Follow @example for the videos of the week". */
  private static final Cues FOLLOWING = Lexicon.cues("follow-somebody");

  private static final Cues CAMPAIGN = Lexicon.cues("campaign");

  private static final Cues PERSON = Lexicon.cues("account-of-person");

  @Override
  public void find(ScannedText text, Matches matches) {
    if (text.has(Glyphs.AT)) {
      for (int at = text.indexOf('@', 0); at >= 0 && !matches.isFull(); ) {
        afterSign(text, at, matches);
        at = text.indexOf('@', at + 1);
      }
    }
    if (text.has(Glyphs.SLASH)) {
      for (int at = text.indexOf("u/", 0); at >= 0 && !matches.isFull(); ) {
        afterLetter(text, at, matches);
        at = text.indexOf("u/", at + 2);
      }
    }
    if (text.has(Glyphs.LOW_LINE)) {
      for (int at = text.indexOf('_', 0); at >= 0 && !matches.isFull(); ) {
        at = text.indexOf('_', named(text, at, matches));
      }
    }
    for (int at = text.indexOf('"', 0); at >= 0 && !matches.isFull(); ) {
      at = text.indexOf('"', Math.max(at + 1, quoted(text, at, matches)));
    }
    if (text.has(Glyphs.COLON)) {
      for (int at = text.indexOf(':', 0); at >= 0 && !matches.isFull(); ) {
        afterColon(text, at, matches);
        at = text.indexOf(':', at + 1);
      }
    }
    for (int run = 0; run < text.runs() && !matches.isFull(); run++) {
      int start = text.start(run);
      char before = text.at(start - 1);
      if ((before == '.' && Glyphs.isLatin(text.at(start - 2))) || Glyphs.isLatin(before)) {
        named(text, start, matches);
      } else if (before == '#' && text.size(run) == 4) {
        numbered(text, run, matches);
      } else if (text.size(run) >= 5 && text.size(run) <= 12) {
        number(text, run, matches);
      }
    }
  }

  private static void afterSign(ScannedText text, int at, Matches matches) {
    if (Glyphs.isHan(text.at(at + 1))) {
      inHan(text, at, matches);
      return;
    }
    char before = text.at(at - 1);
    int end = end(text, at + 1);
    if (!Glyphs.isWord(before)
        && before != '.'
        && before != '/'
        && end - at > 3
        && hasLetter(text, at + 1, end)
        && text.at(end) != '/'
        && text.at(end) != '@'
        && matches.isFree(at, end)
        && !Offices.has(text.part(at + 1, end))
        && !isOfCampaign(text, at, end)) {
      if (Institutions.own(text, at, end)) {
        matches.add(PersonalDataKind.ACCOUNT, at, end, Certainty.OF_ORGANISATION);
      } else {
        matches.add(PersonalDataKind.ACCOUNT, at, end, isOfPerson(text, at, end));
      }
    }
  }

  /** A name in Chinese characters: the network before it says that it is one. */
  private static void inHan(ScannedText text, int at, Matches matches) {
    int end = at + 1;
    while (end - at <= LONGEST_HAN && (Glyphs.isHan(text.at(end)) || isOfName(text.at(end)))) {
      end++;
    }
    if (end - at > 2
        && Networks.before(text, at, 8)
        && matches.isFree(at, end)
        && !Offices.hasInHan(text.part(at + 1, end))
        && !isOfCampaign(text, at, end)) {
      matches.add(PersonalDataKind.ACCOUNT, at, end, false);
    }
  }

  /** "Follow us, @example, and use #example": whoever says it wants to be known. */
  private static boolean isOfCampaign(ScannedText text, int at, int end) {
    return (FOLLOW.before(text, at, FOLLOW_REACH)
            || text.part(end, end + REACH).indexOf('#') >= 0
            || (FOLLOWING.before(text, at, REACH) && CAMPAIGN.after(text, end, FOLLOW_REACH)))
        && !PERSON.before(text, at, REACH);
  }

  /** A name after a letter and a slash, as one network writes it. */
  private static void afterLetter(ScannedText text, int letter, Matches matches) {
    int start = text.at(letter - 1) == '/' ? letter - 1 : letter;
    char before = text.at(start - 1);
    int end = letter + 2;
    boolean formed = false;
    while (end - letter < LONGEST && isOfReddit(text.at(end))) {
      formed |= text.at(end) == '_' || Glyphs.isDigit(text.at(end));
      end++;
    }
    if (end - letter > 4
        && !Glyphs.isSpaced(before)
        && !Glyphs.isDigit(before)
        && before != '/'
        && text.at(end) != '/'
        && hasLetter(text, letter + 2, end)
        && matches.isFree(start, end)
        && !Offices.has(text.part(letter + 2, end))
        && (formed || Networks.isOfReddit(text, start, end))) {
      matches.add(PersonalDataKind.ACCOUNT, start, end, false);
    }
  }

  private static boolean isOfReddit(char c) {
    return Glyphs.isWord(c) || c == '_' || c == '-';
  }

  /**
   * Organisations rarely have digits or low lines in their names, and nobody says "her" of them.
   */
  private static boolean isOfPerson(ScannedText text, int at, int end) {
    for (int i = at + 1; i < end; i++) {
      if (Glyphs.isDigit(text.at(i)) || text.at(i) == '_') {
        return true;
      }
    }
    return PERSON.before(text, at, REACH);
  }

  /** Looks at the word around a place, and returns where to go on. */
  private static int named(ScannedText text, int place, Matches matches) {
    int start = start(text, place);
    int end = Math.max(place + 1, end(text, place));
    if (end - start > 3
        && end - start <= LONGEST
        && Glyphs.isSpaced(text.at(start))
        && matches.isFree(start, end)
        && !isOfCampaign(text, start, end)
        && (Networks.before(text, start, REACH)
            || (PERSON.before(text, start, REACH) && Networks.before(text, start, FOLLOW_REACH))
            || Networks.accountFollows(text, end)
            || isOn(text, start, end))) {
      add(text, start, end, matches);
    }
    return end;
  }

  /** A name with a low line, a word such as "on", and that of a network. */
  private static boolean isOn(ScannedText text, int start, int end) {
    return text.part(start, end).indexOf('_') >= 0 && Networks.followsOn(text, end);
  }

  /** A name in quotation marks right behind a word for one; returns where to go on. */
  private static int quoted(ScannedText text, int quote, Matches matches) {
    int end = text.indexOf('"', quote + 1);
    if (end - quote > 2
        && end - quote < LONGEST / 2
        && LABEL.before(text, quote, LABEL_REACH)
        && matches.isFree(quote + 1, end)) {
      matches.add(PersonalDataKind.ACCOUNT, quote + 1, end, false);
      return end + 1;
    }
    return quote + 1;
  }

  /** A name that only the text before the colon marks as a name. */
  private static void afterColon(ScannedText text, int colon, Matches matches) {
    int start = colon + 1;
    while (text.at(start) == ' ' && start - colon < 3) {
      start++;
    }
    int end = end(text, start);
    if (end - start > 3
        && Glyphs.isLatin(text.at(start))
        && text.at(end) != '/'
        && Networks.endsAt(text, colon)
        && matches.isFree(start, end)) {
      String name = text.part(start, end);
      if (name.indexOf('.') > 0 && !Hosts.isSite(name)) {
        add(text, start, end, matches);
      }
    }
  }

  /** A name with a number sign and four digits, as one network gave them. */
  private static void numbered(ScannedText text, int run, Matches matches) {
    int sign = text.start(run) - 1;
    int start = start(text, sign);
    int end = text.end(run);
    if (sign - start > 2
        && Glyphs.isSpaced(text.at(start))
        && matches.isFree(start, end)
        && (Networks.before(text, start, REACH) || Networks.followsOn(text, end))) {
      matches.add(PersonalDataKind.ACCOUNT, start, end, false);
    }
  }

  private static void number(ScannedText text, int run, Matches matches) {
    int start = text.start(run);
    int end = text.end(run);
    if (Networks.numbers(text, start) && matches.isFree(start, end)) {
      matches.add(PersonalDataKind.ACCOUNT, start, end, false);
    }
  }

  private static void add(ScannedText text, int start, int end, Matches matches) {
    if (!Offices.has(text.part(start, end))) {
      matches.add(PersonalDataKind.ACCOUNT, start, end, false);
    }
  }

  private static boolean isOfName(char c) {
    return Glyphs.isDigit(c) || Glyphs.isSpaced(c) || c == '_' || c == '.';
  }

  private static int start(ScannedText text, int place) {
    int start = place;
    while (place - start < LONGEST && isOfName(text.at(start - 1))) {
      start--;
    }
    return start;
  }

  private static int end(ScannedText text, int from) {
    int end = from;
    while (end - from < LONGEST && isOfName(text.at(end))) {
      end++;
    }
    while (end > from && text.at(end - 1) == '.') {
      end--;
    }
    return end;
  }

  private static boolean hasLetter(ScannedText text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Glyphs.isLatin(text.at(i))) {
        return true;
      }
    }
    return false;
  }
}
