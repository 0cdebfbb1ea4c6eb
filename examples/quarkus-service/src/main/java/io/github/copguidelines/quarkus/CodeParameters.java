package io.github.copguidelines.quarkus;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.copguidelines.vocabulary.Code;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/**
 * Converts parameters such as {@code ?stage=submission}: codes, not the names of Java constants.
 */
@Provider
class CodeParameters implements ParamConverterProvider {

  private final ObjectMapper mapper;

  CodeParameters(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public <T> @Nullable ParamConverter<T> getConverter(
      Class<T> type, Type generic, Annotation[] annotations) {
    return Code.class.isAssignableFrom(type) ? new Converter<>(mapper, type) : null;
  }

  private record Converter<T>(ObjectMapper mapper, Class<T> type) implements ParamConverter<T> {

    @Override
    public T fromString(String code) {
      try {
        return mapper.convertValue(code, type);
      } catch (IllegalArgumentException e) {
        throw new BadRequestException("There is no such code.", e);
      }
    }

    @Override
    public String toString(T value) {
      return ((Code) value).code();
    }
  }
}
