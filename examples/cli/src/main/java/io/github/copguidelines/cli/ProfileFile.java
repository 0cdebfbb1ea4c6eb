package io.github.copguidelines.cli;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.profile.DocumentType;
import io.github.copguidelines.profile.Narrowing;
import io.github.copguidelines.profile.Profile;
import io.github.copguidelines.profile.ProfileReview;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;

/** The file that {@code --profile} names. */
final class ProfileFile {

  private ProfileFile() {}

  /**
   * Reads a profile and makes it ready.
   *
   * @param language that of what is told
   * @throws Refusal if there are mistakes in it: each with its line and what to write instead
   */
  static Narrowing read(String name, Locale language) throws IOException {
    OpenDocument document = new Input(name).open(false, InputStream.nullInputStream());
    ReadResult<Profile> result = document.read(Profile.class);
    List<Finding> findings =
        document.locate(ValidationReport.of(Stage.DRAFT, ProfileReview.of(result))).findings();
    if (findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
      throw new Refusal(
          "The profile has mistakes.",
          findings.stream().map(finding -> told(name, finding, language)).toList());
    }
    return Narrowing.of(result.value());
  }

  /**
   * Reads a profile of practice records, as above.
   *
   * @throws Refusal also if it is one of other documents
   */
  static Narrowing ofRecords(String name, Locale language) throws IOException {
    Narrowing read = read(name, language);
    DocumentType type = read.profile().documentType();
    if (type != DocumentType.PRACTICE_RECORD) {
      throw new Refusal(name + ": a profile of the type " + type.code() + ", not of records.");
    }
    return read;
  }

  private static String told(String name, Finding finding, Locale language) {
    String place =
        finding.line().map(line -> ":" + line).orElse("")
            + finding.column().map(column -> ":" + column).orElse("");
    return name
        + place
        + ": "
        + (finding.pointer().toString().isEmpty() ? "" : finding.pointer() + ": ")
        + finding.message(language)
        + " ["
        + finding.rule()
        + "]";
  }
}
