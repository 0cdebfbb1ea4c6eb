package io.github.copguidelines.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.profile.Profile;
import io.github.copguidelines.profiles.CompiledProfile;
import io.github.copguidelines.profiles.ProfileReview;
import io.github.copguidelines.serialization.CopYaml;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What is wrong with a profile is told once, at its place, with what to write instead. */
class ProfileReviewTest {

  private static ReadResult<Profile> read(String members) throws IOException {
    return CopYaml.lenient().read("id: example\n" + members, Profile.class);
  }

  private static List<String> told(String members) throws IOException {
    return ProfileReview.of(read(members)).stream().map(Told::shortly).toList();
  }

  /**
   * @param members what stands in the profile, in the flow form of YAML
   * @param told message key and place; nothing where there is nothing to say
   */
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "/io/github/copguidelines/validation/profile/reviews.csv",
      delimiter = '|')
  void everyMistakeIsToldOnceAtItsPlace(String members, @Nullable String told) throws IOException {
    assertEquals(
        told == null ? List.of() : List.of(told.split(", ")), told(members.replace("\\n", "\n")));
  }

  @Test
  void aMistakeNamesWhatWasMeant() throws IOException {
    Finding finding =
        ProfileReview.of(read("fields:\n  - field: /titel\n    use: required\n")).get(0);

    assertTrue(finding.message(Locale.ENGLISH).contains("title"), finding.message(Locale.ENGLISH));
  }

  @Test
  void aProfileWithErrorsCannotBeUsed() throws IOException {
    Profile profile = read("fields: [{field: /titel, use: required}]").value();

    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> CompiledProfile.of(profile));

    assertEquals("The profile has errors: PROF-011 /fields/0/field.", refused.getMessage());
  }

  /** It names files, and must not lead anywhere else. */
  @Test
  void theNameOfAProfileHasTheFormOfAnIdentifier() {
    Profile profile = Profile.builder().id("../elsewhere").build();

    assertEquals(
        List.of("FIELD-004.record-id /id"),
        ProfileReview.of(profile).stream().map(Told::shortly).toList());
  }
}
