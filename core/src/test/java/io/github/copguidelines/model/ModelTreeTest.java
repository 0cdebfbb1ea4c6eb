package io.github.copguidelines.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.copguidelines.catalogue.RiskEntry;
import io.github.copguidelines.practice.Implementation;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.practice.Reference;
import io.github.copguidelines.profile.FieldSetting;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.text.Period;
import io.github.copguidelines.text.Timestamp;
import io.github.copguidelines.vocabulary.AgeBand;
import io.github.copguidelines.vocabulary.Audience;
import io.github.copguidelines.vocabulary.PracticeKind;
import io.github.copguidelines.vocabulary.PracticeStage;
import io.github.copguidelines.vocabulary.Risk;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ModelTreeTest {

  static Stream<Class<?>> modelTypes() {
    return Samples.modelTypes();
  }

  @ParameterizedTest
  @MethodSource("modelTypes")
  void objectIsBuiltAgainFromItsTree(Class<?> type) {
    for (Object object : List.of(Samples.filled(type, 1), Samples.bare(type))) {
      assertEquals(object, ModelTree.build(type, ModelTree.of((Extensible) object)));
    }
  }

  @Test
  void treeHoldsWhatStandsOnTheWire() {
    PracticeRecord record =
        PracticeRecord.builder()
            .id("example")
            .title(LocalizedText.of("en", "A title"))
            .addRisk(Risk.CSAM)
            .addReference(Reference.builder().id("r1").title("One").build())
            .extensions(Members.of("office", Map.of("floor", 3)))
            .build();

    assertEquals(
        "{id=example, title={en=A title}, risks=[content/csam],"
            + " references=[{id=r1, title=One}], office={floor=3}}",
        ModelTree.of(record).toString());
  }

  @Test
  void emptyTextThatIsAlwaysThereIsNotWritten() {
    RiskEntry bare = RiskEntry.builder().code(Risk.CSAM).build();

    assertEquals(Map.of("code", "content/csam"), ModelTree.of(bare));
    assertEquals(
        Map.of("code", "content/csam", "label", Map.of("en", "A label")),
        ModelTree.of(RiskEntry.builder().from(bare).label(LocalizedText.of("en", "A label")).build()));
  }

  @Test
  void plainValuesOfAnyKindStayAsTheyAre() {
    for (Object plain :
        List.<Object>of("text", 5, new BigDecimal("5.50"), true, Map.of("a", List.of(1)))) {
      FieldSetting setting = Samples.filled(FieldSetting.class, 1).toBuilder().fixed(plain).build();

      assertEquals(plain, ModelTree.of(setting).get("fixed"));
      assertEquals(setting, ModelTree.build(FieldSetting.class, ModelTree.of(setting)));
    }
  }

  static Stream<Arguments> plainForms() {
    Map<String, Object> map = Map.of("a", 1);
    return Stream.of(
        Arguments.of(PracticeStage.IN_FORCE, "in-force"),
        Arguments.of(LocalizedText.of("en", "A law"), Map.of("en", "A law")),
        Arguments.of(Members.of("a", 1), map),
        Arguments.of(List.of(PracticeKind.LAW, 1), List.of("law", 1)),
        Arguments.of(new BigDecimal("1.50"), new BigDecimal("1.50")),
        Arguments.of(new BigDecimal("1"), 1),
        Arguments.of(false, false),
        Arguments.of(map, map),
        Arguments.of(PartialDate.parse("2019"), "2019"),
        Arguments.of("text", "text"));
  }

  @ParameterizedTest
  @MethodSource("plainForms")
  void valueHasThePlainFormOfTheWire(Object value, Object plain) {
    assertEquals(plain, ModelTree.ofValue(value));
  }

  @Test
  void treeIsNewEachTime() {
    PracticeRecord record = PracticeRecord.builder().id("example").addRisk(Risk.CSAM).build();
    ModelTree.of(record).clear();

    assertEquals(Map.of("id", "example", "risks", List.of("content/csam")), ModelTree.of(record));
  }

  @Test
  void objectOutsideTheModelHasNoTree() {
    Extensible foreign = new Extensible() {};

    assertThrows(IllegalArgumentException.class, () -> ModelTree.of(foreign));
  }

  static Stream<Arguments> values() {
    return Stream.of(
        Arguments.of(String.class, "2020", "2020"),
        Arguments.of(Object.class, "2020", "2020"),
        Arguments.of(Object.class, 5, 5),
        Arguments.of(Object.class, List.of(1), List.of(1)),
        Arguments.of(Object.class, Map.of("a", 1), Map.of("a", 1)),
        Arguments.of(Integer.class, 5, 5),
        Arguments.of(Boolean.class, false, false),
        Arguments.of(BigDecimal.class, 5, new BigDecimal("5")),
        Arguments.of(BigDecimal.class, new BigDecimal("5.50"), new BigDecimal("5.50")),
        Arguments.of(PartialDate.class, "2020-02", PartialDate.parse("2020-02")),
        Arguments.of(Period.class, "2019/2020", Period.parse("2019/2020")),
        Arguments.of(
            Timestamp.class, "2026-11-25T08:30:00Z", Timestamp.parse("2026-11-25T08:30:00Z")),
        Arguments.of(Audience.class, "industry", Audience.INDUSTRY),
        Arguments.of(AgeBand.class, "new-band", AgeBand.of("new-band")),
        Arguments.of(LocalizedText.class, Map.of("en", "x"), LocalizedText.of("en", "x")),
        Arguments.of(Members.class, Map.of("a", 1), Members.of("a", 1)),
        Arguments.of(Reference.class, Map.of("id", "r1"), Reference.builder().id("r1").build()));
  }

  @ParameterizedTest
  @MethodSource("values")
  void valueIsMadeOfItsPlainForm(Class<?> type, Object plain, Object value) {
    assertEquals(value, TreeParser.value(type, plain));
  }

  static Stream<Arguments> misfits() {
    return Stream.of(
        Arguments.of(String.class, 5),
        Arguments.of(String.class, null),
        Arguments.of(Object.class, null),
        Arguments.of(String.class, Map.of()),
        Arguments.of(Integer.class, "5"),
        Arguments.of(Integer.class, true),
        Arguments.of(Boolean.class, "true"),
        Arguments.of(BigDecimal.class, "5"),
        Arguments.of(BigDecimal.class, true),
        Arguments.of(PartialDate.class, "2020-13"),
        Arguments.of(Period.class, "2020/"),
        Arguments.of(Timestamp.class, "2020"),
        Arguments.of(Audience.class, "nobody"),
        Arguments.of(AgeBand.class, ""),
        Arguments.of(LocalizedText.class, "x"),
        Arguments.of(LocalizedText.class, Map.of("en", 5)),
        Arguments.of(Reference.class, "r1"),
        Arguments.of(Reference.class, List.of()),
        Arguments.of(Implementation.class, Map.of("note", "no code")));
  }

  @ParameterizedTest
  @MethodSource("misfits")
  void valueThatIsNoneOfTheTypeIsRefused(Class<?> type, @Nullable Object plain) {
    assertThrows(IllegalArgumentException.class, () -> TreeParser.value(type, plain));
  }

  @Test
  void valueInPlaceOfAListIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            ModelTree.build(
                PracticeRecord.class, Map.of("id", "example", "risks", "content/csam")));
  }
}
