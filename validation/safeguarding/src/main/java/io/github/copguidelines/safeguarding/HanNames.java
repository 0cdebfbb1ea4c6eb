package io.github.copguidelines.safeguarding;

import java.util.Set;

/**
 * Names of persons in Chinese: a frequent family name with one or two characters, or 小 with one.
 */
final class HanNames {

  /** The frequent ones, without those that begin many other words. */
  private static final String FAMILIES =
      "王李张刘陈杨赵黄周吴徐孙胡朱郭何林罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁余叶蒋杜苏魏程吕丁沈姚卢傅钟崔汪范陆廖贾韦"
          + "顾裴尹毕霍穆薛鲁邱汤康尤戚邹喻柏窦章葛奚郎苗俞任柳鲍费岑雷贺倪滕殷郝邬卞齐伍孟黎茅庞熊纪舒屈祝阮蓝闵娄颜梅盛骆樊凌虞柯莫"
          + "缪宣郁洪龚嵇邢荣翁荀惠甄曲储靳焦侯栾甘厉祖符詹蒲赖卓蔺屠蒙池乔胥莘翟谭姬申冉桑桂濮牛燕尚庄晏柴瞿阎连艾耿匡聂冷辛饶毛秦严戴邵钱陶施覃兰高方龙万武白金石常";

  /** Those that begin other words as well: with two more characters, or where a word introduces. */
  private static final String RARE_FAMILIES =
      "关宁简向仲单佟佘郗邝苟钮阚蒯逄荆狄隗鄢仇戈鞠敖巫隆查闫晁苑盖邸楚尧岳亢况晋闻郜华江夏季丰乐路边左古安易牟景项谷商温丘涂游庾仓伊乌巴花解于成文段云海祁卜褚卫孔姜昌马凤酆史廉皮"
          + "湛禹米贝臧伏麻刁昝裘宗贲杭诸吉滑羊於芮羿汲邴糜宓蓬暴钭戎幸司韶蓟薄邰鄂索鬱宰郦雍郤璩寿扈冀郏浦慕茹习宦鱼暨衡寇禄阙欧殳沃蔚夔巩厍訾毋乜巢竺逯桓仝帅缑郈琴佴赏墨哈谯笪";

  private static final Set<String> DOUBLE_FAMILIES = Lexicon.set("han-double-family");

  /** A child, between an age and a name. */
  private static final Set<String> CHILDREN = Lexicon.set("han-child");

  /** What begins as a name does and is none. */
  private static final Set<String> NOT_NAMES = Lexicon.set("han-not-name");

  /** What ends the name of a place. */
  private static final String PLACES = "镇县市乡村区省街路屯寨庄";

  /** What begins with 小 and is no name. */
  private static final Set<String> NOT_SMALL = Lexicon.set("han-not-small");

  /** What may appear between a name and an age. */
  private static final String LINKS = "今年仅才刚满现已一个名的,( 男女";

  private HanNames() {}

  /** Returns where a name begins that an age follows; -1 if there is none. */
  static int before(ScannedText text, int age) {
    int end = age;
    while (age - end < 6 && end > 0 && LINKS.indexOf(text.at(end - 1)) >= 0) {
      end--;
    }
    if (text.part(end - 2, end).equals("同学")) {
      end -= 2;
    }
    if (isPlace(text, end)) {
      return -1;
    }
    for (int size = 4; size >= 2; size--) {
      int start = end - size;
      if (isName(text, start, end) && !isWord(text.part(start, start + 2)) && isEdge(text, start)) {
        return start;
      }
    }
    return -1;
  }

  /** Returns where a name ends that follows an age; -1 if there is none. */
  static int after(ScannedText text, int age) {
    int start = text.at(age) == '的' ? age + 1 : age;
    boolean child = CHILDREN.contains(text.part(start, start + 2));
    if (child) {
      start = start + 2;
    }
    if (start == age || NOT_NAMES.contains(text.part(start, start + 2))) {
      return -1;
    }
    if (isDouble(text, start) && Glyphs.isHan(text.at(start + 2))) {
      return start + 3;
    }
    return isName(text, start, start + 2) ? start + 2 : -1;
  }

  private static boolean isDouble(ScannedText text, int start) {
    return DOUBLE_FAMILIES.contains(text.part(start, start + 2));
  }

  static boolean isName(ScannedText text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Glyphs.isHan(text.at(i))) {
        return false;
      }
    }
    if (text.at(start) == '小' || text.at(start) == '阿') {
      return end - start == 2 && !NOT_SMALL.contains(text.part(start + 1, end));
    }
    if (end - start >= 3 && isDouble(text, start)) {
      return true;
    }
    return (end - start <= 3 && FAMILIES.indexOf(text.at(start)) >= 0)
        || (end - start == 3 && RARE_FAMILIES.indexOf(text.at(start)) >= 0);
  }

  /** Returns true for a rare family name and another character, and for a pet name. */
  static boolean isShortName(ScannedText text, int start) {
    return Glyphs.isHan(text.at(start + 1))
        && (RARE_FAMILIES.indexOf(text.at(start)) >= 0 || text.at(start) == text.at(start + 1));
  }

  /** Returns true if a name may begin at a place, at a glance. */
  static boolean mayBegin(ScannedText text, int start) {
    char c = text.at(start);
    return c == '小'
        || c == '阿'
        || FAMILIES.indexOf(c) >= 0
        || RARE_FAMILIES.indexOf(c) >= 0
        || isDouble(text, start);
  }

  /** Returns true if the name of a place ends at an index. */
  static boolean isPlace(ScannedText text, int end) {
    return PLACES.indexOf(text.at(end - 1)) >= 0;
  }

  /** Returns true for two characters that begin as a name does and are another word. */
  static boolean isWord(String part) {
    return NOT_NAMES.contains(part);
  }

  private static boolean isEdge(ScannedText text, int start) {
    return !Glyphs.isHan(text.at(start - 1)) || "和与叫是的了生女男童孩人".indexOf(text.at(start - 1)) >= 0;
  }
}
