package io.github.copguidelines.schemas;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.contribution.Contribution;
import io.github.copguidelines.finding.FieldNames;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.programme.Programme;
import io.github.copguidelines.strategy.NationalStrategy;
import io.github.copguidelines.submission.Submission;
import io.github.copguidelines.survey.SurveyResponse;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What findings call the fields of documents that offices write beside records. */
class NamedFieldsTest {

  private static final List<String> LANGUAGES = List.of("ar", "en", "es", "fr", "ru", "zh");

  static List<Class<? extends Extensible>> types() {
    return List.of(
        Contribution.class,
        SurveyResponse.class,
        NationalStrategy.class,
        Programme.class,
        Submission.class);
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyFieldAndThoseOfItsObjectsHaveNames(Class<? extends Extensible> type) {
    JsonNode schema =
        JsonMapper.shared().readTree(CopSchemas.forType(type, Stage.PUBLICATION).text());
    JsonNode fields = schema.required("properties");
    assertFalse(fields.isEmpty());
    for (String field : fields.propertyNames()) {
      Pointer outer = Pointer.root().child(field);
      isNamed(outer, false);
      boolean isList = fields.get(field).has("items");
      JsonNode one = isList ? fields.get(field).get("items") : fields.get(field);
      String name = one.path("$ref").asString("").replace("#/$defs/", "");
      JsonNode inner = schema.required("$defs").path(name).path("properties");
      for (String member : inner.propertyNames()) {
        isNamed((isList ? outer.child(0) : outer).child(member), true);
      }
    }
  }

  private static void isNamed(Pointer place, boolean isInner) {
    for (String language : LANGUAGES) {
      String name = FieldNames.path(place, Locale.forLanguageTag(language)).orElse("");
      assertTrue(isInner ? name.contains(" › ") : !name.isEmpty(), () -> language + " " + place);
    }
  }
}
