package io.github.copguidelines.validation.safeguarding;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds links to pages of accounts in social networks.
 *
 * <p>Whether such a page is a person's or an organisation's its address rarely says; it does where
 * the network gives persons an address of their own form.
 */
final class ProfileLinkDetector implements Detector {

  /** By host, how the path of a page begins; empty where the name follows at once. */
  private static final Map<String, String> PATHS =
      Map.ofEntries(
          Map.entry("facebook.com", ""),
          Map.entry("fb.com", ""),
          Map.entry("instagram.com", ""),
          Map.entry("threads.net", "@"),
          Map.entry("tiktok.com", "@"),
          Map.entry("twitter.com", ""),
          Map.entry("x.com", ""),
          Map.entry("t.me", ""),
          Map.entry("wa.me", ""),
          Map.entry("vk.com", ""),
          Map.entry("ok.ru", "profile/"),
          Map.entry("weibo.com", ""),
          Map.entry("linkedin.com", "in/"),
          Map.entry("snapchat.com", "add/"),
          Map.entry("youtube.com", "@"),
          Map.entry("twitch.tv", ""));

  /** First parts of paths that lead to no account. */
  private static final Set<String> OF_NOBODY =
      Set.of(
          "about",
          "ads",
          "business",
          "communityguidelines",
          "events",
          "explore",
          "groups",
          "hashtag",
          "help",
          "home",
          "i",
          "intent",
          "legal",
          "login",
          "p",
          "pages",
          "policies",
          "policy",
          "privacy",
          "reel",
          "safety",
          "search",
          "share",
          "sharer",
          "sharer.php",
          "stories",
          "terms",
          "watch");

  private static final int LONGEST = 64;

  @Override
  public void find(ScannedText text, Matches matches) {
    if (!text.has(Glyphs.SLASH)) {
      return;
    }
    for (int at = text.indexOf('/', 0); at >= 0 && !matches.isFull(); ) {
      if (Glyphs.isLatin(text.at(at - 1))) {
        link(text, at, matches);
      }
      at = text.indexOf('/', at + 1);
    }
  }

  private static void link(ScannedText text, int slash, Matches matches) {
    int start = slash;
    while (slash - start < LONGEST
        && (Glyphs.isWord(text.at(start - 1)) || isJoint(text, start - 1))) {
      start--;
    }
    String host = text.part(start, slash).toLowerCase(Locale.ROOT);
    int firstDot = host.indexOf('.');
    String path = PATHS.get(host);
    if (path == null && firstDot > 0) {
      path = PATHS.get(host.substring(firstDot + 1));
    }
    if (path == null) {
      return;
    }
    int name = slash + 1 + path.length();
    if (path.isEmpty() && text.at(name) == 'u' && text.at(name + 1) == '/') {
      name += 2; // weibo.com/u/ and a number
    }
    int end = name;
    while (end - name < LONGEST && isOfName(text.at(end))) {
      end++;
    }
    String owner = text.part(name, end).toLowerCase(Locale.ROOT);
    if (end - name > 1
        && text.part(slash + 1, slash + 1 + path.length()).equalsIgnoreCase(path)
        && !OF_NOBODY.contains(owner)
        && (isOfPerson(host, owner) || !Offices.has(withoutStop(owner)))
        && matches.isFree(start, end)) {
      matches.add(PersonalDataKind.PROFILE_LINK, start, end, isOfPerson(host, owner));
    }
  }

  private static boolean isJoint(ScannedText text, int at) {
    return text.at(at) == '.' || text.at(at) == '-';
  }

  private static boolean isOfName(char c) {
    return Glyphs.isWord(c) || c == '_' || c == '.' || c == '-' || c == '@' || c == '+' || c == '%';
  }

  private static boolean isOfPerson(String host, String owner) {
    return host.endsWith("linkedin.com")
        || host.endsWith("snapchat.com")
        || host.endsWith("wa.me")
        || host.endsWith("ok.ru")
        || owner.equals("profile.php")
        || (host.endsWith("facebook.com") && isGiven(owner))
        || (host.endsWith("vk.com") && owner.startsWith("id") && owner.length() > 4);
  }

  /** Facebook gives to a person who chooses none: first.last.7, where pages have hyphens. */
  private static boolean isGiven(String owner) {
    int number = owner.lastIndexOf('.');
    boolean letters = number > 0 && owner.lastIndexOf('.', number - 1) > 0;
    for (int i = 0; letters && i < number; i++) {
      letters = Glyphs.isLatin(owner.charAt(i)) || owner.charAt(i) == '.';
    }
    int digits = owner.length() - number - 1;
    for (int i = number + 1; letters && i < owner.length(); i++) {
      letters = Glyphs.isDigit(owner.charAt(i));
    }
    return letters && digits >= 1 && digits <= 4;
  }

  private static String withoutStop(String owner) {
    return owner.endsWith(".") ? owner.substring(0, owner.length() - 1) : owner;
  }
}
