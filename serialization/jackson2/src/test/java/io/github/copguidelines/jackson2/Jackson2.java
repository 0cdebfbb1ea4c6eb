package io.github.copguidelines.jackson2;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.MapperBuilder;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.github.copguidelines.serialization.Mapper;
import io.github.copguidelines.serialization.Refused;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * Mappers of Jackson 2, with {@link Jackson2CopModule}, of which nothing else is needed, and
 * without.
 */
final class Jackson2 implements Mapper {

  static final Mapper JSON = of(JsonMapper.builder());
  static final Mapper PLAIN = new Jackson2(JsonMapper.builder().build());
  static final Mapper YAML = of(YAMLMapper.builder());
  static final Mapper YAML_WITH_FEW_QUOTES =
      of(YAMLMapper.builder().enable(YAMLGenerator.Feature.MINIMIZE_QUOTES));

  private final ObjectMapper mapper;

  private Jackson2(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  /** Optional, and documents that end where they should, are there without asking in Jackson 3. */
  private static Mapper of(MapperBuilder<?, ?> builder) {
    return new Jackson2(
        builder
            .addModule(new Jackson2CopModule())
            .addModule(new Jdk8Module())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build());
  }

  private interface Reading<T> {
    T read() throws IOException;
  }

  private static <T> T answer(Reading<T> reading) {
    try {
      return reading.read();
    } catch (JsonMappingException e) {
      List<String> path =
          e.getPath().stream().map(JsonMappingException.Reference::getFieldName).toList();
      throw new Refused(e, true, e.getOriginalMessage(), path);
    } catch (JsonProcessingException e) {
      throw new Refused(e, false, e.getOriginalMessage(), List.of());
    } catch (IOException e) { // bytes that are no UTF-8
      throw new Refused(e, false, String.valueOf(e.getMessage()), List.of());
    }
  }

  @Override
  public <T> T read(byte[] document, Class<T> type) {
    return answer(() -> mapper.readValue(document, type));
  }

  @Override
  public <T> T read(String document, Class<T> type) {
    return answer(() -> mapper.readValue(document, type));
  }

  @Override
  public <T> List<T> readList(String document, Class<T> type) {
    return answer(() -> mapper.readerForListOf(type).readValue(document));
  }

  @Override
  public <T> T throughTree(T value, Class<T> type) {
    return answer(() -> mapper.treeToValue(mapper.valueToTree(value), type));
  }

  @Override
  public <T> T readWithBytes(T value, Class<T> type) {
    ObjectNode tree = mapper.valueToTree(value);
    return answer(() -> mapper.treeToValue(tree.put("own", new byte[] {1}), type));
  }

  @Override
  public String write(Object value) {
    return answer(() -> mapper.writeValueAsString(value));
  }

  @Override
  public String write(Object value, Locale locale) {
    return answer(() -> mapper.writer().with(locale).writeValueAsString(value));
  }

  @Override
  public <T> T update(T value, String document) {
    return answer(() -> mapper.readerForUpdating(value).readValue(document));
  }

  @Override
  public String writePretty(Object value) {
    return answer(() -> mapper.writerWithDefaultPrettyPrinter().writeValueAsString(value));
  }

  @Override
  public byte[] writeBytes(Object value) {
    return answer(() -> mapper.writeValueAsBytes(value));
  }
}
