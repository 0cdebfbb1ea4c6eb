package io.github.copguidelines.validation.safeguarding;

import io.github.copguidelines.validation.safeguarding.NameScan.Name;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what has the form of a person's name in Chinese, from the start of a text to its end. */
final class HanNameScan {

  private static final String EDGES = String.join("", Lexicon.list("han-edge"));
  private static final Set<String> FOLLOWERS = Lexicon.set("han-follow");
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
        Name name = new Name(at, end, end - at > 2 ? 2 : 1, true);
        at = end;
        return name;
      }
    }
    return null;
  }

  private boolean isEdge(int start) {
    return !Glyphs.isHan(text.at(start - 1)) || EDGES.indexOf(text.at(start - 1)) >= 0;
  }

  private int end(int start) {
    int dotted = dotted(start);
    if (dotted > start) {
      return dotted;
    }
    boolean first = HanNames.mayBegin(text, start);
    for (int size = first ? 4 : 0; size >= 2; size--) {
      int end = start + size;
      if (HanNames.isName(text, start, end)
          && !HanNames.isWord(text.part(start, start + 2))
          && !HanNames.isPlace(text, end)
          && isFollowed(end)) {
        return end;
      }
    }
    boolean twice = text.at(start) == text.at(start + 1) && isFollowed(start + 2);
    return twice && !NumberWords.isHan(text.at(start)) ? start + 2 : start;
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
