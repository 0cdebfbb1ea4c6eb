package io.github.copguidelines.safeguarding;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Where social networks and games have the pages of accounts. */
final class ProfilePages {

  /**
   * A form of pages.
   *
   * @param path how the path begins before the name of the account
   * @param ofPersons whether organisations get other pages there
   */
  record Form(String path, boolean ofPersons) {}

  /**
   * By host, how the path of a page may begin: a hyphen where the name follows at once, which comes
   * last, and an exclamation mark where only persons have such a page.
   */
  private static final Map<String, List<Form>> FORMS =
      forms(
          "facebook.com people/ -,fb.com -,instagram.com -,threads.net @,threads.com @,tiktok.com"
              + " @",
          "twitter.com -,x.com -,bsky.app profile/,t.me -,telegram.me -,wa.me !-",
          "snapchat.com !add/ @,youtube.com @ user/ channel/,twitch.tv -,kick.com -",
          "linkedin.com !in/,medium.com @,reddit.com user/ u/,pinterest.com -,tumblr.com -,ask.fm"
              + " -",
          "discord.com !users/,discordapp.com !users/,roblox.com !users/",
          "steamcommunity.com !id/ !profiles/,mastodon.social @,mastodon.online @,mastodon.world @",
          "mstdn.social @,mas.to @,vk.com -,vk.ru -,ok.ru !profile/ -,dzen.ru id/ -",
          "rutube.ru channel/ u/,weibo.com u/ -,weibo.cn u/ -,douyin.com user/,space.bilibili.com"
              + " -",
          "zhihu.com !people/,xiaohongshu.com user/profile/,user.qzone.qq.com -",
          "kuaishou.com profile/,douban.com !people/");

  private static final List<Form> UNKNOWN =
      Stream.of(
              "@ profile/ profiles/ profil/ perfil/ people/ person/ user/ users/ u/ member/ members/"
                  .split(" ", -1))
          .map(ProfilePages::form)
          .toList();

  /** First parts of paths that lead to no account. */
  private static final Set<String> OF_NOBODY = Lexicon.set("page-of-nobody");

  private ProfilePages() {}

  private static Map<String, List<Form>> forms(String... tables) {
    Map<String, List<Form>> forms = new HashMap<>();
    for (String row : String.join(",", tables).split(",", -1)) {
      String[] parts = row.split(" ", -1);
      forms.put(parts[0], Arrays.stream(parts).skip(1).map(ProfilePages::form).toList());
    }
    return Map.copyOf(forms);
  }

  private static Form form(String cell) {
    return new Form(cell.replaceAll("[!-]", ""), cell.startsWith("!"));
  }

  /** Returns the forms of pages; none if the host, in small letters, has no pages. */
  static List<Form> of(String host) {
    List<Form> forms = FORMS.get(host);
    int dot = host.indexOf('.');
    if (forms == null && dot > 0) {
      forms = FORMS.get(host.substring(dot + 1));
    }
    return forms == null ? List.of() : forms;
  }

  /** Returns the forms that pages of persons have in networks that nobody knows. */
  static List<Form> ofUnknown() {
    return UNKNOWN;
  }

  /** Returns true if the text in the place of a name is not a name. */
  static boolean isOfNobody(String owner) {
    return OF_NOBODY.contains(owner);
  }

  /** Returns true if the network gives names of the form to persons. */
  static boolean isOfPerson(String host, String owner) {
    return owner.equals("profile.php")
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
}
