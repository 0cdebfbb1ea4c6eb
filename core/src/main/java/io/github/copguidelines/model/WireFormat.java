package io.github.copguidelines.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version of documents: model, revision and addition, the last left out where it is 0.
 *
 * <p>A later revision of a model adds members that a reader of an earlier one keeps and warns of.
 */
public final class WireFormat {

  private static final int MODEL = 1;
  private static final int REVISION = 0;

  /** The version that is written, all of whose members are known: 1.0. */
  public static final String VERSION = MODEL + "." + REVISION;

  private static final Pattern FORM =
      Pattern.compile("([0-9]{1,4})\\.([0-9]{1,4})(?:\\.[0-9]{1,4})?");

  private WireFormat() {}

  /**
   * Returns true if a version is a later revision of the model of {@link #VERSION}, so that there
   * may be members in its documents that are not known here; false for what is no version.
   */
  public static boolean isLater(String version) {
    Matcher parts = FORM.matcher(version);
    return parts.matches()
        && Integer.parseInt(parts.group(1)) == MODEL
        && Integer.parseInt(parts.group(2)) > REVISION;
  }
}
