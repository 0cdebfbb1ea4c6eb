package io.github.copguidelines.safeguarding;

import java.util.List;
import java.util.Locale;

/**
 * Finds links to pages of accounts in social networks.
 *
 * <p>Whether such a page is a person's or an organisation's its address rarely says; it does where
 * the network gives persons an address of their own form.
 */
final class ProfileLinkDetector implements Detector {

  private static final String APP_LINK = "tg://resolve?domain=";

  private static final Cues CHILD = Lexicon.cues("child-role");
  private static final Cues PERSON = Lexicon.cues("account-of-person");

  private static final int LONGEST = 64;

  /** How far before a page in an unknown network the child is named whose it is. */
  private static final int REACH = 80;

  /** So often is looked for one in a text. */
  private static final int MOST_UNKNOWN = 1_600;

  @Override
  public void find(ScannedText text, Matches matches) {
    if (!text.has(Glyphs.SLASH)) {
      return;
    }
    int unknown = 0;
    for (int at = text.indexOf('/', 0); at >= 0 && !matches.isFull(); ) {
      if (Glyphs.isLatin(text.at(at - 1))) {
        unknown += link(text, at, unknown < MOST_UNKNOWN, matches) ? 1 : 0;
      } else if (text.at(at - 1) == '/' && text.at(at - 2) == ':') {
        appLink(text, at, matches);
      }
      at = text.indexOf('/', at + 1);
    }
  }

  /** Returns true if it had to look for a child before a page in a network that nobody knows. */
  private static boolean link(ScannedText text, int slash, boolean look, Matches matches) {
    int start = slash;
    while (slash - start < LONGEST
        && (Glyphs.isWord(text.at(start - 1)) || isJoint(text, start - 1))) {
      start--;
    }
    String host = text.part(start, slash).toLowerCase(Locale.ROOT);
    List<ProfilePages.Form> forms = ProfilePages.of(host);
    boolean unknown = forms.isEmpty() && host.indexOf('.') > 0 && look;
    for (ProfilePages.Form form : unknown ? ProfilePages.ofUnknown() : forms) {
      int name = slash + 1 + form.path().length();
      if (text.part(slash + 1, name).equalsIgnoreCase(form.path())) {
        boolean found =
            (!unknown || isOfChild(text, start)) && page(text, start, name, host, form, matches);
        if (unknown || found) {
          return unknown;
        }
      }
    }
    return false;
  }

  /** A word for a child before a page in a network that nobody knows. */
  private static boolean isOfChild(ScannedText text, int start) {
    return CHILD.before(text, start, REACH) || PERSON.before(text, start, REACH);
  }

  private static boolean page(
      ScannedText text, int start, int name, String host, ProfilePages.Form form, Matches matches) {
    int end = nameEnd(text, name);
    String owner = text.part(name, end).toLowerCase(Locale.ROOT);
    boolean person = form.ofPersons() || ProfilePages.isOfPerson(host, owner);
    if (end - name > 1
        && !ProfilePages.isOfNobody(owner)
        && (person || !Offices.has(withoutStop(owner)))
        && matches.isFree(start, end)) {
      if (!person && Institutions.own(text, start, end)) {
        matches.add(PersonalDataKind.PROFILE_LINK, start, end, Certainty.OF_ORGANISATION);
      } else {
        matches.add(PersonalDataKind.PROFILE_LINK, start, end, person);
      }
      return true;
    }
    return false;
  }

  /** A link that opens an app instead of a page: {@code tg://resolve?domain=} and a name. */
  private static void appLink(ScannedText text, int slash, Matches matches) {
    int start = slash - 4;
    int name = start + APP_LINK.length();
    int end = nameEnd(text, name);
    if (text.part(start, name).equalsIgnoreCase(APP_LINK)
        && end - name > 1
        && !Glyphs.isWord(text.at(start - 1))
        && !Offices.has(text.part(name, end))
        && matches.isFree(start, end)) {
      matches.add(PersonalDataKind.PROFILE_LINK, start, end, false);
    }
  }

  private static int nameEnd(ScannedText text, int name) {
    int end = name;
    while (end - name < LONGEST && isOfName(text.at(end))) {
      end++;
    }
    return end;
  }

  private static boolean isJoint(ScannedText text, int at) {
    return text.at(at) == '.' || text.at(at) == '-';
  }

  private static boolean isOfName(char c) {
    return Glyphs.isWord(c) || c == '_' || c == '.' || c == '-' || c == '@' || c == '+' || c == '%';
  }

  private static String withoutStop(String owner) {
    return owner.endsWith(".") ? owner.substring(0, owner.length() - 1) : owner;
  }
}
