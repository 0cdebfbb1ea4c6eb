package io.github.copguidelines.practice;

import java.util.List;
import java.util.stream.Stream;

/**
 * The codes of the twelve statements that a safeguarding declaration answers.
 *
 * <p>The statements themselves are texts of the catalogue.
 */
public final class SafeguardingCodes {

  private static final List<String> ALWAYS = List.of("SG-01", "SG-02", "SG-06", "SG-11", "SG-12");

  private static final List<String> WAIVABLE =
      List.of("SG-03", "SG-04", "SG-05", "SG-07", "SG-08", "SG-09", "SG-10");

  private static final List<String> ALL =
      Stream.concat(ALWAYS.stream(), WAIVABLE.stream()).sorted().toList();

  private SafeguardingCodes() {}

  /** Returns all codes in order. */
  public static List<String> all() {
    return ALL;
  }

  /** Returns the codes of the statements that apply to every record and must be confirmed. */
  public static List<String> mustBeConfirmed() {
    return ALWAYS;
  }

  /** Returns the codes of the statements that may be answered as not applicable. */
  public static List<String> mayNotApply() {
    return WAIVABLE;
  }
}
