package io.github.copguidelines.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.text.PartialDate;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Lists of rules, what is known of rules, and what they do not allow. */
class RulesTest {

  /** Of a rule that was taken out; no other rule gets it. */
  private static final String NOT_USED_AGAIN = "READ-013";

  static Stream<Arguments> lists() {
    return Stream.of(
        list(ReadRules::all, 15, "READ-%03d"),
        list(SheetRules::all, 12, "SHEET-%03d"),
        list(Limits::rules, 6, "LIMIT-%03d"));
  }

  private static Arguments list(Supplier<List<Rule>> rules, int size, String form) {
    return Arguments.of(rules, size, form);
  }

  @ParameterizedTest
  @MethodSource("lists")
  void rulesAreListedWithoutAGapInTheOrderOfTheirIdentifiers(
      Supplier<List<Rule>> list, int size, String form) {
    List<Rule> rules = list.get();

    assertEquals(
        IntStream.rangeClosed(1, size)
            .mapToObj(form::formatted)
            .filter(id -> !id.equals(NOT_USED_AGAIN))
            .toList(),
        rules.stream().map(Rule::id).toList());
    rules.forEach(rule -> assertTrue(RuleBook.knows(rule.id()), rule.id()));
  }

  @Test
  void pageOfARuleIsNamedByItsIdentifier() {
    assertEquals("https://copguidelines.github.io/rules/PR-003", RuleBook.page("PR-003"));
  }

  @ParameterizedTest
  @CsvSource({"FIELD-001, true", "READ-008, true", "READ-005, false", "PR-012, false"})
  void absenceIsWhatRulesOnMissingMembersAreAbout(String rule, boolean absence) {
    assertEquals(absence, RuleBook.concernsAbsence(rule));
  }

  @Test
  void warningIsAcceptedAndAnErrorIsNot() {
    PartialDate until = PartialDate.parse("2027");
    Finding warning = Rule.warning("PR-004").at(Pointer.parse("/kind")).build();
    Finding error = Rule.error("PR-004").at(Pointer.parse("/kind")).build();
    String printed = new AcceptedFinding(warning, "as somebody said", until).toString();

    assertEquals(warning.toString(), printed);
    assertFalse(printed.contains("somebody"));
    assertThrows(IllegalArgumentException.class, () -> new AcceptedFinding(error, "reason", until));
  }

  @Test
  void documentOfAnObjectIsReadWithoutFindings() throws IOException {
    SourceDocument<String> document = SourceDocument.of("one.json", "object");
    ReadResult<String> result = document.read().result();

    assertEquals("one.json", document.name());
    assertEquals(Optional.of("object"), result.toOptional());
    assertTrue(result.isValid());
  }

  static Stream<Arguments> bounds() {
    return Stream.of(
        bound("depth", bound -> Limits.builder().depth(bound)),
        bound("documentLength", bound -> Limits.builder().documentLength(bound)),
        bound("textLength", bound -> Limits.builder().textLength(bound)),
        bound("listSize", bound -> Limits.builder().listSize(bound)),
        bound("numberLength", bound -> Limits.builder().numberLength(bound)),
        bound("findings", bound -> Limits.builder().findings(bound)));
  }

  private static Arguments bound(String name, IntFunction<Limits.Builder> builder) {
    return Arguments.of(name, builder);
  }

  @ParameterizedTest
  @MethodSource("bounds")
  void boundIsAtLeastOne(String name, IntFunction<Limits.Builder> builder) {
    assertFalse(builder.apply(1).build().equals(Limits.standard()), name);
    assertThrows(IllegalArgumentException.class, builder.apply(0)::build, name);
    assertThrows(IllegalArgumentException.class, builder.apply(-1)::build, name);
  }

  @Test
  void documentOfTheGreatestLengthCannotBeToldFromALongerOne() {
    Limits.Builder greatest = Limits.builder().documentLength(Integer.MAX_VALUE);
    int allowed = Integer.MAX_VALUE - 1;

    assertThrows(IllegalArgumentException.class, greatest::build);
    assertEquals(allowed, Limits.builder().documentLength(allowed).build().documentLength());
    assertEquals(
        Integer.MAX_VALUE, Limits.builder().listSize(Integer.MAX_VALUE).build().listSize());
  }
}
