package io.github.copguidelines.profile;

import static io.github.copguidelines.profile.Told.field;
import static io.github.copguidelines.profile.Told.profile;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.copguidelines.finding.Finding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Settings of a profile can all be met beside each other. */
class ContradictionsTest {

  private static final Object TITLE = Map.of("en", "Example");

  private static FieldSetting.Builder dropped(String place) {
    return field(place).use(FieldUse.DROPPED);
  }

  private static String told(FieldSetting.Builder... settings) {
    return Told.line(profile(settings).build().review());
  }

  @Test
  void aFieldHasOneSetting() {
    assertEquals("", told(field("/cost"), field("/cost/band")));
    assertEquals(
        "PROF-014.twice /fields/2/field {other=/fields/0}; "
            + "PROF-014.twice /fields/3/field {other=/fields/0}",
        told(
            field("/cost").use(FieldUse.REQUIRED),
            field("/title"),
            dropped("/cost"),
            field("/cost")));
  }

  @Test
  void aListAndItsEntriesAreOneField() {
    assertEquals(
        "PROF-014.twice /fields/1/field {other=/fields/0}",
        told(field("/keywords").maxLength(9), field("/keywords/*").minLength(2)));
  }

  @Test
  void aSecondSettingIsNotLookedAtFurther() {
    assertEquals(
        "PROF-014.twice /fields/1/field {other=/fields/0}",
        told(field("/title").maxLength(9), field("/title").maxLength(1000)));
  }

  @Test
  void nothingIsAskedWithinWhatIsNotUsed() {
    assertEquals(
        "PROF-014.within /fields/0/field {other=/fields/1}; "
            + "PROF-014.within /fields/2/field {other=/fields/1}",
        told(field("/cost/currency").fixed("EUR"), dropped("/cost"), field("/cost/setUp/amount")));
    assertEquals(
        "PROF-014.within /fields/1/field {other=/fields/0}",
        told(dropped("/results"), field("/results/*/value").use(FieldUse.REQUIRED)));
    assertEquals(
        "PROF-014.within /fields/1/field {other=/fields/0}",
        told(dropped("/cost/setUp"), field("/cost/setUp/amount").use(FieldUse.REQUIRED)));
    assertEquals(
        "", told(field("/cost").use(FieldUse.REQUIRED), field("/cost/currency").fixed("EUR")));
    assertEquals("", told(dropped("/cost/setUp"), field("/cost/currency").fixed("EUR")));
    assertEquals(
        "PROF-014.within /fields/1/field {other=/fields/0}",
        told(dropped("/cost"), field("/cost/currency").fixed("Euro")));
  }

  /** Settings of a text in one language and in all. */
  static List<Arguments> languages() {
    String value = "PROF-014.value /fields/";
    return List.of(
        arguments(
            value + "0/fixed {other=/fields/1}",
            field("/title").fixed(TITLE),
            dropped("/title/en")),
        arguments(
            value + "0/fixed {other=/fields/1}",
            field("/title").fixed(TITLE),
            field("/title/fr").use(FieldUse.REQUIRED)),
        arguments("", field("/title").fixed(TITLE), dropped("/title/fr")),
        arguments("", field("/title").fixed(TITLE), field("/title/en").fixed("Example")),
        arguments(
            value + "0/fixed {other=/fields/1}",
            field("/title").fixed(TITLE),
            field("/title/en").fixed("Another")),
        arguments(
            value + "0/default {other=/fields/1}",
            field("/title").defaultValue(TITLE),
            field("/title/en").maxLength(6)),
        arguments("", field("/title").defaultValue(TITLE), field("/title/en").maxLength(7)),
        arguments(
            value + "1/fixed {other=/fields/0}",
            field("/title").maxLength(6),
            field("/title/en").fixed("Example")),
        arguments(
            value + "1/default {other=/fields/0}",
            field("/title").pattern("[a-z]+"),
            field("/title/en").defaultValue("Example")),
        arguments(
            "", field("/title").pattern("[A-Za-z]+"), field("/title/en").defaultValue("Example")),
        arguments(
            "PROF-014.apart /fields/1/minLength {other=/fields/0}",
            field("/title").maxLength(9),
            field("/title/en").minLength(10)),
        arguments("", field("/title").maxLength(9), field("/title/en").minLength(9)),
        arguments(
            "PROF-014.apart /fields/1/maxLength {other=/fields/0}",
            field("/title").minLength(20),
            field("/title/en").maxLength(19)),
        arguments("", field("/title").minLength(20), field("/title/en").maxLength(20)),
        arguments(
            value + "0/fixed {other=/fields/1}",
            field("/objectives").fixed(List.of(TITLE)),
            field("/objectives/*/fr").use(FieldUse.REQUIRED)),
        arguments(
            "PROF-014.apart /fields/1/minLength {other=/fields/0}",
            field("/objectives").maxLength(9),
            field("/objectives/*/en").minLength(10)),
        arguments("", field("/summary").maxLength(60), field("/title/en").minLength(100)));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void whatIsAskedOfOneLanguageAgreesWithWhatIsAskedOfAll(
      String told, FieldSetting.Builder one, FieldSetting.Builder other) {
    assertEquals(told, told(one, other));
  }

  @Test
  void everyLanguageIsComparedWithAll() {
    assertEquals(
        "PROF-014.value /fields/1/fixed {other=/fields/0}; "
            + "PROF-014.value /fields/1/fixed {other=/fields/2}",
        told(
            field("/title/ar").use(FieldUse.REQUIRED),
            field("/title").fixed(TITLE),
            field("/title/fr").use(FieldUse.REQUIRED)));
  }

  @Test
  void anExpressionThatCannotBeUsedSaysNothingAgainstAValue() {
    assertEquals(
        "PROF-013.expression /fields/0/pattern {at=1}",
        told(field("/title").pattern("("), field("/title/en").fixed("Example")));
  }

  @Test
  void aSettingThatDoesNotFitItsFieldIsNotComparedFurther() {
    assertEquals(
        "PROF-012.most /fields/1/maxLength {bound=150}",
        told(field("/title").maxLength(6), field("/title/en").maxLength(1000).fixed("Example")));
  }

  /** Settings of fields beside a list of codes of which only some may be used. */
  static List<Arguments> lists() {
    String at = " {other=/codeLists/1/codes}";
    return List.of(
        arguments("", field("/audiences").addCodes("children", "industry")),
        arguments("PROF-014.apart /fields/0/codes" + at, field("/audiences").addCodes("industry")),
        arguments(
            "PROF-014.apart /fields/0/codes" + at, field("/audiences/*").addCodes("industry")),
        arguments("", field("/audiences").fixed(List.of("children"))),
        arguments(
            "PROF-014.value /fields/0/fixed" + at,
            field("/audiences").fixed(List.of("children", "industry"))),
        arguments(
            "PROF-014.value /fields/0/default" + at,
            field("/audiences").defaultValue(List.of("industry"))),
        arguments(
            "PROF-014.value /fields/0/default" + at + "; PROF-014.value /fields/0/fixed" + at,
            field("/audiences/*").fixed("industry").defaultValue("industry")),
        arguments("", field("/stakeholders").addCodes("industry")),
        arguments("", field("/stakeholders").fixed(List.of("industry"))),
        arguments("", field("/keywords").addCodes("industry")));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void whatIsAskedOfAFieldAgreesWithTheCodesThatAreLeft(String told, FieldSetting.Builder setting) {
    Profile profile =
        profile(setting)
            .addCodeLists(
                CodeListLimit.builder().list("CoverageArea").addCodes("national").build(),
                CodeListLimit.builder().list("Audience").addCodes("children").build())
            .build();

    assertEquals(told, Told.line(profile.review()));
  }

  @Test
  void aListThatWouldLeaveNothingIsToldOnce() {
    Profile profile =
        profile(field("/audiences").addCodes("industry"))
            .addCodeLists(CodeListLimit.builder().list("Audience").build())
            .build();

    assertEquals("PROF-014.none /codeLists/0/codes", Told.line(profile.review()));
  }

  /** Texts of surveys and the like are of the type that the profile names. */
  @Test
  void settingsOfOtherTypesAreComparedByTheirOwnFields() {
    Profile profile =
        profile(field("/objectives").fixed(List.of(TITLE)), field("/objectives/*/en").maxLength(6))
            .type(DocumentType.PROGRAMME)
            .build();

    List<Finding> told = profile.review();

    assertEquals(List.of("PROF-014.value /fields/0/fixed {other=/fields/1}"), Told.shortly(told));
    assertEquals(Optional.of("/fields/1"), told.get(0).arguments().get(ProfileReview.OTHER_PLACE));
  }
}
