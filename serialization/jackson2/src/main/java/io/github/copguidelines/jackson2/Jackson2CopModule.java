package io.github.copguidelines.jackson2;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.util.VersionUtil;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.ser.Serializers;
import io.github.copguidelines.model.NotSerialized;
import io.github.copguidelines.serialization.binding.internal.Bindings;
import io.github.copguidelines.serialization.binding.internal.LibraryVersion;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Registers the types of the model with a Jackson 2 mapper: {@code
 * JsonMapper.builder().addModule(new Jackson2CopModule()).build()}, or {@code
 * mapper.findAndRegisterModules()}.
 *
 * <p>Objects, bytes and errors are the same as with the module for Jackson 3. Unknown members are
 * kept; codes, dates and pointers can be keys of maps; an error of {@code CopJson} is a {@link
 * Jackson2FindingException}. For documents from people use {@code CopJson}, which also works next
 * to Jackson 2.
 *
 * <p>Messages of findings are in the language of the mapper: {@code
 * mapper.writer().with(Locale.FRENCH)} writes French, and a mapper without a locale uses the Java
 * virtual machine's. A service with a language for each request gives the module a supplier, see
 * {@link #withLocale}.
 *
 * <p>In YAML, the module reads values of the model by YAML 1.2, although Jackson 2 reads YAML 1.1:
 * {@code NO}, {@code yes}, {@code 010}, {@code 1_000} and {@code 1:30} are text, and aliases are
 * errors. This needs no configuration for reading or writing; with {@code MINIMIZE_QUOTES},
 * ambiguous texts stay in quotes. There are three limitations. A mapper reads YAML 1.1 into trees
 * and buffers, which it uses for types with subtypes. U+0085, U+2028 and U+2029 end lines in YAML
 * 1.1: members with these in their names are lost. Texts with the last two are written with escapes
 * that some YAML 1.2 readers, including ours, do not know.
 *
 * <p>Works with Jackson 2.18 and later; from 2.20 on, the bytes are also the same as with Jackson 3
 * for supplementary characters in long texts, which earlier versions may escape. Immutable and
 * thread-safe.
 */
@NotSerialized
public final class Jackson2CopModule extends Module {

  private final @Nullable Supplier<Locale> locale;

  /** Makes the module with messages in the language of the mapper. */
  public Jackson2CopModule() {
    this(null);
  }

  private Jackson2CopModule(@Nullable Supplier<Locale> locale) {
    this.locale = locale;
  }

  /**
   * Returns the module with messages in the language that a supplier returns, whatever the mapper's
   * locale; in Spring, {@code new Jackson2CopModule().withLocale(LocaleContextHolder::getLocale)}.
   *
   * @param language called for each value that is written, by the writing thread
   */
  public Jackson2CopModule withLocale(Supplier<Locale> language) {
    return new Jackson2CopModule(language);
  }

  @Override
  public String getModuleName() {
    return "cop";
  }

  @Override
  public Version version() {
    return VersionUtil.parseVersion(
        LibraryVersion.text(), "io.github.copguidelines", "cop-jackson2");
  }

  @Override
  public void setupModule(SetupContext context) {
    Jackson2ModelKeys keys = new Jackson2ModelKeys();
    context.addDeserializers(new ModelDeserializers());
    context.addSerializers(new ModelSerializers(locale));
    context.addKeyDeserializers(keys);
    context.addKeySerializers(keys);
  }

  private static final class ModelDeserializers extends Deserializers.Base {

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
      return Bindings.boundType(type).isPresent();
    }

    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription description) {
      return Bindings.boundType(type.getRawClass())
          .map(bound -> new Jackson2ModelDeserializer(type, Bindings.of(bound)))
          .orElse(null);
    }

    @Override
    public @Nullable JsonDeserializer<?> findEnumDeserializer(
        Class<?> type, DeserializationConfig config, BeanDescription description) {
      return findBeanDeserializer(config.constructType(type), config, description);
    }
  }

  private static final class ModelSerializers extends Serializers.Base {

    private final @Nullable Supplier<Locale> locale;

    ModelSerializers(@Nullable Supplier<Locale> locale) {
      this.locale = locale;
    }

    @Override
    public @Nullable JsonSerializer<?> findSerializer(
        SerializationConfig config, JavaType type, BeanDescription description) {
      return Bindings.boundType(type.getRawClass())
          .map(bound -> new Jackson2ModelSerializer(bound, locale))
          .orElse(null);
    }
  }
}
