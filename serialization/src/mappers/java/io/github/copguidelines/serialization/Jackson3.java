package io.github.copguidelines.serialization;

import java.util.List;
import java.util.Locale;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLReadFeature;

/** Mappers of Jackson 3, with {@link CopModule} and without. */
public final class Jackson3 implements Mapper {

  /** Reads and writes JSON. */
  public static final Mapper JSON =
      new Jackson3(JsonMapper.builder().addModule(new CopModule()).build());

  /** Reads and writes JSON without the module. */
  public static final Mapper PLAIN = new Jackson3(JsonMapper.builder().build());

  /**
   * Reads and writes YAML, as a mapper does to which nothing is told; but in one piece, since
   * pieces that end within a character overrun.
   */
  public static final Mapper YAML =
      new Jackson3(
          YAMLMapper.builder(
                  YAMLFactory.builder()
                      .loadSettings(
                          LoadSettings.builder()
                              .setBufferSize(8 << 20)
                              .setAllowDuplicateKeys(true)
                              .build())
                      .enable(YAMLReadFeature.EMPTY_STRING_AS_NULL)
                      .build())
              .addModule(new CopModule())
              .build());

  private final ObjectMapper mapper;

  private Jackson3(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public <T> T read(byte[] document, Class<T> type) {
    try {
      return mapper.readValue(document, type);
    } catch (JacksonException e) {
      throw refused(e);
    }
  }

  @Override
  public <T> T read(String document, Class<T> type) {
    try {
      return mapper.readValue(document, type);
    } catch (JacksonException e) {
      throw refused(e);
    }
  }

  @Override
  public <T> List<T> readList(String document, Class<T> type) {
    try {
      return mapper.readerForListOf(type).readValue(document);
    } catch (JacksonException e) {
      throw refused(e);
    }
  }

  private static Refused refused(JacksonException e) {
    List<String> path =
        e.getPath().stream().map(JacksonException.Reference::getPropertyName).toList();
    return new Refused(e, e instanceof DatabindException, e.getOriginalMessage(), path);
  }

  @Override
  public <T> T throughTree(T value, Class<T> type) {
    return mapper.treeToValue(mapper.valueToTree(value), type);
  }

  @Override
  public <T> T readWithBytes(T value, Class<T> type) {
    try {
      ObjectNode tree = mapper.valueToTree(value);
      return mapper.treeToValue(tree.put("own", new byte[] {1}), type);
    } catch (JacksonException e) {
      throw refused(e);
    }
  }

  @Override
  public String write(Object value) {
    return mapper.writeValueAsString(value);
  }

  @Override
  public String write(Object value, Locale locale) {
    return mapper.writer().with(locale).writeValueAsString(value);
  }

  @Override
  public <T> T update(T value, String document) {
    try {
      return mapper.readerForUpdating(value).readValue(document);
    } catch (JacksonException e) {
      throw refused(e);
    }
  }

  @Override
  public String writePretty(Object value) {
    return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(value);
  }

  @Override
  public byte[] writeBytes(Object value) {
    return mapper.writeValueAsBytes(value);
  }
}
