package io.github.copguidelines.validation.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Members;
import io.github.copguidelines.practice.Media;
import io.github.copguidelines.practice.Organisation;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.practice.Result;
import io.github.copguidelines.validation.CopValidator;
import io.github.copguidelines.validation.Samples;
import io.github.copguidelines.validation.Told;
import io.github.copguidelines.vocabulary.Risk;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitsTest {

  private static List<String> atDraft(PracticeRecord.Builder record) {
    return Told.about(record, Stage.DRAFT);
  }

  private static PracticeRecord.Builder draft() {
    return Samples.draft().toBuilder();
  }

  private static Object nested(int levels) {
    Object value = "leaf";
    for (int i = 0; i < levels; i++) {
      value = List.of(value);
    }
    return value;
  }

  @Test
  void deepExtensionsAreRefusedAtTheLevelBeyond() {
    assertEquals(List.of(), atDraft(draft().extensions(Members.of("x", nested(31)))));
    assertEquals(
        List.of("LIMIT-001 /x" + "/0".repeat(31)),
        atDraft(draft().extensions(Members.of("x", nested(32)))));
  }

  @Test
  void beyondALimitNothingIsLookedAt() {
    String half = "\uD83D";
    Map<String, Object> deep = Map.of("y", half);
    for (int i = 0; i < 33; i++) {
      deep = Map.of("y", deep);
    }
    Map<String, Object> many = new HashMap<>();
    for (int i = 0; i < 10_001; i++) {
      many.put("y" + i, half);
    }
    Map<String, Object> faults = new LinkedHashMap<>();
    faults.put("LIMIT-001 /x" + "/0".repeat(31), nested(34));
    faults.put("LIMIT-001 /x" + "/y".repeat(31), deep);
    faults.put("LIMIT-004 /x", Collections.nCopies(10_001, half));
    faults.put("LIMIT-003 /x", half + "x".repeat(1 << 20));
    faults.forEach(
        (told, value) ->
            assertEquals(List.of(told), atDraft(draft().extensions(Members.of("x", value)))));
    assertEquals(List.of("LIMIT-004 /x"), atDraft(draft().extensions(Members.of("x", many))));
    assertEquals(
        List.of("LIMIT-003 "),
        atDraft(draft().extensions(Members.of("x".repeat((1 << 20) + 1), half))));
  }

  @Test
  void depthCountsFromTheRecordDown() {
    Organisation lead =
        Organisation.builder()
            .name(Samples.text("Ministry"))
            .extensions(Members.of("x", nested(31)))
            .build();

    assertEquals(
        List.of("LIMIT-001 /leadOrganisation/x" + "/0".repeat(30)),
        atDraft(draft().leadOrganisation(lead)));
  }

  @Test
  void nullInExtensionsIsAPlainValue() {
    Map<String, @Nullable Object> members = Collections.singletonMap("x", null);

    assertEquals(List.of(), atDraft(draft().extensions(Members.copyOf(members))));
  }

  @Test
  void hugeTextIsRefused() {
    String text = "x".repeat((1 << 20) + 1);

    assertEquals(List.of("LIMIT-003 /title/en"), atDraft(draft().title(Samples.text(text))));
    assertEquals(List.of("LIMIT-003 /risks/0"), atDraft(draft().addRisks(Risk.of(text))));
    assertEquals(List.of("LIMIT-003 /id"), atDraft(draft().id(text)));
    assertEquals(
        List.of("LIMIT-003 "), atDraft(draft().extensions(Members.of(text, "under a long name"))));
  }

  @ParameterizedTest
  @CsvSource({"10000,", "10001, LIMIT-004 /risks"})
  void hugeListIsRefused(int size, String told) {
    PracticeRecord.Builder record = draft();
    for (int i = 0; i < size - 1; i++) {
      record.addRisks(Risk.GROOMING);
    }
    record.addRisks(Risk.CSAM);

    List<String> found = atDraft(record);

    assertTrue(told == null ? found.size() == 9_998 : found.equals(List.of(told)), told);
  }

  @Test
  void longNumberIsRefusedHoweverShortItIsWritten() {
    for (String number : List.of("1E+100", "1E-101", "1E+2147483647", "-1E-2147483647")) {
      Result result =
          Result.builder()
              .description(Samples.text("Reports"))
              .value(new BigDecimal(number))
              .build();

      assertEquals(
          List.of("LIMIT-005 /results/0/value"), atDraft(draft().addResults(result)), number);
    }
    assertEquals(
        List.of("LIMIT-005 /x"),
        atDraft(draft().extensions(Members.of("x", BigInteger.ONE.shiftLeft(10_000_000)))));
    assertEquals(
        List.of(),
        atDraft(draft().extensions(Members.of("x", new BigDecimal("9".repeat(99) + "E-99")))));
  }

  @Test
  void lastFindingSaysThatThereAreMore() {
    CopValidator three = Samples.VALIDATOR.withLimits(Limits.builder().findings(3).build());

    List<Finding> findings =
        three.validate(PracticeRecord.builder().id("x").build(), Stage.DRAFT).findings();

    assertEquals(3, findings.size());
    assertEquals("LIMIT-006 ", Told.shortly(findings.get(0)));
    assertEquals(
        8,
        Samples.VALIDATOR
            .withLimits(Limits.builder().findings(8).build())
            .validate(PracticeRecord.builder().id("x").build(), Stage.DRAFT)
            .findings()
            .stream()
            .filter(finding -> finding.rule().equals("FIELD-001"))
            .count());
  }

  @Test
  void aThousandFaultsAreAllToldUpToTheLimitThatSaysSo() {
    PracticeRecord.Builder record = draft();
    Set<String> faults = new TreeSet<>();
    for (int i = 0; i < 250; i++) {
      record.addMedia(Media.builder().file("").url("?").rightsHolder("").licence("").build());
      for (String name : List.of("file", "url", "rightsHolder", "licence")) {
        faults.add("/media/" + i + "/" + name);
      }
    }

    assertEquals(faults, places(Samples.VALIDATOR, record));
    for (int limit : new int[] {1_000, 999}) {
      CopValidator limited = Samples.VALIDATOR.withLimits(Limits.builder().findings(limit).build());
      List<Finding> told = limited.validate(record.build(), Stage.DRAFT).findings();
      assertEquals(limit, told.size());
      assertEquals(limit == 999, told.get(0).rule().equals("LIMIT-006"));
      assertTrue(limit == 1_000 || told.get(0).message(Locale.ENGLISH).contains("999"));
    }
  }

  private static Set<String> places(CopValidator validator, PracticeRecord.Builder record) {
    return validator.validate(record.build(), Stage.DRAFT).findings().stream()
        .map(finding -> finding.pointer().toString())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void otherLimitsDoNotChangeTheFirstValidator() {
    Samples.VALIDATOR.withLimits(Limits.builder().textLength(1).build());

    assertEquals(List.of(), Told.about(Samples.draft(), Stage.DRAFT));
  }
}
