package io.github.copguidelines.cli;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.profile.DocumentType;
import io.github.copguidelines.profile.Profile;
import io.github.copguidelines.profiles.CompiledProfile;
import io.github.copguidelines.profiles.ProfileReview;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The file that {@code --profile} names. */
final class ProfileFile {

  private ProfileFile() {}

  /**
   * Reads and compiles a profile, and reports warnings on it to the error stream.
   *
   * @param language the language of the report
   * @throws Refusal if the profile has errors: each with its line and the remedy
   */
  static CompiledProfile read(String name, Locale language, Terminal terminal) throws IOException {
    OpenDocument document = new Input(name).open(false, InputStream.nullInputStream());
    ReadResult<Profile> result = document.read(Profile.class);
    List<Finding> findings =
        document.locate(ValidationReport.of(Stage.DRAFT, ProfileReview.of(result))).findings();
    Map<String, Integer> lines = lines(findings, document);
    List<String> told =
        findings.stream().map(finding -> told(name, finding, lines, language)).toList();
    if (findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
      throw Refusal.of(Words.of("profile.mistakes"), told);
    }
    told.forEach(terminal::detail);
    return CompiledProfile.of(result.value());
  }

  /**
   * Reads and compiles a profile of practice records.
   *
   * @throws Refusal also if the profile is for other documents
   */
  static CompiledProfile ofRecords(String name, Locale language, Terminal terminal)
      throws IOException {
    CompiledProfile read = read(name, language, terminal);
    DocumentType type = read.profile().documentType();
    if (type != DocumentType.PRACTICE_RECORD) {
      throw Refusal.of("profile.type", "file", name, "type", type.code());
    }
    return read;
  }

  /** Returns the lines of further places that findings name. */
  private static Map<String, Integer> lines(List<Finding> findings, OpenDocument document) {
    List<Finding> others =
        findings.stream()
            .flatMap(
                finding -> other(finding).stream().map(place -> at(finding, Pointer.parse(place))))
            .toList();
    Map<String, Integer> lines = new HashMap<>();
    document
        .locate(ValidationReport.of(Stage.DRAFT, others))
        .findings()
        .forEach(
            finding ->
                finding.line().ifPresent(line -> lines.put(finding.pointer().toString(), line)));
    return lines;
  }

  private static Finding at(Finding finding, Pointer place) {
    return finding.toBuilder()
        .pointer(place)
        .line(Optional.empty())
        .column(Optional.empty())
        .build();
  }

  private static Optional<String> other(Finding finding) {
    return finding.arguments().get(ProfileReview.OTHER_PLACE).map(Object::toString);
  }

  private static String told(
      String name, Finding finding, Map<String, Integer> lines, Locale language) {
    String other =
        other(finding)
            .flatMap(
                at ->
                    Optional.ofNullable(lines.get(at))
                        .map(line -> Words.of("profile.other", "place", at, "line", line)))
            .map(words -> " (" + words.in(language) + ")")
            .orElse("");
    String place =
        finding.line().map(line -> ":" + line).orElse("")
            + finding.column().map(column -> ":" + column).orElse("");
    return name
        + place
        + ": "
        + (finding.pointer().toString().isEmpty() ? "" : finding.pointer() + ": ")
        + finding.message(language)
        + other
        + " ["
        + finding.rule()
        + "]";
  }
}
