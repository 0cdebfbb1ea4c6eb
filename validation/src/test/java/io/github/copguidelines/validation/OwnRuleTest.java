package io.github.copguidelines.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.finding.CopRules;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.RuleBook;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.practice.Reference;
import io.github.copguidelines.profile.DocumentType;
import io.github.copguidelines.settings.Acceptance;
import io.github.copguidelines.settings.SeveritySetting;
import io.github.copguidelines.settings.ValidationSettings;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.text.PartialDate;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnRuleTest {

  private static final Pointer TITLE = Pointer.parse("/title");
  private static final Rule RULE = new Rule("ACME-001", Severity.WARNING, Stage.SUBMISSION);
  private static final LocalizedText MESSAGE =
      LocalizedText.of("en", "Words: at most {max}.").with("fr", "Mots : {max} au plus.");

  private static OwnRule rule(Consumer<Consumer<Finding.Builder>> check) {
    return OwnRule.of(RULE, MESSAGE, (record, found) -> check.accept(found));
  }

  private static final OwnRule FIVE_WORDS =
      rule(found -> found.accept(RULE.at(TITLE).argument("max", 5)));

  private static List<Finding> found(CopValidator validator, PracticeRecord record, Stage stage) {
    return validator.validate(record, stage).findings().stream()
        .filter(finding -> finding.rule().matches("(ACME|RULE|SET)-.*"))
        .toList();
  }

  @Test
  void itsFindingsStandAmongTheOthersFromItsStageOn() {
    CopValidator validator = Samples.VALIDATOR.withRule(FIVE_WORDS);
    PracticeRecord record = Samples.publication();

    assertEquals(List.of(), found(validator, record, Stage.DRAFT));
    Finding finding = found(validator, record, Stage.SUBMISSION).get(0);
    assertEquals("ACME-001", finding.rule());
    assertEquals(Severity.WARNING, finding.severity());
    assertEquals(TITLE, finding.pointer());
    assertEquals("Words: at most 5.", finding.message(Locale.ENGLISH));
    assertEquals("Mots : 5 au plus.", finding.message(Locale.CANADA_FRENCH));
    assertEquals("Words: at most 5.", finding.message(Locale.CHINESE));
    assertEquals(finding, finding.toBuilder().build());
    assertEquals(List.of(), found(Samples.VALIDATOR, record, Stage.SUBMISSION));
  }

  @Test
  void messagesThatDifferMakeTwoFindings() {
    OwnRule twice =
        rule(
            found -> {
              found.accept(RULE.at(TITLE).ownMessage(LocalizedText.of("en", "One.")));
              found.accept(RULE.at(TITLE).ownMessage(LocalizedText.of("en", "Two.")));
            });

    List<Finding> told =
        found(Samples.VALIDATOR.withRule(twice), Samples.publication(), Stage.SUBMISSION);
    assertEquals(
        List.of("One.", "Two."), told.stream().map(one -> one.message(Locale.ENGLISH)).toList());
  }

  @Test
  void aRuleThatThrowsIsAFindingThatRepeatsNoTextOfIt() {
    OwnRule failing =
        rule(
            found -> {
              found.accept(RULE.at(TITLE).argument("max", 5));
              throw new IllegalStateException("secret");
            });

    List<Finding> told =
        found(Samples.VALIDATOR.withRule(failing), Samples.publication(), Stage.SUBMISSION);
    assertEquals(List.of("RULE-001", "ACME-001"), told.stream().map(Finding::rule).toList());
    assertEquals(Pointer.root(), told.get(0).pointer());
    assertTrue(told.get(0).message(Locale.ENGLISH).contains("ACME-001"));
    assertFalse(told.toString().contains("secret"));
  }

  @Test
  void errorsAndCheckedExceptionsAreNoLessAndRunningOutOfMemoryIsNone() {
    for (Throwable thrown :
        List.of(new AssertionError("secret"), new NoClassDefFoundError(), new IOException("x"))) {
      List<Finding> told =
          found(
              Samples.VALIDATOR.withRule(rule(found -> OwnRuleTest.raise(thrown))),
              Samples.publication(),
              Stage.SUBMISSION);
      assertEquals(List.of("RULE-001"), told.stream().map(Finding::rule).toList());
    }
    CopValidator exhausted =
        Samples.VALIDATOR.withRule(rule(found -> OwnRuleTest.raise(new OutOfMemoryError())));
    assertThrows(
        OutOfMemoryError.class, () -> exhausted.validate(Samples.publication(), Stage.SUBMISSION));
  }

  /** As languages without checked exceptions do. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <E extends Throwable> void raise(Throwable thrown) throws E {
    throw (E) thrown;
  }

  private static int deeper(int depth) {
    return depth < 0 ? 0 : 1 + deeper(depth + 1);
  }

  @Test
  void anEndlessRecursionOrAnUnfinishedFindingIsAFindingToo() {
    for (OwnRule failing :
        List.of(rule(found -> deeper(0)), rule(found -> found.accept(Finding.builder())))) {
      assertEquals(
          List.of("RULE-001"),
          found(Samples.VALIDATOR.withRule(failing), Samples.publication(), Stage.SUBMISSION)
              .stream()
              .map(Finding::rule)
              .toList());
    }
  }

  @Test
  void noRuleSpeaksInTheNameOfAnother() {
    OwnRule posing = rule(found -> found.accept(CopRules.PERSONAL_DATA.at(TITLE)));

    Finding finding =
        found(Samples.VALIDATOR.withRule(posing), Samples.publication(), Stage.SUBMISSION).get(0);
    assertEquals("ACME-001", finding.rule());
    assertEquals("ACME-001", finding.messageKey());
  }

  @Test
  void settingsAndAcceptancesKnowIt() {
    CopValidator validator = Samples.VALIDATOR.withRule(FIVE_WORDS);
    ValidationSettings heavier =
        ValidationSettings.builder()
            .addSeverities(
                SeveritySetting.builder().rule("ACME-001").severity(Severity.ERROR).build())
            .build();
    PracticeRecord accepting =
        Samples.publication().toBuilder()
            .addAccepted(
                Acceptance.builder()
                    .rule("ACME-001")
                    .pointer("/title")
                    .reason("The name of a law.")
                    .until(PartialDate.parse("2027"))
                    .build())
            .build();

    assertEquals(
        Severity.ERROR,
        found(validator.withSettings(heavier), Samples.publication(), Stage.SUBMISSION)
            .get(0)
            .severity());
    assertEquals(List.of(), found(validator, accepting, Stage.PUBLICATION));
    assertEquals(
        List.of("SET-001"),
        found(Samples.VALIDATOR, accepting, Stage.PUBLICATION).stream()
            .map(Finding::rule)
            .toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PR-900",
        "FIELD-1",
        "RULE-002",
        "DOC-900",
        "PROF-1",
        "SHEET-77",
        "acme-1",
        "ACME",
        "A B-1",
        ""
      })
  void anIdentifierOfOurFamiliesOrOfAnotherFormIsRefused(String id) {
    Rule rule = Rule.error(id);
    assertThrows(
        IllegalArgumentException.class, () -> OwnRule.of(rule, MESSAGE, (record, found) -> {}));
  }

  @Test
  void oneWithoutAMessageAndASecondOfTheSameIdentifierAreRefused() {
    LocalizedText none = LocalizedText.empty();
    CopValidator validator = Samples.VALIDATOR.withRule(FIVE_WORDS);

    assertThrows(
        IllegalArgumentException.class, () -> OwnRule.of(RULE, none, (record, found) -> {}));
    assertThrows(IllegalArgumentException.class, () -> validator.withRule(FIVE_WORDS));
  }

  private static Stream<String> idsOfTheLibrary() {
    return RuleBook.ids().stream();
  }

  @ParameterizedTest
  @MethodSource("idsOfTheLibrary")
  void noIdentifierOfTheLibraryNorAnyOfItsFamiliesIsTaken(String id) {
    for (String taken : List.of(id, id.replaceAll("[0-9]+$", "999"))) {
      Rule rule = Rule.error(taken);
      assertThrows(
          IllegalArgumentException.class, () -> OwnRule.of(rule, MESSAGE, (record, found) -> {}));
    }
  }

  @ParameterizedTest
  @EnumSource(DocumentType.class)
  void documentsOfEachTypeAreJudgedByTheRulesForThem(DocumentType type) {
    Extensible document = (Extensible) FullObjects.of(type.modelType());
    CopValidator validator = Samples.VALIDATOR.withRule(about(type.modelType()));

    assertEquals(List.of("ACME-001"), own(validator, document));
    if (type != DocumentType.PRACTICE_RECORD) {
      assertEquals(List.of(), own(validator, Samples.draft()));
    }
    assertEquals(
        List.of("ACME-001"), own(Samples.VALIDATOR.withRule(about(Extensible.class)), document));
  }

  private static <T extends Extensible> OwnRule about(Class<T> type) {
    return OwnRule.of(
        type, Rule.info("ACME-001"), MESSAGE, (document, found) -> found.accept(RULE.at(TITLE)));
  }

  private static List<String> own(CopValidator validator, Extensible document) {
    return validator.validate(document, Stage.DRAFT).findings().stream()
        .map(Finding::rule)
        .filter(rule -> rule.startsWith("ACME") || rule.startsWith("RULE"))
        .toList();
  }

  @Test
  void aRuleForWhatIsNoDocumentIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> about(Reference.class));
  }
}
