package io.github.copguidelines.validation.constraint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.copguidelines.constraint.Distinct;
import io.github.copguidelines.constraint.LanguageTag;
import io.github.copguidelines.constraint.TextLength;
import io.github.copguidelines.practice.Implementation;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.validation.CopConstraints;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.validator.HibernateValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The constraints of the model on an object of somebody else, judged by a standard validator. */
class ConstraintValidatorsTest {

  private static final Validator STANDARD =
      CopConstraints.configure(Validation.byProvider(HibernateValidator.class).configure())
          .buildValidatorFactory()
          .getValidator();

  /** Any object with a text of each kind. */
  static final class Card {

    private final @Nullable String plain;
    private final @Nullable LocalizedText localized;
    private final @Nullable String language;
    private final @Nullable List<String> words;

    Card(
        @Nullable String plain,
        @Nullable LocalizedText localized,
        @Nullable String language,
        @Nullable List<String> words) {
      this.plain = plain;
      this.localized = localized;
      this.language = language;
      this.words = words;
    }

    @TextLength(min = 3, max = 5)
    public @Nullable String getPlain() {
      return plain;
    }

    @TextLength(min = 3, max = 5)
    public @Nullable LocalizedText getLocalized() {
      return localized;
    }

    @LanguageTag
    public @Nullable String getLanguage() {
      return language;
    }

    @Distinct
    public @Nullable List<String> getWords() {
      return words;
    }
  }

  /** A text that may be left empty. */
  static final class Note {

    @TextLength(min = 0, max = 5)
    public String getText() {
      return "  ";
    }
  }

  private static Set<String> told(Object object) {
    return STANDARD.validate(object).stream()
        .map(one -> one.getMessageTemplate() + " " + CopConstraints.pointerOf(one))
        .collect(Collectors.toSet());
  }

  private static Set<String> localized(LocalizedText text) {
    return told(new Card(null, text, null, null));
  }

  @Test
  void whatIsNotThereIsJudgedByNone() {
    assertEquals(Set.of(), told(new Card(null, null, null, null)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "abcde", "ab\uD83D\uDE00", "\uD83D\uDE00bcde"})
  void aTextAtItsBoundsFits(String text) {
    assertEquals(Set.of(), told(new Card(text, LocalizedText.of("en", text), null, null)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ab", "abcdef", "a\uD83D\uDE00", "\uD83D\uDE00bcdef"})
  void aTextBeyondItsBoundsIsToldOnce(String text) {
    assertEquals(
        Set.of("{FIELD-002} /plain", "{FIELD-002} /localized/en"),
        told(new Card(text, LocalizedText.of("en", text), null, null)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "    ", "\u3000\u3000\u3000"})
  void aBlankTextIsToldAsSuchAndNotByItsLength(String text) {
    assertEquals(
        Set.of("{FIELD-007} /plain", "{FIELD-007} /localized/en"),
        told(new Card(text, LocalizedText.of("en", text), null, null)));
  }

  @Test
  void aTextThatMayBeEmptyMayBeBlank() {
    assertEquals(Set.of(), told(new Note()));
  }

  @Test
  void eachLanguageIsToldAlone() {
    assertEquals(
        Set.of(
            "{FIELD-006} /localized/?", "{FIELD-002} /localized/fr", "{FIELD-007} /localized/ru"),
        localized(
            LocalizedText.of("en", "abcd").with("?", "abcd").with("fr", "a").with("ru", " ")));
    assertEquals(
        Set.of("{FIELD-006.repeated} /localized/EN"),
        localized(LocalizedText.of("en", "abcd").with("EN", "abcd")));
    assertEquals(Set.of("{FIELD-009} /localized"), localized(LocalizedText.empty()));
  }

  @ParameterizedTest
  @CsvSource({"en, true", "AZ, true", "az, true", "zh-Hant, true", "e, false", "en-, false"})
  void aLanguageIsWrittenAsATag(String tag, boolean well) {
    assertEquals(
        well ? Set.of() : Set.of("{FIELD-006} /language"), told(new Card(null, null, tag, null)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"`a", "{a", "@a", "[a", "a`", "a{", "a@", "a[", "1a", "a1", "éa"})
  void twoSignsThatAreNotBothLettersAreNoTag(String tag) {
    assertEquals(Set.of("{FIELD-006} /language"), told(new Card(null, null, tag, null)));
  }

  @Test
  void placesInARecordHaveTheNamesOnTheWire() {
    PracticeRecord record =
        PracticeRecord.builder()
            .id("x")
            .addImplementations(Implementation.builder().code("1").build())
            .build();

    assertEquals(
        Set.of("/implements/0/code"),
        STANDARD.validate(record).stream()
            .map(one -> CopConstraints.pointerOf(one).toString())
            .collect(Collectors.toSet()));
  }

  @Test
  void eachRepeatIsToldAtItsPlaceAndTheListIsNot() {
    assertEquals(
        Set.of("{FIELD-008} /words/1", "{FIELD-008} /words/3"),
        told(new Card(null, null, null, List.of("a", "a", "b", "a"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {" a", "\u007Fa", "\u0001", "!"})
  void aTextWithOneSignIsNotBlank(String text) {
    assertFalse(Texts.isBlank(text));
  }

  @Test
  void aTagIsRepeatedWhateverItsLetters() {
    assertEquals(Set.of("EN"), Texts.repeated(List.of("en", "EN", "fr")));
    assertEquals(Set.of(), Texts.repeated(List.of("?", "?")));
    assertEquals(Set.of(), Texts.repeated(List.of("en")));
  }
}
