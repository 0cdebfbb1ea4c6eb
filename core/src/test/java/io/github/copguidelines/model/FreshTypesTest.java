package io.github.copguidelines.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.copguidelines.catalogue.RiskEntry;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.document.DocumentHead;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.vocabulary.Risk;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Types that are described for the first time, as each is once in the life of a program. */
class FreshTypesTest {

  private final Class<?> entryType = OwnLoader.again(RiskEntry.class);

  private static String told(ModelType<?> model, int most) {
    return model.properties().stream()
        .limit(most)
        .map(
            property ->
                property.name()
                    + " "
                    + property.cardinality()
                    + " "
                    + property.type().getSimpleName())
        .collect(Collectors.joining(", "));
  }

  @Test
  void propertiesAreThoseOfTheAnnotationInItsOrder() {
    assertEquals(
        "code ONE Risk, category OPTIONAL String, status OPTIONAL String, note OPTIONAL String,"
            + " alternatives LIST String, label DEFAULT LocalizedText,"
            + " description DEFAULT LocalizedText",
        told(ModelType.of(entryType), 100));
  }

  @Test
  void propertiesOfTheInterfacesThatATypeExtendsAreItsOwn() {
    ModelType<?> model = ModelType.of(OwnLoader.again(PracticeRecord.class));

    assertEquals(
        "schemaVersion OPTIONAL String, id ONE String, version OPTIONAL Integer,"
            + " status OPTIONAL LifecycleState, title OPTIONAL LocalizedText",
        told(model, 5));
    Property implementations = model.property("implements").orElseThrow();
    assertEquals("implementations", implementations.accessor().getName());
    assertEquals(Property.Cardinality.LIST, implementations.cardinality());
    assertEquals("Implementation", implementations.type().getSimpleName());
    assertEquals(Optional.empty(), model.property("implementations"));
  }

  @Test
  void constraintsAreThoseOfTheElements() {
    ModelType<?> model = ModelType.of(entryType);

    assertEquals(60, longest(model, "category"));
    assertEquals(200, longest(model, "alternatives"));
    assertEquals(5000, longest(model, "label"));
  }

  private static int longest(ModelType<?> model, String name) {
    TextLength length =
        model.property(name).orElseThrow().annotatedType().getAnnotation(TextLength.class);
    return length == null ? -1 : length.max();
  }

  @Test
  void objectIsBuiltAndReadWithWhatLiesBeyondTheModel() {
    LocalizedText label = LocalizedText.of("en", "Grooming");
    @Nullable Object[] values = {Risk.GROOMING, "contact", null, null, List.of("x"), label, null};
    Members beyond = Members.of("further", 1);
    ModelType<?> model = ModelType.of(entryType);
    Object entry = model.build(values, beyond);

    assertEquals(
        List.<Object>of(
            Risk.GROOMING,
            Optional.of("contact"),
            Optional.empty(),
            Optional.empty(),
            List.of("x"),
            label,
            LocalizedText.empty()),
        model.properties().stream().map(property -> property.get(entry)).toList());
    assertEquals(beyond, ((Extensible) entry).extensions());
    assertEquals(entry, model.build(values, beyond));
    assertNotEquals(entry, model.build(values, Members.none()));
  }

  @Test
  void objectWithoutWhatItMustHaveIsNotBuilt() {
    ModelType<?> model = ModelType.of(entryType);

    assertThrows(
        IllegalStateException.class, () -> model.build(new @Nullable Object[7], Members.none()));
  }

  @Test
  void typesOfTwoLoadersAreTwoTypes() {
    assertNotSame(ModelType.of(RiskEntry.class), ModelType.of(entryType));
    assertSame(entryType, ModelType.of(entryType).javaType());
  }

  @Test
  void typeWithoutABuilderIsRefused() {
    for (Class<?> type : List.of(String.class, DocumentHead.class, Extensible.class)) {
      IllegalArgumentException e =
          assertThrows(IllegalArgumentException.class, () -> ModelType.of(type));
      assertEquals(type.getName() + " is not a type of the model.", e.getMessage());
    }
  }
}
