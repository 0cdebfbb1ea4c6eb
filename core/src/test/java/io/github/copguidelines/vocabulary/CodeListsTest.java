package io.github.copguidelines.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.model.Samples;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CodeListsTest {

  private static final String WORDS = "[a-z0-9]+(?:-[a-z0-9]+)*";

  static Stream<Class<?>> closedLists() {
    return Samples.coreTypes().stream().filter(type -> type.isEnum() && isList(type));
  }

  static Stream<Class<?>> openLists() {
    return Samples.coreTypes().stream()
        .filter(type -> OpenCode.class.isAssignableFrom(type) && type != OpenCode.class);
  }

  /** The open lists that can name all their codes; the frames of a link are too many. */
  static Stream<Class<?>> listsThatAreKnown() {
    return openLists().filter(type -> type != FrameLink.class);
  }

  private static boolean isList(Class<?> type) {
    return Code.class.isAssignableFrom(type);
  }

  private static List<String> codes(Class<?> closedList) {
    return Arrays.stream(closedList.getEnumConstants())
        .map(constant -> ((Code) constant).code())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("closedLists")
  void everyClosedListFindsItsValuesByCode(Class<? extends Code> list) {
    for (Code value : list.getEnumConstants()) {
      assertEquals(Optional.of(value), Code.find(list, value.code()));
    }
    assertEquals(Optional.empty(), Code.find(list, "no-such-code"));
    assertEquals(Optional.empty(), Code.find(list, ""));
  }

  @Test
  void codesOfClosedListsAreComparedExactly() {
    assertEquals(Optional.of(Audience.POLICY_MAKERS), Code.find(Audience.class, "policy-makers"));
    assertEquals(Optional.empty(), Code.find(Audience.class, "POLICY_MAKERS"));
    assertEquals(Optional.empty(), Code.find(Audience.class, "Policy-Makers"));
  }

  @Test
  void stagesAndKindsSayWhatIsAnInstrumentAndWhatHasEnded() {
    assertEquals(
        List.of(PracticeStage.IN_FORCE, PracticeStage.REPEALED),
        Stream.of(PracticeStage.values()).filter(PracticeStage::isOfInstrument).toList());
    assertEquals(
        List.of(PracticeStage.COMPLETED, PracticeStage.DISCONTINUED, PracticeStage.REPEALED),
        Stream.of(PracticeStage.values()).filter(PracticeStage::isEnded).toList());
    assertEquals(
        List.of(
            PracticeKind.LAW,
            PracticeKind.REGULATION,
            PracticeKind.NATIONAL_STRATEGY,
            PracticeKind.INTERNATIONAL_COOPERATION),
        PracticeKind.known().stream().filter(PracticeKind::isInstrument).toList());
    assertFalse(PracticeKind.of("decree-of-its-own").isInstrument());
  }

  @ParameterizedTest
  @MethodSource("closedLists")
  void codesOfAClosedListDifferAndAreLowerCaseWords(Class<?> type) {
    List<String> codes = codes(type);

    assertEquals(codes.size(), new HashSet<>(codes).size());
    if (type != StrategyStage.class) {
      codes.forEach(code -> assertTrue(code.matches(WORDS), code));
    }
  }

  @ParameterizedTest
  @MethodSource("closedLists")
  void codesAreTheSameWhateverTheLocaleOfTheRuntime(Class<?> type) {
    List<String> codes = codes(type);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr")); // where a capital I is not an i
      assertEquals(codes, codes(type));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void codeOfAConstantIsItsNameWithHyphens() {
    assertEquals("parents-educators", Audience.PARENTS_EDUCATORS.code());
    assertEquals("arab-states", ItuRegion.ARAB_STATES.code());
    assertEquals("in-force", PracticeStage.IN_FORCE.code());
    assertEquals("negative-or-mixed", EvidenceFlag.NEGATIVE_OR_MIXED.code());
  }

  @Test
  void stagesOfAStrategyAreNumberedInUpperCase() {
    List<String> numbered = new ArrayList<>();
    for (int i = 1; i <= 10; i++) {
      numbered.add(String.format(Locale.ROOT, "NS-%02d", i));
    }

    assertEquals(numbered, codes(StrategyStage.class));
  }

  @Test
  void bandsOfCostHaveTheFormOfTheirAmounts() {
    assertEquals(
        List.of("under-10k", "10k-100k", "100k-1m", "over-1m", "unknown"), codes(CostBand.class));
  }

  @Test
  void levelsOfEvidenceStandWeakestFirst() {
    assertEquals(
        List.of("not-assessed", "innovative", "promising", "good", "proven"),
        codes(EvidenceLevel.class));
  }

  @ParameterizedTest
  @MethodSource("listsThatAreKnown")
  void everyConstantOfAnOpenListIsKnown(Class<?> type) throws ReflectiveOperationException {
    List<Object> constants = new ArrayList<>();
    for (var field : type.getFields()) {
      if (Modifier.isStatic(field.getModifiers()) && field.getType() == type) {
        constants.add(field.get(null));
      }
    }
    List<?> known = (List<?>) type.getMethod("known").invoke(null);

    if (type != Topic.class) { // too many to have names of their own
      assertEquals(constants, known);
    }
    assertEquals(known.size(), new HashSet<>(known).size());
    assertThrows(UnsupportedOperationException.class, known::clear);
    for (Object value : known) {
      OpenCode code = (OpenCode) value;
      assertTrue(code.isKnown(), code.code());
      assertTrue(code.code().matches(type == Risk.class ? WORDS + "(?:/" + WORDS + ")?" : WORDS));
      assertEquals(code, Samples.openCode(type, code.code()));
      assertEquals(code.hashCode(), Samples.openCode(type, code.code()).hashCode());
    }
  }

  @ParameterizedTest
  @MethodSource("openLists")
  void unknownCodeIsKeptAsItCame(Class<?> type) {
    OpenCode code = Samples.openCode(type, " Not in the LIST");

    assertFalse(code.isKnown());
    assertEquals(" Not in the LIST", code.code());
    assertEquals("\u2026", code.toString());
    assertEquals("not-listed", Samples.openCode(type, "not-listed").toString());
    assertEquals(code, Samples.openCode(type, " Not in the LIST"));
    assertNotEquals(code, Samples.openCode(type, "Not in the LIST"));
  }

  @ParameterizedTest
  @MethodSource("openLists")
  void emptyCodeIsRefused(Class<?> type) {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> Samples.openCode(type, ""));

    assertTrue(e.getCause() instanceof ReflectiveOperationException);
  }

  @Test
  void codesOfDifferentListsAreNotEqual() {
    assertNotEquals((Object) Stakeholder.of("industry"), OrganisationType.of("industry"));
    assertNotEquals((Object) Stakeholder.of("hotline"), PracticeKind.of("hotline"));
  }

  @Test
  void caseCounts() {
    assertFalse(Stakeholder.of("Hotline").isKnown());
    assertNotEquals(Stakeholder.HOTLINE, Stakeholder.of("Hotline"));
  }

  @Test
  void openCodesSortByTheirText() {
    assertEquals(
        List.of(Risk.CSAM, Risk.HATE, Risk.FRAUD),
        Stream.of(Risk.FRAUD, Risk.HATE, Risk.CSAM).sorted().toList());
  }

  @Test
  void riskTellsItsCategory() {
    assertEquals("contact", Risk.GROOMING.category());
    assertEquals("content", Risk.CONTENT_RISKS.category());
    assertEquals("csea", Risk.CSEA.category());
    Set<String> categories = Set.of("content", "contact", "conduct", "contract", "cross");
    for (Risk risk : Risk.known()) {
      assertEquals(risk.code().contains("/"), !risk.category().equals(risk.code()));
      if (risk.code().contains("/")) {
        assertTrue(categories.contains(risk.category()), risk.code());
      }
    }
  }

  @Test
  void linkIsKnownByItsSchemeAndForm() {
    for (String code :
        List.of("SDG:16.2", "WSIS:C5", "GCI-v5:organizational:child-online-protection")) {
      assertTrue(FrameLink.of(code).isKnown(), code);
    }
    for (String code :
        List.of("SDG", "SDG:", ":16.2", "SDG::16", "sdg:16.2", "SDG:16 2", "XYZ:1")) {
      assertFalse(FrameLink.of(code).isKnown(), code);
    }
    assertEquals("GCI-v5", FrameLink.of("GCI-v5:organizational:x").scheme());
    assertEquals("SDG", FrameLink.of("SDG").scheme());
  }

  @Test
  void frameLinkOfAnyLengthIsLookedAtWithoutExhaustingTheStack() {
    assertTrue(FrameLink.of("SDG" + ":a".repeat(1 << 19)).isKnown());
    assertFalse(FrameLink.of("SDG" + ":a".repeat(1 << 19) + ":").isKnown());
  }
}
