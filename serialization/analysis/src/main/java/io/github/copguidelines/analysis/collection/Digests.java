package io.github.copguidelines.analysis.collection;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Digests of plain values, which identify equal values without keeping them. */
final class Digests {

  /**
   * The length of a digest of the form; short, because it only distinguishes values with equal
   * content.
   */
  private static final int FORM_LENGTH = 8;

  private final MessageDigest sum = sha256();
  private final boolean ordered;

  private Digests(boolean ordered) {
    this.ordered = ordered;
  }

  /** Returns a digest of a value that ignores the order of members. */
  static byte[] ofContent(@Nullable Object value) {
    return new Digests(true).of(value);
  }

  /** Returns a digest of a value that includes the order of members. */
  static byte[] ofForm(@Nullable Object value) {
    return Arrays.copyOf(new Digests(false).of(value), FORM_LENGTH);
  }

  private byte[] of(@Nullable Object value) {
    add(value);
    return sum.digest();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }

  /** Adds a value with its kind and length first, so that different values have different bytes. */
  private void add(@Nullable Object value) {
    if (value instanceof Map<?, ?> members) {
      begin('{', members.size());
      Map<String, @Nullable Object> sorted = new TreeMap<>();
      if (ordered) {
        members.forEach((name, member) -> sorted.put(String.valueOf(name), member));
      }
      (ordered ? sorted : members)
          .forEach(
              (name, member) -> {
                text('"', String.valueOf(name));
                add(member);
              });
    } else if (value instanceof Collection<?> entries) {
      begin('[', entries.size());
      entries.forEach(this::add);
    } else if (value instanceof String text) {
      text('"', text);
    } else {
      text(value instanceof Number ? '0' : '!', String.valueOf(value));
    }
  }

  private void text(char kind, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    begin(kind, bytes.length);
    sum.update(bytes);
  }

  private void begin(char kind, int length) {
    sum.update(
        new byte[] {
          (byte) kind,
          (byte) (length >>> 24),
          (byte) (length >>> 16),
          (byte) (length >>> 8),
          (byte) length
        });
  }
}
