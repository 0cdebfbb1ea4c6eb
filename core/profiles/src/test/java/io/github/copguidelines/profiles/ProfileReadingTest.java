package io.github.copguidelines.profiles;

import static io.github.copguidelines.profiles.Told.field;
import static io.github.copguidelines.profiles.Told.profile;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.ReadRules;
import io.github.copguidelines.model.Members;
import io.github.copguidelines.profile.Profile;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the reader and the review say of a profile, in the places of the document that was read. */
class ProfileReadingTest {

  private static Pointer at(String place) {
    return Pointer.parse(place);
  }

  @Test
  void whatWasReadAndWhatItSaysAreToldTogetherInOrder() {
    Finding unread = ReadRules.WRONG_KIND.at(at("/fields/0/use")).build();
    Profile profile =
        profile(field("/titel")).id("Example").extensions(Members.of("reach", 1)).build();

    assertEquals(
        List.of(
            "PROF-011.unknown-nearest /fields/0/field {nearest=title}",
            "READ-005 /fields/0/use",
            "FIELD-004.record-id /id",
            "PROF-018.unknown /reach"),
        Told.shortly(
            ProfileReview.of(ReadResult.of(Optional.of(profile), List.of(unread), List.of()))));
  }

  @Test
  void aMemberThatIsNotKnownIsToldOnceAsOneOfProfiles() {
    Finding unknown = ReadRules.UNKNOWN_MEMBER.at(at("/fieldss")).build();
    Profile profile = profile().extensions(Members.of("fieldss", List.of())).build();

    assertEquals(
        List.of("PROF-018.unknown-nearest /fieldss {nearest=fields}"),
        Told.shortly(
            ProfileReview.of(ReadResult.of(Optional.of(profile), List.of(unknown), List.of()))));
  }

  @Test
  void whereThereIsNoProfileAllThatTheReaderFoundIsTold() {
    List<Finding> found =
        List.of(
            ReadRules.UNKNOWN_MEMBER.at(at("/fieldss")).build(),
            ReadRules.MISSING.at(at("/id")).build());

    assertEquals(
        List.of("READ-004 /fieldss warning", "READ-008 /id"),
        Told.shortly(ProfileReview.of(ReadResult.of(Optional.empty(), found, List.of()))));
  }

  /** The first setting of the document could not be read, so that the others moved up. */
  @Test
  void placesAreThoseOfTheDocument() {
    Finding unread = ReadRules.WRONG_KIND.at(at("/fields/0")).build();
    Profile profile = profile(field("/cost"), field("/summary"), field("/cost")).build();

    assertEquals(
        List.of("READ-005 /fields/0", "PROF-014.twice /fields/3/field {other=/fields/1}"),
        Told.shortly(
            ProfileReview.of(
                ReadResult.of(
                    Optional.of(profile), List.of(unread), List.of(), List.of(at("/fields/0"))))));
  }
}
