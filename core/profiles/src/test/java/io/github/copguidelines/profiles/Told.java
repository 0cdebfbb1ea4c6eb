package io.github.copguidelines.profiles;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.profile.FieldSetting;
import io.github.copguidelines.profile.Profile;
import java.util.Collection;
import java.util.List;

/** What is told of a profile, or of a document under one, in a form that is short to compare. */
final class Told {

  private Told() {}

  /** Message key, place, and arguments where there are some, of each finding; warnings marked. */
  static List<String> shortly(Collection<Finding> findings) {
    return findings.stream().map(Told::shortly).toList();
  }

  /** The same with one line for all, empty where there is nothing to say. */
  static String line(Collection<Finding> findings) {
    return String.join("; ", shortly(findings));
  }

  private static String shortly(Finding finding) {
    return finding.messageKey()
        + " "
        + finding.pointer()
        + (finding.severity() == Severity.ERROR ? "" : " " + finding.severity().code())
        + (finding.arguments().isEmpty() ? "" : " " + finding.arguments().asMap());
  }

  /** A setting to be completed. */
  static FieldSetting.Builder field(String place) {
    return FieldSetting.builder().field(place);
  }

  /** A profile of records with some settings. */
  static Profile.Builder profile(FieldSetting.Builder... settings) {
    Profile.Builder profile = Profile.builder().id("example");
    for (FieldSetting.Builder setting : settings) {
      profile.addFields(setting.build());
    }
    return profile;
  }
}
