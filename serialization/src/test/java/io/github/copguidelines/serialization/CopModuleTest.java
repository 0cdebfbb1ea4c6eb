package io.github.copguidelines.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.catalogue.Guideline;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.text.Period;
import io.github.copguidelines.text.Timestamp;
import io.github.copguidelines.vocabulary.Audience;
import io.github.copguidelines.vocabulary.Risk;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The types of the model in a user's own mapper. */
class CopModuleTest {

  private static final ObjectMapper JSON = JsonMapper.builder().addModule(new CopModule()).build();
  private static final ObjectMapper YAML = YAMLMapper.builder().addModule(new CopModule()).build();

  /** A user's own class. */
  record Filing(
      String desk,
      @Nullable PracticeRecord practice,
      LocalizedText heading,
      PartialDate received,
      Period covers,
      Timestamp stamped,
      Audience audience,
      Risk risk,
      List<Risk> others,
      Optional<Audience> second) {}

  static Stream<ObjectMapper> mappers() {
    return Stream.of(JSON, YAML);
  }

  private static Filing filing() {
    return new Filing(
        "east",
        CopJson.lenient()
            .read(
                "{\"id\": \"x\", \"started\": \"2019\", \"own\": [1, null]}", PracticeRecord.class)
            .value(),
        LocalizedText.of("ar", "ملف").with("en", "File"),
        PartialDate.parse("2019-06"),
        Period.parse("2015/2018"),
        Timestamp.parse("2026-11-25T08:30:00+01:00"),
        Audience.PARENTS_EDUCATORS,
        Risk.of("contact/newcomer"),
        List.of(Risk.GROOMING),
        Optional.of(Audience.INDUSTRY));
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void aUsersOwnClassIsWrittenAndRead(ObjectMapper mapper) {
    assertEquals(filing(), mapper.readValue(mapper.writeValueAsString(filing()), Filing.class));
  }

  @Test
  void valuesStandInAUsersClassAsInADocument() {
    assertEquals(
        "{\"desk\":\"east\","
            + "\"practice\":{\"id\":\"x\",\"started\":\"2019\",\"own\":[1,null]},"
            + "\"heading\":{\"ar\":\"ملف\",\"en\":\"File\"},"
            + "\"received\":\"2019-06\","
            + "\"covers\":\"2015/2018\","
            + "\"stamped\":\"2026-11-25T08:30:00+01:00\","
            + "\"audience\":\"parents-educators\","
            + "\"risk\":\"contact/newcomer\","
            + "\"others\":[\"contact/grooming\"],"
            + "\"second\":\"industry\"}",
        JSON.writeValueAsString(filing()));
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void aListOfRecordsIsWrittenAndRead(ObjectMapper mapper) {
    PracticeRecord one =
        new RandomModel(new Random(1))
            .object(PracticeRecord.class).toBuilder().schemaVersion("1.7").build();
    PracticeRecord two = PracticeRecord.builder().id("two").build();
    String written = mapper.writeValueAsString(List.of(one, two));
    assertEquals(
        List.of(one, two), mapper.readValue(written, new TypeReference<List<PracticeRecord>>() {}));
  }

  @Test
  void anotherMajorVersionIsRefused() {
    DatabindException refused =
        assertThrows(
            DatabindException.class,
            () -> JSON.readValue("{\"id\":\"a\",\"schemaVersion\":\"9.0\"}", PracticeRecord.class));
    assertTrue(String.valueOf(refused.getMessage()).contains("READ-012"));
  }

  @Property(tries = 300)
  void theJsonIsThatOfCopJson(@ForAll long seed) {
    PracticeRecord record =
        new RandomModel(new Random(seed))
            .object(PracticeRecord.class).toBuilder().schemaVersion("1.0").build();
    String written = JSON.writeValueAsString(record);
    String expected = CopJson.lenient().write(record);
    assertEquals(Trees.json(expected), Trees.json(written));
    assertEquals(
        List.copyOf(Trees.JSON.readTree(expected).propertyNames()),
        List.copyOf(Trees.JSON.readTree(written).propertyNames()));
    assertEquals(record, JSON.readValue(written, PracticeRecord.class));
    assertEquals(record, JSON.readValue(expected, PracticeRecord.class));
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void membersThatAreNotKnownAreKept(ObjectMapper mapper) {
    PracticeRecord record =
        mapper.readValue("{\"id\": \"x\", \"own\": {\"a\": [true]}}", PracticeRecord.class);
    assertEquals(List.of("own"), List.copyOf(record.extensions().names()));
    assertTrue(mapper.writeValueAsString(record).contains("own"));
  }

  @Test
  void aWholeGuidelineIsWrittenAndRead() {
    Guideline guideline = Catalogues.itu2020().guidelines().get(1);
    assertEquals(guideline, JSON.readValue(JSON.writeValueAsString(guideline), Guideline.class));
  }

  @Test
  void nullInAUsersClassIsTheMappersToHandle() {
    assertNull(JSON.readValue("{\"practice\": null}", Filing.class).practice());
  }

  @Test
  void treesAreConvertedToo() {
    PracticeRecord record = filing().practice();
    assertEquals(record, JSON.treeToValue(JSON.valueToTree(record), PracticeRecord.class));
  }

  @ParameterizedTest
  @CsvSource({
    "READ-003, /id",
    "READ-005, /keywords/1",
    "READ-006, /started",
    "READ-007, /status",
    "READ-008, /implements/0/code"
  })
  void anErrorNamesItsRuleAndPlaceAndRepeatsNoText(String rule, String place) {
    String secret = "Jane-Example-555-0100";
    String member =
        switch (rule) {
          case "READ-003" -> "\"id\": \"" + secret + "\"";
          case "READ-005" -> "\"keywords\": [\"" + secret + "\", {\"" + secret + "\": 1}]";
          case "READ-006" -> "\"started\": \"" + secret + "\"";
          case "READ-007" -> "\"status\": \"" + secret + "\"";
          default -> "\"implements\": [{\"" + secret + "\": \"" + secret + "\"}]";
        };
    String json = "{\"id\": \"x\", " + member + "}";
    for (ObjectMapper mapper : List.of(JSON, YAML)) {
      DatabindException e =
          assertThrows(DatabindException.class, () -> mapper.readValue(json, PracticeRecord.class));
      assertTrue(e.toString().contains(rule), e.toString());
      assertTrue(e.toString().contains(place), e.toString());
      assertFalse(e.toString().contains(secret), e.toString());
    }
  }

  @Test
  void anErrorWithinAUsersClassSaysWhereTheValueStands() {
    DatabindException e =
        assertThrows(
            DatabindException.class,
            () ->
                JSON.readValue(
                    "{\"desk\": \"east\", \"practice\": {\"id\": \"x\", \"started\": 5}}",
                    Filing.class));
    assertTrue(e.toString().contains("READ-005"), e.toString());
    assertTrue(e.toString().contains("/started"), e.toString());
    assertEquals(
        List.of("practice"), e.getPath().stream().map(at -> at.getPropertyName()).toList());
  }

  @ParameterizedTest
  @CsvSource({"audience, READ-007", "received, READ-006", "heading, READ-005", "risk, READ-006"})
  void anErrorInASingleValueNamesItsRule(String property, String rule) {
    DatabindException e =
        assertThrows(
            DatabindException.class,
            () -> JSON.readValue("{\"%s\": \"\"}".formatted(property), Filing.class));
    assertTrue(e.toString().contains(rule), e.toString());
  }

  @Test
  void aDocumentThatIsNotWellFormedFailsAsTheMapperHasIt() {
    assertThrows(
        StreamReadException.class, () -> JSON.readValue("{\"id\": \"x\",}", PracticeRecord.class));
  }

  @Test
  void depthIsBoundedHereToo() {
    String deep = "{\"id\": \"x\", \"own\": " + "[".repeat(100) + "]".repeat(100) + "}";
    DatabindException e =
        assertThrows(DatabindException.class, () -> JSON.readValue(deep, PracticeRecord.class));
    assertTrue(e.toString().contains("LIMIT-001"), e.toString());
  }
}
