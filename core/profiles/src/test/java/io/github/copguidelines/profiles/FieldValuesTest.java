package io.github.copguidelines.profiles;

import static io.github.copguidelines.profiles.Told.field;
import static io.github.copguidelines.profiles.Told.profile;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.copguidelines.profile.DocumentType;
import io.github.copguidelines.profile.FieldSetting;
import io.github.copguidelines.profile.Profile;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A value that a profile gives is one that the field can have. */
class FieldValuesTest {

  private static final String COVERAGE = "{codes=[local, subnational, national, regional, global]}";

  static List<Arguments> values() {
    return List.of(
        arguments("", "/coverage", "national"),
        arguments("codes " + COVERAGE, "/coverage", "everywhere"),
        arguments("kind {expected=text}", "/coverage", List.of("national")),
        arguments("quotes", "/coverage", 1),
        arguments("quotes", "/coverage", true),
        arguments("", "/kind", "some-other-kind"),
        arguments("empty", "/kind", ""),
        arguments("", "/started", "2019-06"),
        arguments("date", "/started", "2019-13"),
        arguments("quotes", "/started", 2019),
        arguments("", "/results/*/period", "2015/2018"),
        arguments("period", "/results/*/period", "2018/2015/2014"),
        arguments("", "/created", "2026-11-25T08:30:00Z"),
        arguments("time", "/created", "2026-11-25"),
        arguments("", "/language", "sw"),
        arguments("form", "/language", "not a tag"),
        arguments("", "/version", 7),
        arguments("", "/version", new BigDecimal("7.0")),
        arguments("integer", "/version", new BigDecimal("7.5")),
        arguments("integer", "/version", "7"),
        arguments("least {bound=1}", "/version", 0),
        arguments("most {bound=1000000}", "/version", 1_000_001),
        arguments("", "/results/*/value", new BigDecimal("7.5")),
        arguments("kind {expected=number}", "/results/*/value", "7.5"),
        arguments("", "/media/*/showsChildren", false),
        arguments("kind {expected=boolean}", "/media/*/showsChildren", "no"),
        arguments("", "/keywords", List.of("schools")),
        arguments("", "/keywords/*", "schools"),
        arguments("list", "/keywords", "schools"),
        arguments("empty", "/keywords", List.of()),
        arguments("empty", "/keywords", List.of("schools", "")),
        arguments("quotes", "/keywords", List.of(1, "schools")),
        arguments("most {bound=10}", "/objectives", List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)),
        arguments("form", "/countries", List.of("RW", "Rwanda")),
        arguments("form", "/countries", List.of("RW\n")),
        arguments("kind {expected=text}", "/keywords/*", List.of("schools")));
  }

  @ParameterizedTest
  @MethodSource("values")
  void aValueFitsItsField(String told, String place, Object value) {
    String expected = told.isEmpty() ? "" : "PROF-015." + told.replaceFirst("^\\S+", "$0 AT");

    for (String name : List.of("fixed", "default")) {
      FieldSetting.Builder setting = field(place);
      Profile profile =
          profile(name.equals("fixed") ? setting.fixed(value) : setting.defaultValue(value))
              .build();

      assertEquals(
          expected.replace("AT", "/fields/0/" + name), Told.line(ProfileReview.of(profile)), place);
    }
  }

  /** A title has 5 to 150 characters in each language. */
  static List<Arguments> texts() {
    return List.of(
        arguments("", Map.of("en", "Example")),
        arguments("", Map.of("zh-Hant-HK", "Example")),
        arguments(".languages /fields/0/fixed", "Example"),
        arguments(".languages /fields/0/fixed", Map.of()),
        arguments(".languages /fields/0/fixed", Map.of("not a tag", "Example")),
        arguments(".tag /fields/0/fixed {tag=zh-Hant-HK}", Map.of("zh-hant-hk", "Example")),
        arguments(".quotes /fields/0/fixed", Map.of("en", 1)),
        arguments(".kind /fields/0/fixed {expected=text}", Map.of("en", List.of("Example"))),
        arguments(".least /fields/0/fixed {bound=5}", Map.of("en", "Four")),
        arguments(".most /fields/0/fixed {bound=150}", Map.of("en", "a".repeat(151))));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aTextOfManyLanguagesIsGivenByLanguage(String told, Object value) {
    assertEquals(
        told.isEmpty() ? "" : "PROF-015" + told,
        Told.line(ProfileReview.of(profile(field("/title").fixed(value)).build())));
  }

  @Test
  void aTextOfOneLanguageIsGivenAlone() {
    assertEquals(
        "", Told.line(ProfileReview.of(profile(field("/title/fr").fixed("Exemple")).build())));
    assertEquals(
        "PROF-015.kind /fields/0/fixed {expected=text}",
        Told.line(
            ProfileReview.of(profile(field("/title/fr").fixed(Map.of("fr", "Exemple"))).build())));
  }

  @Test
  void aTextOfManyLanguagesMayStandInAList() {
    FieldSetting.Builder good = field("/objectives").fixed(List.of(Map.of("en", "Example")));
    FieldSetting.Builder bad = field("/objectives").fixed(List.of("Example"));

    assertEquals("", Told.line(ProfileReview.of(profile(good).build())));
    assertEquals(
        "PROF-015.languages /fields/0/fixed", Told.line(ProfileReview.of(profile(bad).build())));
  }

  /** What the profile itself asks of the field beside the value. */
  static List<Arguments> besides() {
    FieldSetting keywords = field("/keywords").fixed(List.of("schools")).build();
    FieldSetting value = field("/results/*/value").fixed(5).build();
    FieldSetting coverage = field("/coverage").fixed("national").build();
    return List.of(
        arguments("", keywords.toBuilder().minLength(7).maxLength(7)),
        arguments("least /fields/0/fixed {bound=8}", keywords.toBuilder().minLength(8)),
        arguments("most /fields/0/fixed {bound=6}", keywords.toBuilder().maxLength(6)),
        arguments("", keywords.toBuilder().minItems(1).maxItems(1)),
        arguments("least /fields/0/fixed {bound=2}", keywords.toBuilder().minItems(2)),
        arguments(
            "most /fields/0/fixed {bound=1}",
            keywords.toBuilder().fixed(List.of("one", "two")).maxItems(1)),
        arguments("", keywords.toBuilder().pattern("[a-z]+")),
        arguments("form /fields/0/fixed", keywords.toBuilder().pattern("[a-z]")),
        arguments(
            "codes /fields/0/fixed {codes=[homes, streets]}",
            keywords.toBuilder().addCodes("homes", "streets")),
        arguments("", keywords.toBuilder().addCodes("homes", "schools")),
        arguments(
            "", value.toBuilder().minimum(BigDecimal.valueOf(5)).maximum(BigDecimal.valueOf(5))),
        arguments(
            "least /fields/0/fixed {bound=6}", value.toBuilder().minimum(BigDecimal.valueOf(6))),
        arguments(
            "most /fields/0/fixed {bound=4}", value.toBuilder().maximum(BigDecimal.valueOf(4))),
        arguments(
            "codes /fields/0/fixed {codes=[regional]}", coverage.toBuilder().addCodes("regional")));
  }

  @ParameterizedTest
  @MethodSource("besides")
  void aValueFitsTheSettingsBesideIt(String told, FieldSetting.Builder setting) {
    assertEquals(
        told.isEmpty() ? "" : "PROF-015." + told,
        Told.line(ProfileReview.of(profile(setting).build())));
  }

  @Test
  void anExpressionThatCannotBeUsedIsNotHeldAgainstTheValue() {
    assertEquals(
        "PROF-013.expression /fields/0/pattern {at=1}",
        Told.line(
            ProfileReview.of(profile(field("/title/fr").pattern("(").fixed("Exemple")).build())));
  }

  @Test
  void noValueIsGivenForAnObject() {
    Object cost = Map.of("band", "unknown");
    Profile records = profile(field("/cost").fixed(cost)).build();
    Profile profiles =
        profile(field("/extensionFields/*/schema").defaultValue(Map.of("type", "string")))
            .type(DocumentType.PROFILE)
            .build();

    assertEquals("PROF-013.object /fields/0/fixed", Told.line(ProfileReview.of(records)));
    assertEquals("PROF-013.object /fields/0/default", Told.line(ProfileReview.of(profiles)));
  }
}
