package io.github.copguidelines.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.document.DocumentHead;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.vocabulary.Risk;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ModelTypeTest {

  static Stream<Class<?>> modelTypes() {
    return Samples.modelTypes();
  }

  @Test
  void everyPackageWithModelTypesIsSeen() {
    Set<String> packages =
        modelTypes()
            .map(type -> type.getPackageName().replaceFirst(".*\\.", ""))
            .collect(Collectors.toCollection(TreeSet::new));

    assertTrue(packages.containsAll(Set.of("catalogue", "lifecycle", "practice")), "" + packages);
  }

  @ParameterizedTest
  @MethodSource("modelTypes")
  void everyAccessorIsAPropertyAndEveryPropertyAnAccessor(Class<?> type) throws Exception {
    Set<String> accessors =
        Arrays.stream(type.getMethods())
            .filter(method -> method.getParameterCount() == 0)
            .map(Method::getName)
            .collect(Collectors.toSet());
    Set<String> whatABuilderTakes =
        Arrays.stream(type.getMethod("builder").getReturnType().getMethods())
            .filter(method -> method.getParameterCount() == 1)
            .map(Method::getName)
            .filter(accessors::contains)
            .collect(Collectors.toCollection(TreeSet::new));
    List<String> properties =
        ModelType.of(type).properties().stream()
            .map(property -> property.accessor().getName())
            .toList();

    assertTrue(whatABuilderTakes.remove("extensions"));
    assertEquals(whatABuilderTakes, new TreeSet<>(properties));
    assertEquals(whatABuilderTakes.size(), properties.size());
    for (Method method : type.getMethods()) {
      if (Modifier.isAbstract(method.getModifiers())) {
        assertTrue(properties.contains(method.getName()), method.getName());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("modelTypes")
  void buildGivesBackEveryValue(Class<?> type) {
    Object filled = Samples.filled(type, 1);

    for (Property property : ModelType.of(type).properties()) {
      Object value = Samples.value(property, 1);
      Object expected =
          property.cardinality() == Property.Cardinality.OPTIONAL ? Optional.of(value) : value;
      assertEquals(expected, property.get(filled), property.name());
    }
    assertEquals(Members.of("further", 1), ((Extensible) filled).extensions());
  }

  @ParameterizedTest
  @MethodSource("modelTypes")
  void whatIsAbsentIsEmptyAndNeverNull(Class<?> type) {
    Object bare = Samples.bare(type);

    for (Property property : ModelType.of(type).properties()) {
      Object value = property.get(bare);
      switch (property.cardinality()) {
        case ONE -> assertEquals(Samples.value(property, 0), value, property.name());
        case DEFAULT -> assertEquals(LocalizedText.empty(), value, property.name());
        case OPTIONAL -> assertEquals(Optional.empty(), value, property.name());
        case LIST -> assertEquals(List.of(), value, property.name());
      }
    }
    assertTrue(((Extensible) bare).extensions().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("modelTypes")
  void builderThatStartsFromAnObjectBuildsItsEqual(Class<?> type) throws Exception {
    for (Object object : List.of(Samples.filled(type, 0), Samples.bare(type))) {
      Object builder = type.getMethod("builder").invoke(null);
      builder.getClass().getMethod("from", type).invoke(builder, object);
      Object copy = builder.getClass().getMethod("build").invoke(builder);

      assertEquals(object, copy);
      assertEquals(object.hashCode(), copy.hashCode());
    }
  }

  @ParameterizedTest
  @MethodSource("modelTypes")
  void objectsAreEqualByEveryPropertyAndByWhatLiesBeyondTheModel(Class<?> type) {
    Object object = Samples.filled(type, 0);

    assertEquals(object, Samples.filled(type, 0));
    assertEquals(object.hashCode(), Samples.filled(type, 0).hashCode());
    ModelType<?> model = ModelType.of(type);
    for (int changed = 0; changed < model.properties().size(); changed++) {
      Object other = model.build(values(model, changed), Members.of("further", 0));
      assertNotEquals(object, other, model.properties().get(changed).name());
    }
    assertNotEquals(object, model.build(values(model, -1), Members.of("further", 1)));
  }

  private static @Nullable Object[] values(ModelType<?> model, int changed) {
    @Nullable Object[] values = new @Nullable Object[model.properties().size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = Samples.value(model.properties().get(i), i == changed ? 1 : 0);
    }
    return values;
  }

  /** From some number on they are built another way, by one handle for the whole type. */
  @ParameterizedTest
  @MethodSource("modelTypes")
  void oneOfManyObjectsIsBuiltAsTheFirst(Class<?> type) {
    ModelType<?> model = ModelType.of(type);
    @Nullable Object[] all = values(model, -1);
    Object full = model.build(all, Members.none());
    Object bare = Samples.bare(type);
    for (int i = 0; i < Assembly.MANY; i++) {
      assertEquals(full, model.build(all, Members.none()));
    }

    assertEquals(bare, Samples.bare(type));
    for (int changed = -1; changed < model.properties().size(); changed++) {
      Object other = model.build(values(model, changed), Members.none());
      for (int i = 0; i < model.properties().size(); i++) {
        Property property = model.properties().get(i);
        assertEquals(property.get(Samples.filled(type, i == changed ? 1 : 0)), property.get(other));
      }
    }
    objectWithoutWhatItMustHaveIsNotBuilt(type);
  }

  @ParameterizedTest
  @MethodSource("modelTypes")
  void objectWithoutWhatItMustHaveIsNotBuilt(Class<?> type) {
    ModelType<?> model = ModelType.of(type);
    for (int i = 0; i < model.properties().size(); i++) {
      if (model.properties().get(i).cardinality() == Property.Cardinality.ONE) {
        @Nullable Object[] values = values(model, -1);
        values[i] = null;
        IllegalStateException e =
            assertThrows(IllegalStateException.class, () -> model.build(values, Members.none()));
        String accessor = model.properties().get(i).accessor().getName();
        assertTrue(String.valueOf(e.getMessage()).contains(accessor), e.getMessage());
      }
    }
  }

  @Test
  void propertyIsFoundByItsNameOnTheWire() {
    ModelType<PracticeRecord> model = ModelType.of(PracticeRecord.class);
    Property implementations = model.property("implements").orElseThrow();

    assertEquals("implements", implementations.toString());
    assertEquals(Optional.empty(), model.property("implementations"));
    assertEquals(Optional.empty(), model.property("extensions"));
  }

  @Test
  void propertyTellsTypeAndConstraintsOfItsElements() {
    ModelType<PracticeRecord> model = ModelType.of(PracticeRecord.class);
    Property title = model.property("title").orElseThrow();
    Property risks = model.property("risks").orElseThrow();
    Property id = model.property("id").orElseThrow();

    assertEquals(Property.Cardinality.OPTIONAL, title.cardinality());
    assertEquals(LocalizedText.class, title.type());
    TextLength length = title.annotatedType().getAnnotation(TextLength.class);
    assertTrue(length != null && length.max() == 150);
    assertEquals(Property.Cardinality.LIST, risks.cardinality());
    assertEquals(Risk.class, risks.type());
    assertEquals(Property.Cardinality.ONE, id.cardinality());
    assertEquals(String.class, id.type());
  }

  @Test
  void typeIsDescribedOnce() {
    assertSame(ModelType.of(PracticeRecord.class), ModelType.of(PracticeRecord.class));
    assertEquals(PracticeRecord.class, ModelType.of(PracticeRecord.class).javaType());
  }

  @Test
  void otherTypesAreRefused() {
    for (Class<?> type : List.of(String.class, DocumentHead.class, Extensible.class)) {
      assertThrows(IllegalArgumentException.class, () -> ModelType.of(type));
    }
  }
}
