package io.github.copguidelines.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.copguidelines.practice.PracticeRecord;
import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AssemblyTest {

  private static Assembly assembly(Class<?> type) {
    MethodHandle newBuilder = Handles.generic(Handles.method(type, "builder"));
    Class<?> builder = Handles.method(type, "builder").getReturnType();
    return new Assembly(
        newBuilder,
        ModelType.of(type).properties(),
        Handles.generic(Handles.method(builder, "build")));
  }

  /** Asks as often as it takes until there is one. */
  private static MethodHandle handle(Class<?> type) {
    Assembly assembly = assembly(type);
    @Nullable Object[] values = values(type, 0);
    for (int i = 0; i < Assembly.MANY; i++) {
      assertNull(assembly.handle(values));
    }
    MethodHandle handle = assembly.handle(values);
    assertNotNull(handle);
    assertSame(handle, assembly.handle(values));
    for (Property property : ModelType.of(type).properties()) {
      @Nullable Object[] some = values(type, 0);
      some[ModelType.of(type).properties().indexOf(property)] = null;
      boolean needed = property.cardinality() == Property.Cardinality.ONE;
      assertEquals(needed, assembly.handle(some) == null, property.name());
    }
    return handle;
  }

  private static @Nullable Object[] values(Class<?> type, int variant) {
    return ModelType.of(type).properties().stream()
        .map(property -> Samples.value(property, variant))
        .toArray();
  }

  static Stream<Class<?>> modelTypes() {
    return Samples.modelTypes();
  }

  @ParameterizedTest
  @MethodSource("modelTypes")
  void objectIsBuiltFromItsValuesOnceThereAreMany(Class<?> type) throws Throwable {
    MethodHandle handle = handle(type);
    for (int variant = 0; variant < 2; variant++) {
      List<Property> properties = ModelType.of(type).properties();
      Object built = handle.invokeWithArguments((Object) values(type, variant));

      for (Property property : properties) {
        assertEquals(
            property.get(Samples.filled(type, variant)), property.get(built), property.name());
      }
    }
  }

  @Test
  void valueThatIsAbsentIsNotSet() throws Throwable {
    List<Property> properties = ModelType.of(PracticeRecord.class).properties();
    @Nullable Object[] values = new @Nullable Object[properties.size()];
    MethodHandle handle = handle(PracticeRecord.class);

    values[properties.indexOf(ModelType.of(PracticeRecord.class).property("id").orElseThrow())] =
        "example";
    assertEquals(
        PracticeRecord.builder().id("example").build(),
        handle.invokeWithArguments((Object) values));
  }
}
