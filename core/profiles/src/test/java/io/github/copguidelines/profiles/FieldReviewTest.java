package io.github.copguidelines.profiles;

import static io.github.copguidelines.profiles.Told.field;
import static io.github.copguidelines.profiles.Told.profile;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.profile.FieldSetting;
import io.github.copguidelines.profile.FieldUse;
import io.github.copguidelines.profile.Profile;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A setting of a field is one for such fields, asks for no less than the library, and leaves some.
 */
class FieldReviewTest {

  private static FieldSetting.Builder required(String place) {
    return field(place).use(FieldUse.REQUIRED);
  }

  private static FieldSetting.Builder dropped(String place) {
    return field(place).use(FieldUse.DROPPED);
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  private static void check(String told, FieldSetting.Builder setting) {
    assertEquals(told, Told.line(ProfileReview.of(profile(setting).build())));
  }

  static List<Arguments> uses() {
    return List.of(
        arguments("", required("/cost")),
        arguments("", required("/results/*/value")),
        arguments("", required("/title/fr")),
        arguments("PROF-013.document /fields/0/field", required("")),
        arguments("PROF-013.entry /fields/0/use", required("/results/*")),
        arguments("PROF-013.entry /fields/0/use", dropped("/results/*")),
        arguments("", dropped("/cost")),
        arguments("", dropped("/results")),
        arguments("", dropped("/results/*/value")),
        arguments("", dropped("/title/fr")),
        arguments("PROF-012.needed /fields/0/use", dropped("/title")),
        arguments("PROF-012.needed /fields/0/use", dropped("/id")),
        arguments("PROF-012.needed /fields/0/use", dropped("/results/*/description")),
        arguments("PROF-014.dropped /fields/0/use", dropped("/cost").defaultValue(1)),
        arguments("PROF-014.dropped /fields/0/use", dropped("/title").maxLength(9)),
        arguments("PROF-014.dropped /fields/0/use", dropped("/cost").minItems(1)));
  }

  @ParameterizedTest
  @MethodSource("uses")
  void aFieldIsNeededOrLeftOutWhereItsObjectMayHaveIt(String told, FieldSetting.Builder setting) {
    check(told, setting);
  }

  @Test
  void whetherAFieldIsNeededDependsOnTheStageOfTheProfile() {
    Profile draft = profile(dropped("/submitter")).build();
    Profile submission = draft.toBuilder().stage(Stage.SUBMISSION).build();

    assertEquals("", Told.line(ProfileReview.of(draft)));
    assertEquals("PROF-012.needed /fields/0/use", Told.line(ProfileReview.of(submission)));
  }

  /** The library asks for 5 to 150 characters of a title, 1 to 60 of a keyword. */
  static List<Arguments> texts() {
    return List.of(
        arguments("", field("/title").minLength(5).maxLength(150)),
        arguments("", field("/title").minLength(6).maxLength(149)),
        arguments("", field("/title").minLength(9).maxLength(9)),
        arguments("PROF-012.least /fields/0/minLength {bound=5}", field("/title").minLength(4)),
        arguments("PROF-012.most /fields/0/maxLength {bound=150}", field("/title").maxLength(151)),
        arguments("PROF-014.above /fields/0/minLength {bound=150}", field("/title").minLength(151)),
        arguments("PROF-014.below /fields/0/maxLength {bound=5}", field("/title").maxLength(4)),
        arguments("PROF-014.below /fields/0/maxLength {bound=5}", field("/title").maxLength(1)),
        arguments("PROF-014.none /fields/0/maxLength", field("/title").maxLength(0)),
        arguments("PROF-014.bounds /fields/0/maxLength", field("/title").minLength(9).maxLength(8)),
        arguments("", field("/title/fr").maxLength(150)),
        arguments(
            "PROF-012.most /fields/0/maxLength {bound=150}", field("/title/fr").maxLength(151)),
        arguments("", field("/keywords").minLength(1)),
        arguments("", field("/keywords/*").maxLength(60)),
        arguments("PROF-012.most /fields/0/maxLength {bound=60}", field("/keywords").maxLength(61)),
        arguments(
            "PROF-012.most /fields/0/maxLength {bound=60}", field("/keywords/*").maxLength(61)),
        arguments("PROF-012.least /fields/0/minLength {bound=0}", field("/id").minLength(-1)),
        arguments("", field("/kind").maxLength(1)),
        arguments("PROF-013.text /fields/0/minLength", field("/version").minLength(1)),
        arguments("PROF-013.text /fields/0/maxLength", field("/cost").maxLength(9)),
        arguments("PROF-013.text /fields/0/maxLength", field("/results/*").maxLength(9)),
        arguments("PROF-013.text /fields/0/pattern", field("/results/*/value").pattern("9")),
        arguments("PROF-013.text /fields/0/pattern", field("/partners").pattern("9")),
        arguments("", field("/title").pattern("[A-Z].*")),
        arguments("PROF-013.expression /fields/0/pattern {at=1}", field("/title").pattern("(")),
        arguments("PROF-013.repeats /fields/0/pattern", field("/title").pattern("(a+)+$")));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void boundsOfTextsLieWithinThoseOfTheLibrary(String told, FieldSetting.Builder setting) {
    check(told, setting);
  }

  /**
   * A version is 1 to 1,000,000, the year of a reference 1000 to 9999, a number of staff 0 or more.
   */
  static List<Arguments> numbers() {
    String year = "/references/*/year";
    return List.of(
        arguments("", field("/version").minimum(number("1")).maximum(number("1000000"))),
        arguments("", field("/version").minimum(number("1.0")).maximum(number("1"))),
        arguments(
            "PROF-012.least /fields/0/minimum {bound=1000}", field(year).minimum(number("999"))),
        arguments(
            "PROF-012.most /fields/0/maximum {bound=9999}", field(year).maximum(number("9999.5"))),
        arguments(
            "PROF-014.above /fields/0/minimum {bound=9999}", field(year).minimum(number("10000"))),
        arguments(
            "PROF-014.below /fields/0/maximum {bound=1000}", field(year).maximum(number("999"))),
        arguments(
            "PROF-014.below /fields/0/maximum {bound=1}", field("/version").maximum(number("0"))),
        arguments(
            "PROF-014.bounds /fields/0/maximum",
            field(year).minimum(number("2000")).maximum(number("1999"))),
        arguments("", field("/cost/staff").minimum(number("0"))),
        arguments(
            "PROF-012.least /fields/0/minimum {bound=0}",
            field("/cost/staff").minimum(number("-1"))),
        arguments("", field("/results/*/value").minimum(number("-5")).maximum(number("5e9"))),
        arguments("PROF-013.number /fields/0/minimum", field("/title").minimum(number("9"))),
        arguments("PROF-013.number /fields/0/maximum", field("/started").maximum(number("9"))));
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void boundsOfNumbersLieWithinThoseOfTheLibrary(String told, FieldSetting.Builder setting) {
    check(told, setting);
  }

  /** The library takes 10 objectives and any number of partners. */
  static List<Arguments> lists() {
    return List.of(
        arguments("", field("/objectives").minItems(0).maxItems(10)),
        arguments("", field("/objectives").minItems(10)),
        arguments("", field("/partners").minItems(3).maxItems(1000)),
        arguments("PROF-012.most /fields/0/maxItems {bound=10}", field("/objectives").maxItems(11)),
        arguments(
            "PROF-014.above /fields/0/minItems {bound=10}", field("/objectives").minItems(11)),
        arguments("PROF-012.least /fields/0/minItems {bound=0}", field("/partners").minItems(-1)),
        arguments("", field("/partners").maxItems(1)),
        arguments("PROF-014.none /fields/0/maxItems", field("/partners").maxItems(0)),
        arguments("PROF-014.none /fields/0/maxItems", field("/partners").maxItems(-1)),
        arguments("PROF-014.bounds /fields/0/maxItems", field("/partners").minItems(3).maxItems(2)),
        arguments("PROF-013.list /fields/0/minItems", field("/title").minItems(9)),
        arguments("PROF-013.list /fields/0/maxItems", field("/keywords/*").maxItems(9)));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void boundsOfListsLieWithinThoseOfTheLibrary(String told, FieldSetting.Builder setting) {
    check(told, setting);
  }

  static List<Arguments> codes() {
    String forms = "PROF-015.form /fields/0/codes/0";
    return List.of(
        arguments("", field("/coverage").addCodes("national", "global")),
        arguments("", field("/kind").addCodes("law", "some-other-kind")),
        arguments("", field("/audiences").addCodes("children")),
        arguments("", field("/keywords").addCodes("schools")),
        arguments("", field("/title").addCodes("Example")),
        arguments("", field("/title/fr").addCodes("Exemple")),
        arguments("", field("/kind").addCodes("law", "hotline").maxLength(7)),
        arguments(
            "PROF-015.most /fields/0/codes/1 {bound=6}",
            field("/kind").addCodes("law", "hotline").maxLength(6)),
        arguments(
            "PROF-015.form /fields/0/codes/1",
            field("/coverage").addCodes("national", "regional").pattern("n.*")),
        arguments(
            "PROF-012.code-nearest /fields/0/codes/1 {nearest=national}",
            field("/coverage").addCodes("national", "nationall")),
        arguments(
            "PROF-012.code /fields/0/codes/0", field("/coverage").addCodes("everywhere-else")),
        arguments(forms, field("/countries").addCodes("Rwanda", "RW")),
        arguments(forms, field("/language").addCodes("not a tag!")),
        arguments("PROF-015.empty /fields/0/codes/0", field("/stakeholders").addCodes("")),
        arguments("PROF-015.least /fields/0/codes/0 {bound=5}", field("/title/fr").addCodes("Un")),
        arguments("PROF-013.text /fields/0/codes", field("/results/*/value").addCodes("1")),
        arguments("PROF-013.text /fields/0/codes", field("/partners").addCodes("one")));
  }

  @ParameterizedTest
  @MethodSource("codes")
  void codesAreOnesThatTheFieldCanHave(String told, FieldSetting.Builder setting) {
    check(told, setting);
  }

  @Test
  void allThatIsWrongWithASettingIsTold() {
    check(
        "PROF-013.text /fields/0/codes; PROF-013.object /fields/0/default; "
            + "PROF-013.object /fields/0/fixed; PROF-013.list /fields/0/maxItems; "
            + "PROF-013.number /fields/0/minimum; PROF-013.entry /fields/0/use",
        required("/results/*")
            .minimum(number("1"))
            .maxItems(1)
            .addCodes("a")
            .fixed("b")
            .defaultValue("c"));
  }
}
