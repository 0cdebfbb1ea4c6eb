package io.github.copguidelines.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version of documents: model, revision and addition; an addition of 0 is left out.
 *
 * <p>A later revision of a model adds members. A reader of an earlier revision keeps them and
 * warns.
 */
public final class WireFormat {

  private static final int MODEL = 1;
  private static final int REVISION = 0;

  /** The current version, which writers write: 1.0. */
  public static final String VERSION = MODEL + "." + REVISION;

  private static final Pattern FORM =
      Pattern.compile("([0-9]{1,4})\\.([0-9]{1,4})(?:\\.[0-9]{1,4})?");

  private WireFormat() {}

  /**
   * Returns true if a version is a later revision of the model of {@link #VERSION}, whose documents
   * may have unknown members. Returns false for a text that is not a version.
   */
  public static boolean isLater(String version) {
    Matcher parts = FORM.matcher(version);
    return parts.matches()
        && Integer.parseInt(parts.group(1)) == MODEL
        && Integer.parseInt(parts.group(2)) > REVISION;
  }
}
