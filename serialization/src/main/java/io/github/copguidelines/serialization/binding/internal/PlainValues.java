package io.github.copguidelines.serialization.binding.internal;

import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ReadRules;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** Reads and writes values that no model type describes, in the form of {@code Members}. */
final class PlainValues {

  /** The result of {@link #read} for a value that is not kept. */
  static final Object DROPPED = new Object();

  private PlainValues() {}

  /** Reads the value at the cursor: plain, or {@link #DROPPED}, which has been noted. */
  static @Nullable Object read(TokenReader in, Pointer at) {
    return switch (in.kind()) {
      case OBJECT -> in.enter(at) ? readObject(in, at) : DROPPED;
      case LIST -> in.enter(at) ? readList(in, at) : DROPPED;
      case TEXT -> Objects.requireNonNullElse(in.text(at), DROPPED);
      case NUMBER -> readNumber(in, at);
      case BOOLEAN -> in.is(JsonToken.VALUE_TRUE);
      case NULL -> null;
      case ALIAS -> {
        in.report(ReadRules.ALIAS.at(at));
        yield DROPPED;
      }
      case OTHER -> {
        in.report(ReadRules.INVALID.at(at).messageCase(ReadRules.INVALID.id(), "other"));
        yield DROPPED;
      }
    };
  }

  private static Object readNumber(TokenReader in, Pointer at) {
    BigDecimal number = in.number(at);
    if (number == null) {
      return DROPPED;
    }
    return in.is(JsonToken.VALUE_NUMBER_INT) ? number.toBigIntegerExact() : number;
  }

  private static Object readObject(TokenReader in, Pointer at) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    Set<String> names = members.keySet();
    for (String name = in.member(at, names); name != null; name = in.member(at, names)) {
      readMember(in, at, name, members);
    }
    return members;
  }

  /** Reads the value of a member of an object at a place into a map. */
  static void readMember(
      TokenReader in, Pointer object, String name, Map<String, @Nullable Object> members) {
    if (members.size() >= in.limits().listSize()) {
      in.tooMany(object);
      in.skip();
      return;
    }
    Pointer at = object.child(name);
    Object value = read(in, at);
    if (value == DROPPED) {
      members.remove(name);
    } else {
      members.put(name, value);
    }
  }

  private static Object readList(TokenReader in, Pointer at) {
    List<@Nullable Object> elements = new ArrayList<>();
    for (int i = 0; in.element(); i++) {
      if (i >= in.limits().listSize()) {
        in.tooMany(at);
        in.skip();
        continue;
      }
      Object value = read(in, at.child(i));
      if (value == DROPPED) {
        in.gap(at.child(i));
      } else {
        elements.add(value);
      }
    }
    return elements;
  }

  /** Writes a plain value. */
  static void write(@Nullable Object value, JsonGenerator out) {
    if (value == null) {
      out.writeNull();
    } else if (value instanceof String text) {
      out.writeString(Utf8.encodable(text));
    } else if (value instanceof Boolean truth) {
      out.writeBoolean(truth);
    } else if (value instanceof Number number) {
      writeNumber(number, out);
    } else if (value instanceof List<?> elements) {
      out.writeStartArray();
      elements.forEach(element -> write(element, out));
      out.writeEndArray();
    } else if (value instanceof Map<?, ?> members) {
      out.writeStartObject();
      members.forEach(
          (name, member) -> {
            out.writeName(Utf8.encodable(String.valueOf(name)));
            write(member, out);
          });
      out.writeEndObject();
    } else {
      throw new IllegalArgumentException("Not a plain value: " + value.getClass().getName());
    }
  }

  private static void writeNumber(Number number, JsonGenerator out) {
    if (number instanceof BigDecimal decimal) {
      out.writeNumber(decimal);
    } else if (number instanceof BigInteger whole) {
      out.writeNumber(whole);
    } else {
      out.writeNumber(number.longValue());
    }
  }
}
