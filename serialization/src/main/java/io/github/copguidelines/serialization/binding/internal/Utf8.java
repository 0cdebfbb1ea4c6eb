package io.github.copguidelines.serialization.binding.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Converts between text and UTF-8, exactly. */
public final class Utf8 {

  private static final char REPLACEMENT = '\uFFFD';

  /** A mask that tests eight bytes at once: most documents are nearly all ASCII. */
  private static final long NOT_ASCII = 0x8080808080808080L;

  private static final long ONES = 0x0101010101010101L;
  private static final long BACKSLASHES = '\\' * ONES;
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

  private Utf8() {}

  /**
   * Returns the text that bytes represent, without a byte order mark; empty if they are not valid
   * UTF-8.
   */
  public static Optional<String> decode(byte[] bytes) {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return Optional.of(withoutMark(text));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Returns a text without a byte order mark. */
  public static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** The result of a quick scan of bytes. */
  public enum Form {
    /** Not text: {@link #decode} fails. */
    INVALID,
    /** Text with a backslash, which in JSON may escape any character, including a surrogate. */
    ESCAPED,
    /** Text without a backslash. */
    PLAIN
  }

  /** Scans bytes, in a fraction of the time of decoding them. */
  public static Form form(byte[] bytes) {
    long escapes = 0;
    int i = 0;
    while (i < bytes.length) {
      long eight = i + Long.BYTES <= bytes.length ? (long) EIGHT.get(bytes, i) : NOT_ASCII;
      if ((eight & NOT_ASCII) == 0) {
        long others = eight ^ BACKSLASHES; // a byte of it is 0 where a backslash is
        escapes |= (others - ONES) & ~others & NOT_ASCII;
        i += Long.BYTES;
      } else if (bytes[i] >= 0) {
        escapes |= bytes[i] == '\\' ? 1 : 0;
        i++;
      } else {
        int length = sequence(bytes, i);
        if (length == 0) {
          return Form.INVALID;
        }
        i += length;
      }
    }
    return escapes == 0 ? Form.PLAIN : Form.ESCAPED;
  }

  /** Returns the length of the multi-byte character at an index; 0 if there is none. */
  private static int sequence(byte[] bytes, int start) {
    int first = bytes[start] & 0xFF;
    int length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
    if (start + length > bytes.length) {
      return 0;
    }
    for (int i = 1; i < length; i++) {
      if ((bytes[start + i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length > 2 && !isShortest(first, bytes[start + 1] & 0xFF) ? 0 : length;
  }

  /**
   * Returns true for the shortest form of a character that is not a surrogate and at most U+10FFFF.
   */
  private static boolean isShortest(int first, int second) {
    return switch (first) {
      case 0xE0 -> second >= 0xA0;
      case 0xED -> second < 0xA0;
      case 0xF0 -> second >= 0x90;
      case 0xF4 -> second < 0x90;
      default -> true;
    };
  }

  /** Returns true if the text has no unpaired surrogate. */
  static boolean canEncode(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (!isPair(text, i)) {
          return false;
        }
        i++;
      }
    }
    return true;
  }

  /**
   * Checks the texts and names in a plain value.
   *
   * @throws IllegalArgumentException if one has an unpaired surrogate
   */
  static void requireEncodable(@Nullable Object plain) {
    if (plain instanceof List<?> list) {
      list.forEach(Utf8::requireEncodable);
    } else if (plain instanceof Map<?, ?> members) {
      members.keySet().forEach(Utf8::requireEncodable);
      members.values().forEach(Utf8::requireEncodable);
    } else if (plain instanceof String text && !canEncode(text)) {
      throw new IllegalArgumentException(
          "A text has a surrogate that is not part of a pair. UTF-8 has no form for it. Remove it.");
    }
  }

  /** Returns the text with U+FFFD for each unpaired surrogate. */
  static String encodable(String text) {
    if (canEncode(text)) {
      return text;
    }
    StringBuilder copy = new StringBuilder(text);
    for (int i = 0; i < copy.length(); i++) {
      if (Character.isSurrogate(copy.charAt(i))) {
        if (isPair(copy, i)) {
          i++;
        } else {
          copy.setCharAt(i, REPLACEMENT);
        }
      }
    }
    return copy.toString();
  }

  private static boolean isPair(CharSequence text, int i) {
    return Character.isHighSurrogate(text.charAt(i))
        && i + 1 < text.length()
        && Character.isLowSurrogate(text.charAt(i + 1));
  }

  /** Returns true if the text takes more bytes than the limit. */
  public static boolean exceeds(String text, int limit) {
    if (text.length() > limit) {
      return true;
    }
    if (3L * text.length() <= limit) {
      return false;
    }
    long bytes = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }
    return bytes > limit;
  }
}
