package io.github.copguidelines.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.model.ModelType;
import io.github.copguidelines.model.Property;
import java.util.List;
import org.junit.jupiter.api.Test;

class PracticeRecordTest {

  @Test
  void needsNothingButAnIdentifier() {
    List<String> required =
        ModelType.of(PracticeRecord.class).properties().stream()
            .filter(property -> property.cardinality() == Property.Cardinality.ONE)
            .map(Property::name)
            .toList();

    assertEquals(List.of("id"), required);
    assertEquals("rw-policy", PracticeRecord.builder().id("rw-policy").build().id());
  }
}
