package io.github.copguidelines.serialization;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Makes plain values from a source of randomness, with the texts that formats get wrong. */
final class RandomPlain {

  private static final List<String> AWKWARD =
      List.of(
          "NO",
          "no",
          "yes",
          "Off",
          "010",
          "0x1F",
          "0o17",
          "1_000",
          "12:30:45",
          "2019",
          "2019-06",
          "2019-06-30",
          "2026-11-25T08:30:00Z",
          "1.0",
          "-1e3",
          ".5",
          ".nan",
          ".inf",
          "~",
          "null",
          "Null",
          "true",
          "TRUE",
          "",
          " ",
          "  two  ",
          "- item",
          "-",
          "--- ",
          "...",
          "? key",
          "key: value",
          "key:",
          "a #comment",
          "#comment",
          "[1, 2]",
          "{a: 1}",
          "!tag",
          "&anchor",
          "*alias",
          "%directive",
          "@at",
          "`tick",
          "'single'",
          "\"double\"",
          "|",
          ">",
          "\\n",
          "\\",
          "line\nbreak",
          "line\r\nbreak",
          "\n",
          "\nfirst",
          "last\n",
          "  indented\n    more\n",
          "tab\there",
          "\t",
          "\u0000",
          "\u0001",
          "\u001b[31m",
          "\u007f",
          "\u0085",
          "\u00a0",
          "\u2028",
          "\u2029",
          "\ufeff",
          "\ufffd",
          "\ufffe",
          "السلامة على الإنترنت",
          "\u202eright to left",
          "保护上网儿童",
          "Защита детей",
          "é",
          "e\u0301",
          "👩‍👩‍👧‍👦",
          "𝒜",
          "<<",
          "=",
          "/~01",
          "null: 1",
          "a: b: c");

  private static final List<String> LONG =
      List.of("x".repeat(70_000), "слово ".repeat(4000), "👩‍👧 long\n\n".repeat(3000));

  private final Random random;

  RandomPlain(Random random) {
    this.random = random;
  }

  <T> T pick(List<? extends T> from) {
    return from.get(random.nextInt(from.size()));
  }

  String text() {
    return random.nextInt(1000) == 0 ? pick(LONG) : name();
  }

  /** A text that may also be a member's name; Jackson itself takes names of 50,000 at most. */
  String name() {
    if (random.nextInt(3) > 0) {
      return pick(AWKWARD);
    }
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      text.appendCodePoint(codePoint());
    }
    return text.toString();
  }

  private int codePoint() {
    int c = random.nextInt(random.nextBoolean() ? 0x80 : 0x11_0000);
    return c >= 0xD800 && c <= 0xDFFF ? 'x' : c;
  }

  String decimal() {
    return pick(
        List.of("0", "5", "-1", "0.50", "1E+3", "1e-7", "12345678901234567890.123", "-0.0", "42"));
  }

  @Nullable Object value(int depth) {
    return switch (random.nextInt(depth > 3 ? 6 : 8)) {
      case 0 -> null;
      case 1 -> random.nextBoolean();
      case 2 -> random.nextInt();
      case 3 -> number();
      case 4, 5 -> text();
      case 6 -> object(depth + 1);
      default -> list(depth + 1);
    };
  }

  private Object number() {
    return switch (random.nextInt(3)) {
      case 0 -> random.nextLong();
      case 1 -> new BigInteger(90, random).add(BigInteger.ONE.shiftLeft(70));
      default -> new BigDecimal(decimal());
    };
  }

  Map<String, @Nullable Object> object(int depth) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      members.put(name(), value(depth));
    }
    return members;
  }

  List<@Nullable Object> list(int depth) {
    List<@Nullable Object> elements = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      elements.add(value(depth));
    }
    return elements;
  }
}
