package io.github.copguidelines.serialization.binding.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.copguidelines.catalogue.Recommendation;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.text.Period;
import io.github.copguidelines.text.Timestamp;
import io.github.copguidelines.vocabulary.Audience;
import io.github.copguidelines.vocabulary.Risk;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BindingsTest {

  static Stream<Class<?>> bound() {
    return Stream.of(
        PracticeRecord.class,
        Recommendation.class,
        Audience.class,
        Risk.class,
        LocalizedText.class,
        PartialDate.class,
        Period.class,
        Timestamp.class);
  }

  @ParameterizedTest
  @MethodSource("bound")
  void typesOfTheModelStandOnTheWire(Class<?> type) {
    assertEquals(true, Bindings.isBound(type));
    assertEquals(Optional.of(type), Bindings.boundType(type));
    assertSame(Bindings.of(type), Bindings.of(type));
  }

  @ParameterizedTest
  @ValueSource(classes = {String.class, List.class, Object.class, Thread.class})
  void otherTypesAreForAMapperToKnow(Class<?> type) {
    assertEquals(false, Bindings.isBound(type));
    assertEquals(Optional.empty(), Bindings.boundType(type));
  }

  @Test
  void anImplementationIsOfTheTypeThatItImplements() {
    Class<?> implementation = PracticeRecord.builder().id("a").build().getClass();
    assertEquals(false, Bindings.isBound(implementation));
    assertEquals(Optional.of(PracticeRecord.class), Bindings.boundType(implementation));
  }

  @Test
  void aTypeBeyondTheModelHasNoBinding() {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> Bindings.of(Thread.class));
    assertEquals("java.lang.Thread does not belong to the model.", refused.getMessage());
  }
}
