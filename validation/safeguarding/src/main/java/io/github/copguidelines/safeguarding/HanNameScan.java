package io.github.copguidelines.safeguarding;

import io.github.copguidelines.safeguarding.NameScan.Name;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what has the form of a person's name in Chinese, from the start of a text to its end. */
final class HanNameScan {

  private static final String EDGES = String.join("", Lexicon.list("han-edge"));
  private static final Set<String> INTRODUCES = Lexicon.set("han-introduces");
  private static final Set<String> PARENTS = Lexicon.set("han-parent");
  private static final String ANY = "每各个任何位名群些";
  private static final Set<String> FOLLOWERS = Lexicon.set("han-follow");
  private static final Set<String> CALLED = Set.of("名叫", "名为", "叫做", "叫作");

  /** Characters of grammar, and of schools and rules, which given names do not have. */
  private static final String NOT_GIVEN = String.join("", Lexicon.list("han-not-given"));

  /** Schools, streets and prizes have names of persons. */
  private static final Set<String> NAMED_AFTER = Lexicon.set("han-named-after");

  private static final char DOT = '·';

  private final ScannedText text;
  private int at;

  HanNameScan(ScannedText text) {
    this.text = text;
  }

  /** Returns the next name; null at the end of the text. */
  @Nullable Name next() {
    for (; at < text.length(); at++) {
      int end = Glyphs.isHan(text.at(at)) && isEdge(at) ? end(at) : at;
      if (end > at) {
        Name name = new Name(at, end, end - at > 2 ? 2 : 1, isIntroduced(at));
        at = end;
        return name;
      }
    }
    return null;
  }

  private boolean isEdge(int start) {
    return !Glyphs.isHan(text.at(start - 1))
        || (EDGES.indexOf(text.at(start - 1)) >= 0
            && !HanNames.isWord(text.part(start - 1, start + 1)))
        || isIntroduced(start);
  }

  /** A word for one child, or for its class, right before the name. */
  private boolean isIntroduced(int start) {
    if (ofParents(start) > start) {
      return true;
    }
    for (int size = 4; size > 0; size--) {
      if (INTRODUCES.contains(text.part(start - size, start))) {
        return ANY.indexOf(text.at(start - size - 1)) < 0;
      }
    }
    return false;
  }

  private int end(int start) {
    int dotted = Math.max(Math.max(dotted(start), called(start)), ofParents(start));
    if (dotted > start) {
      return dotted;
    }
    boolean first = HanNames.mayBegin(text, start);
    for (int size = first ? 4 : 0; size >= 2; size--) {
      int end = start + size;
      if (HanNames.isName(text, start, end)
          && !HanNames.isWord(text.part(start, start + 2))
          && !HanNames.isPlace(text, end)
          && (isFollowed(end) || (size == 3 && isPlain(start + 1, end)))) {
        return end;
      }
    }
    boolean pet =
        HanNames.isShortName(text, start)
            && isFollowed(start + 2)
            && (isIntroduced(start) || text.at(start) == text.at(start + 1))
            && isPlain(start, start + 2)
            && !HanNames.isWord(text.part(start, start + 2));
    return pet && !NumberWords.isHan(text.at(start)) ? start + 2 : start;
  }

  /** Characters of a given name, whatever follows but a school or prize. */
  private boolean isPlain(int from, int to) {
    if (NAMED_AFTER.contains(text.part(to, to + 2))
        || NAMED_AFTER.contains(text.part(to - 1, to + 1))) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (NOT_GIVEN.indexOf(text.at(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** Two characters of any kind before "'s mother", where a clause begins. */
  private int ofParents(int start) {
    int end = start + 2;
    return isOfParents(text, end)
            && !Glyphs.isHan(text.at(start - 1))
            && isPlain(start, end)
            && !HanNames.isWord(text.part(start, end))
            && !INTRODUCES.contains(text.part(start, end))
        ? end
        : start;
  }

  /** Returns true where "'s mother" follows. */
  static boolean isOfParents(ScannedText text, int end) {
    return text.at(end) == '的' && PARENTS.contains(text.part(end + 1, end + 3));
  }

  /** A name of any kind behind words that introduce it, up to what follows names. */
  private int called(int start) {
    if (!CALLED.contains(text.part(start - 2, start))) {
      return start;
    }
    int end = start;
    while (end - start < 6 && Glyphs.isHan(text.at(end)) && !isFollower(end)) {
      end++;
    }
    return end - start > 1 && isFollowed(end) ? end : start;
  }

  private boolean isFollowed(int end) {
    if (!Glyphs.isHan(text.at(end)) || NumberWords.isHan(text.at(end))) {
      return true;
    }
    return FOLLOWERS.contains(text.part(end, end + 1))
        || FOLLOWERS.contains(text.part(end, end + 2))
        || FOLLOWERS.contains(text.part(end, end + 3));
  }

  /** Names of other languages of China, whose parts a dot joins. */
  private int dotted(int start) {
    int dot = start;
    while (dot - start < 6 && Glyphs.isHan(text.at(dot))) {
      dot++;
    }
    int end = dot + 1;
    while (end - dot < 6 && Glyphs.isHan(text.at(end)) && !isFollower(end)) {
      end++;
    }
    return text.at(dot) == DOT && dot - start > 1 && end - dot > 2 ? end : start;
  }

  private boolean isFollower(int at) {
    return FOLLOWERS.contains(text.part(at, at + 1)) || FOLLOWERS.contains(text.part(at, at + 2));
  }
}
