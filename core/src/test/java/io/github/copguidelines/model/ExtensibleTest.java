package io.github.copguidelines.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.copguidelines.practice.Implementation;
import io.github.copguidelines.practice.PracticeRecord;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExtensibleTest {

  private static final PracticeRecord RECORD = PracticeRecord.builder().id("example").build();

  static Stream<Class<?>> modelTypes() {
    return Samples.modelTypes();
  }

  @ParameterizedTest
  @MethodSource("modelTypes")
  <T> void extensionNamedLikeAPropertyIsRefused(Class<T> javaType) {
    ModelType<T> type = ModelType.of(javaType);
    for (Property property : type.properties()) {
      @Nullable Object[] values =
          type.properties().stream()
              .map(each -> held(each.get(Samples.filled(javaType, 1))))
              .toArray();
      Members extensions = Members.of("office", 1).with(property.name(), "a value");

      String message =
          assertThrows(IllegalArgumentException.class, () -> type.build(values, extensions))
              .getMessage();
      assertEquals(
          "%s is a property of %s and cannot be an extension. Set it by %s(...)."
              .formatted(property.name(), javaType.getSimpleName(), property.accessor().getName()),
          message);
    }
  }

  private static @Nullable Object held(Object value) {
    return value instanceof Optional<?> optional ? optional.orElse(null) : value;
  }

  @Test
  void everyWayOfBuildingRefusesIt() {
    Members title = Members.of("title", Map.of("en", "A title"));

    assertThrows(
        IllegalArgumentException.class,
        () -> PracticeRecord.builder().id("example").extensions(title).build());
    assertThrows(
        IllegalArgumentException.class, () -> RECORD.toBuilder().extensions(title).build());
    Extensible other = Implementation.of("POL-LEG-01").toBuilder().extensions(title).build();
    assertThrows(
        IllegalArgumentException.class,
        () -> PracticeRecord.builder().id("example").from(other).build());
  }

  @Test
  void extensionNamedLikeAPropertyOfAnotherTypeIsKept() {
    Members extensions = Members.of("recommendation", 1);

    assertEquals(extensions, RECORD.toBuilder().extensions(extensions).build().extensions());
  }
}
