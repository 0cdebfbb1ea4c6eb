package io.github.copguidelines.serialization;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.copguidelines.serialization.binding.Bindings;
import io.github.copguidelines.serialization.binding.ModelDeserializer;
import io.github.copguidelines.serialization.binding.ModelSerializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.ser.Serializers;

/**
 * Makes the types of the model known to a Jackson 3 mapper: {@code
 * JsonMapper.builder().addModule(new CopModule()).build()}.
 *
 * <p>What is read and written is the same as with {@link CopJson}, members that are not known are
 * kept. It covers the types of the model as values, not as keys of maps. A mapper has no place for
 * findings: where {@code CopJson} reports an error, the mapper throws a {@code DatabindException}
 * that names the rule and the place, also for a document of an older version. Use {@code CopJson}
 * where documents come from people.
 */
public final class CopModule extends JacksonModule {

  /** Makes the module. */
  public CopModule() {}

  @Override
  public String getModuleName() {
    return "cop";
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public void setupModule(SetupContext context) {
    context.addDeserializers(new ModelDeserializers());
    context.addSerializers(new ModelSerializers());
  }

  private static final class ModelDeserializers extends Deserializers.Base {

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
      return Bindings.isBound(type);
    }

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
      return find(type.getRawClass());
    }

    @Override
    public @Nullable ValueDeserializer<?> findEnumDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
      return find(type.getRawClass());
    }

    private static @Nullable ValueDeserializer<?> find(Class<?> type) {
      return Bindings.isBound(type) ? new ModelDeserializer(Bindings.of(type)) : null;
    }
  }

  private static final class ModelSerializers extends Serializers.Base {

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
        SerializationConfig config,
        JavaType type,
        BeanDescription.Supplier description,
        JsonFormat.@Nullable Value format) {
      return find(type.getRawClass());
    }

    @Override
    public @Nullable ValueSerializer<?> findEnumSerializer(
        SerializationConfig config,
        JavaType type,
        BeanDescription.Supplier description,
        JsonFormat.@Nullable Value format) {
      return find(type.getRawClass());
    }

    private static @Nullable ValueSerializer<?> find(Class<?> type) {
      return Bindings.boundType(type).isPresent() ? new ModelSerializer() : null;
    }
  }
}
