package io.github.copguidelines.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes the plain values of a binding.
 *
 * <p>It does not use the mapper, because an application may configure how that writes maps, lists
 * and numbers.
 */
final class PlainValueWriter {

  private PlainValueWriter() {}

  static void write(@Nullable Object value, JsonGenerator out) throws IOException {
    if (value == null) {
      out.writeNull();
    } else if (value instanceof String text) {
      Yaml.writeString(text, out);
    } else if (value instanceof Boolean truth) {
      out.writeBoolean(truth);
    } else if (value instanceof BigDecimal decimal) {
      out.writeNumber(decimal);
    } else if (value instanceof BigInteger whole) {
      out.writeNumber(whole);
    } else if (value instanceof Number number) {
      out.writeNumber(number.longValue());
    } else if (value instanceof List<?> elements) {
      out.writeStartArray();
      for (Object element : elements) {
        write(element, out);
      }
      out.writeEndArray();
    } else if (value instanceof Map<?, ?> members) {
      out.writeStartObject();
      for (Map.Entry<?, ?> member : members.entrySet()) {
        out.writeFieldName(String.valueOf(member.getKey()));
        write(member.getValue(), out);
      }
      out.writeEndObject();
    } else {
      throw new IllegalArgumentException("Not a plain value: " + value.getClass().getName());
    }
  }
}
