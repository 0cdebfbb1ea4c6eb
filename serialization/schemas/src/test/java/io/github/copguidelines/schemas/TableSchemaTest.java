package io.github.copguidelines.schemas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.serialization.CopJson;
import io.github.copguidelines.serialization.CopYaml;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class TableSchemaTest {

  private static final JsonNode DRAFT = document(CopSchemas.forType(PracticeRecord.class));

  private static final ObjectNode FIELDS = fields(DRAFT);

  private static JsonNode document(CopSchema schema) {
    return JsonMapper.shared().readTree(schema.text(SchemaFormat.TABLE_SCHEMA));
  }

  /** Returns the fields by their names. */
  private static ObjectNode fields(JsonNode document) {
    ObjectNode fields = JsonNodeFactory.instance.objectNode();
    document
        .required("fields")
        .forEach(field -> fields.set(field.required("name").stringValue(), field));
    return fields;
  }

  static Stream<CopSchema> schemas() {
    return CopSchemas.all().stream();
  }

  /**
   * By the profile of the specification, version 2.0, which its authors gave to the public domain;
   * it is here as they published it, without the blanks.
   */
  @ParameterizedTest
  @MethodSource("schemas")
  void everyTableSchemaIsValidByThePublishedProfile(CopSchema schema) throws IOException {
    try (InputStream profile =
        getClass().getResourceAsStream("frictionless/table-schema-2.0.json")) {
      assertEquals(
          List.of(),
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
              .getSchema(profile)
              .validate(document(schema)));
    }
  }

  @ParameterizedTest
  @MethodSource("io.github.copguidelines.schemas.ColumnsTest#practices")
  void aPracticeMeetsTheConstraintsOfItsCells(Path file) throws IOException {
    PracticeRecord record = CopYaml.strict().read(file, PracticeRecord.class).value();
    Columns columns = Columns.of(CopSchemas.forType(PracticeRecord.class));
    Row row = columns.flatten(CopJson.strict().write(record));
    row.cells()
        .forEach(
            (name, cell) -> {
              // Elements beyond the first one have the field of the first one.
              String first = name.replaceAll("(?<=/)[1-9][0-9]*(?=/)", "0");
              assertTrue(fits(FIELDS.required(first), cell), name + ": " + cell);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "id, Not an id",
    "version, 0",
    "title/en, abc",
    "countries, RW; XX",
    "leadOrganisation/country, rw",
    "leadOrganisation/website, example.org",
    "practiceLanguages, en; fr_FR",
    "created, 2026-11-25",
    "results/0/value, many",
    "media/0/showsChildren, yes"
  })
  void whatTheSchemaRefusesDoesNotFitItsCell(String name, String cell) {
    assertFalse(fits(FIELDS.required(name), cell));
  }

  /** As the specification has it; expressions of XML Schema match as a whole. */
  private static boolean fits(JsonNode field, String cell) {
    JsonNode constraints = field.path("constraints");
    boolean ofType =
        switch (field.required("type").stringValue()) {
          case "integer" -> cell.matches("[+-]?[0-9]+");
          case "number" -> cell.matches("[+-]?[0-9]+([.][0-9]+)?([eE][+-]?[0-9]+)?");
          case "boolean" ->
              Stream.of("trueValues", "falseValues")
                  .flatMap(key -> field.required(key).valueStream())
                  .anyMatch(value -> value.stringValue().equals(cell));
          default -> true;
        };
    int length = cell.codePointCount(0, cell.length());
    return ofType
        && (!constraints.has("enum")
            || constraints.required("enum").valueStream().anyMatch(v -> v.asString().equals(cell)))
        && (!constraints.has("pattern")
            || Pattern.matches(constraints.required("pattern").stringValue(), cell))
        && length >= constraints.path("minLength").asInt(0)
        && length <= constraints.path("maxLength").asInt(Integer.MAX_VALUE)
        && (!constraints.has("minimum")
            || new BigDecimal(cell).compareTo(constraints.required("minimum").decimalValue()) >= 0)
        && (!constraints.has("maximum")
            || new BigDecimal(cell).compareTo(constraints.required("maximum").decimalValue()) <= 0);
  }

  @Test
  void whatIsNeededInOneLanguageIsRequiredOfNone() {
    JsonNode title = FIELDS.required("title/en");
    assertFalse(title.path("constraints").path("required").asBoolean(false));
    assertTrue(title.path("x-cop-one-language-is-enough").asBoolean(false));
    assertEquals("always", title.required("x-cop-filling").stringValue());
    assertTrue(FIELDS.required("id").required("constraints").required("required").booleanValue());
  }

  @Test
  void listsAndNumbersAreMarked() {
    JsonNode countries = FIELDS.required("countries");
    assertEquals(
        JsonMapper.shared()
            .readTree("{\"delimiter\": \";\", \"escape\": \"\\\\\", \"uniqueItems\": true}"),
        countries.required("x-cop-list"));
    assertEquals(
        JsonMapper.shared().readTree("[\"results\", \"results/0/disaggregation\"]"),
        FIELDS.required("results/0/disaggregation/0/sex").required("x-cop-numbered-in"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "es", "fr", "ru", "zh"})
  void everyLanguageHasItsTextsAndWords(String language) {
    JsonNode document =
        document(
            CopSchemas.forType(PracticeRecord.class).withLocale(Locale.forLanguageTag(language)));
    ObjectNode fields = fields(document);
    assertTrue(fields.has("title/" + language));
    assertFalse(
        fields
            .required("keywords")
            .required("title")
            .equals(FIELDS.required("keywords").required("title")));
    JsonNode ours = document.required("x-cop-left-out");
    assertEquals(2, ours.size());
    for (int i = 0; i < ours.size(); i++) {
      JsonNode english = DRAFT.required("x-cop-left-out").required(i);
      assertEquals(english.required("reason"), ours.required(i).required("reason"));
      assertFalse(english.required("note").equals(ours.required(i).required("note")));
    }
  }

  @Test
  void aTableSchemaIsNamedByTypeAndStage() {
    CopSchema schema = CopSchemas.forType(PracticeRecord.class, Stage.ACCEPTANCE);
    assertEquals(
        "practice-record-acceptance.table-schema.json", schema.fileName(SchemaFormat.TABLE_SCHEMA));
    assertEquals(schema.id(), document(schema).required("x-cop-schema").stringValue());
  }
}
