package io.github.copguidelines.schemas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.finding.FieldNames;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.model.ModelType;
import io.github.copguidelines.model.Property;
import io.github.copguidelines.profile.DocumentType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What findings call the fields of all that people write, however deep they lie. */
class NamedFieldsTest {

  private static final List<String> LANGUAGES = List.of("ar", "en", "es", "fr", "ru", "zh");

  /** The catalogue is not written by offices, nor are reports: their fields are left unnamed. */
  private static final Set<DocumentType> NOT_WRITTEN =
      EnumSet.of(
          DocumentType.CATALOGUE, DocumentType.VALIDATION_REPORT, DocumentType.COVERAGE_REPORT);

  static Set<DocumentType> written() {
    return EnumSet.complementOf(EnumSet.copyOf(NOT_WRITTEN));
  }

  @ParameterizedTest
  @MethodSource("written")
  void everyFieldHasAFullNameInEveryLanguage(DocumentType type) {
    List<String> unnamed = new ArrayList<>();

    int fields = walk(type.modelType(), Pointer.root(), 1, unnamed);

    assertEquals(List.of(), unnamed);
    assertTrue(fields > 4, () -> "fields: " + fields);
  }

  /** Notes the places without a name for each of their fields; returns how many there are. */
  private static int walk(Class<?> type, Pointer place, int depth, List<String> unnamed) {
    int fields = 0;
    for (Property property : ModelType.of(type).properties()) {
      Pointer outer = place.child(property.name());
      Pointer one = property.cardinality() == Property.Cardinality.LIST ? outer.child(0) : outer;
      for (String language : LANGUAGES) {
        String name = FieldNames.path(one, Locale.forLanguageTag(language)).orElse("");
        if (name.isEmpty() || name.split(" › ", -1).length != depth) {
          unnamed.add(language + " " + one + ": " + name);
        }
      }
      fields++;
      if (ModelType.isModelType(property.type())) {
        fields += walk(property.type(), one, depth + 1, unnamed);
      }
    }
    return fields;
  }
}
