package io.github.copguidelines.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copguidelines.finding.CopRules;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ReadRules;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.model.Extensible;
import io.github.copguidelines.profile.Profile;
import io.github.copguidelines.profiles.CompiledProfile;
import io.github.copguidelines.profiles.ProfileRules;
import io.github.copguidelines.programme.Programme;
import io.github.copguidelines.serialization.CopYaml;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProfileFindingFilterTest {

  private static final Pointer OURS = Pointer.parse("/ours");
  private static final Pointer TITLE = Pointer.parse("/title");

  private static final List<Finding> FOUND =
      List.of(
          ReadRules.UNKNOWN_MEMBER.at(OURS).build(),
          ProfileRules.KIND.at(OURS).build(),
          CopRules.REQUIRED.at(TITLE).build(),
          ProfileRules.PRESENT.at(TITLE).build(),
          ProfileRules.FIXED.at(TITLE).build());

  private static List<String> told(Optional<CompiledProfile> profile, Extensible object) {
    return new ProfileFindingFilter(profile)
            .apply(
                ValidationInput.ofObject(object, Stage.DRAFT),
                ValidationReport.of(Stage.DRAFT, FOUND))
            .findings()
            .stream()
            .map(Told::shortly)
            .sorted()
            .toList();
  }

  private static CompiledProfile profile() {
    String members = "id: example\nextensionFields:\n  - {name: ours, schema: {type: string}}\n";
    return CompiledProfile.of(CopYaml.strict().read(members, Profile.class).value());
  }

  @Test
  void faultThatTheLibraryReportsIsNotReportedForTheProfileToo() {
    assertEquals(
        List.of("FIELD-001 /title", "PROF-003 /title", "PROF-006 /ours"),
        told(Optional.of(profile()), Samples.submission()));
  }

  @Test
  void nothingIsLeftOutWithoutAProfileOrForOtherDocuments() {
    List<String> all = FOUND.stream().map(Told::shortly).sorted().toList();

    assertEquals(all, told(Optional.empty(), Samples.submission()));
    assertEquals(all, told(Optional.of(profile()), Programme.builder().id("a").build()));
  }
}
