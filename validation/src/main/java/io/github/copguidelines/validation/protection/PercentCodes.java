package io.github.copguidelines.validation.protection;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Bytes of UTF-8 that a link writes as a percent sign and two hexadecimal digits. */
final class PercentCodes {

  private PercentCodes() {}

  /** Returns a text with what its codes represent; what is no code stays. */
  static String decoded(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream decoded = new ByteArrayOutputStream(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      int code = bytes[i] == '%' && i + 2 < bytes.length ? code(bytes[i + 1], bytes[i + 2]) : -1;
      decoded.write(code < 0 ? bytes[i] : code);
      i += code < 0 ? 0 : 2;
    }
    return decoded.toString(StandardCharsets.UTF_8);
  }

  private static int code(byte high, byte low) {
    int first = Character.digit(high, 16);
    int second = Character.digit(low, 16);
    return first < 0 || second < 0 ? -1 : 16 * first + second;
  }
}
