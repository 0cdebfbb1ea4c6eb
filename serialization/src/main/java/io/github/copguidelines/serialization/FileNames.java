package io.github.copguidelines.serialization;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes file names that are valid on every system and do not leave their folder. */
final class FileNames {

  private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,99}");

  /** Matches device names of Windows, which are reserved with any extension. */
  private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");

  private static final int DIGITS = 16;

  private FileNames() {}

  /** Returns the name of the file of a document, without its extension. */
  static String of(String id) {
    return SAFE.matcher(id).matches() && !DEVICE.matcher(id.toLowerCase(Locale.ROOT)).matches()
        ? id
        : "document-" + sum(id).substring(0, DIGITS);
  }

  private static String sum(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
