package io.github.copguidelines.jackson2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonFilter;
import io.github.copguidelines.model.ModelType;
import io.github.copguidelines.model.NotSerialized;
import io.github.copguidelines.serialization.Jackson3;
import io.github.copguidelines.serialization.Mapper;
import io.github.copguidelines.serialization.RandomModel;
import io.github.copguidelines.serialization.Refused;
import io.github.copguidelines.serialization.binding.internal.Bindings;
import io.github.copguidelines.vocabulary.Code;
import io.github.copguidelines.vocabulary.OpenCode;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every public type of every artifact is bound by the modules of both Jacksons, or refused. */
class PublicTypesTest {

  private static final List<Mapper> MAPPERS = List.of(Jackson3.JSON, Jackson2.JSON);

  private static final List<Mapper> PLAIN_MAPPERS = List.of(Jackson3.PLAIN, Jackson2.PLAIN);

  private static final List<Mapper> ALL_MAPPERS =
      List.of(Jackson3.JSON, Jackson2.JSON, Jackson3.PLAIN, Jackson2.PLAIN);

  private static final Set<Class<?>> PLAIN =
      Set.of(String.class, Object.class, boolean.class, int.class, long.class, Integer.class);

  private static final Set<Class<?>> HOLDERS =
      Set.of(Optional.class, List.class, Set.class, Map.class);

  private static final Properties DECISIONS = decisions();

  private static Properties decisions() {
    Properties decisions = new Properties();
    try (InputStream in = PublicTypesTest.class.getResourceAsStream("public-types.properties")) {
      decisions.load(in);
      return decisions;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final List<Class<?>> TYPES = types();

  static List<Class<?>> types() {
    try {
      return PublicTypes.all().types();
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void theTypesAreThoseOfAllArtifacts() throws IOException, URISyntaxException {
    assertEquals(
        Set.of(
            "analysis",
            "core",
            "documents",
            "jackson2",
            "profiles",
            "safeguarding",
            "schemas",
            "serialization",
            "spreadsheets",
            "validation"),
        Set.copyOf(
            PublicTypes.all().modules().stream()
                .map(name -> name.substring("io.github.copguidelines.".length()))
                .toList()));
  }

  @Test
  void aDecisionIsAboutAPublicTypeThatNoRuleDecides() {
    Set<String> undecided = new TreeSet<>();
    types().stream()
        .filter(type -> byRule(type).isEmpty())
        .map(Class::getName)
        .forEach(undecided::add);
    assertEquals(undecided, new TreeSet<>(DECISIONS.stringPropertyNames()));
  }

  @ParameterizedTest
  @MethodSource("types")
  void aPublicTypeIsBoundOrRefused(Class<?> type) {
    String decision = byRule(type).orElseGet(() -> DECISIONS.getProperty(type.getName(), "none"));
    for (Mapper mapper : MAPPERS) {
      switch (decision) {
        case "model" -> assertRoundTrip(mapper, ofModel(type), type);
        case "code", "option" -> {
          for (Object constant : type.getEnumConstants()) {
            assertRoundTrip(mapper, constant, type);
          }
        }
        case "open code" -> {
          OpenCode code = type.asSubclass(OpenCode.class).cast(Jackson3.JSON.read("\"new\"", type));
          assertEquals("\"new\"", mapper.write(code));
          assertRoundTrip(mapper, code, type);
        }
        case "bound" -> assertRoundTrip(mapper, PublicValues.of(type), type);
        case "written" -> {
          String written = mapper.write(PublicValues.of(type));
          assertFalse(List.of("{}", "[]", "null").contains(written), written);
          assertThrows(Refused.class, () -> mapper.read("{}", type));
        }
        case "holds-refused" ->
            assertThrows(Exception.class, () -> mapper.write(PublicValues.of(type)));
        case "refused" -> assertNotRead(mapper, type);
        case "interface" -> assertThrows(Refused.class, () -> mapper.read("\"a\"", type));
        case "record", "not a value" -> {}
        default -> throw new AssertionError(type + " is neither bound nor refused. Decide on it.");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void aMapperWithoutTheModuleWritesTheSameOrRefuses(Class<?> type) {
    switch (byRule(type).orElseGet(() -> DECISIONS.getProperty(type.getName(), "none"))) {
      case "model" -> assertPlain(ofModel(type), type);
      case "code" -> assertPlain(type.getEnumConstants()[0], type);
      case "bound", "written" -> assertPlain(PublicValues.of(type), type);
      case "holds-refused" -> assertRefused(PublicValues.of(type));
      case "refused" -> {
        for (Mapper mapper : PLAIN_MAPPERS) {
          assertNotRead(mapper, type);
        }
      }
      default -> {}
    }
  }

  @Test
  void anEntryPointIsRefusedByEveryMapper() {
    PublicValues.entryPoints().forEach(PublicTypesTest::assertRefused);
  }

  /** A mapper can make what everybody can by a constructor; nothing of a document is in it. */
  private static void assertNotRead(Mapper mapper, Class<?> type) {
    boolean isMadeOfNothing =
        Arrays.stream(type.getConstructors()).anyMatch(one -> one.getParameterCount() == 0);
    if (isMadeOfNothing) {
      assertRefused(newObject(type));
    } else {
      assertThrows(Refused.class, () -> mapper.read("{\"a\":1}", type));
    }
  }

  private static Object newObject(Class<?> type) {
    try {
      return type.getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(type.getName(), e);
    }
  }

  private static void assertRefused(Object value) {
    for (Mapper mapper : ALL_MAPPERS) {
      Exception e = assertThrows(Exception.class, () -> mapper.write(value), value::toString);
      assertTrue(String.valueOf(e.getMessage()).contains(NotSerialized.REASON), e::toString);
    }
  }

  /**
   * A mapper that nobody told of the library writes the same, in English, and reads all or nothing.
   */
  private static void assertPlain(Object value, Class<?> type) {
    String written = Jackson3.JSON.write(value, Locale.ENGLISH);
    for (Mapper mapper : PLAIN_MAPPERS) {
      assertEquals(written, mapper.write(value));
      try {
        assertEquals(written, mapper.write(mapper.read(written, type)));
      } catch (Refused e) {
        // said, and nothing is lost
      }
    }
  }

  /** Of the version that mappers read. */
  private static Object ofModel(Class<?> type) {
    String written = Jackson3.JSON.write(new RandomModel(new Random(1)).object(type));
    return Jackson3.JSON.read(
        written.replaceAll("\"schemaVersion\":\"(\\\\.|[^\"\\\\])*\"", "\"schemaVersion\":\"1.0\""),
        type);
  }

  private static void assertRoundTrip(Mapper mapper, Object value, Class<?> type) {
    String written = mapper.write(value);
    assertFalse(List.of("{}", "null").contains(written), written);
    Object read = mapper.read(written, type);
    assertEquals(written, mapper.write(read));
    assertEquals(Jackson3.JSON.write(value, Locale.ENGLISH), mapper.write(read, Locale.ENGLISH));
  }

  /** What follows from how a type is made. */
  private static Optional<String> byRule(Class<?> type) {
    if (DECISIONS.containsKey(type.getName())) {
      return Optional.empty();
    }
    if (isRefused(type)) {
      return Optional.of("refused");
    }
    if (ModelType.isModelType(type)) {
      return Optional.of("model");
    }
    if (type.isEnum()) {
      return Optional.of(Code.class.isAssignableFrom(type) ? "code" : "option");
    }
    if (OpenCode.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers())) {
      return Optional.of("open code");
    }
    if (type.isRecord()) {
      return Arrays.stream(type.getRecordComponents()).allMatch(PublicTypesTest::isOfValue)
          ? Optional.of("record")
          : Optional.empty();
    }
    if (type.isAnnotation()
        || Throwable.class.isAssignableFrom(type)
        || type.getSimpleName().endsWith("Builder")
        || hasNoObjects(type)) {
      return Optional.of("not a value");
    }
    return Modifier.isAbstract(type.getModifiers())
            && (type.getMethods().length == 0 || isOfModel(type))
        ? Optional.of("interface")
        : Optional.empty();
  }

  private static boolean isRefused(Class<?> type) {
    return type.isAnnotationPresent(NotSerialized.class)
        || type.isAnnotationPresent(JsonFilter.class)
        || (type.getSuperclass() != null && isRefused(type.getSuperclass()))
        || Arrays.stream(type.getInterfaces()).anyMatch(PublicTypesTest::isRefused);
  }

  /** A part that types of the model have in common, or codes. */
  private static boolean isOfModel(Class<?> type) {
    return type.isAssignableFrom(OpenCode.class)
        || TYPES.stream().filter(ModelType::isModelType).anyMatch(type::isAssignableFrom);
  }

  /** A class of static methods, or a door to the library that has no state to show. */
  private static boolean hasNoObjects(Class<?> type) {
    return !type.isInterface()
        && type.getConstructors().length == 0
        && Arrays.stream(type.getDeclaredMethods())
            .filter(method -> Modifier.isPublic(method.getModifiers()))
            .allMatch(PublicTypesTest::isStatic);
  }

  private static boolean isStatic(Method method) {
    return Modifier.isStatic(method.getModifiers());
  }

  private static boolean isOfValue(RecordComponent component) {
    return isValue(component.getGenericType());
  }

  private static boolean isValue(Type type) {
    if (type instanceof ParameterizedType parameterized) {
      return HOLDERS.contains(parameterized.getRawType())
          && Arrays.stream(parameterized.getActualTypeArguments())
              .allMatch(PublicTypesTest::isValue);
    }
    return type instanceof Class<?> plain
        && (PLAIN.contains(plain)
            || Bindings.isBound(plain)
            || plain.isEnum()
            || "bound".equals(DECISIONS.getProperty(plain.getName()))
            || (plain.isRecord()
                && Arrays.stream(plain.getRecordComponents())
                    .allMatch(PublicTypesTest::isOfValue)));
  }
}
