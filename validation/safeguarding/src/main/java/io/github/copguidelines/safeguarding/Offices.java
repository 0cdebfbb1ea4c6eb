package io.github.copguidelines.safeguarding;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names of accounts that can only be those of a public body, a helpline or an organisation. */
final class Offices {

  private static final Set<String> NAMES = Lexicon.set("office");

  private static final List<String> PARTS = Lexicon.list("office-part");

  private static final List<String> ENDS = List.of("gov", "gob", "gouv");

  private static final String[] HAN = {
    "部", "局", "委", "政府", "公安", "警", "网", "报", "新闻", "官方", "发布", "协会", "基金", "中心", "学校", "大学", "中学",
    "小学", "集团", "公司", "法院", "联盟", "团", "平台", "热线"
  };

  private Offices() {}

  /** Returns true for such a name in Chinese characters. */
  static boolean hasInHan(String account) {
    for (String part : HAN) {
      if (account.contains(part)) {
        return true;
      }
    }
    return false;
  }

  /** Returns true for such a name; one with digits in it is rarely that of an office. */
  static boolean has(String account) {
    String name = account.toLowerCase(Locale.ROOT);
    for (int i = 0; i < name.length(); i++) {
      if (Glyphs.isDigit(name.charAt(i))) {
        return false;
      }
    }
    return NAMES.contains(name)
        || PARTS.stream().anyMatch(name::contains)
        || ENDS.stream().anyMatch(end -> name.startsWith(end) || name.endsWith(end));
  }
}
