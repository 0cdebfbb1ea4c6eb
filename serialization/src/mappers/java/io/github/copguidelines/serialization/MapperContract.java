package io.github.copguidelines.serialization;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
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
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The types of the model in a user's own mapper, of either Jackson. */
public abstract class MapperContract {

  /** Returns a mapper of JSON with the module. */
  protected abstract Mapper json();

  /** Returns a mapper of YAML with the module. */
  protected abstract Mapper yaml();

  private List<Mapper> mappers() {
    return List.of(json(), yaml());
  }

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

  @Test
  void aUsersOwnClassIsWrittenAndRead() {
    for (Mapper mapper : mappers()) {
      assertEquals(filing(), mapper.read(mapper.write(filing()), Filing.class));
    }
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
        json().write(filing()));
  }

  @Test
  void aListOfRecordsIsWrittenAndRead() {
    PracticeRecord one =
        new RandomModel(new Random(1))
            .object(PracticeRecord.class).toBuilder().schemaVersion("1.7").build();
    PracticeRecord two = PracticeRecord.builder().id("two").build();
    for (Mapper mapper : mappers()) {
      String written = mapper.write(List.of(one, two));
      assertEquals(List.of(one, two), mapper.readList(written, PracticeRecord.class));
    }
  }

  @Test
  void anotherMajorVersionIsRefused() {
    Refused refused = refusal("{\"id\":\"a\",\"schemaVersion\":\"9.0\"}", PracticeRecord.class);
    assertTrue(refused.whole().contains("READ-012"));
  }

  @Property(tries = 300)
  void theJsonIsThatOfCopJson(@ForAll long seed) {
    PracticeRecord record =
        new RandomModel(new Random(seed))
            .object(PracticeRecord.class).toBuilder().schemaVersion("1.0").build();
    String written = json().write(record);
    assertEquals(CopJson.line(record), written + "\n");
    assertArrayEquals(written.getBytes(StandardCharsets.UTF_8), json().writeBytes(record));
    assertEquals(record, json().read(written, PracticeRecord.class));
    assertEquals(record, json().read(CopJson.lenient().write(record), PracticeRecord.class));
    assertEquals(record, json().read(json().writePretty(record), PracticeRecord.class));
  }

  @Test
  void membersThatAreNotKnownAreKept() {
    for (Mapper mapper : mappers()) {
      PracticeRecord record =
          mapper.read("{\"id\": \"x\", \"own\": {\"a\": [true]}}", PracticeRecord.class);
      assertEquals(List.of("own"), List.copyOf(record.extensions().names()));
      assertTrue(mapper.write(record).contains("own"));
    }
  }

  @Test
  void aWholeGuidelineIsWrittenAndRead() {
    Guideline guideline = Catalogues.itu2020().guidelines().get(1);
    assertEquals(guideline, json().read(json().write(guideline), Guideline.class));
  }

  @Test
  void nullInAUsersClassIsTheMappersToHandle() {
    assertNull(json().read("{\"practice\": null}", Filing.class).practice());
  }

  @Test
  void treesAreConvertedToo() {
    PracticeRecord record = Objects.requireNonNull(filing().practice());
    assertEquals(record, json().throughTree(record, PracticeRecord.class));
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
    for (Mapper mapper : mappers()) {
      byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
      for (Refused e :
          List.of(
              assertThrows(Refused.class, () -> mapper.read(json, PracticeRecord.class)),
              assertThrows(Refused.class, () -> mapper.read(bytes, PracticeRecord.class)))) {
        assertTrue(e.ofValue(), e.whole());
        assertTrue(e.whole().contains(rule), e.whole());
        assertTrue(e.whole().contains(place), e.whole());
        assertFalse(e.whole().contains(secret), e.whole());
      }
    }
  }

  @Test
  void anErrorWithinAUsersClassSaysWhereTheValueStands() {
    Refused e =
        refusal(
            "{\"desk\": \"east\", \"practice\": {\"id\": \"x\", \"started\": 5}}", Filing.class);
    assertTrue(e.whole().contains("READ-005"), e.whole());
    assertTrue(e.whole().contains("/started"), e.whole());
    assertEquals(List.of("practice"), e.path());
  }

  @ParameterizedTest
  @CsvSource({"audience, READ-007", "received, READ-006", "heading, READ-005", "risk, READ-006"})
  void anErrorInASingleValueNamesItsRule(String property, String rule) {
    Refused e = refusal("{\"%s\": \"\"}".formatted(property), Filing.class);
    assertTrue(e.whole().contains(rule), e.whole());
  }

  @Test
  void aDocumentThatIsNotWellFormedFailsAsTheMapperHasIt() {
    assertFalse(refusal("{\"id\": \"x\",}", PracticeRecord.class).ofValue());
  }

  @Test
  void depthIsBoundedHereToo() {
    String deep = "{\"id\": \"x\", \"own\": " + "[".repeat(100) + "]".repeat(100) + "}";
    Refused e = refusal(deep, PracticeRecord.class);
    assertTrue(e.whole().contains("LIMIT-001"), e.whole());
  }

  private Refused refusal(String document, Class<?> type) {
    return assertThrows(Refused.class, () -> json().read(document, type));
  }
}
