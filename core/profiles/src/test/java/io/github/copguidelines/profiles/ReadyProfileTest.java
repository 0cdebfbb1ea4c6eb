package io.github.copguidelines.profiles;

import static io.github.copguidelines.profiles.Told.field;
import static io.github.copguidelines.profiles.Told.profile;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.model.Members;
import io.github.copguidelines.profile.ExtensionField;
import io.github.copguidelines.profile.FieldUse;
import io.github.copguidelines.profile.Profile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A profile without errors is made ready: with its schema, and with the members that it adds. */
class ReadyProfileTest {

  private static ExtensionField.Builder member(String name) {
    return ExtensionField.builder().name(name).schema(Members.of("type", "string"));
  }

  private static final Profile PROFILE =
      profile(field("/title").use(FieldUse.REQUIRED).maxLength(9))
          .addExtensionFields(
              member("exampleUnit").build(),
              member("exampleMark").in("/results/*").required(true).build())
          .build();

  @Test
  void aProfileWithErrorsIsRefusedWithAllOfThem() {
    Profile faulty = PROFILE.toBuilder().id("Example").addFields(field("/titel").build()).build();

    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> CompiledProfile.of(faulty));

    assertEquals(
        "The profile has errors: PROF-011 /fields/1/field, FIELD-004 /id.", refused.getMessage());
  }

  @Test
  void aProfileWithWarningsIsMadeReady() {
    Profile later =
        PROFILE.toBuilder().schemaVersion("1.1").extensions(Members.of("reach", 1)).build();

    assertEquals("PROF-018.later /reach warning", Told.line(ProfileReview.of(later)));
    assertEquals(later, CompiledProfile.of(later).profile());
  }

  @Test
  void itsSchemaSaysWhatItAsksAndNothingElse() {
    Map<String, Object> text = Map.of("type", "string");
    Map<String, Object> title =
        Map.of(
            "type",
            "object",
            "minProperties",
            1,
            "additionalProperties",
            Map.of("type", "string", "maxLength", 9));
    Map<String, Object> result =
        Map.of(
            "type",
            "object",
            "properties",
            Map.of("exampleMark", text),
            "required",
            List.of("exampleMark"));

    assertEquals(
        Map.of(
            "type",
            "object",
            "required",
            List.of("title"),
            "properties",
            Map.of(
                "title",
                title,
                "results",
                Map.of("type", "array", "items", result),
                "exampleUnit",
                text)),
        CompiledProfile.of(PROFILE).schema().asMap());
  }

  @ParameterizedTest
  @CsvSource({
    "/exampleUnit, true",
    "/results/0/exampleMark, true",
    "/results/12/exampleMark, true",
    "/exampleMark, false",
    "/results/0/exampleUnit, false",
    "/results/exampleMark, false",
    "/results/0, false",
    "/partners/0/exampleMark, false",
    "/other, false",
    "'', false"
  })
  void aMemberIsAddedWhereTheProfileAddsIt(String place, boolean added) {
    assertEquals(added, CompiledProfile.of(PROFILE).adds(Pointer.parse(place)));
  }
}
