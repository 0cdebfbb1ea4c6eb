package io.github.copguidelines.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.hibernate.validator.spi.properties.ConstrainableExecutable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which methods a standard validator takes for properties, and by which names. */
class AccessorsTest {

  private static Optional<String> property(String method, Class<?> returned, Class<?>... taken) {
    return CopConstraints.accessors()
        .getProperty(
            new ConstrainableExecutable() {
              @Override
              public String getName() {
                return method;
              }

              @Override
              public Class<?> getReturnType() {
                return returned;
              }

              @Override
              public Class<?>[] getParameterTypes() {
                return taken;
              }
            });
  }

  @ParameterizedTest
  @CsvSource({
    "title, title",
    "getTitle, title",
    "isOpen, open",
    "getX, x",
    "get, get",
    "is, is",
    "getaway, getaway",
    "issued, issued",
    "target, target"
  })
  void aMethodIsThePropertyOfItsName(String method, String property) {
    assertEquals(Optional.of(property), property(method, String.class));
  }

  @ParameterizedTest
  @ValueSource(strings = {"hashCode", "toString", "getClass"})
  void whatEveryObjectHasIsNoProperty(String method) {
    assertEquals(Optional.empty(), property(method, String.class));
  }

  @Test
  void whatTakesArgumentsOrGivesNothingIsNoProperty() {
    assertEquals(Optional.empty(), property("title", String.class, int.class));
    assertEquals(Optional.empty(), property("close", void.class));
  }

  @Test
  void aPropertyMayStandUnderThreeNames() {
    assertEquals(
        List.of("title", "getTitle", "isTitle"),
        CopConstraints.accessors().getGetterMethodNameCandidates("title"));
  }
}
