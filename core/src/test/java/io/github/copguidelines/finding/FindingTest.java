package io.github.copguidelines.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.copguidelines.model.Members;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FindingTest {

  private static final Pointer TITLE = Pointer.parse("/title");
  private static final Finding TOO_MANY =
      Rule.error("FIELD-003")
          .at(Pointer.parse("/keywords"))
          .messageCase("FIELD-003", "max")
          .argument("size", 12345)
          .argument("max", 20)
          .build();

  @Test
  void ruleMakesFindingsOfItsOwn() {
    Finding finding = Rule.warning("PR-013").at(TITLE).build();

    assertEquals("PR-013", finding.rule());
    assertEquals("PR-013", finding.messageKey());
    assertEquals(Severity.WARNING, finding.severity());
    assertEquals(TITLE, finding.pointer());
    assertEquals(Members.none(), finding.arguments());
    assertEquals(Optional.empty(), finding.line());
    assertEquals(Severity.ERROR, Rule.error("PR-003").severity());
    assertEquals(Stage.DRAFT, Rule.error("PR-003").stage());
  }

  @Test
  void findingWithoutRuleOrPlaceIsNotBuilt() {
    assertThrows(IllegalStateException.class, () -> Finding.builder().build());
    assertThrows(
        IllegalStateException.class,
        () -> Finding.builder().rule("X-1").messageKey("X-1").pointer(TITLE).build());
  }

  @Test
  void aPlaceThatIsTooLongIsThatOfWhatIsAroundIt() {
    Pointer around = Pointer.parse("/extra");
    Pointer longest = around.child("n".repeat(Finding.LONGEST_PLACE - "/extra/".length()));
    assertEquals(longest, Rule.error("READ-003").at(longest).build().pointer());
    assertEquals(longest, Rule.error("READ-003").at(longest.child(0)).build().pointer());
    Pointer longer = around.child("n".repeat(Finding.LONGEST_PLACE));
    assertEquals(around, Rule.error("READ-003").at(longer.child(0)).build().pointer());
  }

  @Test
  void messageHasItsArgumentsInPlaceAndNumbersAsTheLocaleWritesThem() {
    assertEquals(
        "The list is too long. Entries: 12,345, at most 20.", TOO_MANY.message(Locale.ENGLISH));
    assertEquals(
        "The list is too long. Entries: 12,345, at most 20.", TOO_MANY.message(Locale.GERMAN));
    assertEquals(
        "La lista es demasiado larga. Elementos: 12.345, como máximo 20.",
        TOO_MANY.message(Locale.forLanguageTag("es")));
  }

  @Test
  void codesInAMessageAreJoined() {
    Finding finding =
        Rule.error("READ-007").at(TITLE).argument("codes", List.of("one", "two")).build();

    assertEquals(
        "This code is not in the list. Choose one of: one, two.", finding.message(Locale.ENGLISH));
  }

  @Test
  void messageIsInTheLanguageAskedForAndItsScriptFirst() {
    Finding empty = Rule.error("READ-010").at(Pointer.root()).build();

    assertEquals("qaa: empty.", empty.message(Locale.forLanguageTag("qaa")));
    assertEquals("qaa: empty.", empty.message(Locale.forLanguageTag("qaa-Cyrl-RS")));
    assertEquals("qaa-Latn: empty.", empty.message(Locale.forLanguageTag("qaa-Latn")));
    assertEquals("qaa-Latn: empty.", empty.message(Locale.forLanguageTag("qaa-Latn-RS")));
  }

  @Test
  void messageFallsBackToTheLanguageAndThenToEnglish() {
    Finding unknown = Rule.error("READ-004").at(TITLE).build();
    String english = unknown.message(Locale.ENGLISH);

    assertEquals("qaa: 12,345 of 20.", TOO_MANY.message(Locale.forLanguageTag("qaa-Latn")));
    assertEquals("This field name is not known here. Check the spelling.", english);
    for (String tag : List.of("qaa-Latn-RS", "qab", "en-GB", "und", "x-private")) {
      assertEquals(english, unknown.message(Locale.forLanguageTag(tag)), tag);
    }
    assertEquals(english, unknown.message(Locale.ROOT));
  }

  @Test
  void keyServesWhereThereIsNoMessage() {
    Finding finding = Rule.error("X-999").at(TITLE).build();

    assertEquals("X-999", finding.message(Locale.ENGLISH));
  }

  @Test
  void sortedByPlaceThenRuleThenWeight() {
    List<Finding> expected =
        List.of(
            Rule.error("Z-9").at(Pointer.root()).build(),
            Rule.error("A-2").at(Pointer.parse("/list/2")).build(),
            Rule.error("A-1").at(Pointer.parse("/list/10")).build(),
            Rule.error("A-2").at(TITLE).build(),
            Rule.warning("A-2").at(TITLE).build(),
            inTitle(1).build(),
            inTitle(1).line(2).build(),
            inTitle(1).line(2).column(5).build(),
            inTitle(2).build(),
            Rule.error("A-3").at(TITLE).build());
    List<Finding> shuffled = new ArrayList<>(expected);
    Collections.shuffle(shuffled, new Random(7));
    Collections.sort(shuffled);

    assertEquals(expected.toString(), shuffled.toString());
    assertEquals(expected, shuffled);
  }

  private static Finding.Builder inTitle(int number) {
    return Rule.warning("A-2").at(TITLE).messageCase("A-2", "case").argument("n", number);
  }

  @Test
  void copyKeepsTheArgumentsWhenOneIsAdded() {
    Finding finding = TOO_MANY.toBuilder().argument("unit", "entries").build();

    assertEquals(TOO_MANY.arguments().with("unit", "entries"), finding.arguments());
    assertEquals(TOO_MANY, TOO_MANY.toBuilder().build());
  }

  @Test
  void stageIncludesTheOnesBefore() {
    List<Stage> stages = List.of(Stage.values());
    for (Stage stage : stages) {
      for (Stage other : stages) {
        boolean included = stages.indexOf(other) <= stages.indexOf(stage);
        assertEquals(included, stage.includes(other));
      }
    }
  }

  @Test
  void groupsOfStagesDoNotExtendEachOther() {
    for (Stage stage : Stage.values()) {
      assertEquals(0, stage.group().getInterfaces().length);
      assertEquals(stage, Stage.from(stage.group(), Stage.Publication.class));
    }
    assertEquals(Stage.DRAFT, Stage.from());
    assertThrows(IllegalArgumentException.class, () -> Stage.from(Finding.class));
  }
}
