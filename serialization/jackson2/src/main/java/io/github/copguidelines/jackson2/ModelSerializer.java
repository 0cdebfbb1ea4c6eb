package io.github.copguidelines.jackson2;

import static com.fasterxml.jackson.core.JsonGenerator.Feature.COMBINE_UNICODE_SURROGATES_IN_UTF8;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import io.github.copguidelines.model.ModelTree;
import java.io.IOException;

/** Lets a mapper write values of a type. */
final class ModelSerializer extends JsonSerializer<Object> {

  /** Characters beyond the first plane are written as UTF-8 has them, as Jackson 3 does. */
  @Override
  public void serialize(Object value, JsonGenerator out, SerializerProvider provider)
      throws IOException {
    boolean combining = out.isEnabled(COMBINE_UNICODE_SURROGATES_IN_UTF8);
    out.enable(COMBINE_UNICODE_SURROGATES_IN_UTF8);
    PlainValues.write(ModelTree.ofValue(value), out);
    out.configure(COMBINE_UNICODE_SURROGATES_IN_UTF8, combining);
  }
}
