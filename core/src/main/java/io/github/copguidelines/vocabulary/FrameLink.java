package io.github.copguidelines.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A link to another frame: scheme, colon and place in the scheme, for example {@code SDG:16.2},
 * {@code WSIS:C5} or {@code GCI-v5:organizational:child-online-protection}.
 *
 * <p>Open list: {@link #schemes} returns the known schemes. A link to another scheme is kept, and
 * the validator warns.
 */
public final class FrameLink extends OpenCode {

  /**
   * The format of a link. Quantifiers are possessive, because backtracking needs stack space and a
   * code may have any length.
   */
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9.-]++(?::[^:\\s]++)++");

  private static final List<String> SCHEMES =
      List.of("SDG", "WSIS", "CRC", "GC25", "INSPIRE", "BIK", "WPGA-MNR", "GCI-v4", "GCI-v5");

  private FrameLink(String code) {
    super(code);
  }

  /**
   * Returns the link with a code.
   *
   * @throws IllegalArgumentException if the code is empty
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static FrameLink of(String code) {
    return new FrameLink(code);
  }

  /**
   * Returns the known schemes: Sustainable Development Goals, WSIS action lines, Convention on the
   * Rights of the Child, its General comment No. 25, INSPIRE strategies, Better Internet for Kids,
   * Model National Response, Global Cybersecurity Index editions 4 and 5.
   */
  public static List<String> schemes() {
    return SCHEMES;
  }

  /** Returns the text before the first colon; the whole code if there is none. */
  public String scheme() {
    int colon = code().indexOf(':');
    return colon < 0 ? code() : code().substring(0, colon);
  }

  /** Returns true if the link is well-formed and its scheme is known. */
  @Override
  public boolean isKnown() {
    return FORM.matcher(code()).matches() && SCHEMES.contains(scheme());
  }
}
