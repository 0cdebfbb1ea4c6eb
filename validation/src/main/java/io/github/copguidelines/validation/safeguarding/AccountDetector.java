package io.github.copguidelines.validation.safeguarding;

/** Finds names of accounts: after the sign, or a name of their form after that of a network. */
final class AccountDetector implements Detector {

  private static final Cues NETWORKS =
      Cues.of(
          "snapchat,instagram,tiktok,discord,telegram,whatsapp,wechat,facebook,roblox,skype,twitter",
          "username,user name,nickname,usuario,pseudo|,nom d'utilisateur,логин,никнейм,ник|",
          "微信号,微信,用户名,qq号,账号,抖音号,اسم المستخدم,سناب,إنستغرام");

  private static final int LONGEST = 40;

  @Override
  public void find(ScannedText text, Matches matches) {
    if (text.has(Glyphs.AT)) {
      for (int at = text.indexOf('@', 0); at >= 0 && !matches.isFull(); ) {
        afterSign(text, at, matches);
        at = text.indexOf('@', at + 1);
      }
    }
    if (text.has(Glyphs.LOW_LINE)) {
      for (int at = text.indexOf('_', 0); at >= 0 && !matches.isFull(); ) {
        at = text.indexOf('_', named(text, at, matches));
      }
    }
    for (int run = 0; run < text.runs() && !matches.isFull(); run++) {
      int start = text.start(run);
      if ((text.at(start - 1) == '.' && Glyphs.isLatin(text.at(start - 2)))
          || Glyphs.isLatin(text.at(start - 1))) {
        named(text, start, matches);
      }
    }
  }

  private static void afterSign(ScannedText text, int at, Matches matches) {
    char before = text.at(at - 1);
    int end = end(text, at + 1);
    if (!Glyphs.isWord(before)
        && before != '.'
        && before != '/'
        && end - at > 3
        && hasLetter(text, at + 1, end)
        && text.at(end) != '/'
        && text.at(end) != '@'
        && matches.isFree(at, end)) {
      matches.add(PersonalDataKind.ACCOUNT, at, end, true);
    }
  }

  /** Looks at the word around a place, and returns where to go on. */
  private static int named(ScannedText text, int place, Matches matches) {
    int start = place;
    while (place - start < LONGEST && isOfName(text.at(start - 1))) {
      start--;
    }
    int end = Math.max(place + 1, end(text, place));
    if (end - start > 3
        && end - start <= LONGEST
        && Glyphs.isLatin(text.at(start))
        && matches.isFree(start, end)
        && NETWORKS.before(text, start, 24)) {
      matches.add(PersonalDataKind.ACCOUNT, start, end, false);
    }
    return end;
  }

  private static boolean isOfName(char c) {
    return Glyphs.isWord(c) || c == '_' || c == '.';
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
