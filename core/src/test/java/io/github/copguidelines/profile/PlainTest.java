package io.github.copguidelines.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.guide.CodeListEntry;
import io.github.copguidelines.model.Members;
import io.github.copguidelines.practice.Organisation;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.practice.Result;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.vocabulary.PracticeKind;
import io.github.copguidelines.vocabulary.PracticeStage;
import java.math.BigDecimal;
import java.time.Year;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlainTest {

  @Test
  void anObjectIsItsMembersAsTheyStandOnTheWire() {
    PracticeRecord record =
        PracticeRecord.builder()
            .id("law")
            .version(3)
            .title(LocalizedText.of("en", "A law"))
            .summary(LocalizedText.empty())
            .kind(PracticeKind.LAW)
            .stage(PracticeStage.IN_FORCE)
            .started(PartialDate.of(Year.of(2019)))
            .countries(List.of("RW", "FR"))
            .leadOrganisation(Organisation.builder().country("RW").build())
            .results(List.of(Result.builder().value(new BigDecimal("1.50")).build()))
            .extensions(Members.copyOf(Map.of("exampleList", List.of(true, 1))))
            .build();

    assertEquals(
        Map.of(
            "id",
            "law",
            "version",
            3,
            "title",
            Map.of("en", "A law"),
            "kind",
            "law",
            "stage",
            "in-force",
            "started",
            "2019",
            "countries",
            List.of("RW", "FR"),
            "leadOrganisation",
            Map.of("country", "RW"),
            "results",
            List.of(Map.of("value", new BigDecimal("1.50"))),
            "exampleList",
            List.of(true, 1)),
        Plain.of(record));
  }

  @Test
  void aTextInNoLanguageIsNotThere() {
    assertEquals(Map.of("code", "law"), Plain.of(CodeListEntry.builder().code("law").build()));
  }

  static List<Arguments> values() {
    Map<String, Object> map = Map.of("a", 1);
    return List.of(
        Arguments.of(PracticeStage.IN_FORCE, "in-force"),
        Arguments.of(LocalizedText.of("en", "A law"), Map.of("en", "A law")),
        Arguments.of(Members.of("a", 1), map),
        Arguments.of(List.of(PracticeKind.LAW, 1), List.of("law", 1)),
        Arguments.of(1.5, 1.5),
        Arguments.of(false, false),
        Arguments.of(map, map),
        Arguments.of(PartialDate.of(Year.of(2019)), "2019"),
        Arguments.of("text", "text"));
  }

  @ParameterizedTest
  @MethodSource("values")
  void aValueIsAsOnTheWire(Object value, Object plain) {
    assertEquals(plain, Plain.of(value));
  }

  static List<Arguments> pairs() {
    return List.of(
        Arguments.of(1, 1.0, true),
        Arguments.of(new BigDecimal("1.50"), 1.5, true),
        Arguments.of(10_000_000_000L, new BigDecimal("1E+10"), true),
        Arguments.of(1, 2, false),
        Arguments.of(1, "1", false),
        Arguments.of("1", 1, false),
        Arguments.of("a", "a", true),
        Arguments.of("a", "b", false),
        Arguments.of(true, true, true),
        Arguments.of(true, false, false),
        Arguments.of(null, null, true),
        Arguments.of(null, "a", false),
        Arguments.of("a", null, false),
        Arguments.of(List.of(1, "a"), List.of(1.0, "a"), true),
        Arguments.of(List.of(1, "a"), List.of("a", 1), false),
        Arguments.of(List.of(1), List.of(1, 1), false),
        Arguments.of(List.of(1, 1), List.of(1), false),
        Arguments.of(List.of(), List.of(), true),
        Arguments.of(List.of(1), 1, false),
        Arguments.of(1, List.of(1), false),
        Arguments.of(Arrays.asList(1, null), Arrays.asList(1, null), true),
        Arguments.of(Map.of("a", 1, "b", 2), Map.of("b", 2.0, "a", 1.0), true),
        Arguments.of(Map.of("a", 1), Map.of("a", 2), false),
        Arguments.of(Map.of("a", 1), Map.of("b", 1), false),
        Arguments.of(Map.of("a", 1), Map.of("a", 1, "b", 2), false),
        Arguments.of(Collections.singletonMap("a", null), Map.of("b", 1), false),
        Arguments.of(Map.of("a", 1), List.of(1), false),
        Arguments.of(List.of(1), Map.of("a", 1), false),
        Arguments.of(
            Map.of("a", List.of(Map.of("b", 1))), Map.of("a", List.of(Map.of("b", 1.0))), true));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void valuesAreTheSameAsJsonCountsThem(Object a, Object b, boolean same) {
    assertEquals(same, Plain.same(a, b));
  }
}
