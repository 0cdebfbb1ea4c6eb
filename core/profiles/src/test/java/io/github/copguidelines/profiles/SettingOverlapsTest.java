package io.github.copguidelines.profiles;

import static io.github.copguidelines.profiles.Told.field;
import static io.github.copguidelines.profiles.Told.profile;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.profile.CodeListLimit;
import io.github.copguidelines.profile.FieldSetting;
import io.github.copguidelines.profile.FieldUse;
import io.github.copguidelines.profile.Profile;
import org.junit.jupiter.api.Test;

/** Each field has one setting, and none lies within a field that is not used. */
class SettingOverlapsTest {

  private static FieldSetting.Builder dropped(String place) {
    return field(place).use(FieldUse.DROPPED);
  }

  private static String told(FieldSetting.Builder... settings) {
    return Told.line(ProfileReview.of(profile(settings).build()));
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

  @Test
  void aListThatWouldLeaveNothingIsReportedOnce() {
    Profile profile =
        profile(field("/audiences").addCodes("industry"))
            .addCodeLists(CodeListLimit.builder().list("Audience").build())
            .build();

    assertEquals("PROF-014.none /codeLists/0/codes", Told.line(ProfileReview.of(profile)));
  }
}
