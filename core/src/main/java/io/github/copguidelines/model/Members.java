package io.github.copguidelines.model;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.copguidelines.text.PrintableText;
import io.github.copguidelines.text.StructuredValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Named plain values in order: the data model of JSON, without a JSON library.
 *
 * <p>A value is a {@link String}, {@link Boolean}, {@link Integer}, {@link Long}, {@link
 * BigInteger}, {@link BigDecimal}, null, a {@link List} or a {@link Map} of such values. Lists and
 * maps are unmodifiable copies. Lists and maps may be nested {@value #MAX_DEPTH} deep.
 *
 * <p>Immutable and thread-safe. {@code toString} shows names and no values, because a value may
 * contain text that must not be repeated.
 */
public final class Members implements StructuredValue {

  /** The greatest nesting depth of lists and maps; deeper values are rejected. */
  public static final int MAX_DEPTH = 64;

  private static final Members NONE = new Members(Map.of());

  private final Map<String, @Nullable Object> values;

  private Members(Map<String, @Nullable Object> values) {
    this.values = values;
  }

  /** Returns empty members. */
  public static Members none() {
    return NONE;
  }

  /**
   * Returns one member.
   *
   * @throws IllegalArgumentException if the value is not plain
   */
  public static Members of(String name, @Nullable Object value) {
    return NONE.with(name, value);
  }

  /**
   * Returns members with the entries of a map, in its order.
   *
   * @throws IllegalArgumentException if a value is not plain, or nested too deep
   */
  public static Members copyOf(Map<String, ? extends @Nullable Object> values) {
    if (values.isEmpty()) {
      return NONE;
    }
    return new Members(frozenMap(values, 0));
  }

  /** Returns a copy with one more member, or with another value for it. */
  public Members with(String name, @Nullable Object value) {
    Map<String, @Nullable Object> copy = new LinkedHashMap<>(values);
    copy.put(Objects.requireNonNull(name, "name"), frozen(value, 1));
    return new Members(Collections.unmodifiableMap(copy));
  }

  /**
   * Returns a value as an unmodifiable copy.
   *
   * @throws IllegalArgumentException if the value is not plain, or nested too deep
   */
  public static @Nullable Object plain(@Nullable Object value) {
    return frozen(value, 1);
  }

  /** Returns the value of a member; empty if the member is absent or null. */
  public Optional<Object> get(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** Returns the names in order. */
  public Set<String> names() {
    return values.keySet();
  }

  /** Returns true if there are no members. */
  public boolean isEmpty() {
    return values.isEmpty();
  }

  /** Returns the members as an unmodifiable map in order; values may be null. */
  @JsonValue
  public Map<String, @Nullable Object> asMap() {
    return values;
  }

  private static @Nullable Object frozen(@Nullable Object value, int depth) {
    if (value == null || value instanceof String || value instanceof Boolean) {
      return value;
    }
    if (value instanceof BigInteger whole) {
      return smallest(whole);
    }
    if (value instanceof Integer || value instanceof Long) {
      return smallest(BigInteger.valueOf(((Number) value).longValue()));
    }
    if (value instanceof BigDecimal decimal) {
      return decimal.scale() == 0 ? smallest(decimal.unscaledValue()) : decimal;
    }
    if (depth > MAX_DEPTH && (value instanceof List || value instanceof Map)) {
      throw new IllegalArgumentException("Values are nested too deep, the limit is " + MAX_DEPTH);
    }
    if (value instanceof List<?> list) {
      List<@Nullable Object> copy = new ArrayList<>(list.size());
      list.forEach(element -> copy.add(frozen(element, depth + 1)));
      return Collections.unmodifiableList(copy);
    }
    if (value instanceof Map<?, ?> map) {
      return frozenMap(map, depth);
    }
    throw new IllegalArgumentException(
        value.getClass().getName()
            + " is not a plain value. Use String, Boolean, Integer, Long, BigInteger, BigDecimal,"
            + " null, or a List or Map of these.");
  }

  private static Number smallest(BigInteger whole) {
    if (whole.bitLength() < Integer.SIZE) {
      return whole.intValue();
    }
    return whole.bitLength() < Long.SIZE ? (Number) whole.longValue() : whole;
  }

  private static Map<String, @Nullable Object> frozenMap(Map<?, ?> map, int depth) {
    Map<String, @Nullable Object> copy = new LinkedHashMap<>();
    map.forEach(
        (name, element) -> {
          if (!(name instanceof String text)) {
            throw new IllegalArgumentException("A member needs a name that is text.");
          }
          copy.put(text, frozen(element, depth + 1));
        });
    return Collections.unmodifiableMap(copy);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Members members && values.equals(members.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  /** Returns the names of the members, as {@link PrintableText}, and never their values. */
  @Override
  public String toString() {
    return values.keySet().stream().map(PrintableText::ofName).toList().toString();
  }
}
