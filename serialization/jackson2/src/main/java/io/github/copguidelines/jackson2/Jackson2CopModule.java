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
 * Makes the types of the model known to a Jackson 2 mapper: {@code
 * JsonMapper.builder().addModule(new Jackson2CopModule()).build()}, or {@code
 * mapper.findAndRegisterModules()}.
 *
 * <p>Objects, bytes and errors are those of the module for Jackson 3: members that are not known
 * are kept, codes, dates and pointers are keys of maps as well, and what {@code CopJson} reports as
 * an error is a {@link Jackson2FindingException}. Use {@code CopJson}, which works next to Jackson
 * 2, where documents come from people.
 *
 * <p>Messages of findings are in the language of the mapper: {@code
 * mapper.writer().with(Locale.FRENCH)} writes French, and a mapper for which no locale is set has
 * that of the Java virtual machine. A service that answers each request in another language gives
 * the module a supplier, see {@link #withLocale}.
 *
 * <p>In YAML, values of the model are read as YAML 1.2 has them, though Jackson 2 reads YAML 1.1:
 * {@code NO}, {@code yes}, {@code 010}, {@code 1_000} and {@code 1:30} are text, and aliases are
 * errors. Nothing has to be configured for it, neither for reading nor for writing; with {@code
 * MINIMIZE_QUOTES}, texts that a reader might take for something else stay in quotes. Three things
 * are beyond it. What a mapper has read into a tree or into a buffer (as it does for types with
 * subtypes) was read as YAML 1.1. U+0085, U+2028 and U+2029 end lines in YAML 1.1: members named
 * with these do not come back. And texts with the last two are written with escapes that some
 * readers of YAML 1.2 do not know, ours among them.
 *
 * <p>Works with Jackson 2.18 and later; from 2.20 on, bytes are those of Jackson 3 also where a
 * long text has characters beyond the first plane, which before may be escaped. Immutable and
 * thread-safe.
 */
@NotSerialized
public final class Jackson2CopModule extends Module {

  private final @Nullable Supplier<Locale> locale;

  /** Makes the module; messages are in the language of the mapper. */
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
   * @param language called for each value that is written, by the thread that writes
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
