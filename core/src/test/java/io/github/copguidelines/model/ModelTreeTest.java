package io.github.copguidelines.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.copguidelines.catalogue.RiskEntry;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.practice.Reference;
import io.github.copguidelines.profile.FieldSetting;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.vocabulary.PracticeKind;
import io.github.copguidelines.vocabulary.PracticeStage;
import io.github.copguidelines.vocabulary.Risk;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ModelTreeTest {

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
        ModelTree.of(
            RiskEntry.builder().from(bare).label(LocalizedText.of("en", "A label")).build()));
  }

  @Test
  void plainValuesOfAnyKindStayAsTheyAre() {
    for (Object plain :
        List.<Object>of("text", 5, new BigDecimal("5.50"), true, Map.of("a", List.of(1)))) {
      FieldSetting setting = Samples.filled(FieldSetting.class, 1).toBuilder().fixed(plain).build();

      assertEquals(plain, ModelTree.of(setting).get("fixed"));
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
}
