package io.github.copguidelines.serialization;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.copguidelines.model.NotSerialized;
import io.github.copguidelines.serialization.binding.internal.Bindings;
import io.github.copguidelines.serialization.binding.internal.LibraryVersion;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.core.util.VersionUtil;
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
 * Registers the types of this library with a Jackson 3 mapper: {@code
 * JsonMapper.builder().addModule(new CopModule()).build()}, or {@code findAndAddModules()}.
 *
 * <p>It reads and writes the same as {@link CopJson}: unknown members are kept. Codes, dates and
 * pointers can be keys of maps. Findings and reports have the same members as in a JSON report.
 *
 * <p>A mapper cannot return findings: if {@code CopJson} would report an error, the mapper throws a
 * {@link FindingException}. For documents from people use {@code CopJson}.
 *
 * <p>Messages of findings are in the language of the mapper: {@code
 * mapper.writer().with(Locale.FRENCH)} writes French, and a mapper without a locale uses the Java
 * virtual machine's. A service with a language for each request gives the module a supplier, see
 * {@link #withLocale}. Immutable and thread-safe.
 */
@NotSerialized
public final class CopModule extends JacksonModule {

  private final @Nullable Supplier<Locale> locale;

  /** Makes the module with messages in the language of the mapper. */
  public CopModule() {
    this(null);
  }

  private CopModule(@Nullable Supplier<Locale> locale) {
    this.locale = locale;
  }

  /**
   * Returns the module with messages in the language that a supplier returns, whatever the mapper's
   * locale; in Spring, {@code new CopModule().withLocale(LocaleContextHolder::getLocale)}.
   *
   * @param language called for each value that is written, by the writing thread
   */
  public CopModule withLocale(Supplier<Locale> language) {
    return new CopModule(language);
  }

  @Override
  public String getModuleName() {
    return "cop";
  }

  @Override
  public Version version() {
    return VersionUtil.parseVersion(
        LibraryVersion.text(), "io.github.copguidelines", "cop-serialization");
  }

  @Override
  public void setupModule(SetupContext context) {
    ModelKeys keys = new ModelKeys();
    context
        .addDeserializers(new ModelDeserializers())
        .addSerializers(new ModelSerializers(locale))
        .addKeyDeserializers(keys)
        .addKeySerializers(keys);
  }

  private static final class ModelDeserializers extends Deserializers.Base {

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
      return Bindings.boundType(type).isPresent();
    }

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
      return Bindings.boundType(type.getRawClass())
          .map(bound -> new ModelDeserializer(type, Bindings.of(bound)))
          .orElse(null);
    }

    @Override
    public @Nullable ValueDeserializer<?> findEnumDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
      return findBeanDeserializer(type, config, description);
    }
  }

  private static final class ModelSerializers extends Serializers.Base {

    private final @Nullable Supplier<Locale> locale;

    ModelSerializers(@Nullable Supplier<Locale> locale) {
      this.locale = locale;
    }

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
        SerializationConfig config,
        JavaType type,
        BeanDescription.Supplier description,
        JsonFormat.@Nullable Value format) {
      return Bindings.boundType(type.getRawClass())
          .map(bound -> new ModelSerializer(bound, locale))
          .orElse(null);
    }

    @Override
    public @Nullable ValueSerializer<?> findEnumSerializer(
        SerializationConfig config,
        JavaType type,
        BeanDescription.Supplier description,
        JsonFormat.@Nullable Value format) {
      return findSerializer(config, type, description, format);
    }
  }
}
